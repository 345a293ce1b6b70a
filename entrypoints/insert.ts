import { defineUnlistedScript } from '#imports';
import { insertPhrase } from '@/lib/insertion/page/insert-phrase';

declare global {
  /** Exists only in the isolated world of a page into which a gesture inserted; the page itself cannot see it. */
  var overture: { insert: typeof insertPhrase } | undefined;
}

/** Defines `overture.insert(text)`, which a second injection into the same frame calls. Injected only after a gesture. */
export default defineUnlistedScript(() => {
  globalThis.overture = { insert: insertPhrase };
});
