import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { formatPosition } from '../../core/workbook/address.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import type { RegisterView } from '../engine/views.ts';
import { CellLink } from './cell-link.tsx';
import { Row } from './stack.tsx';

/** Below this a register is worth a look. */
const SURE = 0.7;

const useStyles = makeStyles({
  card: { display: 'flex', alignItems: 'center', gap: '8px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  look: { color: tokens.colorStatusWarningForeground1 },
});

interface RegisterCardProperties {
  readonly register: RegisterView;
  /** Whether it is the only one on its sheet, so that the sheet's name tells it. */
  readonly isAlone: boolean;
  /** Whether its columns were just left, so that the focus goes on at the way to them. */
  readonly isReturn: boolean;
  onMap(): void;
}

/** A register that was found: what, where, how sure, and its columns. */
export function RegisterCard({ register, isAlone, isReturn, onMap }: RegisterCardProperties) {
  const { texts, fill } = useSidebar();
  const id = useId();
  useEffect(() => {
    if (isReturn) document.getElementById(id)?.focus();
  }, [isReturn, id]);
  const styles = useStyles();
  const { title, sheet, headerRow, rowCount, confidence, fields, columns } = register;
  const unclear = new Set(fields.flatMap(({ candidates }) => candidates)).size;
  const cell = formatPosition({ row: headerRow, column: columns[0]?.column ?? 1 });
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        <Body1Strong as="h3" block className={styles.title}>
          {title}
        </Body1Strong>
        <Row>
          <CellLink sheet={sheet} cell={cell} words={isAlone ? sheet : `${sheet}!${cell}`} />
          <Caption1 className={styles.quiet}>
            {fill(texts.common.rows, { count: rowCount })}
          </Caption1>
        </Row>
        {confidence < SURE && (
          <Caption1 block className={styles.look}>
            {texts.workbook.unsureKind}
          </Caption1>
        )}
        {unclear > 0 && (
          <Caption1 block className={styles.look}>
            {fill(texts.workbook.unsure, { count: unclear })}
          </Caption1>
        )}
      </div>
      <Button
        id={id}
        size="small"
        aria-label={fill(texts.workbook.correctOf, { title, sheet })}
        onClick={onMap}
      >
        {texts.workbook.correct}
      </Button>
    </div>
  );
}
