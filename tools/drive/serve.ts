/* Serves pages on 127.0.0.1 for the demo and the end-to-end tests. What is served can be changed while it runs, as a publisher edits a story. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface PageServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The same server under another host name, for tests of one site among several. */
  readonly otherOrigin: string;
  /** From now on this path answers with this body (null: with the file again). */
  put(path: string, body: string | Uint8Array | null, type?: string): void;
  /** The file that stands behind a path. */
  read(path: string): string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

export async function servePages(folder: string): Promise<PageServer> {
  const put = new Map<string, { body: string | Uint8Array; type: string }>();
  const fileOf = (path: string): string | null => {
    const file = normalize(join(folder, decodeURIComponent(path)));
    return file.startsWith(normalize(folder) + sep) && existsSync(file) ? file : null;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const own = put.get(path);
    const file = own ? null : fileOf(path);
    if (own) response.writeHead(200, { 'content-type': own.type }).end(own.body);
    else if (file && extname(file))
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    put(path, body, type = 'text/html; charset=utf-8') {
      if (body === null) put.delete(path);
      else put.set(path, { body, type });
    },
    read(path) {
      const file = fileOf(path);
      if (!file) throw new Error(`no file behind ${path} in ${folder}`);
      return readFileSync(file, 'utf8');
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
