import type { ColumnEvidence } from './field-evidence.ts';

const FEWEST_CHOICES = 3;
const MOST_CHOICES = 12;
const LONGEST_CHOICE = 24;
const SHARE_OF_ANSWERS = 0.6;
const COLUMNS_OF_ANSWERS = 2;

/**
 * Whether the columns are lists for dropdowns side by side, as sheets named "Lists" hold them: a few
 * short answers each, none twice. A register begins with what its rows are about, never with a rating.
 */
export function areChoiceLists(evidence: readonly ColumnEvidence[]): boolean {
  const filled = evidence.filter(({ profile }) => profile.count > 0);
  if (filled.length < COLUMNS_OF_ANSWERS || !filled.every(isShortList)) return false;
  const [first] = filled;
  if (!first || !isListOfAnswers(first)) return false;
  return filled.filter(isListOfAnswers).length >= COLUMNS_OF_ANSWERS;
}

function isShortList({ profile }: ColumnEvidence): boolean {
  return (
    profile.distinct === 1 &&
    profile.count <= MOST_CHOICES &&
    profile.length <= LONGEST_CHOICE &&
    profile.share('date') === 0
  );
}

function isListOfAnswers({ profile }: ColumnEvidence): boolean {
  const answers = Math.max(
    profile.share('scale'),
    profile.share('action-status'),
    profile.share('yes-no'),
    profile.share('treatment'),
    profile.share('implementation'),
  );
  return profile.count >= FEWEST_CHOICES && answers >= SHARE_OF_ANSWERS;
}
