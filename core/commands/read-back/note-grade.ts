import { choiceColumnOf } from '../../records/parse/choice-columns.ts';
import { LANGUAGES } from '../../registers/declaration.ts';
import {
  FINDING_GRADE_WORDS,
  type FindingGrade,
} from '../../registers/words/choices/finding-grade.ts';
import { textCell } from '../../workbook/cell.ts';
import type { AuditorNote } from './auditor-notes.ts';

const LONGEST_GRADE = 40;
/** The words of each language in turn: the copy offers English ones, and an auditor may have others. */
const PARSERS = LANGUAGES.map((language) =>
  choiceColumnOf(FINDING_GRADE_WORDS)({
    language,
    dateSystem: 1900,
    ask: (question) => question([]),
  }),
);

/** The grade that an auditor gave, or wrote before the colon of a note; undefined where none is told. */
export function noteGrade({ grade, text }: AuditorNote): FindingGrade | undefined {
  if (grade !== '') return gradeOf(grade);
  const [lead = '', ...rest] = text.split(/[:–]/);
  return rest.length > 0 && lead.length <= LONGEST_GRADE ? gradeOf(lead) : undefined;
}

function gradeOf(written: string): FindingGrade | undefined {
  const text = written.trim();
  for (const parse of PARSERS) {
    const parsed = parse(textCell(text), text);
    if (typeof parsed !== 'string') return parsed.value;
  }
  return undefined;
}
