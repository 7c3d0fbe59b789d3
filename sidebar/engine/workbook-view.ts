import { COMMANDS } from '../../core/commands/commands.ts';
import {
  CONTROL_STATUSES,
  type SoaOverview,
  soaOverview,
} from '../../core/commands/summary/control-statuses.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import type { FieldDeclaration } from '../../core/registers/declaration.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { columnLetters, formatArea } from '../../core/workbook/address.ts';
import { riskRegisterViews } from './risk-views.ts';
import { THEMES } from './themes.ts';
import type { FieldView, FindingView, RegisterView, StatementView, WorkbookView } from './views.ts';

/** What the sidebar shows of a workbook. */
export function workbookView(
  context: CheckContext,
  findings: readonly FindingView[],
): WorkbookView {
  const { registers, unrecognised } = context.recognition;
  const overview = soaOverview(context);
  return {
    commands: COMMANDS.map(({ id, title, description, arguments: asked }) => ({
      id,
      title,
      description,
      arguments: asked,
    })),
    registers: registers.map(registerView),
    unrecognised: unrecognised.map(({ sheet, area, reason }) => ({
      sheet,
      area: formatArea(area),
      reason,
    })),
    findings,
    risks: riskRegisterViews(context),
    ...(overview ? { statement: statementView(overview) } : {}),
  };
}

function registerView(register: RecognisedRegister): RegisterView {
  const { kind, sheet, headerRow, rows, confidence, headers } = register;
  const declared = registerOf(kind);
  return {
    kind,
    title: declared?.title ?? kind,
    purpose: declared?.purpose ?? '',
    clause: declared?.clause ?? '',
    sheet,
    headerRow,
    rowCount: rows.length,
    confidence,
    fields: (declared?.fields ?? []).map((field) => fieldView(register, field)),
    columns: headers.map(({ column, header }) => ({
      column,
      letters: columnLetters(column),
      header,
    })),
  };
}

function fieldView(register: RecognisedRegister, field: FieldDeclaration): FieldView {
  const { id, title, description, required } = field;
  const found = register.columns.get(id);
  const candidates = register.unsure
    .filter((unsure) => unsure.candidates.includes(id))
    .map(({ column }) => column);
  const view = { id, title, description, required, candidates };
  return found ? { ...view, column: found.column, confidence: found.confidence } : view;
}

function statementView({ statement, answers }: SoaOverview): StatementView {
  return {
    sheet: statement.registers[0].sheet,
    decided: answers.filter(({ decided }) => decided).length,
    total: answers.length,
    themes: THEMES.map((theme) => {
      const own = answers.filter(({ control }) => control.theme === theme);
      const counts = CONTROL_STATUSES.map((status) => ({
        status,
        count: own.filter((answer) => answer.status === status).length,
      }));
      return {
        theme,
        counts,
        open: own
          .filter(({ decided }) => !decided)
          .map(({ control }) => `${control.id} ${control.title}`),
      };
    }),
  };
}
