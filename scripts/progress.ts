import { SingleBar } from "cli-progress";
import { isLive, type Streams } from "./terminal";

export interface Progress {
  readonly step: (what: string) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

/** A bar on stderr, only where a person looks on and there is more than one thing to wait for. */
export const progressOver = (total: number, streams: Streams, quiet: boolean): Progress => {
  if (quiet || total < 2 || !isLive(streams)) return SILENT;
  const bar = new SingleBar({
    format: "{bar} {value} of {total}  {what}",
    barCompleteChar: "#",
    barIncompleteChar: "-",
    stream: streams.stderr,
    hideCursor: false,
    clearOnComplete: true,
  });
  bar.start(total, 0, { what: "" });
  return { step: (what) => bar.increment({ what }), stop: () => bar.stop() };
};
