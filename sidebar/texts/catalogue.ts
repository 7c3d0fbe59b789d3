import type { ControlStatus } from '../../core/commands/summary/control-statuses.ts';
import type { Severity } from '../../core/findings/finding.ts';
import type { Theme } from '../../core/standard/controls.ts';

/** The screens of the sidebar, in the order of their tabs. */
export const SCREENS = [
  'workbook',
  'check',
  'score',
  'soa',
  'gaps',
  'audits',
  'summary',
  'share',
] as const;
export type ScreenId = (typeof SCREENS)[number];

/** Every word of the sidebar. `{name}` stands for a parameter. To add a language is to add one of these. */
export interface Catalogue {
  /** Tag for dates and numbers, e.g. "en-GB". */
  readonly locale: string;
  readonly screens: Readonly<Record<ScreenId, string>>;
  readonly severities: Readonly<Record<Severity, readonly [one: string, many: string]>>;
  readonly statuses: Readonly<Record<ControlStatus, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly common: Readonly<
    Record<
      | 'apply'
      | 'cancel'
      | 'close'
      | 'undo'
      | 'retry'
      | 'preview'
      | 'all'
      | 'clause'
      | 'rows'
      | 'before'
      | 'after'
      | 'more'
      | 'language',
      string
    >
  >;
  readonly session: Readonly<
    Record<
      | 'reading'
      | 'failed'
      | 'planning'
      | 'writing'
      | 'written'
      | 'undone'
      | 'nothingToDo'
      | 'conflict'
      | 'conflictHelp'
      | 'refused'
      | 'error'
      | 'readOnly'
      | 'nothingLost',
      string
    >
  >;
  readonly preview: Readonly<Record<'heading' | 'count' | 'notes' | 'moreLines', string>>;
  readonly workbook: Readonly<
    Record<
      | 'heading'
      | 'none'
      | 'noneHelp'
      | 'sure'
      | 'unsure'
      | 'leftAlone'
      | 'correct'
      | 'mapping'
      | 'mappingHelp'
      | 'noColumn'
      | 'kind'
      | 'save'
      | 'required',
      string
    >
  >;
  /** What each command does, by its id; a command without words here is told in English. */
  readonly commands: Readonly<
    Partial<Record<string, { readonly title: string; readonly description: string }>>
  >;
  readonly score: Readonly<
    Record<
      | 'none'
      | 'noneHelp'
      | 'method'
      | 'initial'
      | 'residual'
      | 'likelihood'
      | 'consequence'
      | 'risks'
      | 'closed'
      | 'above'
      | 'unknown'
      | 'cell'
      | 'unplaced',
      string
    >
  >;
  readonly soa: Readonly<
    Record<'none' | 'noneHelp' | 'decided' | 'ring' | 'open' | 'allDecided', string>
  >;
  readonly check: Readonly<
    Record<
      'clean' | 'cleanHelp' | 'filter' | 'sheet' | 'goTo' | 'fix' | 'right' | 'why' | 'none',
      string
    >
  >;
}
