/** Why a table was left alone. */
export const EN_RECOGNITION = {
  'recognition.choice-lists': 'lists of choices, for dropdowns',
  'recognition.no-kind': 'no register that we know has these columns',
  'recognition.too-few-columns': 'too few columns for the register “{register}”',
  'recognition.no-header': 'no header row that we know',
} as const;
