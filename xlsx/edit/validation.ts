import { message } from '../../core/messages/message.ts';
import type { Area } from '../../core/workbook/address.ts';
import { overlaps, withoutArea } from '../../core/workbook/areas.ts';
import { sameValue } from '../../core/workbook/same.ts';
import type { DataValidation, PlacedValidation } from '../../core/workbook/sheet-features.ts';
import { parseAreas, validationReader } from '../read/rules.ts';
import { parseXml } from '../xml/parse.ts';
import { formatAreas, withArea } from './areas.ts';
import { escapeCellText } from './cells/text.ts';
import type { PartDraft } from './parts/draft.ts';
import {
  appendSplice,
  attributeSplice,
  markup,
  removeSplice,
  rewrite,
  type Splice,
  sliceOf,
  splice,
  textMarkup,
} from './parts/markup.ts';
import { childOf, parseTree, type XmlElement } from './parts/tree.ts';
import { Refusal } from './refusal.ts';

/** What Excel allows in a list that is written out in the rule. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/**
 * Gives an area one validation, or none. Rules that reach beyond the area keep the rest of theirs;
 * an equal rule elsewhere on the sheet takes the area in.
 */
export function editValidation(
  draft: PartDraft,
  area: Area,
  validation: DataValidation | null,
): void {
  clearList(draft, area);
  clearExtensions(draft, area);
  if (validation && !joinEqual(draft, area, validation)) append(draft, area, validation);
}

function clearList(draft: PartDraft, area: Area): void {
  const xml = draft.get('dataValidations');
  if (xml === undefined) return;
  const root = parseTree(xml);
  const splices = root.children.flatMap((rule) => withoutAreaSplices(xml, rule, area));
  if (splices.length > 0) draft.set('dataValidations', counted(splice(xml, splices)));
}

function withoutAreaSplices(xml: string, rule: XmlElement, area: Area): Splice[] {
  const areas = parseAreas(rule.attributes.sqref ?? '');
  if (!areas.some((other) => overlaps(other, area))) return [];
  refuseUnknownRule(sliceOf(xml, rule));
  const rest = areas.flatMap((other) => withoutArea(other, area));
  if (rest.length === 0) return [removeSplice(rule)];
  return [attributeSplice(rule, { sqref: formatAreas(rest) })];
}

/** Rules that Excel 2010 and later store apart, because they look at other sheets. */
function clearExtensions(draft: PartDraft, area: Area): void {
  const xml = draft.get('extLst');
  if (xml === undefined) return;
  const extensions = parseTree(xml);
  const splices: Splice[] = [];
  for (const extension of extensions.children) {
    const list = childOf(extension, 'dataValidations');
    if (!list) continue;
    const changed = list.children.flatMap((rule) => extensionSplices(xml, rule, area));
    if (changed.length === 0) continue;
    const gone = changed.filter(({ text }) => text === '').length;
    if (gone === list.children.length) splices.push(removeSplice(extension));
    else {
      const count = list.children.length - gone;
      splices.push(...changed, attributeSplice(list, { count }));
    }
  }
  if (splices.length === 0) return;
  const edited = splice(xml, splices);
  draft.set('extLst', parseTree(edited).children.length > 0 ? edited : undefined);
}

function extensionSplices(xml: string, rule: XmlElement, area: Area): Splice[] {
  const place = childOf(rule, 'sqref');
  const areas = parseAreas(place?.text ?? '');
  if (!place || !areas.some((other) => overlaps(other, area))) return [];
  refuseUnknownRule(sliceOf(xml, rule));
  const rest = areas.flatMap((other) => withoutArea(other, area));
  if (rest.length === 0) return [removeSplice(rule)];
  return [{ start: place.start, end: place.end, text: rewrite(place, {}, formatAreas(rest)) }];
}

/** A rule of a kind that the core doesn't know couldn't be brought back by an undo. */
function refuseUnknownRule(rule: string): void {
  const placed = readRule(rule);
  if (placed?.validation.rule.kind !== 'other') return;
  throw new Refusal(
    'unsupported',
    message('xlsx.unknown-validation', {
      areas: formatAreas(placed.areas),
      type: placed.validation.rule.type,
    }),
  );
}

function joinEqual(draft: PartDraft, area: Area, validation: DataValidation): boolean {
  const xml = draft.get('dataValidations');
  if (xml === undefined) return false;
  for (const rule of parseTree(xml).children) {
    const placed = readRule(sliceOf(xml, rule));
    if (!placed || !sameValue(placed.validation, validation)) continue;
    const sqref = formatAreas(withArea(placed.areas, area));
    draft.set('dataValidations', splice(xml, [attributeSplice(rule, { sqref })]));
    return true;
  }
  return false;
}

function append(draft: PartDraft, area: Area, validation: DataValidation): void {
  const xml = draft.get('dataValidations') ?? markup(`${draft.prefix}dataValidations`);
  const rule = ruleMarkup(draft.prefix, area, validation);
  draft.set('dataValidations', counted(splice(xml, appendSplice(parseTree(xml), rule))));
}

/** The list with its count put right; undefined where it is empty. */
function counted(xml: string): string | undefined {
  const root = parseTree(xml);
  const count = root.children.length;
  return count === 0 ? undefined : splice(xml, [attributeSplice(root, { count })]);
}

function ruleMarkup(prefix: string, area: Area, { rule, strict, prompt }: DataValidation): string {
  const { type, formulas, operator } = conditionOf(rule);
  if ((prompt?.length ?? 0) > LONGEST_PROMPT) {
    throw new Refusal('unsupported', message('xlsx.long-prompt'));
  }
  const content = formulas.map((formula, index) =>
    textMarkup(`${prefix}formula${index + 1}`, formula),
  );
  return markup(
    `${prefix}dataValidation`,
    {
      type,
      errorStyle: strict ? undefined : 'warning',
      operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      prompt: prompt === undefined ? undefined : escapeCellText(prompt),
      sqref: formatAreas([area]),
    },
    content.join(''),
  );
}

function conditionOf(rule: DataValidation['rule']): {
  readonly type: string;
  readonly formulas: readonly string[];
  readonly operator?: string;
} {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulas: [literalList(rule.values)] };
    case 'list-from':
      return { type: 'list', formulas: [rule.formula] };
    case 'whole-number':
      return { type: 'whole', formulas: [String(rule.minimum), String(rule.maximum)] };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] };
    case 'other':
      throw new Refusal('unsupported', message('xlsx.validation-type', { type: rule.type }));
  }
}

function literalList(values: readonly string[]): string {
  const list = values.join(',');
  if (values.some((value) => value.includes(',')) || list.length > LONGEST_LIST) {
    throw new Refusal('unsupported', message('xlsx.long-list'));
  }
  return `"${list.replace(/"/g, '""')}"`;
}

function readRule(rule: string): PlacedValidation | undefined {
  const found: PlacedValidation[] = [];
  parseXml([new TextEncoder().encode(rule)], 'a validation', validationReader(found));
  return found[0];
}
