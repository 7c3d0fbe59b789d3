import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { type Readiness, shareMet } from '../../core/gap/readiness.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { CommandCards } from '../components/command-cards.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Section } from '../components/section.tsx';
import { ShareOfAll } from '../components/share-of-all.tsx';
import { List, Stack } from '../components/stack.tsx';
import { StatusBar } from '../components/status-bar.tsx';
import type { GapView, PartView, WorkbookView } from '../engine/views.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 8px',
    paddingBottom: '2px',
  },
  list: { gap: '10px' },
});

/** How far the requirements are met: by clause, phase of the cycle, and theme of Annex A. */
export function GapsScreen({ view }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  return (
    <Stack>
      {view.gaps.length === 0 && <EmptyState title={texts.gaps.none} help={texts.gaps.noneHelp} />}
      {view.gaps.map((gap) => (
        <Assessment key={gap.sheet} gap={gap} />
      ))}
      <CommandCards commands={view.commands} screen="gaps" />
    </Stack>
  );
}

function Assessment({ gap }: { readonly gap: GapView }) {
  const { texts, fill } = useSidebar();
  const { implemented, open } = gap.overall;
  const total = applicable(gap.overall);
  const done = isUnjudged(gap.overall) ? undefined : implemented;
  return (
    <>
      <ShareOfAll
        label={texts.gaps.ring}
        title={gap.sheet}
        words={
          done === undefined
            ? fill(texts.gaps.notJudged, { count: open })
            : fill(texts.gaps.met, { done, total })
        }
        done={done}
        total={total}
      />
      <Parts title={texts.gaps.phases} parts={gap.phases} names={texts.phases} />
      <Parts
        title={texts.gaps.clauses}
        parts={gap.chapters}
        names={texts.chapters}
        nameOf={(part, name) => `${part} ${name}`}
      />
      <Parts title={texts.gaps.themes} parts={gap.themes} names={texts.themes} />
    </>
  );
}

interface PartsProperties {
  readonly title: string;
  readonly parts: readonly PartView<string>[];
  readonly names: Readonly<Record<string, string>>;
  nameOf?(part: string, name: string): string;
}

/** Readiness part by part; nothing where the assessment looks at none of them. */
function Parts({ title, parts, names, nameOf = (_, name) => name }: PartsProperties) {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <Section title={title}>
      <List className={styles.list}>
        {parts.map(({ part, readiness }) => (
          <li key={part}>
            <div className={styles.head}>
              <Body1>{nameOf(part, names[part] ?? part)}</Body1>
              <Caption1>
                <ShareMet readiness={readiness} />
              </Caption1>
            </div>
            <StatusBar counts={readiness} hasLegend={!isUnjudged(readiness)} />
          </li>
        ))}
      </List>
    </Section>
  );
}

function ShareMet({ readiness }: { readonly readiness: Readiness }) {
  const { texts, fill } = useSidebar();
  const share = shareMet(readiness);
  if (share === undefined) return texts.statuses['not-applicable'];
  if (isUnjudged(readiness)) return fill(texts.gaps.notJudged, { count: readiness.open });
  return fill(texts.common.percent, { percent: Math.floor(share * 100) });
}

/** Whether nobody has judged any of them. */
function isUnjudged(readiness: Readiness): boolean {
  return readiness.open > 0 && readiness.open === applicable(readiness);
}

/** How many requirements apply, as far as is known. */
function applicable({ implemented, partly, planned, open, ...rest }: Readiness): number {
  return implemented + partly + planned + open + rest['not-implemented'];
}
