import { defineUnlistedScript } from '#imports';
import { takeBack } from '@/lib/insertion/page/take-back';

declare global {
  /** Exists only in the isolated world of a page from which words were taken back; the page itself cannot see it. */
  var overtureTakeBack: typeof takeBack | undefined;
}

/** Defines `overtureTakeBack`, which a second injection into the same frame calls. Injected only when somebody asks for it. */
export default defineUnlistedScript(() => {
  globalThis.overtureTakeBack = takeBack;
});
