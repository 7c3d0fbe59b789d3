import { DE_ATTRIBUTES } from './de/attributes.ts';
import { DE_AUDIT_PROGRAMME } from './de/audit-programme.ts';
import { DE_AUDITOR_COPY } from './de/auditor-copy.ts';
import { DE_CAUSES } from './de/causes.ts';
import { DE_CHANGES } from './de/changes.ts';
import { DE_COPY_CHECK } from './de/copy-check.ts';
import { DE_FINDINGS } from './de/findings.ts';
import { DE_GAPS } from './de/gaps.ts';
import { DE_METHOD } from './de/method.ts';
import { DE_NEW_WORKBOOK } from './de/new-workbook.ts';
import { DE_READ_BACK } from './de/read-back.ts';
import { DE_RECOGNITION } from './de/recognition.ts';
import { DE_REVIEW } from './de/review.ts';
import { DE_SCORES } from './de/scores.ts';
import { DE_STATEMENT } from './de/statement.ts';
import { DE_STRUCTURE } from './de/structure.ts';
import { DE_SUMMARY } from './de/summary.ts';
import { DE_TREATMENT } from './de/treatment.ts';
import { DE_VERSIONS } from './de/versions.ts';
import type { CoreMessageId } from './message.ts';
import type { MessageTexts } from './message-text.ts';

/** German words of what commands, recognition and the check of a copy say. */
export const DE_MESSAGES: MessageTexts<CoreMessageId> = {
  ...DE_ATTRIBUTES,
  ...DE_AUDITOR_COPY,
  ...DE_AUDIT_PROGRAMME,
  ...DE_CAUSES,
  ...DE_CHANGES,
  ...DE_COPY_CHECK,
  ...DE_FINDINGS,
  ...DE_GAPS,
  ...DE_METHOD,
  ...DE_NEW_WORKBOOK,
  ...DE_READ_BACK,
  ...DE_RECOGNITION,
  ...DE_REVIEW,
  ...DE_SCORES,
  ...DE_STATEMENT,
  ...DE_STRUCTURE,
  ...DE_SUMMARY,
  ...DE_TREATMENT,
  ...DE_VERSIONS,
};
