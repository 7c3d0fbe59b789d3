import { toldBy } from '../../core/messages/told-error.ts';
import type { FunctionName, ServerAnswer, ServerCall } from '../wire/messages.ts';
import { fromJson, toJson } from '../wire/plain-json.ts';
import { SERVER_FUNCTIONS } from './functions.ts';

/** Answers a call of the page. Text in, text out: nothing is left to how Apps Script copies values. */
export function answer(text: string): string {
  return toJson(outcomeOf(text));
}

function outcomeOf(text: string): ServerAnswer {
  try {
    const { name, argument } = fromJson(text) as ServerCall;
    return { kind: 'result', result: functionNamed(name)(argument) };
  } catch (error) {
    return { kind: 'failure', message: toldBy(error) };
  }
}

/** The argument's type is the client's to keep (see `ServerClient`): both are built together. */
function functionNamed(name: FunctionName): (argument: unknown) => unknown {
  if (!Object.keys(SERVER_FUNCTIONS).includes(name)) throw new Error(`no such function: ${name}`);
  return SERVER_FUNCTIONS[name] as (argument: unknown) => unknown;
}
