import { parsePosition } from '../../core/workbook/address.ts';
import type { CellComment } from '../../core/workbook/appearance.ts';
import type { XlsxPackage } from '../package/package.ts';
import type { Relationship } from '../package/relationships.ts';
import { StringItem } from '../read/string-item.ts';
import { unescapeText } from '../xml/escaped-text.ts';
import { parseXml } from '../xml/parse.ts';

/** Remarks beside the cells of a sheet, in the order of the file: threads where there are any, and notes. */
export function readComments(
  source: XlsxPackage,
  relationships: readonly Relationship[],
  persons: ReadonlyMap<string, string>,
): readonly CellComment[] {
  const partsOf = (type: string) => relationships.filter((line) => line.type === type);
  const threads = partsOf('threadedComment').flatMap(({ target }) =>
    readThreads(source, target, persons),
  );
  // For programs that know no threads, each thread stands among the notes once more.
  const inThreads = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = partsOf('comments')
    .flatMap(({ target }) => readNotes(source, target))
    .filter(({ row, column }) => !inThreads.has(`${row} ${column}`));
  return [...threads, ...notes];
}

/** The names of those who write in threads, by their ids. */
export function readPersons(
  source: XlsxPackage,
  partName: string | undefined,
): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  const pieces = partName === undefined ? undefined : source.pieces(partName);
  if (partName === undefined || !pieces) return persons;
  parseXml(pieces, partName, {
    open(name, { id = '', displayName = '' }) {
      if (name === 'person') persons.set(id, displayName);
    },
  });
  return persons;
}

function readNotes(source: XlsxPackage, partName: string): readonly CellComment[] {
  const notes: CellComment[] = [];
  const authors: string[] = [];
  const item = new StringItem();
  let inAuthor = false;
  let note: { readonly ref: string; readonly author: string } | undefined;
  parseXml(source.pieces(partName) ?? [], partName, {
    open(name, attributes) {
      if (name === 'author') {
        inAuthor = true;
        authors.push('');
      } else if (name === 'comment') {
        note = { ref: attributes.ref ?? '', author: authors[Number(attributes.authorId)] ?? '' };
      } else item.open(name, attributes);
    },
    text(text) {
      if (inAuthor) authors.push((authors.pop() ?? '') + text);
      else item.text(text);
    },
    close(name) {
      if (name === 'author') inAuthor = false;
      else item.close(name);
      if (name !== 'comment' || !note) return;
      notes.push(...commentAt(note.ref, note.author, item.take()));
    },
  });
  return notes;
}

function readThreads(
  source: XlsxPackage,
  partName: string,
  persons: ReadonlyMap<string, string>,
): readonly CellComment[] {
  const comments: CellComment[] = [];
  let ref = '';
  let author = '';
  let text: string | undefined;
  parseXml(source.pieces(partName) ?? [], partName, {
    open(name, attributes) {
      if (name === 'threadedComment') {
        ref = attributes.ref ?? '';
        author = persons.get(attributes.personId ?? '') ?? '';
      }
      if (name === 'text') text = '';
    },
    text(piece) {
      if (text !== undefined) text += piece;
    },
    close(name) {
      if (name !== 'text' || text === undefined) return;
      comments.push(...commentAt(ref, author, unescapeText(text)));
      text = undefined;
    },
  });
  return comments;
}

function commentAt(ref: string, author: string, text: string): readonly CellComment[] {
  const position = parsePosition(ref);
  return position && text.trim() !== '' ? [{ ...position, author, text }] : [];
}
