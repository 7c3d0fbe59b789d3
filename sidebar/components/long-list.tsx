import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import { List } from './stack.tsx';

interface LongListProperties {
  /** How many are shown at first. */
  readonly first: number;
  /** How many come at a time; all where absent. */
  readonly step?: number;
  readonly className?: string | undefined;
  /** Each an `li` with a key. */
  readonly children: readonly ReactElement[];
}

/** The first of a list, and more on demand: the focus then goes on at the first of those that came. */
export function LongList({ first, step, className, children }: LongListProperties) {
  const { texts, fill } = useSidebar();
  const [shown, setShown] = useState({ count: first, from: 0 });
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const item = list.current?.children[shown.from];
    if (shown.from === 0 || !(item instanceof HTMLElement)) return;
    item.tabIndex = -1;
    item.focus();
  }, [shown]);
  const more = Math.min(children.length - shown.count, step ?? children.length);
  return (
    <>
      <List ref={list} className={className}>
        {children.slice(0, shown.count)}
      </List>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => setShown({ count: shown.count + more, from: shown.count })}
        >
          {fill(texts.common.more, { count: more })}
        </Button>
      )}
    </>
  );
}
