import { Body1, Caption1, Card, Subtitle2 } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { CommandCards } from '../components/command-cards.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { ProgressRing } from '../components/progress-ring.tsx';
import { Row, Stack } from '../components/stack.tsx';
import { StatusBar } from '../components/status-bar.tsx';
import type { StatementView, ThemeView, WorkbookView } from '../engine/views.ts';
import { STATUS_COLOURS } from '../theme/status-colours.ts';

const COMMANDS = ['build-soa', 'migrate-soa'];

/** How complete the Statement of Applicability is, theme by theme, and what is open. */
export function SoaScreen({ view }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  return (
    <Stack>
      {view.statement ? (
        <Completeness statement={view.statement} />
      ) : (
        <>
          <Subtitle2 as="h2">{texts.soa.none}</Subtitle2>
          <Body1>{texts.soa.noneHelp}</Body1>
        </>
      )}
      <CommandCards commands={view.commands} ids={COMMANDS} />
    </Stack>
  );
}

function Completeness({ statement }: { readonly statement: StatementView }) {
  const { texts, fill } = useSidebar();
  const { sheet, decided, total, themes } = statement;
  return (
    <>
      <Row>
        <ProgressRing label={texts.soa.ring} done={decided} total={total} />
        <div>
          <Subtitle2 as="h2">{sheet}</Subtitle2>
          <Body1>{fill(texts.soa.decided, { decided, total })}</Body1>
        </div>
      </Row>
      {themes.map((theme) => (
        <ThemeCard key={theme.theme} theme={theme} />
      ))}
    </>
  );
}

function ThemeCard({ theme }: { readonly theme: ThemeView }) {
  const { texts } = useSidebar();
  const parts = theme.counts.map(({ status, count }) => ({
    title: texts.statuses[status],
    count,
    colour: STATUS_COLOURS[status],
  }));
  return (
    <Card size="small">
      <Subtitle2 as="h3">{texts.themes[theme.theme]}</Subtitle2>
      <StatusBar parts={parts} />
      {theme.open.length === 0 ? (
        <Caption1>{texts.soa.allDecided}</Caption1>
      ) : (
        <Disclosure title={`${texts.soa.open}: ${theme.open.length}`}>
          {theme.open.map((control) => (
            <Caption1 key={control} block>
              {control}
            </Caption1>
          ))}
        </Disclosure>
      )}
    </Card>
  );
}
