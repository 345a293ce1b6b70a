import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Words } from './check-shape.ts';
import { loadCheckedWords } from './load-checked-words.ts';

const PREFIX = 'virtual:words/';

/**
 * Provides the checked words of `content/<locale>/` as the modules `virtual:words/<locale>/<part>`, as plain data.
 * Parsing and checking happen in the build only: none of their code is shipped, and a failed check stops the build.
 */
export function wordsPlugin(content = join(process.cwd(), 'content')): Plugin {
  const loaded = new Map<string, ReturnType<typeof loadCheckedWords>>();
  return {
    name: 'overture-words',
    buildStart: () => loaded.clear(),
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [locale = '', part = ''] = id.slice(PREFIX.length + 1).split('/');
      if (!loaded.has(locale)) loaded.set(locale, loadCheckedWords(content, locale));
      const words = withShortParts(await loaded.get(locale)!);
      if (!(part in words)) throw new Error(`${id}: there are no such words`);
      return `export const ${part} = JSON.parse(${JSON.stringify(JSON.stringify(words[part]))});`;
    },
  };
}

/** Adds parts of the words for whom the whole would be too much: the context menu, and what only asks how long to wait. */
function withShortParts(words: Words): Record<string, unknown> {
  return {
    ...words,
    menuLines: words.openers.map(({ id, opens, stage, medium, ask, text, named }) => ({
      id,
      opens,
      stage,
      medium,
      ask,
      text,
      named,
    })),
    holds: words.followUps.flatMap(({ reply, holdDays }) => (holdDays ? [{ reply, holdDays }] : [])),
  };
}
