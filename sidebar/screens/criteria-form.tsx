import { Body1, Button, Caption1, Field, Input } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import { Row, Stack } from '../components/stack.tsx';
import type { CriteriaLimits, CriteriaView, RiskRegisterView } from '../engine/views.ts';
import { countAbove, isAscending } from './criteria-trial.ts';

interface CriteriaFormProperties {
  readonly register: RiskRegisterView;
  readonly criteria: CriteriaView;
  readonly limits: CriteriaLimits;
  /** Undefined: as it is now. */
  onChange(limits: CriteriaLimits | undefined): void;
}

/** Other limits to try, with what they would mean at once, and to keep where the criteria stand. */
export function CriteriaForm({ register, criteria, limits, onChange }: CriteriaFormProperties) {
  const { session, texts, fill } = useSidebar();
  const { minimums, accepted } = limits;
  const isInOrder = isAscending(minimums);
  const hasMoved = minimums.some((minimum, index) => minimum !== criteria.limits.minimums[index]);
  const [count, now] = [countAbove(criteria, limits), countAbove(criteria, criteria.limits)];
  return (
    <Stack>
      <Caption1>{texts.criteria.help}</Caption1>
      {minimums.map((minimum, index) => {
        const label = register.levels[index] ?? '';
        return (
          index > 0 && (
            <LimitField
              key={label}
              label={fill(texts.criteria.from, { label })}
              value={minimum}
              onChange={(value) =>
                onChange({
                  accepted,
                  minimums: minimums.map((one, at) => (at === index ? value : one)),
                })
              }
            />
          )
        );
      })}
      {accepted !== null && (
        <LimitField
          label={texts.criteria.acceptUpTo}
          value={accepted}
          onChange={(value) => onChange({ minimums, accepted: value })}
        />
      )}
      <div role="status">
        {!isInOrder && <Body1>{texts.criteria.order}</Body1>}
        {isInOrder && count !== undefined && now !== undefined && (
          <Body1>{fill(texts.criteria.wouldBe, { count, now })}</Body1>
        )}
      </div>
      <Row>
        {criteria.isWritten && (
          <Button
            size="small"
            disabled={!hasMoved || !isInOrder}
            onClick={() =>
              void session.preview({
                kind: 'criteria',
                title: texts.criteria.saved,
                sheet: register.sheet,
                minimums,
              })
            }
          >
            {texts.criteria.save}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => onChange(undefined)}>
          {texts.criteria.reset}
        </Button>
      </Row>
      {!criteria.isWritten && <Caption1>{texts.criteria.noTable}</Caption1>}
    </Stack>
  );
}

interface LimitFieldProperties {
  readonly label: string;
  readonly value: number;
  onChange(value: number): void;
}

function LimitField({ label, value, onChange }: LimitFieldProperties) {
  return (
    <Field label={label} size="small" orientation="horizontal">
      <Input
        size="small"
        type="number"
        value={String(value)}
        onChange={(_, data) => {
          const number = Number(data.value);
          if (data.value !== '' && Number.isFinite(number)) onChange(number);
        }}
      />
    </Field>
  );
}
