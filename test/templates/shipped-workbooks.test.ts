import { readFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../scripts/dev/build-templates";

const shipped = (name: string): Buffer => readFileSync(join(__dirname, "../../templates", name));

/** Fails: run `npm run templates` and look at what changed. */
test.each(Object.entries(templates))("%s is what `npm run templates` builds, byte for byte", async (name, build) => {
  expect(Buffer.from(await build()).equals(shipped(name))).toBe(true);
});
