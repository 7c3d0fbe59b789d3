import pc from 'picocolors';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { describeMethodBriefly } from '../../core/method/describe.ts';
import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { columnLetters, formatArea } from '../../core/workbook/address.ts';
import { aligned, printable, wrapped } from './text.ts';

/** The registers found, one line each, and the team's method under each risk register. */
export function registersText(context: CheckContext): string {
  const { recognition } = context;
  if (recognition.registers.length === 0) return 'No register was recognised in this file.';
  return recognition.registers.map((register) => registerText(context, register)).join('\n');
}

/** The registers with their columns: what stands where, and what we are not sure of. */
export function columnsText(context: CheckContext): string {
  const { registers, unrecognised } = context.recognition;
  const parts = registers.map(
    (register) => `${registerText(context, register)}\n${columnTable(register)}`,
  );
  if (registers.length === 0) parts.push('No register was recognised in this file.');
  if (unrecognised.length > 0) {
    const rows = unrecognised.map(({ sheet, area, reason }) => [
      `${printable(sheet)}!${formatArea(area)}`,
      inEnglish(reason),
    ]);
    parts.push(`${pc.bold('Left alone')}\n${aligned(rows, '  ')}`);
  }
  return parts.join('\n\n');
}

function registerText(context: CheckContext, register: RecognisedRegister): string {
  const title = registerOf(register.kind)?.title ?? register.kind;
  const count = register.rows.length;
  const rows =
    count === 0
      ? 'no rows yet'
      : `${count} rows between ${register.firstRow} and ${register.lastRow}`;
  const sure = `${Math.round(register.confidence * 100)} % sure`;
  const line = `${pc.bold(title)} on sheet “${printable(register.sheet)}”: header in row ${register.headerRow}, ${rows} (${sure})`;
  const index = context.records['risk-register'].findIndex(
    (records) => records.register === register,
  );
  const method = context.methods[index];
  return method
    ? `${line}\n${wrapped(printable(inEnglish(describeMethodBriefly(method))), '  ')}`
    : line;
}

function columnTable({ columns, unsure }: RecognisedRegister): string {
  const found = [...columns]
    .sort(([, one], [, other]) => one.column - other.column)
    .map(([field, { column, header, confidence }]) => [
      columnLetters(column),
      field,
      `“${printable(header)}”`,
      confidence < 0.7 ? `${Math.round(confidence * 100)} % sure` : '',
    ]);
  const open = unsure.map(({ column, header, candidates }) => [
    columnLetters(column),
    '?',
    `“${printable(header)}”`,
    `unsure: ${candidates.join(' or ')}`,
  ]);
  return aligned([...found, ...open], '  ');
}
