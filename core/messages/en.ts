import { EN_ATTRIBUTES } from './en/attributes.ts';
import { EN_AUDIT_PROGRAMME } from './en/audit-programme.ts';
import { EN_AUDITOR_COPY } from './en/auditor-copy.ts';
import { EN_CAUSES } from './en/causes.ts';
import { EN_CHANGES } from './en/changes.ts';
import { EN_COPY_CHECK } from './en/copy-check.ts';
import { EN_FINDINGS } from './en/findings.ts';
import { EN_GAPS } from './en/gaps.ts';
import { EN_METHOD } from './en/method.ts';
import { EN_NEW_WORKBOOK } from './en/new-workbook.ts';
import { EN_READ_BACK } from './en/read-back.ts';
import { EN_RECOGNITION } from './en/recognition.ts';
import { EN_REVIEW } from './en/review.ts';
import { EN_SCORES } from './en/scores.ts';
import { EN_STATEMENT } from './en/statement.ts';
import { EN_STRUCTURE } from './en/structure.ts';
import { EN_SUMMARY } from './en/summary.ts';
import { EN_TREATMENT } from './en/treatment.ts';
import { EN_VERSIONS } from './en/versions.ts';

/** English words of what commands, recognition and the check of a copy say. */
export const EN_MESSAGES = {
  ...EN_ATTRIBUTES,
  ...EN_AUDITOR_COPY,
  ...EN_AUDIT_PROGRAMME,
  ...EN_CAUSES,
  ...EN_CHANGES,
  ...EN_COPY_CHECK,
  ...EN_FINDINGS,
  ...EN_GAPS,
  ...EN_METHOD,
  ...EN_NEW_WORKBOOK,
  ...EN_READ_BACK,
  ...EN_RECOGNITION,
  ...EN_REVIEW,
  ...EN_SCORES,
  ...EN_STATEMENT,
  ...EN_STRUCTURE,
  ...EN_SUMMARY,
  ...EN_TREATMENT,
  ...EN_VERSIONS,
} as const;
