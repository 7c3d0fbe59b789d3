import { message } from '../../core/messages/message.ts';
import { formatArea } from '../../core/workbook/address.ts';
import { sameValue } from '../../core/workbook/same.ts';
import type { ConditionalFormat } from '../../core/workbook/sheet-features.ts';
import { conditionalFormatReader } from '../read/rules.ts';
import type { StyleBook } from '../styles/edit.ts';
import { parseXml } from '../xml/parse.ts';
import type { PartDraft } from './parts/draft.ts';
import { markup, removeSplice, splice, textMarkup } from './parts/markup.ts';
import { childrenOf, descendantsOf, parseTree } from './parts/tree.ts';
import { Refusal } from './refusal.ts';

type LooksByIndex = readonly ConditionalFormat['style'][];

/**
 * Takes one conditional format away and puts another one in its stead, behind all others. `looks`
 * are the differential styles as they were read.
 */
export function editConditionalFormat(
  draft: PartDraft,
  book: StyleBook,
  looks: LooksByIndex,
  before: ConditionalFormat | null,
  after: ConditionalFormat | null,
): void {
  if (before) removeFormat(draft, looks, before);
  if (after) appendFormat(draft, book, after);
}

function removeFormat(draft: PartDraft, looks: LooksByIndex, format: ConditionalFormat): void {
  const blocks = [...draft.getAll('conditionalFormatting')];
  for (let place = blocks.length - 1; place >= 0; place--) {
    const xml = blocks[place] ?? '';
    const rules = childrenOf(parseTree(xml), 'cfRule');
    const found = readFormats(xml, looks);
    // A block on several areas reads as each rule on each area; there a rule can't go alone.
    const index = found.length === rules.length ? lastEqual(found, format) : -1;
    const rule = rules[index];
    if (!rule) continue;
    const rest = rules.length > 1 ? [splice(xml, [removeSplice(rule)])] : [];
    blocks.splice(place, 1, ...rest);
    draft.setAll('conditionalFormatting', blocks);
    return;
  }
  throw new Refusal('unsupported', message('xlsx.format-stays', { area: formatArea(format.area) }));
}

function lastEqual(found: readonly ConditionalFormat[], format: ConditionalFormat): number {
  for (let index = found.length - 1; index >= 0; index--) {
    if (sameValue(found[index], format)) return index;
  }
  return -1;
}

function appendFormat(draft: PartDraft, book: StyleBook, format: ConditionalFormat): void {
  const { prefix } = draft;
  const { type, operator, formulas } = conditionOf(format.rule);
  const rule = markup(
    `${prefix}cfRule`,
    { type, dxfId: book.difference(format.style), priority: nextPriority(draft), operator },
    formulas.map((formula) => textMarkup(`${prefix}formula`, formula)).join(''),
  );
  const block = markup(`${prefix}conditionalFormatting`, { sqref: formatArea(format.area) }, rule);
  draft.setAll('conditionalFormatting', [...draft.getAll('conditionalFormatting'), block]);
}

function conditionOf(rule: ConditionalFormat['rule']): {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
} {
  switch (rule.kind) {
    case 'expression':
      return { type: 'expression', formulas: [rule.formula] };
    case 'cell':
      return { type: 'cellIs', operator: rule.operator, formulas: rule.operands };
    case 'other':
      throw new Refusal('unsupported', message('xlsx.format-type', { type: rule.type }));
  }
}

/** Lower numbers win; those of the extension list count too. */
function nextPriority(draft: PartDraft): number {
  const parts = [...draft.getAll('conditionalFormatting'), ...draft.getAll('extLst')];
  const priorities = parts
    .flatMap((xml) => descendantsOf(parseTree(xml), 'cfRule'))
    .map(({ attributes }) => Number(attributes.priority ?? 0));
  return priorities.reduce((highest, priority) => Math.max(highest, priority), 0) + 1;
}

function readFormats(block: string, looks: LooksByIndex): ConditionalFormat[] {
  const found: ConditionalFormat[] = [];
  const reader = conditionalFormatReader(found, looks);
  parseXml([new TextEncoder().encode(block)], 'a conditional format', reader);
  return found;
}
