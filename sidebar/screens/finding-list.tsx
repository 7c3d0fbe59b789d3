import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import { FindingGroup } from '../components/finding-group.tsx';
import { Stack } from '../components/stack.tsx';
import type { FindingView } from '../engine/views.ts';
import { findingGroups } from './finding-groups.ts';

const useStyles = makeStyles({ sheet: { margin: '8px 0 0', overflowWrap: 'anywhere' } });

/** Findings by sheet and rule; each leads to its cell and, where it can, repairs it. */
export function FindingList({ findings }: { readonly findings: readonly FindingView[] }) {
  const styles = useStyles();
  return findingGroups(findings).map(({ sheet, groups }) => (
    <Stack key={sheet}>
      <Subtitle2 as="h3" className={styles.sheet}>
        {sheet}
      </Subtitle2>
      {groups.map((group) => (
        <FindingGroup key={group[0].rule} findings={group} />
      ))}
    </Stack>
  ));
}
