import { Link, makeStyles } from '@fluentui/react-components';
import { useSidebar } from '../app/sidebar-context.ts';
import type { CellPlace } from '../host.ts';

const useStyles = makeStyles({
  link: {
    overflowWrap: 'anywhere',
    textAlign: 'start',
    // The system's own colour, which it keeps readable.
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface CellLinkProperties extends CellPlace {
  /** What the link says; the cell where it is absent. */
  readonly words?: string;
}

/** Leads to a cell of the workbook. */
export function CellLink({ sheet, cell, words = cell }: CellLinkProperties) {
  const { session, texts, fill } = useSidebar();
  const place = `${sheet}!${cell}`;
  return (
    <Link
      as="button"
      className={useStyles().link}
      title={fill(texts.common.goTo, { place })}
      onClick={() => void session.select({ sheet, cell })}
    >
      {words}
    </Link>
  );
}
