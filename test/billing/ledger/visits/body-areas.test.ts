import { areasNotPrescribed } from "../../../../billing/ledger/visits/body-areas";

describe("areas that a prescription does not name", () => {
  test.each([
    // Rule book, appendix A, "body area".
    { prescribed: ["left ankle"], treated: ["low back"], beyond: ["low back"] },
    { prescribed: ["neck", "shoulders"], treated: ["Neck"], beyond: [] },
    // One place in other words.
    { prescribed: ["lower back"], treated: ["low back"], beyond: [] },
    { prescribed: ["L shoulder"], treated: ["left shoulders"], beyond: [] },
    { prescribed: ["feet", "calves"], treated: ["right foot", "calf"], beyond: [] },
    { prescribed: ["neck and shoulders"], treated: ["neck/shoulder"], beyond: [] },
    { prescribed: ["cervical spine", "lumbar"], treated: ["neck", "Lower back"], beyond: [] },
    { prescribed: ["thoracic spine"], treated: ["low back"], beyond: ["low back"] },
    { prescribed: ["full body"], treated: ["calf"], beyond: [] },
    // A side of both is covered; both of one side are not, nor is the other side.
    { prescribed: ["bilateral hips"], treated: ["left hip"], beyond: [] },
    { prescribed: ["left hip"], treated: ["hips"], beyond: ["hips"] },
    { prescribed: ["left hip"], treated: ["right hip"], beyond: ["right hip"] },
    // A closer description is covered; a wider one is not.
    { prescribed: ["back"], treated: ["upper back"], beyond: [] },
    { prescribed: ["upper back"], treated: ["back"], beyond: ["back"] },
    { prescribed: ["both"], treated: ["neck"], beyond: ["neck"] },
  ])("$treated, prescribed $prescribed: $beyond", ({ prescribed, treated, beyond }) => {
    expect(areasNotPrescribed(treated, prescribed)).toEqual(beyond);
  });
});
