import { makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  part: typographyStyles.subtitle2,
});

interface ArrivalHeadingProperties {
  readonly text: string;
  /** 2 for what covers a screen, 3 for a part of one. */
  readonly level?: 2 | 3;
}

/** The heading of something that has just opened: it takes the focus, so that reading goes on from there. */
export function ArrivalHeading({ text, level = 2 }: ArrivalHeadingProperties) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const styles = useStyles();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading
      ref={heading}
      tabIndex={-1}
      className={mergeClasses(styles.heading, level === 3 && styles.part)}
    >
      {text}
    </Heading>
  );
}
