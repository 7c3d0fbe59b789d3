import type { ControlId, ControlId2013 } from './control-reference.ts';
import { findControl } from './controls.ts';
import { CONTROLS_2013, findControl2013 } from './controls-2013.ts';

/** What Annex A's numbers name, in either edition. */
export type ControlName =
  | { readonly kind: '2022'; readonly control: ControlId }
  | { readonly kind: '2013'; readonly control: ControlId2013 }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'unknown' };

/** The numbers at the beginning of a text, what they name, and what follows them. */
export interface MatchedControl {
  readonly name: ControlName;
  readonly rest: string;
}

/** A cell's text made comparable. */
export interface PlainText {
  readonly text: string;
  /** Whether the text itself says that it means the edition of 2013. */
  readonly only2013: boolean;
}

const ANNEX_WORDS =
  'annexe?|anhang|anexo|allegato|bijlage|załącznika?|příloh[ay]|παράρτημα|приложени[ея]|lampiran';
const CONTROL_WORDS =
  'contr[oô]l\\p{L}*|kontrol\\p{L}*|ctrl|ma(?:ß|ss)nahmen?|mesures?|medidas?|misur[ae]|maatregel(?:en)?|zabezpieczeni[ea]|opatření|έλεγχο[ςι]|мер[аы]';
const LEADING_SIGNS = /^[\s([{"'#•*:§-]+/;
// "Control 5.1" is Annex A's, "Control 07" is an id of the team's own.
const LEADING_WORDS = new RegExp(
  `^(?:(?:${CONTROL_WORDS})(?:[\\s:#.-]|no|nr)+(?=\\D*\\d{1,2}\\s?\\.\\s?\\d))?(?:(?:${ANNEX_WORDS})[\\s.:-]*)?`,
  'iu',
);
const STANDARD =
  /\b(?:(?:DIN|EN|BS|NEN|UNE|NF)[\s-]*)*ISO[\s_-]*2700[12](?:\s?[:-]\s?(20\d\d))?/giu;

const DOTTED =
  /^(?:A[\s._-]*)?(\d{1,2})\s?\.\s?(\d{1,2})(?:\s?\.\s?(\d{1,2}))?(?!\d|\p{L}|\.\d)\.?/iu;
const DASHED = /^A(?:-(\d{1,2})-(\d{1,2})|_(\d{1,2})_(\d{1,2}))(?!\d|[._-]\d)/iu;
const DECIMAL_COMMA = /^(\d{1,2}),(\d{1,2})$/;
const GROUP = /^A(?:[._-]\s*)?(\d{1,2})(?!\d|\p{L}|\.\d)\.?/iu;
const BARE_GROUP = /^(?:A\s)?(\d{1,2})\.?$/iu;

const GROUPS: ReadonlySet<string> = new Set(
  CONTROLS_2013.flatMap(({ id }) => {
    const objective = id.slice(0, id.lastIndexOf('.'));
    return [objective.slice(0, objective.lastIndexOf('.')), objective];
  }),
);

/**
 * Full-width characters, look-alikes of the letter A, odd spaces and dashes as plain ones; the name
 * of the standard taken away.
 */
export function plainControlText(text: string): PlainText {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u0391\u0410](?=[\s._-]*\d)/g, 'A')
    .replace(/[^\S\n\r]+/g, ' ')
    .replace(/ISO\s?\/\s?IEC/gi, 'ISO');
  let only2013 = false;
  const bare = plain.replace(STANDARD, (_name, edition?: string) => {
    only2013 = only2013 || edition === '2013' || edition === '2017';
    return '';
  });
  return { text: bare.replace(/^[\s:,/|)-]+/, '').trim(), only2013 };
}

/**
 * What a plain text begins with, or undefined where it doesn't begin with numbers of Annex A's
 * form. "A.8.1" is the control of 2022, unless `only2013` makes it an objective.
 */
export function matchControl({ text, only2013 }: PlainText): MatchedControl | undefined {
  const body = text.replace(LEADING_SIGNS, '').replace(LEADING_WORDS, '');
  for (const form of [DASHED, DOTTED, DECIMAL_COMMA, GROUP, BARE_GROUP]) {
    const match = form.exec(body);
    if (!match) continue;
    const numbers = match.slice(1).filter((digits) => digits !== undefined);
    return { name: nameOf(numbers.map(Number), only2013), rest: body.slice(match[0].length) };
  }
  return undefined;
}

/** What numbers such as 5 and 1 name. */
function nameOf(numbers: readonly number[], only2013: boolean): ControlName {
  const id = `A.${numbers.join('.')}`;
  const control = only2013 ? undefined : findControl(id);
  if (control) return { kind: '2022', control: control.id };
  const former = findControl2013(id);
  if (former) return { kind: '2013', control: former.id };
  return GROUPS.has(id) ? { kind: 'group', group: id } : { kind: 'unknown' };
}
