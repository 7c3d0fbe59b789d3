import { Body1, Button, Field, Select, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { useSidebar } from '../app/sidebar-context.ts';
import { Row, Stack } from '../components/stack.tsx';
import type { FieldView, RegisterView } from '../engine/views.ts';

type Columns = Readonly<Record<string, number | null>>;

interface MappingFormProperties {
  readonly register: RegisterView;
  onClose(): void;
}

/** Which column of a register holds which field; what the user chooses wins and is remembered. */
export function MappingForm({ register, onClose }: MappingFormProperties) {
  const { session, texts, readOnly, fill } = useSidebar();
  const [columns, setColumns] = useState<Columns>(() => columnsOf(register));
  const save = async () => {
    const { sheet, headerRow, kind } = register;
    await session.run({ kind: 'mapping', correction: { sheet, headerRow, kind, columns } });
    onClose();
  };
  return (
    <Stack>
      <Subtitle2 as="h2">{fill(texts.workbook.mapping, { sheet: register.sheet })}</Subtitle2>
      <Body1>{texts.workbook.mappingHelp}</Body1>
      <Row>
        <Button appearance="primary" disabled={readOnly !== undefined} onClick={() => void save()}>
          {texts.workbook.save}
        </Button>
        <Button onClick={onClose}>{texts.common.cancel}</Button>
      </Row>
      {register.fields.map((field) => (
        <FieldChoice
          key={field.id}
          field={field}
          register={register}
          column={columns[field.id] ?? null}
          onChoose={(column) => setColumns({ ...columns, [field.id]: column })}
        />
      ))}
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
  const { texts } = useSidebar();
  const { title, description, required, candidates } = field;
  const isUnclear = candidates.length > 0 && column === null;
  return (
    <Field
      label={required ? `${title} (${texts.workbook.required})` : title}
      hint={description}
      {...(isUnclear ? { validationState: 'warning' as const } : {})}
    >
      <Select
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
