import type { Options as SvelteOptions } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { drawFirstScreen } from './draw-first-screen.ts';
import { linksToLaterParts } from './links-to-later-parts.ts';

/** What the body of a page is drawn into. */
const TARGET = '<div id="app"></div>';

/**
 * Draws the first screen of pages into their HTML, so that it is painted before any script has run; their own script
 * then brings it to life. What that script imports once the page is painted is named in the HTML too.
 * @param svelteOptions how components are compiled for the page
 * @param pages the module that draws each page, by the path of its HTML from the root
 */
export function prerenderPlugin(
  svelteOptions: Partial<SvelteOptions>,
  pages: Readonly<Record<string, string>>,
): Plugin {
  return {
    name: 'overture-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, chunk, bundle }) {
        const module = pages[path];
        if (!module) return html;
        if (!html.includes(TARGET)) throw new Error(`${path} has no ${TARGET}`);
        if (!chunk || !bundle) throw new Error(`${path} has no script`);
        const drawn = await drawFirstScreen(module, 'en', svelteOptions);
        return {
          html: html.replace(TARGET, () => `<div id="app">${drawn}</div>`),
          tags: [
            { tag: 'script', attrs: { src: '/early-presses.js' }, injectTo: 'head-prepend' },
            ...linksToLaterParts(chunk, bundle),
          ],
        };
      },
    },
  };
}
