import type { ControlReference } from '../standard/control-reference.ts';

const STEP = 100;

/** A number that grows in the order of Annex A (A.5.2 before A.5.10); undefined for other references. */
export function controlOrder(control: ControlReference): number | undefined {
  if (control.kind !== '2022' && control.kind !== '2013') return undefined;
  const [theme = 0, first = 0, second = 0] = control.control.slice(2).split('.').map(Number);
  return (theme * STEP + first) * STEP + second;
}
