import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnProposal, SheetProposal } from '../../core/sharing/sharing-choices.ts';
import { columnLetters } from '../../core/workbook/address.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import {
  isColumnShared,
  isSheetShared,
  type SharingDraft,
  withColumn,
  withSheet,
} from '../session/sharing-draft.ts';
import { Disclosure } from './disclosure.tsx';
import { List } from './stack.tsx';

const useStyles = makeStyles({
  more: { paddingInlineStart: '24px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  columns: { gap: 0 },
  choice: {
    marginInlineStart: '-8px',
    '& .fui-Checkbox__indicator': { marginBlock: '4px' },
    '& .fui-Checkbox__label': { overflowWrap: 'anywhere', minWidth: 0, paddingBlock: '2px' },
  },
});

interface SheetChoiceProperties {
  readonly sheet: SheetProposal;
  readonly draft: SharingDraft;
  onChange(draft: SharingDraft): void;
}

/** Whether a sheet is shared and which of its columns, with what we'd leave out and why. */
export function SheetChoice({ sheet, draft, onChange }: SheetChoiceProperties) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const nameOf = useColumnName();
  const isShared = isSheetShared(draft, sheet);
  const shared = sheet.columns.filter((column) => isColumnShared(draft, sheet, column));
  return (
    <>
      <Checkbox
        className={styles.choice}
        checked={isShared}
        disabled={sheet.leftOut === 'hidden'}
        label={sheet.sheet}
        onChange={(_, { checked }) => onChange(withSheet(draft, sheet.sheet, checked === true))}
      />
      <div className={styles.more}>
        {sheet.leftOut && (
          <Caption1 block className={styles.quiet}>
            {texts.share.reasons[sheet.leftOut]}
          </Caption1>
        )}
        {isShared && sheet.hiddenRows > 0 && (
          <Caption1 block>{fill(texts.share.hiddenRows, { count: sheet.hiddenRows })}</Caption1>
        )}
        {isShared &&
          sheet.columns.map(
            (column) =>
              column.leftOut &&
              !shared.includes(column) && (
                <Caption1 block key={column.column} className={styles.quiet}>
                  {nameOf(column)}
                </Caption1>
              ),
          )}
        {isShared && (
          <Disclosure
            title={fill(texts.share.columns, {
              shared: shared.length,
              total: sheet.columns.length,
            })}
          >
            <List className={styles.columns}>
              {sheet.columns.map((column) => (
                <li key={column.column}>
                  <ColumnChoice
                    column={column}
                    isShared={shared.includes(column)}
                    onChange={(isChosen) =>
                      onChange(withColumn(draft, sheet.sheet, column.column, isChosen))
                    }
                  />
                </li>
              ))}
            </List>
          </Disclosure>
        )}
      </div>
    </>
  );
}

interface ColumnChoiceProperties {
  readonly column: ColumnProposal;
  readonly isShared: boolean;
  onChange(isShared: boolean): void;
}

function ColumnChoice({ column, isShared, onChange }: ColumnChoiceProperties) {
  const nameOf = useColumnName();
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.choice}
      checked={isShared}
      disabled={column.leftOut === 'hidden'}
      label={nameOf(column)}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}

/** What a column is called, with the reason where we'd leave it out. */
function useColumnName(): (column: ColumnProposal) => string {
  const { texts, fill } = useSidebar();
  return ({ column, header, leftOut }) => {
    const name =
      header === '' ? fill(texts.share.column, { letters: columnLetters(column) }) : header;
    return leftOut ? `${name} (${texts.share.reasons[leftOut]})` : name;
  };
}
