import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  tab: {
    position: 'relative',
    boxSizing: 'border-box',
    maxWidth: '100%',
    padding: '6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '6px',
      bottom: 0,
      height: '2px',
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
});

export interface TabContent<Id extends string> {
  readonly id: Id;
  /** The id of its element, where others name it. */
  readonly elementId?: string;
  readonly content: ReactNode;
}

interface TabsProperties<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabContent<Id>[];
  readonly selected: Id;
  /** The id of the element that shows what a tab is about, where it has one. */
  readonly controls?: string;
  readonly className?: string;
  onSelect(id: Id): void;
}

/**
 * Tabs, of which one is selected. Arrow keys go round, Home and End to the ends, Enter selects. They look
 * as Fluent's do, without the library that manages the focus of whole pages: they are the first thing
 * that is shown.
 */
export function Tabs<Id extends string>(properties: TabsProperties<Id>) {
  const { label, tabs, selected, controls, className, onSelect } = properties;
  const [focused, setFocused] = useState<Id>();
  const styles = useStyles();
  return (
    <div
      role="tablist"
      aria-label={label}
      className={className}
      onKeyDown={moveFocus}
      onBlur={() => setFocused(undefined)}
    >
      {tabs.map(({ id, elementId, content }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={elementId}
          aria-selected={id === selected}
          aria-controls={controls}
          tabIndex={id === (focused ?? selected) ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onFocus={() => setFocused(id)}
          onClick={() => onSelect(id)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

/** By key, the place of the tab to go to from a place among so many, 0-based. */
const TARGETS: Readonly<Record<string, (here: number, count: number) => number>> = {
  ArrowRight: (here, count) => (here + 1) % count,
  ArrowLeft: (here, count) => (here + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const here = event.target instanceof HTMLElement ? tabs.indexOf(event.target) : -1;
  const target = TARGETS[event.key]?.(here, tabs.length);
  if (here === -1 || target === undefined) return;
  event.preventDefault();
  tabs[target]?.focus();
}
