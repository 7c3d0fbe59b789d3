import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fit, RiskMethod } from '../../core/method/risk-method.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { methodTexts } from '../texts/method-texts.ts';
import { Words } from './words.tsx';

/** Rows that are named; more would say no more. */
const MOST_ROWS = 12;

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  words: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
});

/** The team's method: scales, score, levels and acceptance, and how well each explains the rows. */
export function MethodList({ method }: { readonly method: RiskMethod }) {
  const { texts } = useSidebar();
  const words = methodTexts(method, texts);
  return (
    <dl className={useStyles().list}>
      <Part title={texts.score.likelihood}>{words.likelihood}</Part>
      <Part title={texts.score.consequence}>{words.consequence}</Part>
      <Part title={texts.score.formula}>
        {words.formula}
        {method.score && <FitWords fit={method.score.fit} />}
      </Part>
      <Part title={texts.score.levels}>
        {words.levels}
        {method.level && <FitWords fit={method.level.fit} />}
      </Part>
      <Part title={texts.score.accepted}>{words.acceptance}</Part>
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
