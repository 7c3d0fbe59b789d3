import { useEffect, useState } from 'react';
import { type HostTold, toldBy } from '../../core/messages/told-error.ts';
import { painted } from '../painted.ts';

type Screens = typeof import('./open-workbook.tsx');

/** Whether the script of the screens is here. */
export type ScreensArrival =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly OpenWorkbook: Screens['OpenWorkbook'] }
  | { readonly kind: 'missing'; readonly message: HostTold };

/** Loads the screens, which are most of the script, once the sidebar has been painted without them. */
export function useScreens(): ScreensArrival {
  const [arrival, setArrival] = useState<ScreensArrival>({ kind: 'coming' });
  useEffect(() => {
    painted()
      .then(() => import('./open-workbook.tsx'))
      .then(
        ({ OpenWorkbook }) => setArrival({ kind: 'here', OpenWorkbook }),
        (error) => setArrival({ kind: 'missing', message: toldBy(error) }),
      );
  }, []);
  return arrival;
}
