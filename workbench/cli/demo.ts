import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import type { FileHost } from '../files/workbook-file.ts';
import { checkText } from './check.ts';
import { countFindings } from './findings-json.ts';
import { load } from './load.ts';
import { commitOrFail, saveOrFail } from './run-command.ts';
import { runSafely } from './run-safely.ts';
import { printable, wrapped } from './text.ts';

const SAMPLE = fileURLToPath(new URL('../../../samples/meridian-isms.xlsx', import.meta.url));
const OUTPUT = 'out/meridian-isms.xlsx';
/** What turns the sample into a better workbook. */
const STEPS: readonly string[] = ['score-risks', 'structure-register', 'build-soa', 'summarise'];

/** The main job on the shipped sample: what is it, what is wrong, a better workbook. */
async function demo(): Promise<void> {
  const { file, context } = await load(SAMPLE, undefined);
  const before = check(context);
  heading('What was found');
  console.log(checkText('samples/meridian-isms.xlsx', context, before, false));
  heading('What was changed');
  const after = check(await improve(file.host, context));
  mkdirSync('out', { recursive: true });
  await saveOrFail(SAMPLE, OUTPUT, file.host.bytes());
  heading('Where the new workbook lies');
  console.log(`${pc.green(OUTPUT)}. Your own file was not touched.`);
  const [was, is] = [countFindings(before), countFindings(after)];
  console.log(
    wrapped(
      `Findings went from ${was.errors} errors, ${was.warnings} warnings and ${was.advice} pieces of advice to ${is.errors}, ${is.warnings} and ${is.advice}; what is left needs a person's decision.`,
      '',
    ),
  );
}

/** The demonstration's commands in turn, each on what the one before it left; returns the context of the end. */
async function improve(host: FileHost, start: CheckContext): Promise<CheckContext> {
  let context = start;
  for (const command of COMMANDS.filter(({ id }) => STEPS.includes(id))) {
    const plan = command.plan(context, {});
    commitOrFail(await host.commit(plan.changes));
    console.log(pc.bold(`${command.title}  `) + pc.dim(`clausebook ${command.id} FILE -o OUT`));
    for (const line of plan.summary) console.log(wrapped(printable(inEnglish(line)), '  '));
    for (const note of plan.notes)
      console.log(pc.yellow(wrapped(`Note: ${printable(inEnglish(note))}`, '  ')));
    console.log('');
    context = makeContext(await host.read({}), context.today);
  }
  return context;
}

function heading(text: string): void {
  console.log(`\n${pc.bold(pc.underline(text))}\n`);
}

process.exitCode = await runSafely(demo);
