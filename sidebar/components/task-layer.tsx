import { makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { Task } from '../session/session-state.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { SharingPanel } from './sharing-panel.tsx';
import { Waiting } from './waiting.tsx';

const useStyles = makeStyles({
  layer: { position: 'absolute', inset: 0, backgroundColor: tokens.colorNeutralBackground2 },
});

/** What is being asked for, above the screen, which keeps its place. */
export function TaskLayer({ task }: { readonly task: Task }) {
  return (
    <div className={useStyles().layer}>
      <TaskContent task={task} />
    </div>
  );
}

function TaskContent({ task }: { readonly task: Task }) {
  const { session, texts, fill } = useSidebar();
  switch (task.kind) {
    case 'none':
      return null;
    case 'planning':
      return <Waiting text={texts.session.planning} onStop={() => session.cancel()} />;
    case 'preview':
      return <PreviewPanel preview={task.preview} />;
    case 'sharing':
      return <SharingPanel copy={task.copy} />;
    case 'delivering':
      return <Waiting text={fill(texts.share.making, { fileName: task.fileName })} />;
    case 'writing':
      return <Writing title={task.title} isStopping={task.isStopping === true} />;
  }
}

interface WritingProperties {
  readonly title: string;
  readonly isStopping: boolean;
}

/** Something is being written; it can be stopped where the host can take it back. */
function Writing({ title, isStopping }: WritingProperties) {
  const { host, session, texts, fill } = useSidebar();
  if (isStopping) return <Waiting text={texts.session.stopping} />;
  const text = fill(texts.session.writing, { title });
  if (!host.stopCommit) return <Waiting text={text} />;
  return <Waiting text={text} onStop={() => session.stopWriting()} />;
}
