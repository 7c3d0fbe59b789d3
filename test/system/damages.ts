import { templateFields } from '../../core/commands/template/template-columns.ts';
import type { FieldDeclaration } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { type Cell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { cellOf } from './sound-workbook.ts';

/** One way to spoil one field of a register. */
export interface Damage {
  readonly kind: RegisterKind;
  readonly field: string;
  readonly name: DamageName;
  readonly cell: Cell;
}

export type DamageName =
  | 'blank'
  | 'nonsense'
  | 'past'
  | 'doubled'
  | 'unknown id'
  | 'unknown control'
  | 'control of 2013'
  | 'off the scale'
  | 'wrong result'
  | 'higher';

/** Dates that must lie ahead: a past one is a finding. */
const AHEAD = new Set(['due', 'nextReview', 'acceptedUntil', 'planned']);

/** Stands for the id of another row. */
export const DOUBLED = textCell('(the id of another row)');

/** Every damage that makes sense in the columns of a register's template. */
export function damagesOf(kind: RegisterKind): readonly Damage[] {
  const declaration = registerOf(kind);
  const fields = declaration ? templateFields(declaration) : [];
  return fields.flatMap((field) => {
    const cells = { ...cellsFor(field), ...(kind === 'risk-register' ? riskCells(field) : {}) };
    return Object.entries(cells).map(([name, cell]) => ({
      kind,
      field: field.id,
      name: name as DamageName,
      cell,
    }));
  });
}

type DamageCells = Partial<Record<DamageName, Cell>>;

function cellsFor({ id, content, required, choices }: FieldDeclaration): DamageCells {
  return {
    ...(required ? { blank: EMPTY } : {}),
    ...(content === 'date' ? { nonsense: textCell('some day or other') } : {}),
    ...(content === 'date' && AHEAD.has(id) ? { past: cellOf('2024-02-29') } : {}),
    ...(choices ? { nonsense: textCell('Gobbledegook') } : {}),
    ...(content === 'reference' ? { 'unknown id': textCell('X-99') } : {}),
    ...(content === 'control-reference'
      ? { 'unknown control': textCell('A.9.99'), 'control of 2013': textCell('A.12.6.1') }
      : {}),
  };
}

/** Risks have unique ids, and one scale for all; scores are typed over what the sheet calculates. */
function riskCells({ id, content }: FieldDeclaration): DamageCells {
  return {
    ...(content === 'identifier' ? { doubled: DOUBLED } : {}),
    ...(content === 'rating' ? { 'off the scale': numberCell(9) } : {}),
    ...(content === 'score' ? { 'wrong result': numberCell(21) } : {}),
    ...(content === 'level' ? { 'wrong result': textCell('Very high') } : {}),
    ...(id === 'acceptedBy' ? { blank: EMPTY } : {}),
    ...(id.startsWith('residual') && content === 'rating' ? { higher: numberCell(5) } : {}),
  };
}
