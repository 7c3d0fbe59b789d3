import { findClause } from './clauses.ts';
import type { ControlReference } from './control-reference.ts';

/**
 * A requirement as a cell names it: a clause of 4-10 with or without its letter, a control, or
 * something else. `clause` may be wider than a subclause ("9.2" stands for 9.2.1 and 9.2.2).
 */
export type RequirementReference =
  | {
      readonly kind: 'clause';
      readonly clause: string;
      readonly letter?: string;
      readonly text: string;
    }
  | { readonly kind: 'control'; readonly control: ControlReference; readonly text: string }
  | { readonly kind: 'own'; readonly text: string };

const STANDARD = /^(?:(?:iso|iec|din|en)[\s/-]*)+27001(?::\s?20\d\d)?[\s:,-]*/i;
const ANNEX = /^(?:annex|anhang|anexo|allegato|bijlage|za[lł])/i;
const CLAUSE =
  /^(?:§+|\p{L}{2,}\.?)?[\s:.-]*(10|[4-9])((?:\.\d){0,2})(?:\s*\.?\s*[([]?([a-l])[)\].:]|\s+([a-l])\b|([a-l])\b)?(?![\d.]*\d)/u;

/** The clause that a text begins with, e.g. "6.1.3 d)", "Clause 9.2: …", "7.5.3"; undefined for others. */
export function parseClause(
  text: string,
): Extract<RequirementReference, { kind: 'clause' }> | undefined {
  const body = text.trim().replace(STANDARD, '');
  const match = ANNEX.test(body) ? null : CLAUSE.exec(body);
  if (!match) return undefined;
  const clause = `${match[1]}${match[2]}`;
  const letter = match[3] ?? match[4] ?? match[5];
  const whole = text.trim();
  if (letter === undefined) return { kind: 'clause', clause, text: whole };
  return hasLetter(clause, letter)
    ? { kind: 'clause', clause, letter, text: whole }
    : { kind: 'clause', clause, text: whole };
}

function hasLetter(clause: string, letter: string): boolean {
  return findClause(clause)?.requirements.includes(`${clause} ${letter}`) ?? false;
}

/** "6.1.3 d" of a clause, "A.5.1" of a control, else the text. */
export function requirementId(reference: RequirementReference): string {
  switch (reference.kind) {
    case 'clause':
      return reference.letter ? `${reference.clause} ${reference.letter}` : reference.clause;
    case 'control': {
      const { control } = reference;
      return control.kind === '2022' || control.kind === '2013' ? control.control : control.text;
    }
    case 'own':
      return reference.text;
  }
}
