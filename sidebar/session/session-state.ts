import type { HostTold } from '../../core/messages/told-error.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { StalePlace } from '../../core/workbook/host.ts';
import type { Preview, SharingPreview, WorkbookView } from '../engine/views.ts';

/** What the sidebar is doing with the workbook. */
export type SessionState =
  | { readonly phase: 'reading' }
  /** Somebody had enough of waiting. */
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly message: HostTold }
  | {
      readonly phase: 'ready';
      readonly view: WorkbookView;
      /** What was written last and can be taken back. */
      readonly undo?: Undo;
      readonly task: Task;
      readonly notice?: Notice;
    };

export interface Undo {
  readonly title: string;
  readonly changes: ChangeSet;
}

/** What goes on at the moment; one thing at a time. */
export type Task =
  | { readonly kind: 'none' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'preview'; readonly preview: Preview }
  /** A copy that may be handed over. */
  | { readonly kind: 'sharing'; readonly copy: SharingPreview }
  | { readonly kind: 'delivering'; readonly fileName: string }
  | { readonly kind: 'writing'; readonly title: string; readonly isStopping?: true };

/** What became of the last thing that was asked for. */
export type Notice =
  | { readonly kind: 'written'; readonly title: string; readonly count: number }
  | { readonly kind: 'undone'; readonly title: string }
  | { readonly kind: 'nothing-to-do'; readonly title: string; readonly notes: readonly string[] }
  /** A copy was handed over; the workbook's list of shared copies may not name it. */
  | {
      readonly kind: 'shared';
      readonly fileName: string;
      readonly isListed: boolean;
      readonly isUnsaved?: true;
    }
  | { readonly kind: 'conflict'; readonly stale: readonly StalePlace[] }
  | { readonly kind: 'refused'; readonly message: HostTold }
  /** It broke before anything was written. */
  | { readonly kind: 'failed'; readonly message: HostTold }
  /** It broke while writing: nobody knows what of it was written. */
  | { readonly kind: 'lost'; readonly title: string; readonly message: HostTold };
