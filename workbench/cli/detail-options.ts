import type { CopyDetails } from '../../core/sharing/sharing-choices.ts';

/** Options that say what the cover states, and the detail that each one sets. */
export const DETAIL_OPTIONS = [
  { flag: '--for', key: 'for', detail: 'sharedWith', description: 'whom the copy is for' },
  { flag: '--purpose', key: 'purpose', detail: 'purpose', description: 'what it is for' },
  {
    flag: '--organisation',
    key: 'organisation',
    detail: 'organisation',
    description: 'the name of your organisation',
  },
  { flag: '--scope', key: 'scope', detail: 'scope', description: 'the statement of the scope' },
  {
    flag: '--soa-version',
    key: 'soaVersion',
    detail: 'soaVersion',
    description: 'the version of the Statement of Applicability',
  },
  {
    flag: '--prepared-by',
    key: 'preparedBy',
    detail: 'preparedBy',
    description: 'who prepared the copy',
  },
  {
    flag: '--approved-by',
    key: 'approvedBy',
    detail: 'approvedBy',
    description: 'who approved it',
  },
] as const satisfies readonly {
  readonly flag: string;
  readonly key: string;
  readonly detail: keyof CopyDetails;
  readonly description: string;
}[];
