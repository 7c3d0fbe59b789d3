/** The one cell that all contenders change: a text in the middle of a register of 500 rows or more. */
export const EDITED = { sheet: 'Risks', row: 250, column: 2, reference: 'B250' } as const;
export const NEW_TEXT = 'Somebody leaves a door open';
