import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { useSidebar } from '../app/sidebar-context.ts';

interface WorkbookFieldProperties {
  readonly label: string;
  onRead(snapshot: Snapshot): void;
}

/** Asks for another workbook, which is read here and nowhere else. */
export function WorkbookField({ label, onRead }: WorkbookFieldProperties) {
  const { host, texts, fill } = useSidebar();
  const [problem, setProblem] = useState<string>();
  const read = async (file: File | undefined) => {
    const other = file && (await host.readOther?.(new Uint8Array(await file.arrayBuffer())));
    if (other?.kind === 'read') onRead(other.snapshot);
    setProblem(
      file && other?.kind === 'unreadable'
        ? fill(texts.common.unreadableFile, { name: file.name, message: other.message })
        : undefined,
    );
  };
  return (
    <Field label={label} size="small" {...(problem ? { validationMessage: problem } : {})}>
      <input
        type="file"
        accept=".xlsx"
        aria-label={label}
        onChange={({ target }) => void read(target.files?.[0])}
      />
    </Field>
  );
}
