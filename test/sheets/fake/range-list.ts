import type { FakeRange } from './range.ts';
import { asService, type CallLog } from './service.ts';
import { type LookName, PLAIN_LOOK } from './sheet-model.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of a sheet that get the same. */
export class FakeRangeList
  implements
    Pick<
      RangeList,
      | 'clearDataValidations'
      | 'setBackground'
      | 'setBorder'
      | 'setFontColor'
      | 'setFontFamily'
      | 'setFontLine'
      | 'setFontSize'
      | 'setFontStyle'
      | 'setFontWeight'
      | 'setHorizontalAlignment'
      | 'setNumberFormat'
      | 'setValue'
      | 'setVerticalAlignment'
      | 'setWrap'
    >
{
  readonly service: RangeList;
  readonly #ranges: readonly FakeRange[];

  constructor(ranges: readonly FakeRange[], log: CallLog) {
    this.service = asService('RangeList', this, log);
    this.#ranges = ranges;
  }

  setValue(value: unknown): RangeList {
    for (const range of this.#ranges) range.type(() => value);
    return this.service;
  }

  clearDataValidations(): RangeList {
    for (const range of this.#ranges) range.clearDataValidations();
    return this.service;
  }

  setBackground(colour: string | null): RangeList {
    return this.#paint('background', colour?.toLowerCase() ?? null);
  }

  setFontColor(colour: string | null): RangeList {
    return this.#paint('fontColor', colour?.toLowerCase() ?? null);
  }

  setFontFamily(family: string | null): RangeList {
    return this.#paint('fontFamily', family);
  }

  setFontSize(size: number): RangeList {
    return this.#paint('fontSize', size);
  }

  setFontWeight(weight: string | null): RangeList {
    return this.#paint('fontWeight', weight);
  }

  setFontStyle(style: string | null): RangeList {
    return this.#paint('fontStyle', style);
  }

  setFontLine(line: string | null): RangeList {
    return this.#paint('fontLine', line);
  }

  setHorizontalAlignment(alignment: string | null): RangeList {
    return this.#paint('horizontalAlignment', alignment);
  }

  setVerticalAlignment(alignment: string | null): RangeList {
    return this.#paint('verticalAlignment', alignment);
  }

  setWrap(isWrapped: boolean): RangeList {
    return this.#paint('wrap', isWrapped);
  }

  setNumberFormat(format: string): RangeList {
    return this.#paint('numberFormat', format === 'General' ? null : format);
  }

  setBorder(...[, , , , , , colour]: readonly unknown[]): RangeList {
    return this.#paint('border', String(colour ?? '#000000').toLowerCase());
  }

  #paint(name: LookName, value: string | number | boolean | null): RangeList {
    for (const range of this.#ranges) range.paint(name, value ?? PLAIN_LOOK[name]);
    return this.service;
  }
}
