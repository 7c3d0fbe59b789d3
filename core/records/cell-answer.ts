import type { CellLocation, SheetName } from '../workbook/address.ts';
import type { Answer } from './answer.ts';

/** The column that answers stand in, 1-based. */
export interface AnswerColumn {
  readonly sheet: SheetName;
  readonly column: number;
}

/** What a cell shows, and what it says. Columns repeat few of them over many rows. */
export type Reading<T> = ValueReading<T> | OpenReading;

interface ValueReading<T> {
  readonly text: string;
  readonly state: 'value';
  readonly value: T;
}

interface OpenReading {
  readonly text: string;
  readonly state: 'blank' | 'unreadable';
}

/** The answer of the cell in a row, 1-based. */
export function cellAnswer<T>(column: AnswerColumn, row: number, reading: Reading<T>): Answer<T> {
  if (reading.state === 'value') return new ValueAnswer(column, row, reading);
  return reading.state === 'blank'
    ? new OpenAnswer(column, row, reading.text, 'blank')
    : new OpenAnswer(column, row, reading.text, 'unreadable');
}

/**
 * A register has as many answers as cells, and few are ever asked where they stand: they hold no more
 * than what differs, which halves what a register takes in memory.
 */
abstract class PlacedAnswer {
  private readonly column: AnswerColumn;
  private readonly row: number;

  constructor(column: AnswerColumn, row: number) {
    this.column = column;
    this.row = row;
  }

  get at(): CellLocation {
    const { sheet, column } = this.column;
    return { sheet, row: this.row, column };
  }
}

class ValueAnswer<T> extends PlacedAnswer {
  private readonly reading: ValueReading<T>;

  constructor(column: AnswerColumn, row: number, reading: ValueReading<T>) {
    super(column, row);
    this.reading = reading;
  }

  get state(): 'value' {
    return 'value';
  }

  get text(): string {
    return this.reading.text;
  }

  get value(): T {
    return this.reading.value;
  }
}

class OpenAnswer<State extends 'blank' | 'unreadable'> extends PlacedAnswer {
  readonly text: string;
  readonly state: State;

  constructor(column: AnswerColumn, row: number, text: string, state: State) {
    super(column, row);
    this.text = text;
    this.state = state;
  }
}
