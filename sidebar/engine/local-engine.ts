import { type CheckedWorkbook, WorkbookChecker } from '../../core/check/workbook-checker.ts';
import { planAuditorCopy } from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import { recordSharing, sharedCopies } from '../../core/commands/auditor-copy/share-record.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import { describeBriefly } from '../../core/commands/describe-briefly.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { Finding } from '../../core/findings/finding.ts';
import {
  correctionsOf,
  MAPPING_SETTING,
  mappingText,
  withCorrection,
} from '../../core/recognise/mapping-setting.ts';
import { fieldId } from '../../core/registers/declaration.ts';
import { REGISTER_KINDS } from '../../core/registers/kinds.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import type { SharingChoices, SharingProposal } from '../../core/sharing/sharing-choices.ts';
import { verifyCopy } from '../../core/sharing/verify-copy.ts';
import { sheetName } from '../../core/workbook/address.ts';
import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { changeWording } from '../texts/change-wording.ts';
import { inWords } from '../texts/core-wording.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { criteriaChanges } from './criteria-table.ts';
import type { Engine, MappingEdit, PlanRequest } from './engine.ts';
import { findingKeys } from './finding-keys.ts';
import { findingViews } from './finding-views.ts';
import type { CopyCheckView, Preview, SharingPreview, WorkbookView } from './views.ts';
import { workbookView } from './workbook-view.ts';

/** The engine on the thread that it is called on. */
export class LocalEngine implements Engine {
  #open: Opened | undefined;

  async open(snapshot: Snapshot, today: CalendarDate, language: UiLanguage): Promise<WorkbookView> {
    const checker = new WorkbookChecker();
    this.#open = opened(checker, checker.check(snapshot, today), language);
    return viewOf(this.#open);
  }

  async update(changes: ChangeSet): Promise<WorkbookView | undefined> {
    const { checker, context, language } = this.#opened();
    const applied = applyChanges(context.snapshot, changes);
    if (applied.kind === 'stale') return undefined;
    const checked = checker.check(applied.snapshot, context.today);
    this.#open = opened(checker, checked, language);
    return viewOf(this.#open);
  }

  async proposeSharing(): Promise<SharingProposal> {
    return proposeSharing(this.#opened().context);
  }

  async planSharing(
    choices: SharingChoices,
    appearance: readonly SheetAppearance[],
  ): Promise<SharingPreview | undefined> {
    const { context, language } = this.#opened();
    const copy = planAuditorCopy(context, appearance, choices);
    if (!copy) return undefined;
    const { workbook, fingerprint, fileName } = copy;
    return {
      workbook,
      record: recordSharing(context, copy.record),
      fingerprint,
      fileName,
      summary: inWords(copy.summary, language),
      notes: inWords(copy.notes, language),
    };
  }

  async verifyCopy(copy: Snapshot): Promise<CopyCheckView> {
    const { context, language } = this.#opened();
    const verification = verifyCopy(copy);
    if (verification.kind === 'no-copy') return { verdict: 'no-copy', lines: [] };
    const { kind, stated, differences, remarks } = verification;
    const view = { verdict: kind, lines: inWords([...differences, ...remarks], language) };
    const record = sharedCopies(context.snapshot).find(({ fingerprint }) => fingerprint === stated);
    if (!record) return view;
    return { ...view, record: { date: record.date, sharedWith: record.sharedWith } };
  }

  async plan(request: PlanRequest): Promise<Preview> {
    const open = this.#opened();
    const planned = planOf(open, request);
    const lines = describeBriefly(
      planned.changes,
      open.context.snapshot.dateSystem,
      changeWording(open.language),
    );
    return { ...planned, lines };
  }

  #opened(): Opened {
    if (!this.#open) throw new Error('no workbook is open');
    return this.#open;
  }
}

interface Opened {
  readonly checker: WorkbookChecker;
  readonly context: CheckContext;
  readonly language: UiLanguage;
  readonly findings: ReadonlyMap<string, Finding>;
}

function opened(
  checker: WorkbookChecker,
  { context, findings }: CheckedWorkbook,
  language: UiLanguage,
): Opened {
  return { checker, context, language, findings: findingKeys(findings) };
}

function viewOf({ context, language, findings }: Opened): WorkbookView {
  return workbookView(context, findingViews(context, findings, language), language);
}

type Planned = Omit<Preview, 'lines'>;

function planOf(open: Opened, request: PlanRequest): Planned {
  const { title } = request;
  switch (request.kind) {
    case 'command': {
      const command = COMMANDS.find(({ id }) => id === request.command);
      if (!command) throw new Error(`no such command: ${request.command}`);
      const { changes, summary, notes } = command.plan(open.context, request.chosen);
      const { language } = open;
      return {
        title,
        changes,
        summary: inWords(summary, language),
        notes: inWords(notes, language),
      };
    }
    case 'fix': {
      const fix = open.findings.get(request.finding)?.fix;
      if (!fix) throw new Error(`no repair of ${request.finding}`);
      return { title, changes: fix.changes, summary: [], notes: [] };
    }
    case 'criteria': {
      const { sheet, minimums } = request;
      const changes = criteriaChanges(open.context, sheetName(sheet), minimums);
      return { title, changes, summary: [], notes: [] };
    }
    case 'mapping':
      return mappingPlan(open.context.snapshot, title, request.correction);
  }
}

function mappingPlan(snapshot: Snapshot, title: string, edit: MappingEdit): Planned {
  const kind = REGISTER_KINDS.find((one) => one === edit.kind);
  if (!kind) throw new Error(`no such register: ${edit.kind}`);
  const columns = new Map(
    Object.entries(edit.columns).map(([field, column]) => [fieldId(field), column]),
  );
  const { headerRow } = edit;
  const correction = { sheet: sheetName(edit.sheet), headerRow, kind, columns };
  const before = snapshot.settings.get(MAPPING_SETTING) ?? null;
  const after = mappingText(withCorrection(correctionsOf(snapshot), correction));
  const changes = { changes: [{ kind: 'setting', key: MAPPING_SETTING, before, after }] } as const;
  return { title, changes, summary: [], notes: [] };
}
