require("tsx/cjs");
require("./check-worker.ts");
