import type { ControlReference } from '../standard/control-reference.ts';
import type { CalendarDate } from '../workbook/date.ts';
import { parseControl, parseControls } from './parse/controls.ts';
import { dateParser } from './parse/date.ts';
import { parseIds, parseNames } from './parse/list.ts';
import { parseScore } from './parse/number.ts';
import type { ColumnParser } from './parse/parsed.ts';
import { parseRating } from './parse/rating.ts';
import { parseName, parseText, parseWord } from './parse/text.ts';
import type { Rating } from './rating.ts';

/** The kinds of columns whose cells are read alike in every register. */
export const text: ColumnParser<string> = () => parseText;
export const word: ColumnParser<string> = () => parseWord;
export const name: ColumnParser<string> = () => parseName;
export const names: ColumnParser<readonly string[]> = () => parseNames;
export const ids: ColumnParser<readonly string[]> = () => parseIds;
export const rating: ColumnParser<Rating> = () => parseRating;
export const score: ColumnParser<number> = () => parseScore;
export const date: ColumnParser<CalendarDate> = dateParser;
export const control: ColumnParser<ControlReference> = () => parseControl;
export const controls: ColumnParser<readonly ControlReference[]> = () => parseControls;
