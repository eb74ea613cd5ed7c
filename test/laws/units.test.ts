import fc from "fast-check";
import { countUnits, splitUnits, unitsOfMinutes } from "../../billing/ledger/visits/unit-counting";
import { UNIT_RULES } from "../../billing/records/words";

const minutesOfACode = fc.integer({ min: 0, max: 240 });
const pool = fc.array(minutesOfACode, { minLength: 1, maxLength: 5 });
const rule = fc.constantFrom(...UNIT_RULES);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const fullQuarters = (minutes: number): number => Math.floor(minutes / 15);

describe("units of minutes", () => {
  test("never fall when minutes rise, whatever the rule and the code", () => {
    fc.assert(
      fc.property(rule, pool, fc.nat({ max: 4 }), fc.nat({ max: 60 }), (named, minutes, at, more) => {
        const longer = minutes.map((own, code) => (code === at % minutes.length ? own + more : own));
        expect(countUnits(named, longer).total).toBeGreaterThanOrEqual(countUnits(named, minutes).total);
      }),
    );
  });

  test("15 more minutes are one more unit, whatever the rule", () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 8, max: 240 }), (named, minutes) => {
        expect(countUnits(named, [minutes + 15]).total).toBe(countUnits(named, [minutes]).total + 1);
      }),
    );
  });

  test("of one code are the same by total minutes and by each code", () => {
    fc.assert(
      fc.property(minutesOfACode, (minutes) => {
        expect(countUnits("Total minutes", [minutes]).total).toBe(countUnits("Each code", [minutes]).total);
      }),
    );
  });

  test("full 15 never supports more than another rule", () => {
    fc.assert(
      fc.property(rule, pool, (named, minutes) => {
        expect(countUnits("Full 15", minutes).total).toBeLessThanOrEqual(countUnits(named, minutes).total);
      }),
    );
  });
});

describe("total minutes", () => {
  test("shares sum to the units of all minutes, each is its full quarters of an hour or one more, and none is for no remainder", () => {
    fc.assert(
      fc.property(pool, (minutes) => {
        const { total, shares } = countUnits("Total minutes", minutes);
        expect(total).toBe(unitsOfMinutes(sum(minutes)));
        expect(sum(shares)).toBe(total);
        shares.forEach((share, at) => {
          const own = minutes[at] ?? 0;
          expect(share - fullQuarters(own)).toBeGreaterThanOrEqual(0);
          expect(share - fullQuarters(own)).toBeLessThanOrEqual(own % 15 > 0 ? 1 : 0);
        });
      }),
    );
  });

  test("no code with a smaller remainder has a unit that a larger one lacks", () => {
    fc.assert(
      fc.property(pool, (minutes) => {
        const { shares } = countUnits("Total minutes", minutes);
        const remainders = (extra: number): readonly number[] =>
          minutes.filter((own, at) => (shares[at] ?? 0) - fullQuarters(own) === extra).map((own) => own % 15);
        expect(Math.min(...remainders(1))).toBeGreaterThanOrEqual(Math.max(...remainders(0), 0));
      }),
    );
  });

  test("the order of the codes changes neither the total nor which splits are valid", () => {
    fc.assert(
      fc.property(pool, fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 }), (minutes, units) => {
        const billed = units.slice(0, minutes.length);
        const forth = countUnits("Total minutes", minutes);
        const back = countUnits("Total minutes", [...minutes].reverse());
        expect(back.total).toBe(forth.total);
        expect(back.accepts([...billed].reverse())).toBe(forth.accepts(billed));
        expect(back.accepts([...forth.shares].reverse())).toBe(true);
      }),
    );
  });

  test("a code's share can always be split among its lines", () => {
    fc.assert(
      fc.property(pool, pool, (lines, others) => {
        const share = countUnits("Total minutes", [sum(lines), ...others]).shares[0] ?? 0;
        expect(sum(splitUnits(share, lines).shares)).toBe(share);
      }),
    );
  });
});

test("under every rule the suggested split is accepted, and one unit more or less is not", () => {
  fc.assert(
    fc.property(rule, pool, fc.nat({ max: 4 }), fc.constantFrom(-1, 1), (named, minutes, at, change) => {
      const { shares, accepts } = countUnits(named, minutes);
      expect(accepts(shares)).toBe(true);
      expect(accepts(shares.map((share, code) => (code === at % shares.length ? share + change : share)))).toBe(false);
    }),
  );
});

test("each code and full 15 are the sums of their codes", () => {
  fc.assert(
    fc.property(pool, (minutes) => {
      expect(countUnits("Each code", minutes).total).toBe(sum(minutes.map(unitsOfMinutes)));
      expect(countUnits("Full 15", minutes).total).toBe(sum(minutes.map(fullQuarters)));
    }),
  );
});

test("where total minutes and each code support as many units, they split them alike", () => {
  fc.assert(
    fc.property(pool, (minutes) => {
      const pooled = countUnits("Total minutes", minutes);
      const each = countUnits("Each code", minutes);
      fc.pre(pooled.total === each.total);
      expect(pooled.shares).toEqual(each.shares);
      expect(pooled.accepts(each.shares)).toBe(true);
    }),
  );
});
