import type { WorkbookView } from '../engine/views.ts';
import type { ScreenId } from '../texts/catalogue.ts';
import { CheckScreen } from './check-screen.tsx';
import { WorkbookScreen } from './workbook-screen.tsx';

/** The screen of a tab. */
export function Screen({ id, view }: { readonly id: ScreenId; readonly view: WorkbookView }) {
  switch (id) {
    case 'workbook':
      return <WorkbookScreen view={view} />;
    case 'check':
      return <CheckScreen findings={view.findings} />;
    default:
      return null;
  }
}
