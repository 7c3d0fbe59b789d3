import { makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import type { TermId } from '../texts/catalogue.ts';

/** `[term|words]`: words that the glossary explains. */
const MARK = /\[([\w-]+)\|([^\]]+)\]/;

const useStyles = makeStyles({
  term: {
    padding: 0,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    cursor: 'help',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: '3px',
  },
});

/** A text of the catalogue, in which terms of the field explain themselves on hover and focus. */
export function Words({ text }: { readonly text: string }) {
  // Splitting by two groups gives text, term, words, text and so on.
  const parts = text.split(MARK);
  if (parts.length === 1) return text;
  return parts.map((part, index) => {
    if (index % 3 === 1) return null;
    const term = index % 3 === 2 ? parts[index - 1] : undefined;
    return (
      <Fragment key={`${term ?? ''} ${part}`}>
        {term ? <Term id={term} words={part} /> : part}
      </Fragment>
    );
  });
}

function Term({ id, words }: { readonly id: string; readonly words: string }) {
  const { texts } = useSidebar();
  const styles = useStyles();
  return (
    <Tooltip content={texts.glossary[id as TermId]} relationship="description" withArrow>
      <button type="button" className={styles.term}>
        {words}
      </button>
    </Tooltip>
  );
}
