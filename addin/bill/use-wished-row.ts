import { useEffect, useState } from "react";
import { useAnnounce } from "../look/live-region";
import { billWords } from "../words/bill-words";
import type { BillForm } from "./bill-form";
import { monthOf, monthTyped } from "./bill-form";
import type { Billing } from "./billing";
import { whyNot } from "./use-answer";

/** Takes up the row in which the ribbon's button was pressed: its patient, and the month of its visit. Returns why it cannot. */
export const useWishedRow = ({ ask, wished, takeWish }: Billing, change: (part: Partial<BillForm>) => void): string | undefined => {
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (!wished) return;
    const say = (sentence: string | undefined): void => {
      setSaid(sentence);
      if (sentence !== undefined) announce(sentence);
    };
    takeWish();
    ask("patientOfRow", wished).then(
      (found) => {
        say(found ? undefined : billWords.notThatRow(wished.sheet, wished.row));
        if (found)
          change({
            who: { is: "one", patient: found.patient },
            ...(found.date === undefined ? {} : monthTyped(monthOf(found.date))),
          });
      },
      (error: unknown) => say(whyNot(error)),
    );
  }, [announce, ask, change, takeWish, wished]);
  return said;
};
