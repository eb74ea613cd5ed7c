import { closest } from "../../../billing/values/closest";

const nearest = (typed: string, ...words: readonly string[]): string | undefined => closest(typed, words, (word) => [word]);

describe("the word that was meant", () => {
  it.each([
    ["Evergren Health", "Evergreen Health"],
    ["evergreen-health", "Evergreen Health"],
    ["RX 031", "RX-031"],
  ])("%s is %s", (typed, meant) => {
    expect(nearest(typed, "Alder Mutual", "RX-031", "Evergreen Health")).toBe(meant);
  });

  it.each(["P-0043", "P-042", "Evergreen", "", "JQ"])("%s is none of them", (typed) => {
    expect(nearest(typed, "P-0042", "Evergreen Health", "JP")).toBeUndefined();
  });

  it("is nobody where two come equally close", () => {
    expect(nearest("Harts", "Harte", "Hartt")).toBeUndefined();
  });
});
