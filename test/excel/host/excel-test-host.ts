import { AddinModel } from './addin-model.ts';
import { Interpreter } from './interpreter.ts';
import { areaOf, rangeObject } from './objects/range.ts';
import { workbookObject } from './objects/workbook.ts';
import type { Request, Response } from './request.ts';
import type { SheetModel, WorkbookModel } from './workbook-model.ts';

/** One `context.sync()`: what went over the wire. */
export interface Sync {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

type Tell = (message: { readonly entries: readonly object[] }) => void;

/** How the library's messages say that cells of any sheet changed. */
const CHANGED_EVENT = { messageCategory: 65_536, messageType: 10, targetId: 'Workbook' };

type Answer = { status: 'succeeded'; value: { data: [number, string[], string] } };

/** Where the library puts the body of a request among its parts. */
const BODY = 4;
/** Excel's limit on the web for a request and for a response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/**
 * Microsoft's client library, unmodified, on a workbook in memory. It proves that the library is used
 * rightly and what goes over the wire; how Excel itself behaves is only as true as this host.
 */
export class ExcelTestHost {
  readonly book: WorkbookModel;
  readonly syncs: Sync[] = [];
  /** With which options batches ran. */
  readonly options: Excel.RunOptions[] = [];
  /** Every requirement set that was asked for or relied on. */
  readonly requirements = new Set<string>();
  /** The newest ExcelApi that this Excel has. */
  apiVersion = '1.17';
  /** The version of ExcelApi since which members exist, by their names in small letters. */
  membersSince: ReadonlyMap<string, string> = new Map();
  /** An error code that the next sync fails with, as Excel does when it is busy. */
  failNext: { readonly Code: string; readonly Message: string } | undefined;
  /** The pane beside the workbook, and the functions in its cells. */
  readonly addin: AddinModel;
  readonly #listeners: Tell[] = [];
  readonly #interpreter: Interpreter;
  readonly #window: OfficeWindow;

  constructor(book: WorkbookModel, office: OfficeWindow) {
    this.book = book;
    this.addin = new AddinModel((entry) => this.#tell(entry));
    const isMissing = (name: string) => this.#isMissing(name);
    this.#interpreter = new Interpreter(workbookObject(book), this.addin.services, isMissing);
    this.#window = office;
    this.#window.OSF.DDA.RichApi.executeRichApiRequestAsync = (parts, callback) =>
      callback(this.#answer(String(parts[BODY])));
    this.#window.OSF.DDA.RichApi.richApiMessageManager = {
      register: async (handler) => {
        this.#listeners.push(handler);
      },
    };
    const requirements = { isSetSupported: this.supports.bind(this) };
    const context = { value: { requirements, displayLanguage: 'en-GB' } };
    this.#window.Office = Object.create(this.#window.Office, { context });
  }

  /** `Excel.run` of the library. */
  get run(): typeof Excel.run {
    return this.#window.Excel.run;
  }

  /** `Excel.createWorkbook` of the library. */
  get createWorkbook(): typeof Excel.createWorkbook {
    return this.#window.Excel.createWorkbook;
  }

  supports(set: string, version = '1.1'): boolean {
    this.requirements.add(`${set} ${version}`);
    return set === 'ExcelApi' && isAtMost(version, this.apiVersion);
  }

  /** Somebody types into cells; listeners hear of it. */
  type(sheet: SheetModel, address: string, input: string | number): void {
    const range = rangeObject(sheet, areaOf(address));
    range.set?.Values?.(input as never);
    this.changed(sheet, address);
  }

  /** Excel tells listeners that cells changed. */
  changed(sheet: SheetModel, address: string, changeType = 'RangeEdited'): void {
    const changed = { changeType, address, worksheetId: sheet.id, source: 'Local' };
    const message = JSON.stringify(changed);
    this.#tell({ ...CHANGED_EVENT, message });
  }

  /** The library's parts each take the messages that are theirs. */
  #tell(entry: object): void {
    for (const listener of this.#listeners) listener({ entries: [{ ...entry }] });
  }

  #isMissing(name: string): boolean {
    const since = this.membersSince.get(name.toLowerCase());
    return since !== undefined && !isAtMost(since, this.apiVersion);
  }

  #answer(text: string): Answer {
    const request: Request = JSON.parse(text);
    const response = JSON.stringify(this.#respond(request, bytesOf(text)));
    if (!isCleaningUp(request)) {
      this.syncs.push({ requestBytes: bytesOf(text), responseBytes: bytesOf(response) });
    }
    return { status: 'succeeded', value: { data: [200, [], response] } };
  }

  #respond(request: Request, length: number): Response {
    const failure = this.failNext;
    this.failNext = undefined;
    if (failure) return { Results: [], Error: { ...failure, ActionIndex: 0 } };
    if (length > PAYLOAD_LIMIT) return tooLarge('RequestPayloadSizeLimitExceeded');
    const response = this.#interpreter.execute(request);
    return JSON.stringify(response).length > PAYLOAD_LIMIT
      ? tooLarge('ResponsePayloadSizeLimitExceeded')
      : response;
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a version such as "1.9" is no newer than another one such as "1.13". */
export function isAtMost(version: string, newest: string): boolean {
  const [major, minor] = numbersOf(version);
  const [newestMajor, newestMinor] = numbersOf(newest);
  return major < newestMajor || (major === newestMajor && minor <= newestMinor);
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}

function tooLarge(Code: string): Response {
  return { Results: [], Error: { Code, Message: 'The payload is too large.', ActionIndex: 0 } };
}

/** What the library sends at the end of a run to give back its references is no sync of ours. */
function isCleaningUp({ Actions }: Request): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
}

/** A window in which the library was loaded, as far as this host touches it. */
export interface OfficeWindow {
  readonly Excel: Pick<typeof Excel, 'run' | 'createWorkbook'>;
  Office: object;
  readonly OSF: {
    readonly DDA: {
      readonly RichApi: {
        executeRichApiRequestAsync: (parts: unknown[], callback: (answer: Answer) => void) => void;
        richApiMessageManager: { register: (handler: Tell) => Promise<void> };
      };
    };
  };
}
