import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

type Chunk = { file: string; src?: string; isEntry?: boolean; css?: string[]; imports?: string[] };

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
/** The page in the frame fixture: its field is as high as it, in whatever font, so that a click in the middle meets it. */
const INNER = '<!doctype html><meta charset="utf-8"><textarea style="height: 120px"></textarea>';

/** Serves the pages built in `pages` at `http://localhost:<port>/<name>.html`; `routes` answer first. */
export async function serve(
  pages: string | undefined,
  routes: Record<string, (body: string) => Promise<string> | string> = {},
): Promise<{ origin: string; server: Server }> {
  const manifest: Record<string, Chunk> = pages
    ? JSON.parse(readFileSync(join(pages, 'manifest.json'), 'utf8'))
    : {};
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      let body = '';
      for await (const part of request) body += part;
      const text = routes[path] ? await routes[path](body) : page(manifest, path);
      const sent = text ?? readFileSync(join(pages!, path));
      response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8` });
      response.end(sent);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, done));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

function page(manifest: Record<string, Chunk>, path: string): string | undefined {
  if (path === '/inner.html') return INNER;
  if (extname(path) !== '.html') return undefined;
  const entry = Object.values(manifest).find(
    (chunk) => chunk.isEntry && chunk.src?.endsWith(`/${path.slice(1, -5)}.ts`),
  );
  if (!entry) throw new Error(`no fixture ${path}`);
  const links = styles(manifest, entry).map((file) => `<link rel="stylesheet" href="/${file}">`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title>${links.join('')}
    <body><script type="module" src="/${entry.file}"></script></body></html>`;
}

function styles(manifest: Record<string, Chunk>, chunk: Chunk): string[] {
  return [...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((key) => styles(manifest, manifest[key]!))];
}
