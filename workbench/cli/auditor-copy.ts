import { resolve } from 'node:path';
import pc from 'picocolors';
import {
  type AuditorCopy,
  planAuditorCopy,
} from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import { recordSharing } from '../../core/commands/auditor-copy/share-record.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { adjustChoices } from '../../core/sharing/adjust-choices.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import type {
  ColumnProposal,
  LeftOutReason,
  SharingChoices,
  SharingProposal,
  SheetProposal,
} from '../../core/sharing/sharing-choices.ts';
import { columnLetters } from '../../core/workbook/address.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import { DETAIL_OPTIONS } from './detail-options.ts';
import { CliFailure, EXIT, type ExitStatus } from './exit-status.ts';
import { load } from './load.ts';
import { refuseOtherFormat } from './output-format.ts';
import { commitOrFail, saveOrFail } from './run-command.ts';
import { aligned, printable, wrapped } from './text.ts';

export interface AuditorCopyOptions
  extends Readonly<Partial<Record<(typeof DETAIL_OPTIONS)[number]['key'], string>>> {
  readonly output?: string;
  readonly record?: string;
  readonly only?: readonly string[];
  readonly leaveOut?: readonly string[];
  readonly include?: readonly string[];
  readonly comments?: boolean;
  readonly openFindings?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly today?: string;
}

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  notes: 'notes',
  costs: 'costs',
  'personal-data': 'personal data',
  hidden: 'hidden',
  'no-register': 'no register on it',
  'no-rows': 'nothing entered yet',
  own: 'made by Clausebook',
  beside: 'beside the register',
};

/** `clausebook auditor-copy FILE -o COPY`: a new workbook with what was chosen, and nothing else. */
export async function auditorCopy(path: string, options: AuditorCopyOptions): Promise<ExitStatus> {
  const { output, dryRun, record } = options;
  if (!output && !dryRun) {
    throw new CliFailure('Name the copy with -o, or add --dry-run to see what would be in it.');
  }
  if (output && !output.toLowerCase().endsWith('.xlsx')) {
    throw new CliFailure(
      'A copy is an .xlsx workbook: let its name end like that. Nothing was written.',
    );
  }
  if (output && record && resolve(output) === resolve(record)) {
    throw new CliFailure('The copy and your own workbook can’t be one file. Nothing was written.');
  }
  const { file, context } = await load(path, options.today);
  if (record) refuseOtherFormat(path, record);
  const proposal = proposeSharing(context);
  const choices = chosen(proposal, options);
  const appearance = (await file.host.appearance?.()) ?? [];
  const copy = planAuditorCopy(context, appearance, choices);
  if (!copy) throw new CliFailure(`${path}: nothing that could be shared. Nothing was written.`);
  if (output && !dryRun) {
    const made = await newWorkbook(copy.workbook);
    if (made.kind === 'refused')
      throw new CliFailure(`${inEnglish(made.message)} Nothing was written.`);
    if (record) commitOrFail(await file.host.commit(recordSharing(context, copy.record)));
    await saveOrFail(path, output, made.bytes);
    if (record) await saveOrFail(path, record, file.host.bytes());
  }
  console.log(
    options.json ? copyJson(copy, choices, options) : copyText(copy, proposal, choices, options),
  );
  return EXIT.ok;
}

function chosen(proposal: SharingProposal, options: AuditorCopyOptions): SharingChoices {
  const adjusted = adjustChoices(proposal, options);
  if (adjusted.kind === 'unknown') {
    throw new CliFailure(
      `There is no “${printable(adjusted.place)}”. Name a sheet, or a column as Sheet!Header. Nothing was written.`,
    );
  }
  if (adjusted.kind === 'hidden') {
    throw new CliFailure(
      `“${printable(adjusted.place)}” is hidden. Show it in the workbook first. Nothing was written.`,
    );
  }
  const said = DETAIL_OPTIONS.flatMap(({ key, detail }) => {
    const text = options[key];
    return text === undefined ? [] : [[detail, text] as const];
  });
  return {
    ...adjusted.choices,
    details: { ...adjusted.choices.details, ...Object.fromEntries(said) },
    comments: options.comments ?? false,
    openFindings: options.openFindings ?? false,
  };
}

function copyJson(
  { fingerprint, summary, notes, record }: AuditorCopy,
  { columns }: SharingChoices,
  { output, dryRun }: AuditorCopyOptions,
): string {
  const sheets = [...columns].map(([sheet, shared]) => ({
    sheet,
    columns: shared.map((column) => columnLetters(column)),
  }));
  const report = {
    fingerprint,
    summary: summary.map(inEnglish),
    notes: notes.map(inEnglish),
    sheets,
    record,
    output: dryRun ? null : output,
  };
  return JSON.stringify(report, null, 2);
}

function copyText(
  { fingerprint, summary, notes }: AuditorCopy,
  proposal: SharingProposal,
  choices: SharingChoices,
  { output, record, dryRun }: AuditorCopyOptions,
): string {
  const leftOut = leftOutLines(proposal, choices);
  const parts = [
    ...summary.map((line) => wrapped(printable(inEnglish(line)), '')),
    ...(leftOut.length > 0 ? [`${pc.bold('Left out:')}\n${aligned(leftOut, '  ')}`] : []),
    ...notes.map((line) => pc.yellow(wrapped(`Note: ${printable(inEnglish(line))}`, ''))),
    `Fingerprint: ${fingerprint}`,
  ];
  if (dryRun) parts.push(pc.dim('Dry run: nothing was written.'));
  else {
    parts.push(pc.green(`The copy lies in ${output}.`));
    if (record) parts.push(pc.green(`Your workbook with the line about it lies in ${record}.`));
  }
  return parts.join('\n');
}

/** Everything that is not in the copy, and why, where we proposed to leave it out. */
function leftOutLines(
  { sheets }: SharingProposal,
  { columns }: SharingChoices,
): readonly (readonly string[])[] {
  return sheets.flatMap((sheet) => {
    const shared = columns.get(sheet.sheet);
    if (!shared) return [[printable(sheet.sheet), reasonText(sheet)]];
    return sheet.columns
      .filter(({ column }) => !shared.includes(column))
      .map((column) => [printable(columnName(sheet, column)), reasonText(column)]);
  });
}

function columnName({ sheet }: SheetProposal, { column, header }: ColumnProposal): string {
  return `${sheet}!${header === '' ? columnLetters(column) : header}`;
}

function reasonText({ leftOut }: { readonly leftOut?: LeftOutReason }): string {
  return leftOut ? REASONS[leftOut] : 'as you said';
}
