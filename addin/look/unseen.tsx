import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "pre",
  },
});

/** Words for people who listen; the eye sees them elsewhere. */
export const Unseen = ({ children }: { readonly children: ReactNode }) => <span className={useStyles().unseen}>{children}</span>;
