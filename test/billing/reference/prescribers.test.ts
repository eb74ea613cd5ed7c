import { isAccepted, USUAL_PRESCRIBERS } from "../../../billing/reference/prescribers";

describe("whether a prescriber's type is on a list", () => {
  test.each([
    // Rule book 3.1: the usual list, and who is not on it.
    ...["MD", "DO", "DC", "ND", "NP", "ARNP", "PA", "DPM", "DDS", "DMD"].map((type) => ({ type, list: USUAL_PRESCRIBERS, accepted: true })),
    ...["LMT", "PT", "RN", "self"].map((type) => ({ type, list: USUAL_PRESCRIBERS, accepted: false })),
    // One credential in other letters and words.
    { type: "m.d.", list: ["MD"], accepted: true },
    { type: "PA-C", list: ["PA"], accepted: true },
    { type: "DC", list: ["Chiropractor"], accepted: true },
    // A physician is an MD or a DO, and nobody else.
    { type: "Physician", list: ["MD"], accepted: true },
    { type: "Physician", list: ["DO"], accepted: true },
    { type: "Physician", list: ["DC"], accepted: false },
    { type: "MD", list: ["licensed physician"], accepted: true },
    { type: "ND", list: ["licensed physician"], accepted: false },
    // Several in one item.
    { type: "DC", list: ["MD", "DO or chiropractor"], accepted: true },
    { type: "DO", list: ["MD/DO"], accepted: true },
    // A word that only this payer knows.
    { type: "Acupuncturist", list: ["acupuncturist"], accepted: true },
  ])("$type, where $list are accepted: $accepted", ({ type, list, accepted }) => {
    expect(isAccepted(type, list)).toBe(accepted);
  });
});
