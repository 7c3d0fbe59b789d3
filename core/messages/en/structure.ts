/** What structuring registers tells. */
export const EN_STRUCTURE = {
  'structure.columns': '{sheet}: new {count|column|columns} at the right: {columns}.',
  'structure.no-room':
    '{sheet}: {columns} would be {count|a new column|new columns}, but other cells stand right of the register.',
  'structure.place': '{name} ({place})',
  'structure.replaced':
    '{sheet}: {count} typed {count|score or level becomes a native formula that gives|scores and levels become native formulas that give} the same.',
  'structure.filled':
    '{sheet}: {count} blank {count|score or level gets a native formula|scores and levels get native formulas}.',
  'structure.disagreeing':
    '{sheet}: {cells} {count|says|say} something else than the method and {count|stays|stay} as typed; score-risks corrects {count|it|them}.',
  'structure.unknown':
    '{sheet}: {cells} {count|stays as it is, because ratings of its risk|stay as they are, because ratings of their risks} are missing or not on the scale.',
  'structure.dropdowns': '{sheet}: dropdowns and entry checks for {places}.',
  'structure.colours': '{sheet}: heat-map colours in {areas}.',
  'structure.frozen': '{sheet}: the header stays in view when scrolling.',
  'structure.filter': '{sheet}: a filter over {area}.',
} as const;
