/** What runs under a name. */
type Implementation = (...given: readonly never[]) => unknown;

/** Implementations by their names in capitals, as the loader keeps them for the library. */
class Association {
  readonly mappings: Record<string, Implementation> = {};
  readonly #listeners: (() => void)[] = [];

  associate(name: string, implementation: Implementation): void {
    this.mappings[name.toUpperCase()] = implementation;
    for (const listener of this.#listeners) listener();
  }

  onchange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}

const EXCEL = { host: 'Excel', platform: 'OfficeOnline' };
/** In a shared runtime, with functions for cells. */
const FLAGS = 3;

function associating(): object {
  const association = new Association();
  return {
    _association: association,
    associate: (name: string, run: Implementation) => association.associate(name, run),
  };
}

async function onReady(callback?: (info: typeof EXCEL) => void): Promise<typeof EXCEL> {
  callback?.(EXCEL);
  return EXCEL;
}

/**
 * Stands for Office's loader, which finds out by talking to Excel where its page runs, and loads the
 * library for that: here it is Excel on the web, and the library stands behind it in the same script.
 */
const office = {
  actions: associating(),
  HostType: { Excel: EXCEL.host },
  onReady,
  onReadyInternal: onReady,
};
Object.assign(globalThis, {
  Office: office,
  CustomFunctions: associating(),
  Microsoft: { Office: { WebExtension: office } },
  OSF: {
    _OfficeAppFactory: {
      getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', flags: FLAGS }),
    },
  },
});
