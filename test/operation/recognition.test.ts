import { describeRecognition } from '../audit/template-recognition.ts';
import { SOUND as AWARENESS } from '../system/sound/awareness.ts';
import { SOUND as COMMUNICATIONS } from '../system/sound/communications.ts';
import { SOUND as COMPETENCE } from '../system/sound/competence.ts';
import { SOUND as DOCUMENTS } from '../system/sound/documents.ts';
import { SOUND as METRICS } from '../system/sound/metrics.ts';
import { SOUND as PROCESSES } from '../system/sound/processes.ts';
import { SOUND as SUPPLIERS } from '../system/sound/suppliers.ts';
import { FOREIGN_OPERATION } from './foreign-operation.ts';
import { FOREIGN_SUPPORT } from './foreign-support.ts';

const FOREIGN = [...FOREIGN_SUPPORT, ...FOREIGN_OPERATION];

for (const { kind, rows } of [
  COMPETENCE,
  AWARENESS,
  COMMUNICATIONS,
  DOCUMENTS,
  PROCESSES,
  SUPPLIERS,
  METRICS,
]) {
  describeRecognition(
    kind,
    rows,
    FOREIGN.filter((register) => register.kind === kind),
  );
}
