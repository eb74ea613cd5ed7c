import { Command } from "commander";
import { allPresets } from "../../billing/reference/import-presets/all-presets";
import type { ImportPreset } from "../../billing/reference/import-presets/preset";
import { EXIT } from "../exit-codes";
import { withTalkFlags, type TalkFlags } from "../flags";
import type { Host } from "../host";
import { colorsFor, type Colors } from "../terminal";

interface PresetsFlags extends TalkFlags {
  readonly json?: boolean;
}

const WIDTH_OF_ID = 24;
const WIDTH_OF_TABLE = 9;

const presetLine = ({ id, table, label, headers, source }: ImportPreset, colors: Colors): string =>
  `  ${colors.bold(id.padEnd(WIDTH_OF_ID))} ${table.padEnd(WIDTH_OF_TABLE)} ${label} (${headers === "public" ? "whole header row known" : "some headers known"}: ${source.title})`;

const presetJson = ({ id, label, table, headers, signature, columns, source }: ImportPreset) => ({
  id,
  label,
  table,
  headers,
  signature,
  columns,
  source,
});

const presets = (flags: PresetsFlags, { streams, finish }: Host): void => {
  const colors = colorsFor(streams.stdout, streams, flags.color);
  streams.stdout.write(
    flags.json === true
      ? `${JSON.stringify({ schema: "claimsheet.presets/1", presets: allPresets.map(presetJson) }, null, 2)}\n`
      : `${allPresets.map((one) => presetLine(one, colors)).join("\n")}\n`,
  );
  finish(EXIT.done);
};

export const presetsCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("presets")
      .description("list the exports of other programs that import knows by their headers")
      .option("--json", "print as JSON"),
  ).action((flags: PresetsFlags) => presets(flags, host));
