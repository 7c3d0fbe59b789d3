import { COMMANDS } from '../../core/commands/commands.ts';
import {
  CONTROL_STATUSES,
  type ControlStatus,
  type SoaOverview,
  soaOverview,
} from '../../core/commands/summary/control-statuses.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { messageText } from '../../core/messages/message-text.ts';
import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import type { FieldDeclaration } from '../../core/registers/declaration.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { columnLetters, formatPosition } from '../../core/workbook/address.ts';
import { controlName } from '../texts/control-names.ts';
import { coreWording } from '../texts/core-wording.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { fieldWords, registerTitle } from '../texts/register-texts.ts';
import { auditsView } from './audits-view.ts';
import { gapViews } from './gap-views.ts';
import { reviewInputViews } from './review-view.ts';
import { riskRegisterViews } from './risk-views.ts';
import { THEMES } from './themes.ts';
import type { FieldView, FindingView, RegisterView, StatementView, WorkbookView } from './views.ts';

/** What the sidebar shows of a workbook. */
export function workbookView(
  context: CheckContext,
  findings: readonly FindingView[],
  language: UiLanguage,
): WorkbookView {
  const { registers, unrecognised } = context.recognition;
  const overview = soaOverview(context);
  const wording = coreWording(language);
  return {
    commands: COMMANDS.map(({ id, arguments: asked }) => ({ id, arguments: asked })),
    registers: registers.map((register) => registerView(register, language)),
    unrecognised: unrecognised.map(({ sheet, area, reason }) => ({
      sheet,
      cell: formatPosition({ row: area.top, column: area.left }),
      reason: messageText(reason, wording),
    })),
    findings,
    risks: riskRegisterViews(context, language),
    ...(overview ? { statement: statementView(overview, language) } : {}),
    gaps: gapViews(context),
    audits: auditsView(context, language),
    reviewInputs: reviewInputViews(context),
  };
}

function registerView(register: RecognisedRegister, language: UiLanguage): RegisterView {
  const { kind, sheet, headerRow, rows, confidence, headers } = register;
  const declared = registerOf(kind);
  return {
    kind,
    title: registerTitle(kind, language),
    clause: declared?.clause ?? '',
    sheet,
    headerRow,
    rowCount: rows.length,
    confidence,
    fields: (declared?.fields ?? []).map((field) => fieldView(register, field, language)),
    columns: headers.map(({ column, header }) => ({
      column,
      letters: columnLetters(column),
      header,
    })),
  };
}

function fieldView(
  register: RecognisedRegister,
  field: FieldDeclaration,
  language: UiLanguage,
): FieldView {
  const { id, required } = field;
  const { title, description } = fieldWords(field, language);
  const found = register.columns.get(id);
  const candidates = register.unsure
    .filter((unsure) => unsure.candidates.includes(id))
    .map(({ column }) => column);
  const view = { id, title, description, required, candidates };
  return found ? { ...view, column: found.column, confidence: found.confidence } : view;
}

function statementView({ statement, answers }: SoaOverview, language: UiLanguage): StatementView {
  return {
    sheet: statement.registers[0].sheet,
    decided: answers.filter(({ decided }) => decided).length,
    total: answers.length,
    themes: THEMES.map((theme) => {
      const own = answers.filter(({ control }) => control.theme === theme);
      const count = (status: ControlStatus) =>
        own.filter((answer) => answer.status === status).length;
      const counts = Object.fromEntries(
        CONTROL_STATUSES.map((status) => [status, count(status)]),
      ) as Record<ControlStatus, number>;
      return {
        theme,
        counts,
        open: own
          .filter(({ decided }) => !decided)
          .map(({ control }) => controlName(control.id, language)),
      };
    }),
  };
}
