import type { CheckContext } from '../../findings/check-context.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { answered } from '../../records/answer.ts';
import { name, names } from '../../records/columns.ts';
import { fold } from '../../records/parse/fold.ts';
import { readRegister } from '../../records/read-register.ts';
import type { ColumnParsers, RecordOf } from '../../records/record-of.ts';
import type { CalendarDate } from '../../workbook/date.ts';

const PROCESS_PARSERS = { process: name, name, owner: names } satisfies ColumnParsers;

/** Stems of "nonconformity", and its grades, in our languages. */
const POOR =
  /\b(?:major|minor|non.?conform|abweichung|no conform|não conform|nao conform|niezgodn|afwijking|avvikelse|afvigelse)/iu;
const GOOD =
  /\b(?:no|without|keine|aucune|sin|sem|nessuna|geen|brak)\s+(?:\p{L}+\s+)?(?:major|minor|non|abweich|no conform|niezgodn|afwijk)/iu;

/** An audit that stands in a programme already. */
export interface StandingAudit {
  readonly id: string | undefined;
  readonly area: string;
  readonly auditor: string | undefined;
  readonly planned: CalendarDate | undefined;
  readonly done: CalendarDate | undefined;
  readonly poor: boolean;
}

/** All audits of a workbook's programmes that name their area. */
export function standingAudits({ records }: CheckContext): readonly StandingAudit[] {
  return records['audit-programme']
    .flatMap((programme) => programme.records)
    .flatMap((row) => {
      const area = answered(row.area);
      if (area === undefined) return [];
      const result = answered(row.result) ?? '';
      return {
        id: answered(row.id),
        area,
        auditor: answered(row.auditor)?.[0],
        planned: answered(row.planned),
        done: answered(row.done),
        poor: POOR.test(result) && !GOOD.test(result),
      };
    });
}

/** The processes of a workbook and who owns them, each once. */
export function writtenProcesses({
  snapshot,
  recognition,
}: CheckContext): readonly { readonly name: string; readonly owners: readonly string[] }[] {
  const isProcesses = ({ kind }: RecognisedRegister) => kind === 'processes';
  const seen = new Set<string>();
  return recognition.registers.filter(isProcesses).flatMap((register) =>
    readRegister<RecordOf<typeof PROCESS_PARSERS>>(
      snapshot,
      register,
      PROCESS_PARSERS,
    ).records.flatMap((row) => {
      const title = answered(row.process) ?? answered(row.name);
      if (title === undefined || seen.has(fold(title))) return [];
      seen.add(fold(title));
      return { name: title, owners: answered(row.owner) ?? [] };
    }),
  );
}
