import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
});

/** The heading of something that has just opened: it takes the focus, so that reading goes on from there. */
export function ArrivalHeading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={useStyles().heading}>
      {text}
    </h2>
  );
}
