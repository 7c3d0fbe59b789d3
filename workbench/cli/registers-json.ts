import type { CheckContext } from '../../core/findings/check-context.ts';
import { describeMethod } from '../../core/method/describe.ts';
import type { RiskMethod, Scale } from '../../core/method/risk-method.ts';
import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { columnLetters, formatArea } from '../../core/workbook/address.ts';

/** What was recognised, as `inspect --json` and `check --json` print it: rows 1-based, columns letters. */
export function registersJson(context: CheckContext): readonly object[] {
  return context.recognition.registers.map((register) => {
    const index = context.records['risk-register'].findIndex(
      (records) => records.register === register,
    );
    const method = context.methods[index];
    return { ...registerJson(register), ...(method ? methodJson(method) : {}) };
  });
}

/** Areas that are no register we know, with the reason. */
export function unrecognisedJson({ recognition }: CheckContext): readonly object[] {
  return recognition.unrecognised.map(({ sheet, area, reason }) => ({
    sheet,
    area: formatArea(area),
    reason: inEnglish(reason),
  }));
}

function registerJson(register: RecognisedRegister): object {
  const columns = [...register.columns].map(([field, { column, header, confidence }]) => [
    field,
    { column: columnLetters(column), header, confidence: rounded(confidence) },
  ]);
  const unsure = register.unsure.map(({ column, header, candidates }) => ({
    column: columnLetters(column),
    header,
    candidates,
  }));
  return {
    kind: register.kind,
    sheet: register.sheet,
    headerRow: register.headerRow,
    firstRow: register.firstRow,
    lastRow: register.lastRow,
    rows: register.rows.length,
    language: register.language,
    confidence: rounded(register.confidence),
    columns: Object.fromEntries(columns),
    ...(unsure.length > 0 ? { unsure } : {}),
  };
}

function methodJson(method: RiskMethod): object {
  const scale = {
    likelihood: stepsOf(method.likelihood),
    consequence: stepsOf(method.consequence),
  };
  const { score, level } = method;
  return {
    ...(scale.likelihood || scale.consequence ? { scale } : {}),
    method: {
      description: describeMethod(method).map(inEnglish),
      consequence: method.consequenceSource,
      score: score ? { formula: score.formula, ...score.fit } : null,
      level: level ? { rule: level.rule, ...level.fit } : null,
      levels: method.levels,
      acceptance: method.acceptance ?? null,
    },
  };
}

function stepsOf(scale: Scale | undefined): Scale['steps'] | null {
  return scale?.steps ?? null;
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
