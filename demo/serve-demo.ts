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
  const outDir = join(root, '..', '.output', 'demo-page');
  const common = { root, configFile: false, logLevel: 'error' } as const;
  await build({ ...common, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The demo page has no address.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
