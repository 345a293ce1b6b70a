import { defineUnlistedScript } from '#imports';
import { insertPhrase } from '@/lib/insertion/page/insert-phrase';
import { secretKind } from '@/lib/insertion/page/secret-field';

declare global {
  /** Exists only in the isolated world of a page on which a gesture was made; the page itself cannot see it. */
  var overture: { insert: typeof insertPhrase; secretKind: typeof secretKind } | undefined;
}

/** Defines `overture`, of which a second injection into the same frame calls a function. Injected only after a gesture. */
export default defineUnlistedScript(() => {
  globalThis.overture = { insert: insertPhrase, secretKind };
});
