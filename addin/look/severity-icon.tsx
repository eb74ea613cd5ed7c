import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbFilled } from "@fluentui/react-icons/svg/lightbulb";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../billing/findings/severity";

const useStyles = makeStyles({
  icon: { fontSize: "20px", flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, note: LightbulbFilled };

/** Always beside the severity's word: colour and shape alone say nothing to some. */
export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
};
