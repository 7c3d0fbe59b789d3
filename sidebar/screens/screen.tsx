import { CommandCards } from '../components/command-cards.tsx';
import type { WorkbookView } from '../engine/views.ts';
import type { ScreenId } from '../texts/catalogue.ts';
import { CheckScreen } from './check-screen.tsx';
import { ScoreScreen } from './score-screen.tsx';
import { SoaScreen } from './soa-screen.tsx';
import { WorkbookScreen } from './workbook-screen.tsx';

const GAP_COMMANDS = ['assess-gaps'];
const AUDIT_COMMANDS = ['plan-audits'];
const SUMMARY_COMMANDS = ['summarise', 'prepare-review', 'analyse-causes', 'compare'];
const SHARE_COMMANDS = ['auditor-copy', 'read-back'];

/** The screen of a tab. */
export function Screen({ id, view }: { readonly id: ScreenId; readonly view: WorkbookView }) {
  switch (id) {
    case 'workbook':
      return <WorkbookScreen view={view} />;
    case 'check':
      return <CheckScreen findings={view.findings} />;
    case 'score':
      return <ScoreScreen view={view} />;
    case 'soa':
      return <SoaScreen view={view} />;
    case 'gaps':
      return <CommandCards commands={view.commands} ids={GAP_COMMANDS} />;
    case 'audits':
      return <CommandCards commands={view.commands} ids={AUDIT_COMMANDS} />;
    case 'summary':
      return <CommandCards commands={view.commands} ids={SUMMARY_COMMANDS} />;
    case 'share':
      return <CommandCards commands={view.commands} ids={SHARE_COMMANDS} />;
  }
}
