import { Field, Input, Textarea } from '@fluentui/react-components';
import type { CopyDetails } from '../../core/sharing/sharing-choices.ts';
import { useSidebar } from '../app/sidebar-context.ts';
import { Disclosure } from './disclosure.tsx';
import { Stack } from './stack.tsx';

type Detail = keyof CopyDetails;

const FIRST: readonly Detail[] = ['sharedWith', 'purpose'];
/** What the workbook mostly says itself. */
const FURTHER: readonly Detail[] = [
  'organisation',
  'scope',
  'soaVersion',
  'preparedBy',
  'approvedBy',
];

interface CopyDetailFieldsProperties {
  readonly details: CopyDetails;
  onChange(details: CopyDetails): void;
}

/** Who gets the copy and what its cover says. */
export function CopyDetailFields({ details, onChange }: CopyDetailFieldsProperties) {
  const { texts } = useSidebar();
  const field = (detail: Detail) => {
    const Part = detail === 'scope' ? Textarea : Input;
    return (
      <Field key={detail} label={texts.share.details[detail]} size="small">
        <Part
          size="small"
          value={details[detail]}
          onChange={(_: unknown, { value }: { readonly value: string }) =>
            onChange({ ...details, [detail]: value })
          }
        />
      </Field>
    );
  };
  return (
    <Stack>
      {FIRST.map(field)}
      <Disclosure title={texts.share.cover}>
        <Stack>{FURTHER.map(field)}</Stack>
      </Disclosure>
    </Stack>
  );
}
