import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../core/findings/finding.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { CellLink } from '../components/cell-link.tsx';
import { CommandCards } from '../components/command-cards.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Figure, Figures } from '../components/figure.tsx';
import { RegisterCard } from '../components/register-card.tsx';
import { Section } from '../components/section.tsx';
import { List, Stack } from '../components/stack.tsx';
import type { RegisterView, UnrecognisedView, WorkbookView } from '../engine/views.ts';
import { MappingForm } from './mapping-form.tsx';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  register: {
    ':not(:first-child)': {
      paddingTop: '8px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** What the workbook is: its registers, how sure that is, and the columns to correct. */
export function WorkbookScreen({ view }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  const styles = useStyles();
  const [mapped, setMapped] = useState<string>();
  const [left, setLeft] = useState<string>();
  const chosen = view.registers.find((register) => keyOf(register) === mapped);
  if (chosen) {
    const close = () => {
      setMapped(undefined);
      setLeft(mapped);
    };
    return <MappingForm register={chosen} onClose={close} />;
  }
  if (view.registers.length === 0) {
    return (
      <Stack>
        <EmptyState title={texts.workbook.none} help={texts.workbook.noneHelp} />
        <CommandCards commands={view.commands} screen="workbook" />
        <LeftAlone areas={view.unrecognised} />
      </Stack>
    );
  }
  return (
    <Stack>
      <Found view={view} />
      <Section>
        <List>
          {view.registers.map((register) => (
            <li key={keyOf(register)} className={styles.register}>
              <RegisterCard
                register={register}
                isAlone={view.registers.every(
                  (other) => other === register || other.sheet !== register.sheet,
                )}
                isReturn={keyOf(register) === left}
                onMap={() => setMapped(keyOf(register))}
              />
            </li>
          ))}
        </List>
      </Section>
      <LeftAlone areas={view.unrecognised} />
      <CommandCards commands={view.commands} screen="workbook" />
    </Stack>
  );
}

function keyOf({ sheet, headerRow, kind }: RegisterView): string {
  return `${kind} ${sheet}!${headerRow}`;
}

/** How much there is, and the way to what was found. */
function Found({ view: { registers, findings } }: { readonly view: WorkbookView }) {
  const { texts, fill, showScreen } = useSidebar();
  return (
    <Section title={fill(texts.workbook.registers, { count: registers.length })}>
      {findings.length === 0 ? (
        <Body1>{texts.workbook.clean}</Body1>
      ) : (
        <>
          <Figures>
            {SEVERITIES.map((severity) => {
              const count = findings.filter((finding) => finding.severity === severity).length;
              const caption = fill(texts.severities[severity], { count });
              return <Figure key={severity} value={fill('{count}', { count })} caption={caption} />;
            })}
          </Figures>
          <Button appearance="primary" onClick={() => showScreen('check')}>
            {texts.workbook.toFindings}
          </Button>
        </>
      )}
    </Section>
  );
}

/** Tables that are no register we know, on demand. */
function LeftAlone({ areas }: { readonly areas: readonly UnrecognisedView[] }) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  if (areas.length === 0) return null;
  return (
    <Disclosure title={fill(texts.workbook.leftAlone, { count: areas.length })}>
      <List>
        {areas.map(({ sheet, cell, reason }) => (
          <li key={`${sheet}!${cell}`}>
            <CellLink sheet={sheet} cell={cell} words={sheet} />
            <Caption1 block className={styles.quiet}>
              {reason}
            </Caption1>
          </li>
        ))}
      </List>
    </Disclosure>
  );
}
