/** A control of ISO 27001:2022 Annex A, e.g. "A.5.1". */
export type ControlId = string & { readonly __brand: 'ControlId' };

/** A control of ISO 27001:2013 Annex A, e.g. "A.12.6.1". */
export type ControlId2013 = string & { readonly __brand: 'ControlId2013' };

/**
 * A control as a cell names it. `text` is what was written. "A.5.1" exists in 2022 alone,
 * "A.5.1.1" in 2013 alone; a group such as "A.8" or a 2013 objective such as "A.12.6" names no
 * single control. `own` is a control of the team's own (an id that isn't of Annex A's form).
 */
export type ControlReference =
  | { readonly kind: '2022'; readonly control: ControlId; readonly text: string }
  | { readonly kind: '2013'; readonly control: ControlId2013; readonly text: string }
  | { readonly kind: 'group'; readonly group: string; readonly text: string }
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string };
