import { Body1, Button, Field, Select, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../core/findings/finding.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { FindingCard } from '../components/finding-card.tsx';
import { List, Row, Stack } from '../components/stack.tsx';
import type { FindingView } from '../engine/views.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];
/** Cards shown at first; more on demand, so that the page stays quick with thousands. */
const FIRST_CARDS = 40;

/** Findings by severity and sheet; each leads to its cell and, where it can, repairs it. */
export function CheckScreen({ findings }: { readonly findings: readonly FindingView[] }) {
  const { texts, fill } = useSidebar();
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const [sheet, setSheet] = useState('');
  const [shown, setShown] = useState(FIRST_CARDS);
  if (findings.length === 0) return <Clean />;
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  const kept = findings.filter(
    (finding) =>
      (severity === 'all' || finding.severity === severity) &&
      (sheet === '' || finding.sheet === sheet),
  );
  return (
    <Stack>
      <SeverityFilter findings={findings} chosen={severity} onChoose={setSeverity} />
      {sheets.length > 1 && (
        <Field label={texts.check.sheet} size="small">
          <Select size="small" value={sheet} onChange={(_, { value }) => setSheet(value)}>
            <option value="">{texts.common.all}</option>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {kept.length === 0 && <Body1>{texts.check.none}</Body1>}
      <List>
        {kept.slice(0, shown).map((finding) => (
          <li key={finding.key}>
            <FindingCard finding={finding} />
          </li>
        ))}
      </List>
      {kept.length > shown && (
        <Button onClick={() => setShown(shown + FIRST_CARDS)}>
          {fill(texts.common.more, { count: kept.length - shown })}
        </Button>
      )}
    </Stack>
  );
}

interface SeverityFilterProperties {
  readonly findings: readonly FindingView[];
  readonly chosen: Severity | 'all';
  onChoose(severity: Severity | 'all'): void;
}

/** A button a severity with its count; pressed again, it shows all. */
function SeverityFilter({ findings, chosen, onChoose }: SeverityFilterProperties) {
  const { texts } = useSidebar();
  return (
    <Row>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        const [one, many] = texts.severities[severity];
        const isChosen = chosen === severity;
        return (
          <Button
            key={severity}
            size="small"
            appearance={isChosen ? 'primary' : 'secondary'}
            aria-pressed={isChosen}
            onClick={() => onChoose(isChosen ? 'all' : severity)}
          >
            {`${count} ${count === 1 ? one : many}`}
          </Button>
        );
      })}
    </Row>
  );
}

function Clean() {
  const { texts } = useSidebar();
  return (
    <Stack>
      <Subtitle2>{texts.check.clean}</Subtitle2>
      <Body1>{texts.check.cleanHelp}</Body1>
    </Stack>
  );
}
