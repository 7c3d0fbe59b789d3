import { Spinner } from '@fluentui/react-components';

/** Something goes on; screen readers hear it. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite">
      <Spinner size="small" label={text} />
    </div>
  );
}
