import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Fields may become as narrow as the sidebar does.
    '& :is(.fui-Field, .fui-Input, .fui-Input__input, .fui-Select, .fui-Select__select, .fui-Textarea, .fui-Textarea__textarea)':
      { minWidth: 0 },
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
});

interface SectionProperties {
  readonly title?: string;
  readonly children: ReactNode;
}

/** A part of a screen in a box, with its title where it has one. */
export function Section({ title, children }: SectionProperties) {
  const styles = useStyles();
  const id = useId();
  if (title === undefined) return <div className={styles.section}>{children}</div>;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.title}>
        <Words text={title} />
      </Subtitle2>
      {children}
    </section>
  );
}
