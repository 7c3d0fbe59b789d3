import type { CheckContext } from '../findings/check-context.ts';
import type { CoreMessage } from '../messages/message.ts';
import type { ChangeSet } from '../workbook/change.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** An argument of a command, as the command line and the sidebar ask for it. */
export interface CommandArgument {
  readonly name: string;
  readonly description: string;
  /** A 'workbook' is another one than that which the command changes; it arrives as its snapshot. */
  readonly type: 'text' | 'date' | 'flag' | 'choice' | 'workbook';
  /** Whether it stands behind the file on the command line, and has to. */
  readonly isPositional?: true;
  /** What a 'choice' may be; the first one where nothing is chosen. */
  readonly choices?: readonly string[];
}

export type CommandArguments = Readonly<Record<string, string | boolean | Snapshot>>;

/** What a command would do. `changes` is empty where nothing is left to do. */
export interface Plan {
  readonly changes: ChangeSet;
  /** What changes, most important first. */
  readonly summary: readonly CoreMessage[];
  /** What was left alone and why, e.g. registers that are not in this workbook. */
  readonly notes: readonly CoreMessage[];
}

/** One thing a user can ask for, as it is offered. */
export interface CommandDeclaration {
  /** The verb on the command line, e.g. "score-risks". */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** 'nothing' where the command makes a new workbook; absent: it works on one that is there. */
  readonly startsFrom?: 'nothing';
  /** Whether its summary alone is an answer, so that nobody has to write a workbook to get it. */
  readonly answersInWords?: true;
  readonly arguments: readonly CommandArgument[];
}

/**
 * One thing a user can ask for, and how it is done. `plan` is pure: it looks at what was read and says
 * what would change. Planning again on the changed workbook plans nothing.
 */
export interface Command extends CommandDeclaration {
  plan(context: CheckContext, chosen: CommandArguments): Plan;
}
