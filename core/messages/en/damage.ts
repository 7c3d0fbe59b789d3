/** What is wrong with a damaged .xlsx file, a sentence each. */
const FAULTS = {
  'fault.part-twice': '{part} stands in it twice.',
  'fault.compression': "{part} is compressed in a way that Excel doesn't use.",
  'fault.unsafe-name': 'It holds a part with an unsafe name: {part}.',
  'fault.larger': '{part} is larger than it says.',
  'fault.unpacking': "{part} can't be unpacked.",
  'fault.beyond-place': '{part} reaches beyond its place.',
  'fault.contents': 'Its list of contents is broken.',
  'fault.not-where-listed': '{part} is not where the list of contents says.',
  'fault.shared-place': 'Two of its parts share the same place.',
  'fault.part-missing': 'The part {part} is missing.',
  'fault.workbook-missing': 'The workbook part {part} is missing.',
  'fault.sheet-missing': 'The sheet "{sheet}" is missing.',
  'fault.other-root': '{part} holds a <{found}> instead of a <{expected}>.',
  'fault.row': '{part}: row {row} is not in its place.',
  'fault.element': '{part}: <{element}> in row {row} is not in its place.',
  'fault.cell-of-row': '{part}: a cell of row {row} is not in its place.',
  'fault.cell': '{part}: cell {cell} is not in its place.',
  'fault.text-of-row': '{part}: a text of row {row} is not in its place.',
  'fault.look-of-row': '{part}: the look of a cell in row {row} is not in its place.',
  'fault.look-of-column': '{part}: a column has a look that is not there.',
  'fault.rows-out-of-order':
    'The cells of a sheet are not in order: row {row} comes behind row {before}.',
  'fault.cells-out-of-order':
    'The cells of a sheet are not in order: a cell of row {row} comes behind another one.',
  'fault.xml': '{part} is not well-formed XML ({fault}).',
  'fault.xml-of-a-part': 'One of its parts is not well-formed XML ({fault}).',
} as const;

/** Why a part is no well-formed XML. */
const XML_FAULTS = {
  'xml.no-text': 'it holds bytes that are no text',
  'xml.character': 'it holds the character {character}',
  'xml.early-end': 'it ends too early',
  'xml.no-element': 'it holds no element',
  'xml.end-of-cdata': 'its text holds "]]>"',
  'xml.text-outside': 'it has text outside its root',
  'xml.other-end': '{tag} closes <{element}>',
  'xml.no-start': 'a tag closes that was not opened',
  'xml.declaration': 'it holds a declaration',
  'xml.comment': 'a comment holds "--"',
  'xml.element-name': '<{element}> is no element',
  'xml.open-tag': '<{element}> does not end',
  'xml.second-root': 'it has more than one root',
  'xml.no-space': 'an attribute follows without a space',
  'xml.no-value': 'an attribute has no value',
  'xml.no-quotes': '{attribute} has no quotes',
  'xml.attribute-twice': '{attribute} stands twice',
  'xml.less-than': 'an attribute holds "<"',
  'xml.entity': 'it holds an entity that is not declared',
  'xml.empty': 'it is empty',
} as const;

export const EN_DAMAGE = { ...FAULTS, ...XML_FAULTS } as const;
