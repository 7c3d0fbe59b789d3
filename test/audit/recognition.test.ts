import { SOUND as FINDINGS } from '../system/sound/audit-findings.ts';
import { SOUND as PROGRAMME } from '../system/sound/audit-programme.ts';
import { FOREIGN_AUDITS } from './foreign.ts';
import { describeRecognition } from './template-recognition.ts';

for (const { kind, rows } of [PROGRAMME, FINDINGS]) {
  const foreign = FOREIGN_AUDITS.filter((register) => register.kind === kind);
  describeRecognition(kind, rows, foreign);
}
