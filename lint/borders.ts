import { dirname, join, relative, sep } from 'node:path';
import { BACKGROUND, RESERVED, ROOMS } from './rooms.ts';

/** A node of the syntax tree that names a module: an import, a re-export or a dynamic import. */
interface Naming {
  source: { type: string; value?: unknown } | null;
}

interface Context {
  cwd: string;
  filename: string;
  report(found: { node: Naming; message: string }): void;
}

/** Matches the files that have to lie in a room; tests and scripts lie outside of the layers. */
const LAYERED = /^(components|content|entrypoints|lib)\//;

/** Returns the deepest room that holds a path of the repository, such as `lib/vault/crypto/seal.ts`. */
const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];

/** Returns whether a list names a room. `lib/vault*` names the room itself and those below it, `lib/vault/*` only those. */
const names = (list: readonly string[], room: string): boolean =>
  list.some((name) =>
    name.endsWith('*')
      ? `${room}/`.startsWith(name.slice(0, -1)) && room !== name.slice(0, -2)
      : name === room,
  );

/** Returns the path of an imported module from the root of the repository; nothing for a package. */
function pathOf(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? join(dirname(from), specifier).split(sep).join('/') : undefined;
}

/** Returns why this file may not import that module; nothing where it may. */
export function crossing(file: string, specifier: string): string | undefined {
  const room = roomOf(file);
  if (!room) return LAYERED.test(file) ? `${dirname(file)} is no room of lint/rooms.ts.` : undefined;
  const path = pathOf(specifier, file);
  if (path === undefined) {
    const reserved = RESERVED.find(({ modules }) => modules.test(specifier));
    return reserved && !names(reserved.for, room) ? reserved.why : undefined;
  }
  const target = roomOf(path);
  if (!target) return `Imports of ${room} lead into a room of lint/rooms.ts.`;
  if (file.startsWith(BACKGROUND.folder) && names(BACKGROUND.never, target)) return BACKGROUND.why;
  if (target === room || names(ROOMS[room]!, target)) return undefined;
  return `${room} may not import ${target}; lint/rooms.ts lists what it may.`;
}

/** Reports every import that crosses a border between rooms, in TypeScript and Svelte files, types included. */
export default {
  meta: { name: 'rooms' },
  rules: {
    borders: {
      create(context: Context) {
        const file = relative(context.cwd, context.filename).split(sep).join('/');
        const check = (node: Naming) => {
          if (typeof node.source?.value !== 'string') return;
          const message = crossing(file, node.source.value);
          if (message) context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          ImportExpression: check,
        };
      },
    },
  },
};
