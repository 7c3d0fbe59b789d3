import { makeStyles, Select, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../core/findings/finding.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { Row, Stack } from '../components/stack.tsx';
import type { FindingView, WorkbookView } from '../engine/views.ts';
import { FindingList } from './finding-list.tsx';
import { RowFindings } from './row-findings.tsx';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

const useStyles = makeStyles({
  filters: { '& > *': { flex: '1 1 auto', minWidth: 0, padding: '3px 4px' } },
});

/** What was found: everywhere, or in the row that was asked about. */
export function CheckScreen({ view }: { readonly view: WorkbookView }) {
  const { row } = useSidebar().shown;
  return row ? <RowFindings row={row} view={view} /> : <AllFindings view={view} />;
}

function AllFindings({ view }: { readonly view: WorkbookView }) {
  const { texts, fill } = useSidebar();
  const [severity, setSeverity] = useState<Severity>();
  const [sheet, setSheet] = useState('');
  const { findings } = view;
  if (findings.length === 0) return <Clean hasRegisters={view.registers.length > 0} />;
  const sheets = [...new Set(view.registers.map((register) => register.sheet))];
  const kept = findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (sheet === '' || finding.sheet === sheet),
  );
  return (
    <Stack>
      <SeverityFilter findings={findings} chosen={severity} onChoose={setSeverity} />
      <Select
        size="small"
        aria-label={texts.check.sheet}
        value={sheet}
        onChange={(_, { value }) => setSheet(value)}
      >
        <option value="">{texts.check.allSheets}</option>
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <div role="status">
        {kept.length === 0 ? texts.check.none : fill(texts.check.shown, { count: kept.length })}
      </div>
      <FindingList findings={kept} />
    </Stack>
  );
}

interface SeverityFilterProperties {
  readonly findings: readonly FindingView[];
  readonly chosen: Severity | undefined;
  onChoose(severity: Severity | undefined): void;
}

/** A button a severity with its count; pressed again, it shows all. */
function SeverityFilter({ findings, chosen, onChoose }: SeverityFilterProperties) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  return (
    <fieldset style={{ margin: 0, padding: 0, border: 0 }} aria-label={texts.check.filter}>
      <Row className={styles.filters}>
        {SEVERITIES.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return (
            <ToggleButton
              key={severity}
              size="small"
              checked={chosen === severity}
              onClick={() => onChoose(chosen === severity ? undefined : severity)}
            >
              {`${count} ${fill(texts.severities[severity], { count })}`}
            </ToggleButton>
          );
        })}
      </Row>
    </fieldset>
  );
}

function Clean({ hasRegisters }: { readonly hasRegisters: boolean }) {
  const { texts } = useSidebar();
  return hasRegisters ? (
    <EmptyState title={texts.check.clean} help={texts.check.cleanHelp} />
  ) : (
    <EmptyState title={texts.workbook.none} help={texts.check.noRegisters} />
  );
}
