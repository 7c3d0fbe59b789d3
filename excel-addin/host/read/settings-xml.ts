import { SaxesParser } from 'saxes';

/** The namespace of the custom XML part in which settings are kept, the same as in files. */
export const SETTINGS_NAMESPACE = 'urn:clausebook:settings';

/** The settings in the text of our custom XML part. Throws on text that is no XML. */
export function parseSettings(xml: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const parser = new SaxesParser();
  let key: string | undefined;
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    key = name === 'setting' ? attributes.key : undefined;
    text = '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', () => {
    if (key !== undefined) settings.set(key, text);
    key = undefined;
  });
  parser.write(xml).close();
  return settings;
}

/** The text of our custom XML part. */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const lines = [...settings].map(
    ([key, text]) => `<setting key="${escaped(key)}">${escaped(text)}</setting>`,
  );
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${lines.join('')}</settings>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}
