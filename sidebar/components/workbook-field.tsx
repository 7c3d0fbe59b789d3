import { Button, Caption1, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { HostTold } from '../../core/messages/told-error.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { Row, Stack } from './stack.tsx';

const useStyles = makeStyles({
  field: { gap: '4px' },
  name: { minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: 'anywhere' },
});

interface WorkbookFieldProperties {
  readonly label: string;
  /** Called with what was read; with nothing as soon as another file is chosen, until that is read. */
  onRead(snapshot: Snapshot | undefined): void;
}

/** What became of the file that was chosen last. */
interface Chosen {
  readonly name: string;
  readonly problem?: HostTold;
}

/** Asks for another workbook, which is read here and nowhere else. */
export function WorkbookField({ label, onRead }: WorkbookFieldProperties) {
  const { host, texts, fill, tell } = useSidebar();
  const [chosen, setChosen] = useState<Chosen>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const styles = useStyles();
  const read = async (file: File | undefined) => {
    if (!file || !host.readOther) return;
    const { name } = file;
    setChosen({ name });
    onRead(undefined);
    const other = await host.readOther(new Uint8Array(await file.arrayBuffer()));
    if (other.kind === 'read') onRead(other.snapshot);
    else setChosen({ name, problem: other.message });
  };
  return (
    <Stack className={styles.field}>
      <Label size="small" id={`${id}-label`}>
        {label}
      </Label>
      <Row>
        <Button
          size="small"
          id={id}
          aria-labelledby={`${id}-label ${id}`}
          onClick={() => input.current?.click()}
        >
          {texts.common.chooseFile}
        </Button>
        <Caption1 className={styles.name}>{chosen?.name ?? texts.common.noFile}</Caption1>
      </Row>
      <div role="status">
        {chosen?.problem && (
          <Caption1 className={styles.problem}>
            {fill(texts.common.unreadableFile, {
              name: chosen.name,
              message: tell(chosen.problem),
            })}
          </Caption1>
        )}
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx"
        onChange={({ target }) => void read(target.files?.[0])}
      />
    </Stack>
  );
}
