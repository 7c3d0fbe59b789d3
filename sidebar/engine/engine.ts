import type { CommandArguments } from '../../core/commands/command.ts';
import type { SharingChoices, SharingProposal } from '../../core/sharing/sharing-choices.ts';
import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { CopyCheckView, Preview, SharingPreview, WorkbookView } from './views.ts';

/** Something that would change the workbook; `title` in the words of the user's language. */
export type PlanRequest =
  | {
      readonly kind: 'command';
      readonly title: string;
      readonly command: string;
      readonly chosen: CommandArguments;
    }
  /** The repair of a finding, by the finding's key. */
  | { readonly kind: 'fix'; readonly title: string; readonly finding: string }
  /** Other limits of scores for the levels of a risk register, lowest level first. */
  | {
      readonly kind: 'criteria';
      readonly title: string;
      readonly sheet: string;
      readonly minimums: readonly number[];
    }
  | { readonly kind: 'mapping'; readonly title: string; readonly correction: MappingEdit };

/** A correction of what was recognised: 1-based rows and columns, null for "no column". */
export interface MappingEdit {
  readonly sheet: string;
  readonly headerRow: number;
  readonly kind: string;
  readonly columns: Readonly<Record<string, number | null>>;
}

/**
 * The thinking behind the sidebar. It holds the workbook as last read and answers with plain values
 * to show, so that it may run in a worker while the page stays responsive.
 */
export interface Engine {
  /** Reads a workbook as of a day. */
  open(snapshot: Snapshot, today: CalendarDate, language: UiLanguage): Promise<WorkbookView>;
  /** The same workbook after changes; undefined where they don't fit what it holds. */
  update(changes: ChangeSet): Promise<WorkbookView | undefined>;
  /** What we'd put into a copy for an auditor, for the user to change. */
  proposeSharing(): Promise<SharingProposal>;
  /** The copy with what was chosen; undefined where nothing visible was chosen. */
  planSharing(
    choices: SharingChoices,
    appearance: readonly SheetAppearance[],
  ): Promise<SharingPreview | undefined>;
  /** Whether a copy that came back holds what was shared, and whether the open workbook lists it. */
  verifyCopy(copy: Snapshot): Promise<CopyCheckView>;
  /** What a request would change. Throws on a request for something that isn't there. */
  plan(request: PlanRequest): Promise<Preview>;
}
