import { Body1, Caption1, Card, Subtitle2 } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { CommandCards } from '../components/command-cards.tsx';
import { HeatMap } from '../components/heat-map.tsx';
import { List, Row, Stack } from '../components/stack.tsx';
import type { RiskRegisterView, WorkbookView } from '../engine/views.ts';

const COMMANDS = ['score-risks', 'structure-register', 'plan-treatment'];

/** How the team scores, where its risks stand, and what scores them. */
export function ScoreScreen({ view }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  return (
    <Stack>
      {view.risks.length === 0 && (
        <>
          <Subtitle2 as="h2">{texts.score.none}</Subtitle2>
          <Body1>{texts.score.noneHelp}</Body1>
        </>
      )}
      {view.risks.map((register) => (
        <RegisterMethod key={register.sheet} register={register} />
      ))}
      <CommandCards commands={view.commands} ids={COMMANDS} />
    </Stack>
  );
}

function RegisterMethod({ register }: { readonly register: RiskRegisterView }) {
  const { texts, fill } = useSidebar();
  const { sheet, method, levels, initial, residual, count, closed, aboveAcceptance, unknown } =
    register;
  return (
    <Card size="small">
      <Subtitle2 as="h2">{sheet}</Subtitle2>
      <Row>
        <Caption1>{fill(texts.score.risks, { count })}</Caption1>
        {closed > 0 && <Caption1>{fill(texts.score.closed, { count: closed })}</Caption1>}
        <Caption1>{fill(texts.score.above, { count: aboveAcceptance })}</Caption1>
        {unknown > 0 && <Caption1>{fill(texts.score.unknown, { count: unknown })}</Caption1>}
      </Row>
      <HeatMap title={texts.score.initial} map={initial} levels={levels.length} />
      <HeatMap title={texts.score.residual} map={residual} levels={levels.length} />
      <Subtitle2 as="h3">{texts.score.method}</Subtitle2>
      <List>
        {method.map((phrase) => (
          <li key={phrase}>
            <Caption1>{phrase}</Caption1>
          </li>
        ))}
      </List>
    </Card>
  );
}
