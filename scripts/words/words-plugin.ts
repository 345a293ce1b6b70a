import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkedWords } from './check-words.ts';

const PREFIX = 'virtual:words/';

/**
 * Turns `content/<locale>/` into the module `virtual:words/<locale>`, checked, as plain data.
 * Parsing and checking stay here, in the build: nothing of them is shipped, and broken words stop it.
 * Each part is an export of its own, so that a bundle carries only the words it uses.
 */
export function wordsPlugin(content = join(process.cwd(), 'content')): Plugin {
  return {
    name: 'overture-words',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const words = await checkedWords(content, id.slice(PREFIX.length + 1));
      return Object.entries(words)
        .map(
          ([name, value]) =>
            `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
        )
        .join('\n');
    },
  };
}
