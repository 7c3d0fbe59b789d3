import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { Notice, SessionState } from '../session/session-state.ts';

const INTENTS = {
  written: 'success',
  undone: 'success',
  'nothing-to-do': 'info',
  conflict: 'warning',
  refused: 'warning',
  failed: 'error',
} as const;

/** What became of the last thing that was asked for, with undo where there is one. */
export function NoticeBar({
  state,
}: {
  readonly state: Extract<SessionState, { phase: 'ready' }>;
}) {
  const sidebar = useSidebar();
  const { session, texts, readOnly, fill } = sidebar;
  const { notice, undo, task } = state;
  const text =
    task.kind === 'writing'
      ? fill(texts.session.writing, { title: task.title })
      : notice && noticeText(notice, sidebar);
  return (
    <div role="status" aria-live="polite">
      {readOnly && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fill(texts.session.readOnly, { reason: readOnly })}</MessageBarBody>
        </MessageBar>
      )}
      {text && (
        <MessageBar intent={notice ? INTENTS[notice.kind] : 'info'} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions>
            {undo && notice?.kind === 'written' && (
              <Button size="small" onClick={() => void session.undo()}>
                {texts.common.undo}
              </Button>
            )}
            {notice && (
              <Button size="small" appearance="subtle" onClick={() => session.dismissNotice()}>
                {texts.common.close}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function noticeText(notice: Notice, { texts, fill }: ReturnType<typeof useSidebar>): string {
  switch (notice.kind) {
    case 'written':
      return fill(texts.session.written, { title: notice.title, count: notice.count });
    case 'undone':
      return fill(texts.session.undone, { title: notice.title });
    case 'nothing-to-do':
      return [fill(texts.session.nothingToDo, { title: notice.title }), ...notice.notes].join(' ');
    case 'conflict':
      return `${texts.session.conflict} ${texts.session.conflictHelp}`;
    case 'refused':
      return fill(texts.session.refused, { message: notice.message });
    case 'failed':
      return fill(texts.session.error, { message: notice.message });
  }
}
