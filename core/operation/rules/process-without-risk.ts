import { namesInRisks } from '../../findings/names-in-risks.ts';
import { type Found, hasColumn, registerRule } from '../../findings/register-rule.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import type { ProcessEntry } from '../../records/kinds/processes.ts';

/**
 * Processes that name no risk and that no risk names. Silent where neither the list of processes has
 * a column of risks nor a risk register one of processes: who goes by assets need not name processes.
 */
export const PROCESS_WITHOUT_RISK = registerRule<ProcessEntry>(
  {
    id: 'process-without-risk',
    severity: 'warning',
    clause: '6.1.2 c)',
    needs: ['processes', 'risk-register'],
  },
  (context) => context.records.processes,
  ({ register, records }, context): readonly Found[] => {
    const risks = context.records['risk-register'];
    const goesByProcess =
      hasColumn(register, 'risks') || risks.some((one) => hasColumn(one.register, 'process'));
    if (!goesByProcess || risks.every((one) => one.records.length === 0)) return [];
    const named = namesInRisks(context);
    return records.flatMap(({ process, risks: own }) => {
      if (process.state !== 'value' || own.state === 'value' || own.state === 'unreadable')
        return [];
      if (named.has(foldPhrase(process.value))) return [];
      return [{ at: process.at, parameters: { process: process.value } }];
    });
  },
);
