import { useSidebar } from '../app/sidebar-context.ts';
import { ScreenFrame } from '../components/screen-frame.tsx';
import type { WorkbookView } from '../engine/views.ts';
import type { ScreenId } from '../texts/screens.ts';
import { AuditsScreen } from './audits-screen.tsx';
import { CheckScreen } from './check-screen.tsx';
import { GapsScreen } from './gaps-screen.tsx';
import { ScoreScreen } from './score-screen.tsx';
import { ShareScreen } from './share-screen.tsx';
import { SoaScreen } from './soa-screen.tsx';
import { SummaryScreen } from './summary-screen.tsx';
import { WorkbookScreen } from './workbook-screen.tsx';

const SCREEN_PARTS = {
  workbook: WorkbookScreen,
  check: CheckScreen,
  score: ScoreScreen,
  soa: SoaScreen,
  gaps: GapsScreen,
  audits: AuditsScreen,
  summary: SummaryScreen,
  share: ShareScreen,
} satisfies Record<ScreenId, unknown>;

/** The screen of a tab. */
export function Screen({ id, view }: { readonly id: ScreenId; readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  const Part = SCREEN_PARTS[id];
  return (
    <ScreenFrame heading={texts.headings[id]}>
      <Part view={view} />
    </ScreenFrame>
  );
}
