import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScreenId } from '../texts/screens.ts';

const useStyles = makeStyles({ main: { position: 'relative', flex: '1 1 0', minHeight: 0 } });

interface MainProperties {
  readonly screen: ScreenId;
  readonly children: ReactNode;
}

/** What the tab of a screen shows. */
export function Main({ screen, children }: MainProperties) {
  return (
    <main className={useStyles().main} id="screen" aria-labelledby={`tab-${screen}`}>
      {children}
    </main>
  );
}
