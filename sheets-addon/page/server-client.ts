import { errorOf } from '../../core/messages/told-error.ts';
import type { ServerFunctions } from '../server/functions.ts';
import type { FunctionName, ServerAnswer, ServerCall } from '../wire/messages.ts';
import { fromJson, toJson } from '../wire/plain-json.ts';

/** Carries the text of a call to the script and the text of its answer back. */
export type Transport = (text: string) => Promise<string>;

type Argument<Name extends FunctionName> = Parameters<ServerFunctions[Name]>[0];
type Result<Name extends FunctionName> = ReturnType<ServerFunctions[Name]>;

/** Calls the functions of the script; their types are those of the script itself. */
export class ServerClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The result of a function. Throws what the script or the way to it says went wrong. */
  async call<Name extends FunctionName>(
    name: Name,
    argument: Argument<Name>,
  ): Promise<Result<Name>> {
    const call: ServerCall = { name, argument };
    const answer = fromJson(await this.#transport(toJson(call))) as ServerAnswer;
    if (answer.kind === 'failure') throw errorOf(answer.message);
    return answer.result as Result<Name>;
  }
}
