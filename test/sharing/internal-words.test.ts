import { describe, expect, it } from 'vitest';
import { type InternalMatter, internalMatter } from '../../core/sharing/internal-words.ts';

describe('headers of columns for internal use', () => {
  it.each<[header: string, matter: InternalMatter]>([
    ['Notes', 'notes'],
    ['Internal notes (not for auditors)', 'notes'],
    ['TODO', 'notes'],
    ['Cost (EUR)', 'costs'],
    ['Est. costs', 'costs'],
    ['Owner e-mail', 'personal-data'],
    ['Bemerkungen', 'notes'],
    ['Kostenschätzung', 'costs'],
    ['Telefon', 'personal-data'],
    ['Coût estimé', 'costs'],
    ['Remarques', 'notes'],
    ['Comentarios internos', 'notes'],
    ['Presupuesto', 'costs'],
    ['Orçamento', 'costs'],
    ['Costo stimato', 'costs'],
    ['Opmerkingen', 'notes'],
    ['Uwagi', 'notes'],
    ['Poznámky', 'notes'],
    ['Κόστος', 'costs'],
    ['Σημειώσεις', 'notes'],
    ['Примечания', 'notes'],
    ['Стоимость', 'costs'],
    ['Biaya', 'costs'],
    ['Anteckningar', 'notes'],
    ['Kostnad', 'costs'],
    ['Bemærkninger', 'notes'],
    ['Omkostninger', 'costs'],
  ])('%s: %s', (header, matter) => expect(internalMatter(header)).toBe(matter));

  it.each([
    'Risk',
    'Owner',
    'Accepted by',
    'Justification',
    'Control',
    'Costa Rica office',
    'Evidence',
    'Internal / external',
    'Status',
    'Asset value',
    'Notable events',
    'Verantwortlicher',
    'Maßnahme',
    'Longlist',
  ])('%s is for auditors', (header) => expect(internalMatter(header)).toBeUndefined());
});
