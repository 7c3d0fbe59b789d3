import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { AuditCalendar } from '../components/audit-calendar.tsx';
import { CellLink } from '../components/cell-link.tsx';
import { CommandCards } from '../components/command-cards.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Figure, Figures } from '../components/figure.tsx';
import { LongList } from '../components/long-list.tsx';
import { Section } from '../components/section.tsx';
import { Row, Stack } from '../components/stack.tsx';
import type { AuditState, AuditsView, AuditView, WorkbookView } from '../engine/views.ts';
import { shownDate } from '../texts/dates.ts';

const STATES: readonly AuditState[] = ['overdue', 'planned', 'done', 'undated'];
/** Audits shown at first; more on demand. */
const FIRST = 12;

const useStyles = makeStyles({
  audit: { paddingTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
});

/** The audit programme: what is due, a calendar, and each audit. */
export function AuditsScreen({ view: { audits, commands } }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  return (
    <Stack>
      {audits.hasProgramme ? (
        <Programme audits={audits} />
      ) : (
        <EmptyState title={texts.audits.none} help={texts.audits.noneHelp} />
      )}
      <CommandCards commands={commands} screen="audits" />
    </Stack>
  );
}

function Programme({ audits: { audits, openFindings } }: { readonly audits: AuditsView }) {
  const { texts, fill } = useSidebar();
  const counted = STATES.map((state) => ({
    state,
    count: audits.filter((audit) => audit.state === state).length,
  })).filter(({ state, count }) => count > 0 || state !== 'undated');
  return (
    <>
      <Section>
        <Figures>
          {counted.map(({ state, count }) => (
            <Figure
              key={state}
              value={fill('{count}', { count })}
              caption={texts.audits.states[state]}
            />
          ))}
        </Figures>
        {openFindings !== undefined && (
          <Body1>{fill(texts.audits.findings, { count: openFindings })}</Body1>
        )}
      </Section>
      <AuditCalendar audits={audits} />
      <Section title={texts.audits.list}>
        <LongList first={FIRST}>
          {audits.map((audit) => (
            <Audit key={`${audit.sheet}!${audit.cell}`} audit={audit} />
          ))}
        </LongList>
      </Section>
    </>
  );
}

function Audit({ audit }: { readonly audit: AuditView }) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const { name, sheet, cell, state, day, auditors } = audit;
  const { states, since } = texts.audits;
  const when = day ? fill(since[state], { date: shownDate(day, texts.locale) }) : states[state];
  return (
    <li className={styles.audit}>
      <CellLink sheet={sheet} cell={cell} words={name} />
      <Row className={state === 'overdue' ? styles.overdue : styles.quiet}>
        <Caption1>{[when, ...auditors].join(' · ')}</Caption1>
      </Row>
    </li>
  );
}
