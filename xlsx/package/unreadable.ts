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
  readonly message: string;
}

const NOTHING_CHANGED = 'Nothing was changed.';

const SAVE_AS_XLSX =
  'Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again.';

const OPEN_AND_REPAIR =
  'Open it in Excel, let Excel repair it, save it under a new name, then try that copy.';

const SENTENCES: Record<UnreadableReason, readonly [happened: string, next: string]> = {
  empty: ['The file is empty.', 'Copy or download it again.'],
  'not-a-spreadsheet': ['The file is not an Excel workbook (.xlsx).', SAVE_AS_XLSX],
  'password-protected': [
    'The workbook is password-protected, so its content is encrypted.',
    'Open it in Excel, remove the password under File > Info > Protect Workbook, save it, then try again.',
  ],
  'old-xls': ['The file is an Excel 97-2003 workbook (.xls).', SAVE_AS_XLSX],
  'binary-xlsb': ['The file is a binary Excel workbook (.xlsb).', SAVE_AS_XLSX],
  'open-document': ['The file is an OpenDocument file (such as .ods).', SAVE_AS_XLSX],
  truncated: [
    'The file is incomplete: its end is missing.',
    'Copy or download it again from where it came from.',
  ],
  damaged: ['The workbook is damaged.', OPEN_AND_REPAIR],
  'too-large': [
    'The workbook unpacks to far more data than a register holds, so it was not opened.',
    'If you trust the file, copy the sheets you need into a new workbook and try that one.',
  ],
  'forbidden-xml': [
    'The workbook contains XML declarations (DOCTYPE or entities) that no spreadsheet program writes and that can be used for attacks, so it was not opened.',
    OPEN_AND_REPAIR,
  ],
};

/** The answer for a file that can't be read; `detail` names the part and the fault, as a sentence. */
export function unreadable(reason: UnreadableReason, detail?: string): Unreadable {
  const [happened, next] = SENTENCES[reason];
  const sentences = detail ? [happened, detail] : [happened];
  return {
    kind: 'unreadable',
    reason,
    message: [...sentences, NOTHING_CHANGED, next].join(' '),
  };
}

/**
 * Carries an Unreadable out of the depths of a reader or an edit. It never leaves this workbench:
 * readers run inside `orUnreadable`, and a commit makes a refusal of it.
 */
export class UnreadableFile extends Error {
  readonly unreadable: Unreadable;

  constructor(reason: UnreadableReason, detail?: string) {
    const answer = unreadable(reason, detail);
    super(answer.message);
    this.name = 'UnreadableFile';
    this.unreadable = answer;
  }
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
