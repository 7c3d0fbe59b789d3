import { type ClientObject, ExcelError } from './client-object.ts';
import type { Request, Response } from './request.ts';
import { ACTION, type Action, type ArgumentInfo, type ObjectPath, PATH } from './request.ts';

/** Carries out requests of the client library on the objects below a root. */
export class Interpreter {
  readonly #root: ClientObject;
  /** Whether this Excel is too old for a member. */
  readonly #isMissing: (name: string) => boolean;
  readonly #kept = new Map<string, ClientObject>();
  readonly #references = new Map<ClientObject, string>();
  /** Objects beside the workbook, by the names under which scripts make them. */
  readonly #services: Readonly<Record<string, ClientObject>>;

  constructor(
    root: ClientObject,
    services: Readonly<Record<string, ClientObject>>,
    isMissing: (name: string) => boolean,
  ) {
    this.#root = root;
    this.#services = services;
    this.#isMissing = isMissing;
  }

  /** Does all actions in order, up to the first failure; what was done before it stays done. */
  execute({ Actions, ObjectPaths }: Request): Response {
    const found = new Map<number, ClientObject | null>();
    const Results: { ActionId: number; Value: unknown }[] = [];
    const scope: Scope = { paths: ObjectPaths, found };
    for (const [index, action] of Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.#perform(scope, action) ?? null });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return { Results, Error: { Code: error.code, Message: error.message, ActionIndex: index } };
      }
    }
    return { Results };
  }

  #perform(scope: Scope, action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    this.#demand(action.Name, ...(action.QueryInfo?.Select ?? []));
    const object = this.#resolve(scope, action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(object);
      case ACTION.query:
        return loaded(object, action.QueryInfo?.Select ?? []);
      case ACTION.setProperty: {
        const set = member(object.set, action.Name, 'property to set');
        set(this.#arguments(scope, action.ArgumentInfo)[0] as never);
        return null;
      }
      case ACTION.method:
        return this.#call(scope, object, action);
      default:
        throw new Error(`the test host knows no action of type ${action.ActionType}`);
    }
  }

  #demand(...paths: readonly string[]): void {
    const missing = paths.flatMap((path) => path.split('/')).find(this.#isMissing);
    if (missing !== undefined) throw new ExcelError('ApiNotFound', `There is no ${missing} yet.`);
  }

  #call(scope: Scope, object: ClientObject, { Name, ArgumentInfo }: Action): unknown {
    const args = this.#arguments(scope, ArgumentInfo);
    if (Name === '_KeepReference') return null;
    if (Name === '_RemoveReference') return void this.#kept.delete(String(args[0]));
    const call = member(object.call, Name, 'method');
    return call(...(args as never[]));
  }

  #resolve(scope: Scope, id: number): ClientObject | null {
    const known = scope.found.get(id);
    if (known !== undefined) return known;
    const path = scope.paths[id];
    if (!path) throw new Error(`no object path ${id}`);
    const object = this.#follow(scope, path);
    scope.found.set(id, object);
    return object;
  }

  #follow(scope: Scope, path: ObjectPath): ClientObject | null {
    if (path.ObjectPathType === PATH.root) return this.#root;
    if (path.ObjectPathType === PATH.service) return member(this.#services, path.Name, 'service');
    this.#demand(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.#kept.get(path.Name) ?? null;
    const parent = this.#resolve(scope, path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.#arguments(scope, path.ArgumentInfo) as never[];
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.at) throw new Error('the test host knows no such index');
      return parent.at(args[0] as never);
    }
    return member(parent.to, path.Name, 'object')(...args);
  }

  /** Plain values, and for objects what they stand for. */
  #arguments(scope: Scope, info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = references[index];
      return id ? this.#resolve(scope, id)?.value : value;
    });
  }

  #identity(object: ClientObject): unknown {
    let reference = this.#references.get(object);
    if (reference === undefined) {
      reference = `r${this.#references.size + 1}`;
      this.#references.set(object, reference);
      this.#kept.set(reference, object);
    }
    const id = object.get?.Id?.();
    return { _ReferenceId: reference, ...(id === undefined ? {} : { Id: id }) };
  }
}

interface Scope {
  readonly paths: Request['ObjectPaths'];
  readonly found: Map<number, ClientObject | null>;
}

function member<T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
  what: string,
): T {
  const found = members?.[name];
  if (!found) throw new Error(`the test host knows no ${what} ${name}`);
  return found;
}

/** The selected values of an object, or of each member of a collection; "a/b" goes to a related object. */
function loaded(object: ClientObject, select: readonly string[]): unknown {
  if (object.items) return { _Items: object.items().map((item) => loadedFields(item, select)) };
  return loadedFields(object, select);
}

function loadedFields(object: ClientObject, select: readonly string[]): object {
  const fields: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else fields[name] = member(object.get, name, 'value')();
  }
  for (const [name, paths] of nested) {
    const related = member(object.to, name, 'object')();
    fields[name] = related ? loaded(related, paths) : null;
  }
  return fields;
}
