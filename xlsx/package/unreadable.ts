import { type HostMessage, message } from '../../core/messages/message.ts';

/** Why a file can't be read. The message beside it says so in words for its owner. */
export type UnreadableReason =
  | 'empty'
  | 'not-a-spreadsheet'
  | 'password-protected'
  | 'old-xls'
  | 'binary-xlsb'
  | 'open-document'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'forbidden-xml';

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  /** What happened, that nothing was changed, and what to do next. */
  readonly message: HostMessage;
}

/**
 * Carries an Unreadable out of the depths of a reader or an edit. It never leaves this workbench:
 * readers run inside `orUnreadable`, and a commit makes a refusal of it.
 */
export class UnreadableFile extends Error {
  readonly unreadable: Unreadable;

  /** `told` says more than the reason does, where more is known. */
  constructor(reason: UnreadableReason, told: HostMessage = message(`file.${reason}`)) {
    super(told.id);
    this.name = 'UnreadableFile';
    this.unreadable = { kind: 'unreadable', reason, message: told };
  }
}

/** A damaged file, with the fault as a sentence that names the part. */
export function damaged(fault: HostMessage): UnreadableFile {
  return new UnreadableFile('damaged', message('file.damaged-by', { fault }));
}

/** What `read` returns, or why the file can't be read. Bugs still throw. */
export function orUnreadable<T>(read: () => T): T | Unreadable {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.unreadable;
    throw error;
  }
}
