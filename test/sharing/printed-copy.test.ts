import { describe, expect, it } from 'vitest';
import { planAuditorCopy } from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import { choicesOf } from '../../core/sharing/sharing-choices.ts';
import { contains, sheetName } from '../../core/workbook/address.ts';
import { textCell } from '../../core/workbook/cell.ts';
import { usedArea } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import type { SheetDefinition, SheetSnapshot } from '../../core/workbook/snapshot.ts';
import type { CellStyle } from '../../core/workbook/style.ts';
import { contextOfSheets, RISKS, SOA, sheetOf } from './sheets.ts';

const LONG = 'Somebody takes a laptop out of a car, a train or the office and reads what is on it';

/** The sheets of the copy that is proposed, and the foot of all pages with this organisation. */
function copied(sheets: readonly SheetSnapshot[], organisation = ''): readonly SheetDefinition[] {
  const context = contextOfSheets(...sheets);
  const choices = choicesOf(proposeSharing(context));
  const details = { ...choices.details, organisation };
  const copy = planAuditorCopy(context, [], { ...choices, details });
  return (copy?.workbook.changes ?? []).flatMap((change) =>
    change.kind === 'sheet' && change.after ? [change.after] : [],
  );
}

function copiedRisks(sheet: SheetSnapshot): SheetDefinition {
  const found = copied([sheet]).find(({ name }) => name === 'Risks');
  if (!found) throw new Error('the risks are not copied');
  return found;
}

function lookAt({ styles }: SheetDefinition, row: number, column: number): CellStyle {
  return styles.reduce<CellStyle>(
    (look, { area, style }) => (contains(area, { row, column }) ? style : look),
    {},
  );
}

function withText(sheet: SheetSnapshot, row: number, column: number, text: string): SheetSnapshot {
  return { ...sheet, grid: withCells(sheet.grid, [{ row, column, cell: textCell(text) }]) };
}

describe('a printed copy', () => {
  it('has columns as wide as their texts where the workbook states no width', () => {
    const { columnWidths } = copiedRisks(RISKS);
    expect(columnWidths.get(2)).toBe('Phishing of accounts'.length + 2);
    expect(columnWidths.get(2)).toBeGreaterThan(columnWidths.get(1) ?? 0);
  });

  it('keeps widths that are stated, wraps what they would cut off, and makes room for it', () => {
    const narrow = { ...withText(RISKS, 4, 2, LONG), columnWidths: new Map([[2, 12]]) };
    const risks = copiedRisks(narrow);
    expect(risks.columnWidths.get(2)).toBe(12);
    expect(lookAt(risks, 4, 2).wrap).toBe(true);
    expect(risks.rowHeights.get(4)).toBeGreaterThan(LONG.length);
  });

  it('leaves titles beside the registers as they are', () => {
    const risks = copiedRisks({ ...withText(RISKS, 1, 1, LONG), columnWidths: new Map([[1, 6]]) });
    expect(lookAt(risks, 1, 1).wrap).toBeUndefined();
    expect(risks.rowHeights.get(1)).toBeUndefined();
  });

  it('ends where the rows end that show something', () => {
    const prepared = {
      row: 40,
      column: 6,
      cell: { kind: 'formula', formula: 'D40*E40', value: textCell('') },
    } as const;
    const risks = copiedRisks({ ...RISKS, grid: withCells(RISKS.grid, [prepared]) });
    expect(usedArea(risks.grid)?.bottom).toBe(6);
  });

  it('has no page for a register that nobody has begun', () => {
    const header = ['Asset', 'Owner', 'Classification', 'Location'];
    const assets = sheetOf('Assets', [['Asset inventory'], [''], header]);
    const proposal = proposeSharing(contextOfSheets(RISKS, assets));
    const reasonOf = (name: string) =>
      proposal.sheets.find(({ sheet }) => sheet === sheetName(name))?.leftOut;
    expect([reasonOf('Risks'), reasonOf('Assets')]).toEqual([undefined, 'no-rows']);
  });

  it('says on every page whose it is', () => {
    const sheets = copied([RISKS, SOA], 'Rope & Sons');
    expect(sheets.map(({ pageSetup }) => pageSetup.footer)).toEqual(
      ['Cover', 'Risks', 'SoA', 'Auditor’s notes'].map(
        (name) => `&LRope && Sons, Copy for audit, 2026-11-26&C${name}&RPage &P of &N`,
      ),
    );
  });
});
