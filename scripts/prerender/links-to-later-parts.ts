import type { HtmlTagDescriptor, Rolldown } from 'vite';

/**
 * Returns the tags that let a page fetch what its script imports later: the scripts, which are then there when they are
 * asked for, and the styles, which what the build has drawn needs at once.
 */
export function linksToLaterParts(
  page: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
): HtmlTagDescriptor[] {
  const atOnce = reachable([page.fileName], bundle);
  const later = [...reachable(page.dynamicImports, bundle)].filter((chunk) => !atOnce.has(chunk));
  const styles = new Set(later.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  return [
    ...later.map(({ fileName }) => link('modulepreload', fileName)),
    ...[...styles].map((fileName) => link('stylesheet', fileName)),
  ];
}

/** Returns the chunks of these files and all that they import at once, each behind what it imports, as styles need it. */
function reachable(
  fileNames: readonly string[],
  bundle: Rolldown.OutputBundle,
  found = new Set<Rolldown.OutputChunk>(),
): Set<Rolldown.OutputChunk> {
  for (const fileName of fileNames) {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || found.has(chunk)) continue;
    found.add(chunk);
    reachable(chunk.imports, bundle, found);
    found.delete(chunk);
    found.add(chunk);
  }
  return found;
}

const link = (rel: string, fileName: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${fileName}` },
  injectTo: 'head',
});
