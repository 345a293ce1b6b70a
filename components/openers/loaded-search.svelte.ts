import type { Opener } from '@/content/schema';
import type { CatalogueSearch } from '@/lib/catalogue/catalogue-search';
import { yieldToPage } from '@/lib/concurrency/yield-to-page';

/** Waits for nothing else to be done, and no longer than somebody needs to begin to type. */
const IDLE: IdleRequestOptions = { timeout: 1000 };

/**
 * Loads the search with all its words when the page has nothing else to do, or at once when somebody searches, so that no
 * window waits for it before it shows something.
 */
export class LoadedSearch {
  readonly #openers: readonly Opener[];
  #loading: Promise<CatalogueSearch> | undefined;
  #search = $state.raw<CatalogueSearch>();
  #failed = $state(false);

  /** @param openers in reading order */
  constructor(openers: readonly Opener[]) {
    this.#openers = openers;
  }

  /** The search; undefined until it is loaded. */
  get current(): CatalogueSearch | undefined {
    return this.#search;
  }

  /** Whether it could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Loads the search now, unless it is loaded. Resolves with it. @throws where its parts cannot be loaded */
  load(): Promise<CatalogueSearch> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      // The next keystroke tries again.
      this.#loading = undefined;
      this.#failed = true;
      throw error;
    });
    return this.#loading;
  }

  /** Loads the search soon. @returns a function that takes the request back */
  loadWhenIdle(): () => void {
    const load = () => void this.load().catch(() => undefined);
    const handle = requestIdleCallback(load, IDLE);
    return () => cancelIdleCallback(handle);
  }

  async #load(): Promise<CatalogueSearch> {
    const [{ loadCatalogueSearch }] = await Promise.all([import('./load-catalogue-search'), yieldToPage()]);
    this.#search = loadCatalogueSearch(this.#openers);
    this.#failed = false;
    return this.#search;
  }
}
