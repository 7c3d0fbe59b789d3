import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { StalePlace } from '../../core/workbook/host.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import type { Notice, SessionState } from '../session/session-state.ts';

type Ready = Extract<SessionState, { phase: 'ready' }>;

// At 200 % zoom a single word may be wider than the sidebar.
const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

const INTENTS = {
  written: 'success',
  undone: 'success',
  'nothing-to-do': 'info',
  shared: 'success',
  conflict: 'warning',
  refused: 'warning',
  failed: 'error',
  lost: 'error',
} as const;

/** News of something that undo takes back. */
const UNDOABLE: ReadonlySet<Notice['kind']> = new Set(['written', 'shared']);

/** Places of a conflict that are named; more would fill the sidebar. */
const MOST_PLACES = 3;

/** What became of the last thing that was asked for, with undo where there is one; below the screen, so that nothing jumps. */
export function NoticeBar({ state }: { readonly state: Ready }) {
  const { host, texts, fill, tell } = useSidebar();
  const styles = useStyles();
  return (
    <div role="status">
      {host.readOnly !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {fill(texts.session.readOnly, { reason: tell(host.readOnly) })}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.notice && <News notice={state.notice} canUndo={state.undo !== undefined} />}
    </div>
  );
}

function News({ notice, canUndo }: { readonly notice: Notice; readonly canUndo: boolean }) {
  const sidebar = useSidebar();
  const { session, texts } = sidebar;
  const styles = useStyles();
  return (
    <MessageBar intent={INTENTS[notice.kind]} layout="multiline">
      <MessageBarBody className={styles.body}>{noticeText(notice, sidebar)}</MessageBarBody>
      <MessageBarActions>
        {canUndo && UNDOABLE.has(notice.kind) && (
          <Button size="small" onClick={() => void session.undo()}>
            {texts.common.undo}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => session.dismissNotice()}>
          {texts.common.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function noticeText(notice: Notice, { texts, fill, tell }: ReturnType<typeof useSidebar>): string {
  switch (notice.kind) {
    case 'written':
      return fill(texts.session.written, { title: notice.title, count: notice.count });
    case 'undone':
      return fill(texts.session.undone, { title: notice.title });
    case 'nothing-to-do':
      return [fill(texts.session.nothingToDo, { title: notice.title }), ...notice.notes].join(' ');
    case 'shared':
      return [
        notice.isListed ? texts.share.shared : texts.share.sharedUnlisted,
        ...(notice.isUnsaved ? [texts.share.sharedUnsaved] : []),
      ]
        .map((text) => fill(text, { fileName: notice.fileName }))
        .join(' ');
    case 'conflict': {
      const places = notice.stale.slice(0, MOST_PLACES).map((place) => placeText(place, tell));
      const stale = fill(texts.session.stale, { places: places.join(', ') });
      return [texts.session.conflict, stale, texts.session.conflictHelp].join(' ');
    }
    case 'refused':
      return fill(texts.session.refused, { message: tell(notice.message) });
    case 'failed':
      return fill(texts.session.error, { message: tell(notice.message) });
    case 'lost':
      return fill(texts.session.lost, { title: notice.title, message: tell(notice.message) });
  }
}

function placeText(
  { sheet, cell, what }: StalePlace,
  tell: ReturnType<typeof useSidebar>['tell'],
): string {
  if (sheet && cell) return `${sheet}!${cell}`;
  return sheet ? `${sheet}: ${tell(what)}` : tell(what);
}
