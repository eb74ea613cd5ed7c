import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, resolve } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml",
};

export interface StaticSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const answerFrom = (folder: string): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, decodeURIComponent(pathname));
    if (!file.startsWith(resolve(folder)) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });

/** Serves a folder on 127.0.0.1, as any static host does. */
export const serveFolder = async (folder: string): Promise<StaticSite> => {
  const server = answerFrom(resolve(folder));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The static site has no port.");
  return { url: `http://127.0.0.1:${address.port}`, close: () => new Promise((closed) => server.close(() => closed())) };
};
