import vm from 'node:vm';
import { ChartMergeStrategy, ChartType } from './enumerations.ts';
import { FakePage } from './page.ts';
import { asService } from './service.ts';
import type { FakeSpreadsheet } from './spreadsheet.ts';
import { FakeSpreadsheetApp, type ShownToUser } from './spreadsheet-app.ts';

/** What a runtime of today has and the language of 2019 hasn't, so that nothing leans on it. */
const LATER_THAN_2019 = `
  delete Object.hasOwn; delete Object.groupBy; delete Map.groupBy; delete Array.fromAsync;
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) {
    delete Array.prototype[name];
  }
  for (const name of ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed']) {
    delete String.prototype[name];
  }
  delete Promise.allSettled; delete Promise.any; delete Promise.withResolvers;
  delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;
  delete globalThis.WeakRef; delete globalThis.FinalizationRegistry; delete globalThis.Iterator;
`;

export interface ScriptOptions {
  /** What each call of a service adds to the script's clock. */
  readonly millisecondsPerCall?: number;
  /** Whether somebody else holds the lock of the document. */
  readonly isLocked?: () => boolean;
}

/** A script in a spreadsheet: what Google Sheets calls by name, and what came of it. */
export interface RunningScript {
  readonly shown: ShownToUser;
  /** The functions that pages may call: all but those whose names end in "_". */
  readonly functions: readonly string[];
  /** Calls a function of the script, as menus, triggers and pages do. */
  call(name: string, ...given: readonly unknown[]): unknown;
}

/** Runs the text of a script with what Apps Script offers it, and nothing else. */
export function runScript(
  code: vm.Script,
  book: FakeSpreadsheet,
  options: ScriptOptions = {},
): RunningScript {
  const context = vm.createContext({});
  vm.runInContext(LATER_THAN_2019, context);
  const realm = vm.runInContext('({ Date })', context) as { Date: DateConstructor };
  const shown: ShownToUser = { menu: [], page: undefined };
  book.dateOf = (serial) => new realm.Date(momentOf(serial, book.timeZone));
  startClock(realm.Date, book, options.millisecondsPerCall ?? 0);
  Object.assign(context, {
    SpreadsheetApp: asService('SpreadsheetApp', new FakeSpreadsheetApp(book, shown), book.log),
    Charts: asService('Charts', { ChartType, ChartMergeStrategy }),
    LockService: lockService(options.isLocked ?? (() => false)),
    PropertiesService: propertiesService(),
    HtmlService: asService('HtmlService', {
      createHtmlOutputFromFile: (file: string) => new FakePage(file).service,
    }),
  });
  const services = new Set(Object.keys(context));
  code.runInContext(context);
  return {
    shown,
    functions: Object.keys(context).filter(
      (name) =>
        !services.has(name) &&
        !name.endsWith('_') &&
        typeof Reflect.get(context, name) === 'function',
    ),
    call: (name, ...given) => {
      const found: unknown = Reflect.get(context, name);
      if (typeof found !== 'function') throw new Error(`no function ${name}`);
      return Reflect.apply(found, undefined, given);
    },
  };
}

/** The clock of the script goes on with every call of a service. */
function startClock(date: DateConstructor, book: FakeSpreadsheet, step: number): void {
  let now = Date.UTC(2026, 0, 1);
  date.now = () => now;
  book.log.onCall = () => {
    now += step;
  };
}

/** The moment at which clocks of a time zone show what a serial says. */
function momentOf(serial: number, timeZone: string): number {
  const shown = Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000;
  const offsetAt = (moment: number): number => {
    const text = new Date(moment).toLocaleString('sv-SE', { timeZone });
    return Date.parse(`${text.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
  };
  const guess = shown - offsetAt(shown);
  return shown - offsetAt(guess);
}

function lockService(isLocked: () => boolean): GoogleAppsScript.Lock.LockService {
  let isHeld = false;
  return asService('LockService', {
    getDocumentLock: () =>
      asService('Lock', {
        tryLock: () => {
          isHeld = !isLocked() && !isHeld;
          return isHeld;
        },
        releaseLock: () => {
          isHeld = false;
        },
      }),
  });
}

function propertiesService(): GoogleAppsScript.Properties.PropertiesService {
  const properties = new Map<string, string>();
  return asService('PropertiesService', {
    getDocumentProperties: () =>
      asService('Properties', {
        getProperty: (key: string) => properties.get(key) ?? null,
        setProperty: (key: string, value: string) => properties.set(key, value),
      }),
  });
}
