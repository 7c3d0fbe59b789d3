import type { CheckContext } from '../findings/check-context.ts';
import type { Finding } from '../findings/finding.ts';
import {
  cellOf,
  type Found,
  findingOf,
  headerCell,
  type RuleHead,
} from '../findings/register-rule.ts';
import type { Rule } from '../findings/rule.ts';
import type { RiskMethod } from '../method/risk-method.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { answered } from '../records/answer.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { Risk } from '../records/risk.ts';
import type { Position } from '../workbook/address.ts';
import { initialHeight, type RiskHeight, residualHeight } from './risk-height.ts';

/** A risk in its register, with the method it is assessed by. */
export interface RiskRow {
  readonly risk: Risk;
  readonly register: RecognisedRegister;
  readonly method: RiskMethod;
  /** How high it is before treatment, and after. */
  readonly initial: RiskHeight;
  readonly residual: RiskHeight;
  /** The risk's id, or its row where it has none. */
  readonly name: string;
  /** A cell of the risk: its id, or else the first column of its row. */
  readonly at: Position;
}

/** Fields that say which risk a row is about. */
const DESCRIPTION = [
  'title',
  'description',
  'asset',
  'process',
  'threat',
  'vulnerability',
  'owner',
  'action',
] as const satisfies readonly (keyof Risk)[];

/** Fields that templates fill in beforehand, as they do ids; both together make a risk. */
const ASSESSMENT = [
  'likelihood',
  'consequence',
  'confidentiality',
  'integrity',
  'availability',
  'level',
  'treatment',
] as const satisfies readonly (keyof Risk)[];

/** A register's risks, without the empty rows of its template. */
export function writtenRisks(register: RegisterRecords<Risk>): readonly Risk[] {
  const former = knownRisks.get(register);
  if (former) return former;
  const written = register.records.filter(isWrittenRisk);
  knownRisks.set(register, written);
  return written;
}

/** Many rules ask for them. */
const knownRisks = new WeakMap<RegisterRecords<Risk>, readonly Risk[]>();

function isWrittenRisk(risk: Risk): boolean {
  if (DESCRIPTION.some((field) => isWritten(risk[field].state))) return true;
  return risk.id.state !== 'blank' && ASSESSMENT.some((field) => isWritten(risk[field].state));
}

/** Every rule walks the same rows, so they are made once for each register and method. */
const known = new WeakMap<RegisterRecords<Risk>, WeakMap<RiskMethod, readonly RiskRow[]>>();

/** All risks of the workbook. */
export function riskRows(context: CheckContext): readonly RiskRow[] {
  const { methods, records } = context;
  const lists = records['risk-register'].flatMap((register, index) => {
    const method = methods[index];
    return method ? [rowsOf(register, method)] : [];
  });
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : lists.flat();
}

/** The risks of one register. */
export function rowsOf(records: RegisterRecords<Risk>, method: RiskMethod): readonly RiskRow[] {
  const byMethod = known.get(records) ?? new WeakMap<RiskMethod, readonly RiskRow[]>();
  known.set(records, byMethod);
  const former = byMethod.get(method);
  if (former) return former;
  const { register } = records;
  const { column } = headerCell(register);
  const rows = writtenRisks(records).map((risk) => ({
    risk,
    register,
    method,
    initial: initialHeight(method, risk),
    residual: residualHeight(method, risk),
    name: riskName(risk),
    at: cellOf(risk.id, { row: risk.row, column }),
  }));
  byMethod.set(method, rows);
  return rows;
}

/** The risk's id, or "#" and its row where it has none. */
export function riskName(risk: Risk): string {
  return answered(risk.id) ?? `#${risk.row}`;
}

/** A rule that looks at one risk at a time. Its findings name the risk in their parameters. */
export function riskRule(
  head: RuleHead,
  look: (row: RiskRow, context: CheckContext) => Found | undefined,
): Rule {
  return {
    ...head,
    find: (context) => {
      const findings: Finding[] = [];
      for (const row of riskRows(context)) {
        const found = look(row, context);
        if (!found) continue;
        const parameters = { risk: row.name, ...found.parameters };
        findings.push(findingOf(head, row.register, { ...found, parameters }));
      }
      return findings;
    },
  };
}

function isWritten(state: string): boolean {
  return state === 'value' || state === 'unreadable';
}
