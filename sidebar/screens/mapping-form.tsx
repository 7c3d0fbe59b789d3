import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import { ArrivalHeading } from '../components/arrival-heading.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { Section } from '../components/section.tsx';
import { Row, Stack } from '../components/stack.tsx';
import type { FieldView, RegisterView } from '../engine/views.ts';

type Columns = Readonly<Record<string, number | null>>;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MappingFormProperties {
  readonly register: RegisterView;
  onClose(): void;
}

/** Which column of a register holds which field; what the user chooses wins and is remembered. */
export function MappingForm({ register, onClose }: MappingFormProperties) {
  const { session, host, texts, fill } = useSidebar();
  const [columns, setColumns] = useState<Columns>(() => columnsOf(register));
  const styles = useStyles();
  const save = async () => {
    const { sheet, headerRow, kind, title } = register;
    const correction = { sheet, headerRow, kind, columns };
    await session.run({
      kind: 'mapping',
      title: `${texts.workbook.mappingTitle}: ${title}`,
      correction,
    });
    onClose();
  };
  const open = register.fields.filter(
    ({ column, candidates }) => column === undefined && candidates.length === 0,
  );
  const found = register.fields.filter((field) => !open.includes(field));
  const choice = (field: FieldView) => (
    <FieldChoice
      key={field.id}
      field={field}
      register={register}
      column={columns[field.id] ?? null}
      onChoose={(column) => setColumns({ ...columns, [field.id]: column })}
    />
  );
  return (
    <Stack>
      <ArrivalHeading level={3} text={fill(texts.workbook.mapping, { sheet: register.sheet })} />
      <Body1 className={styles.quiet}>{texts.workbook.mappingHelp}</Body1>
      <Section>
        {found.map(choice)}
        {open.length > 0 && (
          <Disclosure title={`${texts.workbook.missing} (${open.length})`}>
            <Stack>{open.map(choice)}</Stack>
          </Disclosure>
        )}
      </Section>
      <Row>
        <Button
          appearance="primary"
          disabled={host.readOnly !== undefined}
          onClick={() => void save()}
        >
          {texts.workbook.save}
        </Button>
        <Button onClick={onClose}>{texts.common.cancel}</Button>
      </Row>
      <Caption1 className={styles.quiet}>{register.title}</Caption1>
    </Stack>
  );
}

function columnsOf({ fields }: RegisterView): Columns {
  return Object.fromEntries(fields.map(({ id, column }) => [id, column ?? null]));
}

interface FieldChoiceProperties {
  readonly field: FieldView;
  readonly register: RegisterView;
  readonly column: number | null;
  onChoose(column: number | null): void;
}

function FieldChoice({ field, register, column, onChoose }: FieldChoiceProperties) {
  const { texts, fill } = useSidebar();
  const { title, description, required, candidates } = field;
  const maybe = register.columns.filter((one) => candidates.includes(one.column));
  const isUnclear = maybe.length > 0 && column === null;
  const columns = maybe.map(({ header }) => `“${header}”`).join(', ');
  return (
    <Field
      label={required ? `${title} (${texts.workbook.required})` : title}
      size="small"
      {...(description === '' ? {} : { hint: description })}
      {...(isUnclear
        ? { validationState: 'warning', validationMessage: fill(texts.workbook.maybe, { columns }) }
        : {})}
    >
      <Select
        size="small"
        value={column === null ? '' : String(column)}
        onChange={(_, { value }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{texts.workbook.noColumn}</option>
        {register.columns.map((one) => (
          <option key={one.column} value={one.column}>
            {`${one.letters}  ${one.header}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
