import type { CheckContext } from '../findings/check-context.ts';
import type { RecordKind, RecordsByKind } from '../records/records.ts';

/** A part of a context that a rule may look at: one of its own, or the records of one kind. */
export type ContextPart = Exclude<keyof CheckContext, 'records'> | RecordKind;

/** A context, and which of its parts were looked at so far. */
export interface ObservedContext {
  readonly context: CheckContext;
  readonly seen: ReadonlySet<ContextPart>;
}

const RECORDS = 'records';
const PARTS = ['snapshot', 'recognition', 'today', 'methods'] as const;

/**
 * A context that notes what is looked at. What a rule depends on is seen when it runs, so no rule
 * has to declare it and none can declare it wrong.
 */
export function observed(context: CheckContext): ObservedContext {
  const seen = new Set<ContextPart>();
  const records = {};
  for (const kind of Object.keys(context.records) as RecordKind[]) {
    define(records, kind, () => seen.add(kind) && context.records[kind]);
  }
  const noted = {};
  for (const part of PARTS) define(noted, part, () => seen.add(part) && context[part]);
  define(noted, RECORDS, () => records as RecordsByKind);
  return { context: noted as CheckContext, seen };
}

/** The part itself: the same object as long as nothing of it changed. */
export function partOf(context: CheckContext, part: ContextPart): unknown {
  return part in context
    ? context[part as keyof CheckContext]
    : context.records[part as RecordKind];
}

function define(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { get, enumerable: true });
}
