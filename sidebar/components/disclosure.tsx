import { Button } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';

interface DisclosureProperties {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that is shown on demand. */
export function Disclosure({ title, children }: DisclosureProperties) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {`${open ? '▾' : '▸'} ${title}`}
      </Button>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
