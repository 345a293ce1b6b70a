import { defineUnlistedScript } from '#imports';
import { insertPhrase } from '@/lib/insertion/page/insert-phrase';

declare global {
  /** Only in the isolated world of a page that was asked; the page itself cannot see it. */
  var overture: { insert: typeof insertPhrase } | undefined;
}

/** Put into a page only by a gesture; a second step then calls `overture.insert(text)` in the same frame. */
export default defineUnlistedScript(() => {
  globalThis.overture = { insert: insertPhrase };
});
