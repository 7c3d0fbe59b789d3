import { registries } from '@odoo/o-spreadsheet';

/** What the menus above the sheet offer: whatever the page can save. All else is taken out. */
const TOP_BAR: Readonly<Record<string, readonly string[]>> = {
  edit: ['undo', 'redo', 'copy', 'cut', 'paste', 'find_and_replace'],
  view: ['zoom'],
  insert: ['insert_function'],
  data: ['sort_range', 'data_cleanup', 'column_statistics'],
};

/** What the menus of cells, columns and rows offer. */
const IN_SHEET: readonly string[] = [
  'cut',
  'copy',
  'paste',
  'sort_columns',
  'column_statistics',
  'clear_column',
  'clear_row',
];

/** Takes out of the menus of every spreadsheet of the page what would be refused; once is enough. */
export function offerKeptEdits(): void {
  const { topbarMenuRegistry, cellMenuRegistry, colMenuRegistry, rowMenuRegistry } = registries;
  for (const id of topbarMenuRegistry.getKeys()) {
    const kept = TOP_BAR[id];
    if (kept) keepChildren(topbarMenuRegistry.get(id), kept);
    else topbarMenuRegistry.remove(id);
  }
  for (const registry of [cellMenuRegistry, colMenuRegistry, rowMenuRegistry]) {
    for (const id of registry.getKeys()) if (!IN_SHEET.includes(id)) registry.remove(id);
  }
}

type Menu = ReturnType<typeof registries.topbarMenuRegistry.get>;

function keepChildren(menu: Menu, kept: readonly string[]): void {
  const children = Array.isArray(menu.children) ? menu.children : [];
  menu.children = children.filter((child) => 'id' in child && kept.includes(child.id ?? ''));
}
