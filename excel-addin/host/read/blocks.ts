import { type Area, formatArea } from '../../../core/workbook/address.ts';
import { failureCode } from '../failure-code.ts';

type Field = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

/** Cells to read of a sheet, and what of them. */
export interface Block {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
  readonly field: Field;
}

/** A block that was read: rows × columns. */
export interface ReadBlock extends Block {
  readonly rows: readonly (readonly unknown[])[];
}

/** What fits into Excel's 5 MB for an answer, unless cells hold long texts. */
const CELLS_AT_ONCE = 300_000;

/**
 * Reads blocks in as few syncs as Excel's limit for an answer allows; one that turns out too large is
 * asked for in halves. `ask` asks for something small along with the first of them.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  ask: () => void = () => {},
): Promise<readonly ReadBlock[]> {
  const read: ReadBlock[] = [];
  let along = ask;
  for (const group of groupsOf(blocks)) {
    read.push(...(await readGroup(context, group, along)));
    along = () => {};
  }
  return read;
}

async function readGroup(
  context: Excel.RequestContext,
  group: readonly Block[],
  ask: () => void,
): Promise<readonly ReadBlock[]> {
  ask();
  const ranges = group.map(({ worksheet, area, field }) =>
    worksheet.getRange(formatArea(area)).load(field),
  );
  try {
    await context.sync();
  } catch (error) {
    const [first, second] = halves(group);
    if (failureCode(error) !== 'ResponsePayloadSizeLimitExceeded' || !second) throw error;
    const begin = await readGroup(context, first, ask);
    return [...begin, ...(await readGroup(context, second, () => {}))];
  }
  return group.map((block, index) => ({ ...block, rows: ranges[index]?.[block.field] ?? [] }));
}

/** Groups of blocks that are likely to fit into one answer; there is always one, perhaps empty. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let group: Block[] = [];
  let cells = 0;
  for (const block of blocks.flatMap(pieces)) {
    if (cells > 0 && cells + cellCount(block) > CELLS_AT_ONCE) {
      groups.push(group);
      group = [];
      cells = 0;
    }
    group.push(block);
    cells += cellCount(block);
  }
  return [...groups, group];
}

function pieces(block: Block): readonly Block[] {
  if (cellCount(block) <= CELLS_AT_ONCE) return [block];
  const [first, second] = halvesOf(block);
  return second ? [...pieces(first), ...pieces(second)] : [first];
}

function halves(
  group: readonly Block[],
): readonly [readonly Block[], readonly Block[] | undefined] {
  const [only, ...more] = group;
  if (only && more.length === 0) {
    const [first, second] = halvesOf(only);
    return [[first], second && [second]];
  }
  const middle = Math.ceil(group.length / 2);
  return [group.slice(0, middle), group.length > 1 ? group.slice(middle) : undefined];
}

function halvesOf(block: Block): readonly [Block, Block | undefined] {
  const { top, bottom } = block.area;
  if (top === bottom) return [block, undefined];
  const middle = (top + bottom) >> 1;
  return [
    { ...block, area: { ...block.area, bottom: middle } },
    { ...block, area: { ...block.area, top: middle + 1 } },
  ];
}

function cellCount({ area }: Block): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
