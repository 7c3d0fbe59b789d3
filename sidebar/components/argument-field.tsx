import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { CommandArgument } from '../../core/commands/command.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { CommandTexts } from '../texts/command-texts.ts';
import { WorkbookField } from './workbook-field.tsx';

type Value = string | boolean | Snapshot;

interface ArgumentFieldProperties {
  readonly argument: CommandArgument;
  readonly words: CommandTexts;
  readonly value: Value | undefined;
  onChange(value: Value | undefined): void;
}

const useStyles = makeStyles({ flag: { display: 'flex', gap: '6px', alignItems: 'center' } });

/** Asks for an argument of a command in the way that suits its type. */
export function ArgumentField({ argument, words, value, onChange }: ArgumentFieldProperties) {
  const { name, type, choices = [] } = argument;
  const styles = useStyles();
  const label = words.arguments[name] ?? name;
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 'workbook':
      return <WorkbookField label={label} onRead={onChange} />;
    case 'flag':
      return (
        <label className={styles.flag}>
          <input
            type="checkbox"
            checked={value === true}
            onChange={({ target }) => onChange(target.checked)}
          />
          {label}
        </label>
      );
    case 'choice':
      return (
        <Field label={label} size="small">
          <Select size="small" value={text} onChange={(_, data) => onChange(data.value)}>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {words.choices[choice] ?? choice}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'text':
    case 'date':
      return (
        <Field label={label} size="small">
          <Input
            size="small"
            type={type}
            value={text}
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      );
  }
}
