import { Body1, Button, Caption1, Card, Link, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { formatPosition } from '../../core/workbook/address.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { Row, Stack } from '../components/stack.tsx';
import type { RegisterView, WorkbookView } from '../engine/views.ts';
import { MappingForm } from './mapping-form.tsx';

/** What the workbook is: its registers, how sure that is, and the columns to correct. */
export function WorkbookScreen({ view }: { readonly view: WorkbookView }) {
  const { texts } = useSidebar();
  const [mapped, setMapped] = useState<string>();
  const chosen = view.registers.find((register) => keyOf(register) === mapped);
  if (chosen) return <MappingForm register={chosen} onClose={() => setMapped(undefined)} />;
  return (
    <Stack>
      <Subtitle2 as="h2">{texts.workbook.heading}</Subtitle2>
      {view.registers.length === 0 && (
        <>
          <Body1>{texts.workbook.none}</Body1>
          <Body1>{texts.workbook.noneHelp}</Body1>
        </>
      )}
      {view.registers.map((register) => (
        <RegisterCard
          key={keyOf(register)}
          register={register}
          onMap={() => setMapped(keyOf(register))}
        />
      ))}
      {view.unrecognised.length > 0 && (
        <Stack>
          <Caption1>{texts.workbook.leftAlone}</Caption1>
          {view.unrecognised.map(({ sheet, area, reason }) => (
            <Caption1 key={`${sheet}!${area}`}>{`${sheet}!${area}: ${reason}`}</Caption1>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function keyOf({ sheet, headerRow, kind }: RegisterView): string {
  return `${kind} ${sheet}!${headerRow}`;
}

interface RegisterCardProperties {
  readonly register: RegisterView;
  onMap(): void;
}

function RegisterCard({ register, onMap }: RegisterCardProperties) {
  const { session, texts, fill } = useSidebar();
  const { title, sheet, headerRow, rowCount, confidence, fields, columns } = register;
  const unclear = new Set(fields.flatMap(({ candidates }) => candidates)).size;
  const cell = formatPosition({ row: headerRow, column: columns[0]?.column ?? 1 });
  return (
    <Card size="small">
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Row>
        <Link
          as="button"
          aria-label={fill(texts.check.goTo, { cell: `${sheet}!${cell}` })}
          onClick={() => void session.select({ sheet, cell })}
        >
          {sheet}
        </Link>
        <Caption1>{fill(texts.common.rows, { count: rowCount })}</Caption1>
        <Caption1>{fill(texts.workbook.sure, { percent: Math.round(confidence * 100) })}</Caption1>
      </Row>
      {unclear > 0 && <Caption1>{fill(texts.workbook.unsure, { count: unclear })}</Caption1>}
      <Button
        size="small"
        aria-label={`${texts.workbook.correct}: ${title}, ${sheet}`}
        onClick={onMap}
      >
        {texts.workbook.correct}
      </Button>
    </Card>
  );
}
