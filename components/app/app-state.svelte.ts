import { i18n } from '#i18n';
import { ClockRollback } from '@/components/vault/clock-rollback.svelte';
import { lockWithToast } from '@/components/vault/lock-with-toast';
import type { FeatureState } from '@/components/window/feature-state';
import type { Host } from '@/components/window/host';
import { copyWithToast } from '@/components/window/copy-with-toast';
import {
  insertWithToast,
  reportEarlierInsertion,
  type InsertionRequest,
  type InsertionReporter,
} from '@/components/window/insert-with-toast';
import type { Route } from '@/components/window/route';
import { ToastState } from '@/components/window/toast.svelte';
import type { WindowContext } from '@/components/window/window-context';
import type { Opener } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import type { PendingResult } from '@/lib/insertion/pending-result';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import type { ExportRequest } from '@/lib/windows/open-export';
import { createFeatureStates, type FeatureStates } from './feature-states';

/** What a window begins with that has to be read first. */
export interface Beginning {
  /** Whether the question of safety was not answered yet, so that it comes first. */
  safetyFirst: boolean;
  /** The result of an earlier insertion that could not be reported in its window. */
  pendingResult?: PendingResult | undefined;
}

/** Keeps the state of one window: its route, its dialogs and the state of every feature. A lock clears what is private in it. */
export class AppState implements WindowContext {
  readonly openers: readonly Opener[];
  readonly notebook: Notebook;
  readonly host: Host;
  readonly toast = new ToastState();
  readonly features: FeatureStates;
  readonly clock = new ClockRollback();
  #notebookKind: NotebookState['kind'] = 'opening';
  #route = $state.raw<Route>({ view: 'openers' });
  #unlocking = $state(false);
  #safetyShown = $state(false);
  #safetyFirst = $state(false);
  #keysShown = $state(false);
  #paletteShown = $state(false);
  #siteRequest = $state.raw<{ text: string; origin: string | undefined }>();

  /** @param openers in reading order @param route the first view to show */
  constructor(openers: readonly Opener[], notebook: Notebook, host: Host, route: Route) {
    this.openers = openers;
    this.notebook = notebook;
    this.host = host;
    this.#route = route;
    this.features = createFeatureStates(this);
  }

  get route(): Route {
    return this.#route;
  }

  /** Whether the person asked to unlock while a view is shown that needs no notebook. */
  get unlocking(): boolean {
    return this.#unlocking;
  }

  /** Whether the person opened the safety card. */
  get safetyShown(): boolean {
    return this.#safetyShown;
  }

  /** Whether the question of safety is asked, before anything else. */
  get safetyFirst(): boolean {
    return this.#safetyFirst;
  }

  /** Whether the person opened the list of keys. */
  get keysShown(): boolean {
    return this.#keysShown;
  }

  /** Whether the person opened the palette. */
  get paletteShown(): boolean {
    return this.#paletteShown;
  }

  /** The text that waits until the person has allowed or refused a site. */
  get siteRequest() {
    return this.#siteRequest;
  }

  /** Opens what comes before everything else, once it is known. */
  begin({ safetyFirst, pendingResult }: Beginning): void {
    this.#safetyFirst = safetyFirst;
    if (pendingResult) void this.report(pendingResult);
  }

  goTo = (route: Route): void => {
    this.#route = route;
    this.#unlocking = false;
    this.toast.clear();
  };

  openSafety = (): void => {
    this.#safetyShown = true;
  };

  closeSafety = (): void => {
    this.#safetyShown = false;
  };

  endSafetyQuestion = (): void => {
    this.#safetyFirst = false;
  };

  openKeys = (): void => {
    this.#keysShown = true;
  };

  closeKeys = (): void => {
    this.#keysShown = false;
  };

  openPalette = (): void => {
    this.#paletteShown = true;
  };

  closePalette = (): void => {
    this.#paletteShown = false;
  };

  openSettings = (): void => {
    const here = () => this.goTo({ view: 'settings' });
    if (this.host.openSettings) this.host.openSettings().catch(here);
    else here();
  };

  openPanel = (view?: 'notes'): void => {
    this.host
      .openPanel?.(view)
      .catch(() => this.toast.show({ tone: 'error', text: i18n.t('shell.panelFailed') }));
  };

  openExport = async (request: ExportRequest = {}): Promise<void> => {
    const elsewhere = await this.host.openExport?.(request).catch(() => false);
    if (!elsewhere) this.goTo({ view: 'export', ...request });
  };

  /** Follows the state of the notebook, whichever page locked or unlocked it. */
  follow(kind: NotebookState['kind']): void {
    const before = this.#notebookKind;
    if (kind === before) return;
    this.#notebookKind = kind;
    const features: readonly FeatureState[] = Object.values(this.features);
    if (kind === 'locked') {
      // Nothing private can have been shown before the notebook had opened once.
      if (before !== 'opening') this.#clearPrivate();
      for (const feature of features) feature.lock();
    } else this.#unlocking = false;
    // A notebook that failed to open cannot open sealed drafts either: they stay sealed.
    if (kind === 'open') for (const feature of features) void feature.unlock();
    this.clock.follow(kind);
    for (const feature of features) feature.follow?.(kind);
  }

  #clearPrivate(): void {
    this.#siteRequest = undefined;
    this.#paletteShown = false;
    if (this.toast.current?.personal) this.toast.clear();
  }

  /** Locks the notebook in every window and reports it in a toast. */
  lock(): Promise<void> {
    return lockWithToast(this.notebook.vault, this.toast);
  }

  askToUnlock = (): void => {
    this.toast.clear();
    this.#unlocking = true;
  };

  readonly #reporter: InsertionReporter = {
    toast: this.toast,
    askForSite: (text, origin) => (this.#siteRequest = { text, origin }),
  };

  insert = (request: InsertionRequest): Promise<void> => insertWithToast(this.#reporter, this.host, request);

  /** Reports how an insertion ended that had no window to report it in. */
  report = ({ words, result }: PendingResult): Promise<void> =>
    reportEarlierInsertion(this.#reporter, this.host, words, result, () =>
      this.goTo({ view: 'next', respond: true }),
    );

  copy = (text: string): Promise<void> => copyWithToast(this.toast, this.host, text);

  /** Ends the request for a site, and inserts the waiting text where the site was allowed. */
  answerSiteRequest = (allowed: boolean): void => {
    const text = this.#siteRequest?.text;
    this.#siteRequest = undefined;
    if (allowed && text !== undefined) void this.insert({ text });
  };
}
