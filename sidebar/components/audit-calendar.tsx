import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { AuditView } from '../engine/views.ts';
import { monthName } from '../texts/dates.ts';
import { Section } from './section.tsx';

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%', tableLayout: 'fixed' },
  head: {
    padding: 0,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  year: { width: '34px', fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  month: {
    height: '22px',
    padding: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  some: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground2,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** How many audits are in which month, year by year. */
export function AuditCalendar({ audits }: { readonly audits: readonly AuditView[] }) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const { locale } = texts;
  const dated = audits.flatMap((audit) => (audit.day ? [{ ...audit, day: audit.day }] : []));
  const years = [...new Set(dated.map(({ day }) => day.slice(0, 4)))].sort();
  const undated = audits.length - dated.length;
  return (
    <Section title={texts.audits.calendar}>
      <table className={styles.table} aria-label={texts.audits.calendarHelp}>
        <thead>
          <tr>
            <td className={styles.year} />
            {MONTHS.map((month) => (
              <th
                key={month}
                scope="col"
                className={styles.head}
                aria-label={monthName(month, locale, 'long')}
              >
                {monthName(month, locale, 'narrow')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row" className={mergeClasses(styles.head, styles.year)}>
                {year}
              </th>
              {MONTHS.map((month) => (
                <Month key={month} year={year} month={month} audits={dated} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {undated > 0 && <Caption1>{fill(texts.audits.undated, { count: undated })}</Caption1>}
    </Section>
  );
}

interface MonthProperties {
  readonly year: string;
  readonly month: number;
  readonly audits: readonly (AuditView & { readonly day: string })[];
}

function Month({ year, month, audits }: MonthProperties) {
  const { texts, fill } = useSidebar();
  const styles = useStyles();
  const start = `${year}-${String(month + 1).padStart(2, '0')}`;
  const own = audits.filter(({ day }) => day.startsWith(start));
  const count = own.length;
  const isOverdue = own.some(({ state }) => state === 'overdue');
  const name = monthName(month, texts.locale, 'long');
  return (
    <td
      className={mergeClasses(styles.month, count > 0 && styles.some, isOverdue && styles.overdue)}
      title={fill(texts.audits.month, { month: name, year, count })}
    >
      {count === 0 ? '' : count}
    </td>
  );
}
