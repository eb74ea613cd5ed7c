import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PacketClaim, PacketDraft } from "../../billing/tasks/packets";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import { SeverityIcon } from "../look/severity-icon";
import { packetWords } from "../words/packet-words";
import { joinedLabel, patientLabel } from "./patient-label";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly claim: PacketClaim;
  readonly draft: PacketDraft;
}

/** Whom the packet is for, until when it must go, and whether it is complete. */
export const PacketSummary = ({ claim: { sentOn, claim, payer, patient, patientName }, draft }: Props) => {
  const styles = useStyles();
  const { kindWords, from, to, lines, charges, fileBy, daysLeft, isComplete, sentence } = draft;
  return (
    <div className={styles.summary}>
      {/* The field is too narrow for all of it. */}
      <Text size={200}>{joinedLabel(claim ?? packetWords.waiting, payer, patientLabel(patient, patientName))}</Text>
      <Text size={200}>{joinedLabel(kindWords, packetWords.days(usDate(from), usDate(to)), packetWords.lines(lines, usd(charges)))}</Text>
      {sentOn !== undefined && <Text size={200}>{packetWords.wasSent(usDate(sentOn))}</Text>}
      {fileBy !== undefined && daysLeft !== undefined && (
        <span className={styles.line}>
          {daysLeft < 0 && <SeverityIcon severity="error" />}
          <Text weight="semibold">{packetWords.fileBy(usDate(fileBy), daysLeft)}</Text>
        </span>
      )}
      <span className={styles.line}>
        {!isComplete && <SeverityIcon severity="error" />}
        <Text weight="semibold">{sentence}</Text>
      </span>
    </div>
  );
};
