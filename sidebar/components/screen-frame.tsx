import { makeStyles, Subtitle1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Stack } from './stack.tsx';

const useStyles = makeStyles({ heading: { margin: 0, outlineStyle: 'none' } });

interface ScreenFrameProperties {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A screen under its heading, which takes the focus where nothing else can. */
export function ScreenFrame({ heading, children }: ScreenFrameProperties) {
  return (
    <Stack>
      <Subtitle1 as="h2" tabIndex={-1} className={useStyles().heading}>
        {heading}
      </Subtitle1>
      {children}
    </Stack>
  );
}
