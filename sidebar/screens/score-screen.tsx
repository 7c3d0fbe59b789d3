import { Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import { CommandCards } from '../components/command-cards.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Figure, Figures } from '../components/figure.tsx';
import { HeatMap } from '../components/heat-map.tsx';
import { MethodList } from '../components/method-list.tsx';
import { Section } from '../components/section.tsx';
import { Stack } from '../components/stack.tsx';
import { Tabs } from '../components/tabs.tsx';
import type { CriteriaLimits, RiskRegisterView, WorkbookView } from '../engine/views.ts';
import { CriteriaForm } from './criteria-form.tsx';
import { mapWith } from './criteria-trial.ts';

const useStyles = makeStyles({ which: { display: 'flex', flexWrap: 'wrap' } });

/** How the team scores, where its risks stand, and what scores them. */
export function ScoreScreen({ view }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  return (
    <Stack>
      {view.risks.length === 0 && (
        <EmptyState title={texts.score.none} help={texts.score.noneHelp} />
      )}
      {view.risks.map((register) => (
        <RiskSection key={register.sheet} register={register} />
      ))}
      <CommandCards commands={view.commands} screen="score" />
    </Stack>
  );
}

function RiskSection({ register }: { readonly register: RiskRegisterView }) {
  const { texts, fill } = useSidebar();
  const [trial, setTrial] = useState<CriteriaLimits>();
  const { sheet, count, closed, aboveAcceptance, unknown, method, criteria } = register;
  const number = (value: number) => fill('{value}', { value });
  return (
    <Section title={sheet}>
      <Figures>
        <Figure value={number(count)} caption={fill(texts.score.risks, { count })} />
        <Figure
          value={unknown === count ? texts.common.notKnown : number(aboveAcceptance)}
          caption={texts.score.above}
        />
        {unknown > 0 && <Figure value={number(unknown)} caption={texts.score.unknown} />}
      </Figures>
      {closed > 0 && <Caption1>{fill(texts.score.closed, { count: closed })}</Caption1>}
      <Maps register={register} trial={trial} />
      {criteria && (
        <Disclosure title={texts.criteria.title}>
          <CriteriaForm
            register={register}
            criteria={criteria}
            limits={trial ?? criteria.limits}
            onChange={setTrial}
          />
        </Disclosure>
      )}
      <Disclosure title={texts.score.method}>
        <MethodList method={method} />
      </Disclosure>
    </Section>
  );
}

interface MapsProperties {
  readonly register: RiskRegisterView;
  readonly trial: CriteriaLimits | undefined;
}

/** Before and after treatment. */
const WHICH = ['initial', 'residual'] as const;
type Which = (typeof WHICH)[number];

function Maps({ register: { maps, levels }, trial }: MapsProperties) {
  const { texts } = useSidebar();
  const [which, setWhich] = useState<Which>('initial');
  const styles = useStyles();
  if (!maps) return <Caption1>{texts.score.noMap}</Caption1>;
  const map = maps[which];
  return (
    <>
      <Tabs<Which>
        className={styles.which}
        label={texts.score.which}
        selected={which}
        onSelect={setWhich}
        tabs={WHICH.map((id) => ({ id, content: texts.score[id] }))}
      />
      <HeatMap
        which={texts.score[which]}
        map={trial ? mapWith(map, trial) : map}
        levels={levels.length}
      />
    </>
  );
}
