import type { ClientObject } from '../client-object.ts';
import type { WorkbookModel } from '../workbook-model.ts';

/** The custom XML parts of a workbook. */
export function xmlPartsObject(book: WorkbookModel): ClientObject {
  const object = (id: string): ClientObject => ({
    get: { Id: () => id },
    call: {
      GetXml: () => book.xmlParts.get(id),
      SetXml: (xml: string) => void book.xmlParts.set(id, xml),
      Delete: () => void book.xmlParts.delete(id),
    },
  });
  return {
    to: {
      GetByNamespace: (namespace: string) => ({
        at: object,
        items: () =>
          [...book.xmlParts].flatMap(([id, xml]) =>
            xml.includes(`xmlns="${namespace}"`) ? [object(id)] : [],
          ),
      }),
      GetItem: (id: string) => (book.xmlParts.has(id) ? object(id) : null),
      Add: (xml: string) => {
        const id = book.nextId();
        book.xmlParts.set(id, xml);
        return object(id);
      },
    },
    at: (id: string) => object(id),
  };
}
