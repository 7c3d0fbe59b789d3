import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fit } from '../../core/method/risk-method.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import type { FittedPartView, MethodView } from '../engine/views.ts';
import { Words } from './words.tsx';

/** Rows that are named; more would say no more. */
const MOST_ROWS = 12;

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  words: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
});

/** The team's method: scales, score, levels and acceptance, and how well each explains the rows. */
export function MethodList({ method }: { readonly method: MethodView }) {
  const { texts } = useSidebar();
  return (
    <dl className={useStyles().list}>
      <Part title={texts.score.likelihood}>{method.likelihood}</Part>
      <Part title={texts.score.consequence}>{method.consequence}</Part>
      <Part title={texts.score.formula}>
        <FittedPart part={method.score} />
      </Part>
      <Part title={texts.score.levels}>
        <FittedPart part={method.levels} />
      </Part>
      <Part title={texts.score.accepted}>{method.acceptance}</Part>
    </dl>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>
        <Caption1Strong>
          <Words text={title} />
        </Caption1Strong>
      </dt>
      <dd className={useStyles().words}>
        <Caption1>{children}</Caption1>
      </dd>
    </>
  );
}

function FittedPart({ part: { words, fit } }: { readonly part: FittedPartView }) {
  return (
    <>
      {words}
      {fit && <FitWords fit={fit} />}
    </>
  );
}

/** How many rows a rule explains, and which it doesn't. */
function FitWords({ fit: { explained, total, disagreeing } }: { readonly fit: Fit }) {
  const { texts, fill } = useSidebar();
  if (total === 0) return null;
  const rows = disagreeing.slice(0, MOST_ROWS).join(', ');
  const dots = disagreeing.length > MOST_ROWS ? '…' : '';
  return (
    <>
      <br />
      {fill(texts.score.explains, { explained, total })}
      {disagreeing.length > 0 && (
        <>
          <br />
          {fill(texts.score.disagree, { rows: `${rows}${dots}` })}
        </>
      )}
    </>
  );
}
