import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/findings/finding.ts';
import { useSidebar } from '../app/sidebar-context.ts';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

const useColours = makeStyles<Severity>({
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground3,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  advice: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
});

/** How severe something is, in a word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { texts } = useSidebar();
  return (
    <span className={mergeClasses(useStyles().mark, useColours()[severity])}>
      {texts.severity[severity]}
    </span>
  );
}
