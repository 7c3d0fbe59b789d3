import { markup, textMarkup } from './edit/parts/markup.ts';
import type { XmlHandler } from './xml/parse.ts';
import { XmlTokenizer } from './xml/tokenizer.ts';

/** The namespace of the custom XML part in which settings are kept, in files as in Excel. */
export const SETTINGS_NAMESPACE = 'urn:clausebook:settings';

/** Puts the settings of a custom XML part into a map as they are read; those of others are passed by. */
export function settingsHandler(settings: Map<string, string>): Required<Omit<XmlHandler, 'skim'>> {
  let depth = 0;
  let isOurs = false;
  let key: string | undefined;
  let text = '';
  return {
    open(name, attributes) {
      if (depth++ === 0) isOurs = attributes.xmlns === SETTINGS_NAMESPACE;
      key = isOurs && name === 'setting' ? attributes.key : undefined;
      text = '';
    },
    text(piece) {
      if (key !== undefined) text += piece;
    },
    close() {
      depth--;
      if (key !== undefined) settings.set(key, text);
      key = undefined;
    },
  };
}

/** The settings in the text of our part. Throws MalformedXml or ForbiddenDoctype. */
export function parseSettings(xml: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const tokenizer = new XmlTokenizer(settingsHandler(settings));
  tokenizer.write(xml);
  tokenizer.close();
  return settings;
}

/** The root element of our part. */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const lines = [...settings].map(([key, text]) => textMarkup('setting', text, { key }));
  return markup('settings', { xmlns: SETTINGS_NAMESPACE }, lines.join(''));
}
