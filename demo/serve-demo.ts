import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** Describes the served demo page; `close` stops the server. */
export interface DemoServer {
  url: string;
  close(): Promise<void>;
}

/** Builds the demo chat with the real composer from npm and serves it on a free port, to this machine only. */
export async function serveDemo(): Promise<DemoServer> {
  const root = import.meta.dirname;
  // One for each server: several serve it at the same time, and building begins with an empty folder.
  const outDir = await mkdtemp(join(tmpdir(), 'overture-demo-'));
  const common = { root, configFile: false, logLevel: 'error' } as const;
  await build({ ...common, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The demo page has no address.');
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${address.port}/`, close };
}
