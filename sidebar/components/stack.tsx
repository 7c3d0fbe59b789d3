import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface StackProperties {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Parts below each other. */
export function Stack({ children, className }: StackProperties) {
  return <div className={mergeClasses(useStyles().column, className)}>{children}</div>;
}

/** Parts beside each other, wrapping where the sidebar is narrow. */
export function Row({ children, className }: StackProperties) {
  return <div className={mergeClasses(useStyles().row, className)}>{children}</div>;
}

interface ListProperties extends StackProperties {
  readonly ref?: Ref<HTMLUListElement>;
}

/** Parts below each other that a screen reader counts; each child is an `li`. */
export function List({ children, className, ref }: ListProperties) {
  const styles = useStyles();
  return (
    <ul ref={ref} className={mergeClasses(styles.column, styles.list, className)}>
      {children}
    </ul>
  );
}
