import type { CheckContext } from '../findings/check-context.ts';
import { message } from '../messages/message.ts';
import type { RegisterDeclaration } from '../registers/declaration.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import { registerOf } from '../registers/registers.ts';
import type { Change } from '../workbook/change.ts';
import type { SheetDefinition, Snapshot } from '../workbook/snapshot.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { countFormula } from './new/count-formula.ts';
import { COVER_NAME, type CoverEntry, coverSheet } from './new/cover-sheet.ts';
import { criteriaNames, criteriaSheet } from './new/criteria-sheet.ts';
import { newStatement } from './new/new-statement.ts';
import { isStarterSet, registersOfSet, type StarterSet } from './new/starter-sets.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { listsOf } from './template/named-lists.ts';
import { registerReference, registerSheet } from './template/register-sheet.ts';
import { templateRangeName, templateSheetName } from './template/template-layout.ts';

/**
 * A workbook to start from. In a workbook that has sheets already it adds those registers that are
 * not there; nothing that is there changes.
 */
export const NEW: Command = {
  ...declarationOf('new'),
  plan(context, chosen) {
    const set =
      typeof chosen.set === 'string' && isStarterSet(chosen.set) ? chosen.set : 'complete';
    const organisation = typeof chosen.organisation === 'string' ? chosen.organisation : '';
    return planWorkbook(context, set, organisation);
  },
};

function planWorkbook(context: CheckContext, set: StarterSet, organisation: string): Plan {
  const { snapshot } = context;
  const declarations = registersOfSet(set).flatMap((kind) => registerOf(kind) ?? []);
  const missing = declarations.filter((declaration) => isMissing(context, declaration));
  if (missing.length === 0) {
    return nothingPlanned(message('new-workbook.all-there'));
  }
  const names = new Map(missing.flatMap(namesOf));
  const known = new Set([...snapshot.names.keys(), ...names.keys()]);
  const sheets = missing.map((declaration) =>
    sheetFor(declaration, { dateSystem: snapshot.dateSystem, names: known }, organisation),
  );
  const hasCover = snapshot.sheets.some(({ name }) => name === COVER_NAME);
  const cover = hasCover ? [] : [coverSheet(organisation, missing.map(entryOf))];
  const there = declarations.length - missing.length;
  return {
    changes: {
      changes: [...additions(snapshot, [...cover, ...sheets]), ...namings(snapshot, names)],
    },
    summary: [
      message('new-workbook.registers', {
        registers: missing.map(({ kind }) => ({ register: kind })),
        count: missing.length,
      }),
      ...(hasCover ? [] : [message('new-workbook.cover')]),
    ],
    notes: there > 0 ? [message('new-workbook.some-there', { count: there })] : [],
  };
}

function isMissing(
  { recognition, snapshot }: CheckContext,
  declaration: RegisterDeclaration,
): boolean {
  const name = templateSheetName(declaration).toLowerCase();
  return (
    recognition.registers.every(({ kind }) => kind !== declaration.kind) &&
    snapshot.sheets.every((sheet) => sheet.name.toLowerCase() !== name)
  );
}

const OWN_SHEETS: Readonly<
  Partial<Record<RegisterKind, (organisation: string) => SheetDefinition>>
> = { 'risk-criteria': criteriaSheet, soa: newStatement };

function sheetFor(
  declaration: RegisterDeclaration,
  setting: Parameters<typeof registerSheet>[1],
  organisation: string,
): SheetDefinition {
  return OWN_SHEETS[declaration.kind]?.(organisation) ?? registerSheet(declaration, setting);
}

/** The names that come with a register. */
function namesOf(declaration: RegisterDeclaration): readonly (readonly [string, string])[] {
  if (declaration.kind === 'risk-criteria') return criteriaNames();
  if (declaration.kind === 'soa') return [];
  return [
    [templateRangeName(declaration), registerReference(declaration)],
    ...listsOf(declaration),
  ];
}

function entryOf(declaration: RegisterDeclaration): CoverEntry {
  const { purpose, clause } = declaration;
  return {
    sheet: templateSheetName(declaration),
    purpose,
    clause,
    count: countFormula(declaration),
  };
}

function additions({ sheets }: Snapshot, added: readonly SheetDefinition[]): readonly Change[] {
  return added.map((after, place) => ({
    kind: 'sheet',
    sheet: after.name,
    index: sheets.length + place,
    before: null,
    after,
  }));
}

/** Names that somebody else gave stay theirs. */
function namings(
  { names: taken }: Snapshot,
  names: ReadonlyMap<string, string>,
): readonly Change[] {
  return [...names]
    .filter(([name]) => !taken.has(name))
    .map(([name, after]) => ({ kind: 'name', name, before: null, after }));
}
