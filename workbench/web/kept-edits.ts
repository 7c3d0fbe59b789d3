import { type CoreCommand, CorePlugin, registries } from '@odoo/o-spreadsheet';

/** What the page can't save, by what it is about. */
export type UnsavedEdit =
  | 'sheets'
  | 'rows-and-columns'
  | 'looks'
  | 'merged-cells'
  | 'charts-and-pictures'
  | 'tables-and-pivots'
  | 'rules'
  | 'names';

type CommandType = CoreCommand['type'];

/** Why each change of the spreadsheet that isn't one of cells is refused: it would be lost on saving. */
const UNSAVED: Readonly<Partial<Record<CommandType, UnsavedEdit>>> = {
  CREATE_SHEET: 'sheets',
  DELETE_SHEET: 'sheets',
  DUPLICATE_SHEET: 'sheets',
  MOVE_SHEET: 'sheets',
  RENAME_SHEET: 'sheets',
  COLOR_SHEET: 'sheets',
  HIDE_SHEET: 'sheets',
  SHOW_SHEET: 'sheets',
  LOCK_SHEET: 'sheets',
  UNLOCK_SHEET: 'sheets',
  ADD_COLUMNS_ROWS: 'rows-and-columns',
  REMOVE_COLUMNS_ROWS: 'rows-and-columns',
  MOVE_RANGES: 'rows-and-columns',
  HIDE_COLUMNS_ROWS: 'rows-and-columns',
  UNHIDE_COLUMNS_ROWS: 'rows-and-columns',
  RESIZE_COLUMNS_ROWS: 'rows-and-columns',
  GROUP_HEADERS: 'rows-and-columns',
  UNGROUP_HEADERS: 'rows-and-columns',
  FREEZE_COLUMNS: 'rows-and-columns',
  FREEZE_ROWS: 'rows-and-columns',
  UNFREEZE_COLUMNS: 'rows-and-columns',
  UNFREEZE_ROWS: 'rows-and-columns',
  UNFREEZE_COLUMNS_ROWS: 'rows-and-columns',
  SET_GRID_LINES_VISIBILITY: 'looks',
  SET_FORMATTING: 'looks',
  CLEAR_FORMATTING: 'looks',
  SET_BORDER: 'looks',
  SET_ZONE_BORDERS: 'looks',
  SET_BORDERS_ON_TARGET: 'looks',
  ADD_MERGE: 'merged-cells',
  REMOVE_MERGE: 'merged-cells',
  CREATE_FIGURE: 'charts-and-pictures',
  DELETE_FIGURE: 'charts-and-pictures',
  UPDATE_FIGURE: 'charts-and-pictures',
  CREATE_CAROUSEL: 'charts-and-pictures',
  UPDATE_CAROUSEL: 'charts-and-pictures',
  CREATE_CHART: 'charts-and-pictures',
  UPDATE_CHART: 'charts-and-pictures',
  DELETE_CHART: 'charts-and-pictures',
  CREATE_IMAGE: 'charts-and-pictures',
  CREATE_TABLE: 'tables-and-pivots',
  REMOVE_TABLE: 'tables-and-pivots',
  UPDATE_TABLE: 'tables-and-pivots',
  CREATE_TABLE_STYLE: 'tables-and-pivots',
  REMOVE_TABLE_STYLE: 'tables-and-pivots',
  ADD_PIVOT: 'tables-and-pivots',
  UPDATE_PIVOT: 'tables-and-pivots',
  INSERT_PIVOT: 'tables-and-pivots',
  RENAME_PIVOT: 'tables-and-pivots',
  REMOVE_PIVOT: 'tables-and-pivots',
  DUPLICATE_PIVOT: 'tables-and-pivots',
  ADD_CONDITIONAL_FORMAT: 'rules',
  REMOVE_CONDITIONAL_FORMAT: 'rules',
  CHANGE_CONDITIONAL_FORMAT_PRIORITY: 'rules',
  ADD_DATA_VALIDATION_RULE: 'rules',
  REMOVE_DATA_VALIDATION_RULE: 'rules',
  CREATE_NAMED_RANGE: 'names',
  UPDATE_NAMED_RANGE: 'names',
  DELETE_NAMED_RANGE: 'names',
};

/** A reason for a refusal that the spreadsheet itself never gives. */
const NOT_SAVED = 'ClausebookCannotSaveIt';

type Custom = { readonly onUnsaved?: (edit: UnsavedEdit) => void };

/** Lets cells be edited and refuses what would not be in the saved file. */
class KeptEdits extends CorePlugin {
  static override getters = [];
  readonly #onUnsaved: ((edit: UnsavedEdit) => void) | undefined;

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.#onUnsaved = (config.custom as Custom).onUnsaved;
  }

  override allowDispatch(command: CoreCommand) {
    const unsaved = unsavedEdit(command, (sheetId, dimension) =>
      this.getters.getNumberHeaders(sheetId, dimension),
    );
    if (!unsaved) return 'Success' as ReturnType<CorePlugin['allowDispatch']>;
    this.#onUnsaved?.(unsaved);
    return NOT_SAVED as ReturnType<CorePlugin['allowDispatch']>;
  }
}

/** What a command would change that can't be saved; undefined for what can, or changes nothing. */
export function unsavedEdit(
  command: CoreCommand,
  sizeOf: (sheetId: string, dimension: 'ROW' | 'COL') => number,
): UnsavedEdit | undefined {
  if (command.type === 'UPDATE_CELL') {
    // Typing brings a number format at most, and the saved cell has it from its value.
    return command.content === undefined ? 'looks' : undefined;
  }
  if (command.type === 'ADD_COLUMNS_ROWS' && command.position === 'after') {
    // Room at the end is not part of a file.
    const isLast = command.base >= sizeOf(command.sheetId, command.dimension) - 1;
    return isLast ? undefined : 'rows-and-columns';
  }
  return UNSAVED[command.type];
}

/** Makes every spreadsheet of the page refuse what can't be saved; once is enough. */
export function keepEditsSavable(): void {
  registries.corePluginRegistry.replace('clausebook kept edits', KeptEdits);
}
