import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { usd } from "../../billing/values/cents";
import type { CheckOutcome } from "../check/job";
import type { CellAction } from "../screens/cell-action";
import { Refused } from "../screens/refused";
import { WarningPanel } from "../screens/warning-panel";
import { billWords } from "../words/bill-words";
import { packetWords } from "../words/packet-words";
import type { Billing } from "./billing";
import { templateBytes } from "./chosen-template";
import { ClaimField } from "./claim-field";
import { MakeSection } from "./make-section";
import { MarkPanel } from "./mark-panel";
import { NotesSection } from "./notes-section";
import { PacketChecklist } from "./packet-checklist";
import { packetFile } from "./packet-file";
import { aboutKey, EMPTY_PACKET_FORM, type PacketForm } from "./packet-form";
import { PacketSummary } from "./packet-summary";
import { TemplateField } from "./template-field";
import { useMaking } from "./use-making";
import { useMarking } from "./use-marking";
import { usePacket } from "./use-packet";

const useStyles = makeStyles({
  form: { maxWidth: "640px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  said: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  mark: { whiteSpace: "nowrap" },
});

/** The sheet that changes are told in. */
const CHANGES = "Changes";

interface Props {
  readonly outcome: CheckOutcome;
  readonly billing: Billing;
  readonly cellAction: CellAction;
  readonly isBehind: boolean;
}

/** Which claim, what goes with it and what is missing; the button that makes the packet, and the one that says it went. */
export const PacketHalf = ({ outcome, billing, cellAction, isBehind }: Props) => {
  const styles = useStyles();
  const form = useMemo(() => ({ ...EMPTY_PACKET_FORM, ...billing.packet }), [billing.packet]);
  const making = useMaking(billing);
  const marking = useMarking(billing, outcome);
  const { claims, claim, wish, shown, whyNot, isCurrent, sentence } = usePacket(billing, form, outcome, isBehind);
  const [isMarking, setMarking] = useState(false);
  const markPlace = useRef<HTMLSpanElement>(null);
  const { changePacket: keep, ask } = billing;
  const { forget } = making;
  const change = useCallback(
    (part: Partial<PacketForm>) => {
      keep(part);
      forget();
    },
    [forget, keep],
  );
  const isOff = !shown || !isCurrent || marking.isWorking || marking.isSettling;
  const make = (): void => {
    if (!wish) return;
    void making.make(async () => {
      const template = await templateBytes(form, () => billing.standardTemplate("packet"));
      return packetFile(await ask("packet", { wish, template, issuedOn: outcome.report.today }));
    }, 1);
  };
  const closePanel = (): void => {
    setMarking(false);
    markPlace.current?.querySelector("button")?.focus();
  };
  return (
    <div className={styles.form}>
      <ClaimField claims={claims} chosen={claim} choose={(key) => change({ chosen: [key], enclosed: [] })} />
      {sentence !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.said}>{sentence}</MessageBarBody>
        </MessageBar>
      )}
      {shown && claim && (
        <>
          <PacketSummary claim={claim} draft={shown.draft} />
          <NotesSection title={packetWords.mustFix} notes={shown.draft.held} />
          <PacketChecklist shown={shown} enclosed={form.enclosed} enclose={(enclosed) => change({ enclosed })} cellAction={cellAction} />
          <NotesSection title={billWords.goodToKnow} notes={shown.draft.remarks} />
        </>
      )}
      <TemplateField form={form} standard={packetWords.standard} tryOut={(bytes) => ask("packetTemplate", bytes)} choose={change} />
      <MakeSection
        label={packetWords.make}
        sum={shown ? packetWords.lines(shown.draft.lines, usd(shown.draft.charges)) : ""}
        whyNot={whyNot}
        isOff={isOff}
        progress={packetWords.progress}
        control={making}
        onMake={make}
      >
        <span ref={markPlace}>
          <Button
            className={styles.mark}
            aria-haspopup="dialog"
            disabledFocusable={whyNot !== undefined || isOff}
            onClick={() => setMarking(true)}
          >
            {packetWords.mark}
          </Button>
        </span>
      </MakeSection>
      {claim && <Refused refusal={marking.refusal} at={aboutKey(claim.about)} />}
      {isMarking && claim && (
        <MarkPanel
          about={claim.about}
          claim={claim.claim}
          ask={ask}
          outcome={outcome}
          wayBack={billing.writer.wayBack(CHANGES)}
          onMark={(went) => {
            closePanel();
            marking.mark(claim, went);
          }}
          onCancel={closePanel}
        />
      )}
      {marking.asked && <WarningPanel {...marking.asked} onGoAhead={marking.goAhead} onCancel={marking.cancel} />}
    </div>
  );
};
