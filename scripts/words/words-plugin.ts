import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Words } from './check-shape.ts';
import { checkedWords } from './check-words.ts';

const PREFIX = 'virtual:words/';

/**
 * Turns `content/<locale>/` into the modules `virtual:words/<locale>/<part>`, checked, as plain data.
 * Parsing and checking stay here, in the build: nothing of them is shipped, and broken words stop it.
 */
export function wordsPlugin(content = join(process.cwd(), 'content')): Plugin {
  const read = new Map<string, ReturnType<typeof checkedWords>>();
  return {
    name: 'overture-words',
    buildStart: () => read.clear(),
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [locale = '', part = ''] = id.slice(PREFIX.length + 1).split('/');
      if (!read.has(locale)) read.set(locale, checkedWords(content, locale));
      const words = withMenu(await read.get(locale)!);
      if (!(part in words)) throw new Error(`${id}: there are no such words`);
      return `export const ${part} = JSON.parse(${JSON.stringify(JSON.stringify(words[part]))});`;
    },
  };
}

/** Adds what the background draws the context menu with: its script would otherwise hold every opener in full. */
function withMenu(words: Words): Record<string, unknown> {
  return {
    ...words,
    menuLines: words.openers.map(({ id, stage, medium, text }) => ({ id, stage, medium, text })),
  };
}
