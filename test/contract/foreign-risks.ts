import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, dateCell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { EMPTY_SNAPSHOT, emptySheet, type Snapshot } from '../../core/workbook/snapshot.ts';

/** A risk register as somebody else made it. Numbers over 40,000 are dates. */
export interface ForeignRisks {
  readonly sheet: string;
  readonly above: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export const FOREIGN_RISKS: readonly ForeignRisks[] = [
  {
    sheet: 'Risiken 2026',
    above: ['Musterwerk GmbH', 'Risikobewertung, Stand März'],
    headers: [
      'Nr.',
      'Risiko',
      'Risikoeigner',
      'Eintrittswahrscheinlichkeit',
      'Auswirkung',
      'Risikowert',
      'Maßnahme',
      'Nächste Prüfung',
    ],
    rows: [
      ['R-01', 'Brand im Serverraum', 'K. Weber', 2, 5, 10, 'Brandmeldeanlage, A.7.5', 46_300],
      ['R-02', 'Phishing', 'S. Kurz', 4, 4, 12, 'Schulung, A.6.3', 46_100],
      ['R-03', 'Ausfall des Rechenzentrums', '', 3, 4, 12, '=siehe Plan', 45_700],
      ['R-04', 'Diebstahl von Laptops', 'K. Weber', 3, 3, 9, '', 46_400],
    ],
  },
  {
    sheet: "Registre d'actifs et risques",
    above: [],
    headers: [
      'Réf',
      'Description du risque',
      'Propriétaire',
      'Vraisemblance',
      'Gravité',
      'Traitement',
      'Mesures',
    ],
    rows: [
      ['001', 'Fuite de données clients', 'M. Dubois', 3, 4, 'Réduire', '8.12'],
      ['002', 'Rançongiciel', 'A. Petit', 4, 4, 'Réduire', '8.7, 8.13'],
      ['003', 'Perte du fournisseur', 'M. Dubois', 2, 2, 'Accepter', ''],
    ],
  },
];

/** The register on the only sheet of a workbook. */
export function foreignWorkbook({ sheet, above, headers, rows }: ForeignRisks): Snapshot {
  const lines = [...above.map((text) => [text]), headers, ...rows];
  const grid = gridFromRows(lines.map((line) => line.map(cellOf)));
  return { ...EMPTY_SNAPSHOT, sheets: [{ ...emptySheet(sheetName(sheet)), grid }] };
}

function cellOf(value: string | number): Cell {
  if (typeof value === 'string') return value === '' ? EMPTY : textCell(value);
  return value > 40_000 ? dateCell(value) : numberCell(value);
}
