/** What adding attributes of controls tells. */
export const EN_ATTRIBUTES = {
  'attributes.added': '{sheet}: new {count|column|columns} {titles}.',
  'attributes.all-there': '{sheet}: all of them are there.',
  'attributes.no-room': '{sheet}: something stands right of the table, so none was added.',
  'attributes.unknown': 'No such attribute: {names}. There are {known}.',
  'attributes.no-statement': 'There is no Statement of Applicability of 2022 in this workbook.',
} as const;
