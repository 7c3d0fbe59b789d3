import { describeControl } from '../../../core/standard/control-descriptions.ts';
import { CONTROLS, type Control } from '../../../core/standard/controls.ts';
import type { SoundRegister } from './sound-register.ts';

/** Controls that risks rely on, with these risks. */
const RISKS: Readonly<Record<string, string>> = {
  'A.5.17': 'R-04',
  'A.5.18': 'R-05',
  'A.5.21': 'R-06',
  'A.5.30': 'R-07',
  'A.6.3': 'R-04',
  'A.8.1': 'R-03',
  'A.8.3': 'R-02',
  'A.8.4': 'R-01',
  'A.8.5': 'R-01',
  'A.8.13': 'R-07',
  'A.8.24': 'R-03',
  'A.8.28': 'R-06',
  'A.8.29': 'R-02',
};
/** Controls with an open action in the treatment plan. */
const PLANNED = new Set(['A.5.17', 'A.5.30', 'A.8.28', 'A.8.29']);
const EXCLUDED: Readonly<Record<string, string>> = {
  'A.7.12': 'The office has no cables of its own: all network lines belong to the landlord.',
  'A.8.30': 'All software is written by our own staff; nothing is developed by others.',
};

export const SOUND: SoundRegister = { kind: 'soa', rows: CONTROLS.map(rowOf) };

function rowOf(control: Control): SoundRegister['rows'][number] {
  const { id, title } = control;
  const exclusion = EXCLUDED[id];
  if (exclusion) {
    return {
      control: id,
      title,
      applicable: 'No',
      implemented: 'Not applicable',
      justification: exclusion,
    };
  }
  const risk = RISKS[id];
  return {
    control: id,
    title,
    applicable: 'Yes',
    implemented: PLANNED.has(id) ? 'Planned' : 'Implemented',
    justification: risk
      ? `Treats ${risk}: ${describeControl(id)}`
      : `Our customers ask for it in their contracts: ${describeControl(id)}`,
    reasons: risk ? 'Risk' : 'Contract',
    reference: `Handbook, chapter ${id}`,
    owner: 'Tom Berg',
    ...(PLANNED.has(id) ? { due: '2026-12-31' } : {}),
  };
}
