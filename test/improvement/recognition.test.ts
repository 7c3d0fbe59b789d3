import { describeRecognition } from '../audit/template-recognition.ts';
import { SOUND as INCIDENTS } from '../system/sound/incidents.ts';
import { SOUND as REVIEWS } from '../system/sound/management-review.ts';
import { SOUND as NONCONFORMITIES } from '../system/sound/nonconformities.ts';
import { FOREIGN_IMPROVEMENT } from './foreign.ts';

for (const { kind, rows } of [REVIEWS, NONCONFORMITIES, INCIDENTS]) {
  const foreign = FOREIGN_IMPROVEMENT.filter((register) => register.kind === kind);
  describeRecognition(kind, rows, foreign);
}
