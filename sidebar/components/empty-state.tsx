import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Section } from './section.tsx';

const useStyles = makeStyles({ help: { color: tokens.colorNeutralForeground2 } });

interface EmptyStateProperties {
  readonly title: string;
  readonly help: string;
}

/** What is not there, and what would make it be. */
export function EmptyState({ title, help }: EmptyStateProperties) {
  return (
    <Section>
      <Subtitle2>{title}</Subtitle2>
      <Body1 className={useStyles().help}>{help}</Body1>
    </Section>
  );
}
