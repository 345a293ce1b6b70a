import { i18n } from '#i18n';
import { LearnViewState } from '@/components/learn/learn-view-state.svelte';
import { NextViewState } from '@/components/next/next-view-state.svelte';
import { SelectionImporter } from '@/components/notes/selection-importer';
import { UnsavedDeltaKeeper } from '@/components/notes/unsaved-delta.svelte';
import { newsWords } from '@/components/notes/news-words';
import { NotesViewState, type NotesNews } from '@/components/notes/notes-view-state.svelte';
import { OpenerDrafts } from '@/components/openers/opener-drafts.svelte';
import { ChecklistRuns } from '@/components/reflect/checklist-runs.svelte';
import { ExportSelection } from '@/components/export/export-selection.svelte';
import { ClockWatch } from '@/components/vault/clock-watch.svelte';
import { lockAndTell } from '@/components/vault/lock-and-say';
import type { Opener } from '@/content/schema';
import type { Names } from '@/lib/notebook/collections/couple-profile';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import type { Along } from '@/lib/windows/open-export';
import { ToastState } from '@/components/window/toast.svelte';
import type { Host } from '@/components/window/host';
import { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import type { Route } from '@/components/window/route';
import { copyAndTell, insertAndTell, type Insertion } from '@/components/window/insertion-toast';

/** Everything the views of one window share, and what has to outlive a view. Nothing in it is kept beyond a lock. */
export class AppState {
  /** In the order they are to be read. */
  readonly openers: readonly Opener[];
  readonly notebook: Notebook;
  readonly host: Host;
  readonly toast = new ToastState();
  readonly openerDrafts: OpenerDrafts;
  readonly runs: ChecklistRuns;
  readonly notesView: NotesViewState;
  readonly nextView: NextViewState;
  readonly learnView = new LearnViewState();
  readonly selectionImporter: SelectionImporter;
  readonly unsavedDelta: UnsavedDeltaKeeper;
  readonly exportSelection: ExportSelection;
  readonly clock = new ClockWatch();
  readonly names: AutosavedForm<Names>;
  #kind: NotebookState['kind'] = 'opening';
  #route = $state.raw<Route>({ view: 'openers' });
  /** The person asked to unlock from a view that needs no notebook. */
  #unlocking = $state(false);
  /** The safety card is open because somebody asked for it. */
  #safety = $state(false);
  /** Words that wait for a site to be allowed. */
  #asking = $state.raw<{ words: string; origin: string | undefined }>();

  constructor(openers: readonly Opener[], notebook: Notebook, host: Host, route: Route) {
    this.openers = openers;
    this.notebook = notebook;
    this.host = host;
    this.#route = route;
    this.openerDrafts = new OpenerDrafts(notebook);
    this.runs = new ChecklistRuns(notebook);
    this.nextView = new NextViewState(notebook);
    this.exportSelection = new ExportSelection(notebook);
    this.names = new AutosavedForm<Names>(notebook, (names) => notebook.profile.set(names));
    const tell = (news: NotesNews) => this.toast.say({ tone: 'trouble', text: newsWords(news) });
    this.notesView = new NotesViewState(notebook, tell);
    this.selectionImporter = new SelectionImporter(this);
    this.unsavedDelta = new UnsavedDeltaKeeper(notebook, host.letters, () => tell('too-long'));
  }

  get route(): Route {
    return this.#route;
  }

  get unlocking(): boolean {
    return this.#unlocking;
  }

  get safety(): boolean {
    return this.#safety;
  }

  get asking() {
    return this.#asking;
  }

  /** Leads to another view in this window. */
  goTo = (route: Route): void => {
    this.#route = route;
    this.#unlocking = false;
    this.toast.clear();
  };

  /** Shows the safety card over everything else. */
  openSafety = (): void => {
    this.#safety = true;
  };

  closeSafety = (): void => {
    this.#safety = false;
  };

  /** All settings; elsewhere, where this window is too small or too short-lived for them. */
  showSettings = (): void => {
    const here = () => this.goTo({ view: 'settings' });
    if (this.host.openSettings) this.host.openSettings().catch(here);
    else here();
  };

  /** Opens the panel from a popup. To be called straight from the press: browsers refuse it any later. */
  showPanel = (view?: 'notes'): void => {
    this.host
      .openPanel?.(view)
      .catch(() => this.toast.say({ tone: 'trouble', text: i18n.t('shell.panelFailed') }));
  };

  /** What is to be printed or saved, in a tab. @param along what is chosen already */
  take = async (along: Along = {}): Promise<void> => {
    const elsewhere = await this.host.openExport?.(along).catch(() => false);
    if (!elsewhere) this.goTo({ view: 'take', ...along });
  };

  /** How the notebook is now, whichever page locked or unlocked it. */
  hear(kind: NotebookState['kind']): void {
    const before = this.#kind;
    if (kind === before) return;
    this.#kind = kind;
    if (kind === 'locked') this.#hearLock(before !== 'opening');
    else this.#unlocking = false;
    // Only then can be opened what was sealed aside; of a notebook that failed to open, it waits on.
    if (kind === 'open') this.#hearOpen();
    this.clock.hear(kind);
    this.unsavedDelta.hear(kind);
    this.selectionImporter.hear(kind);
  }

  /** What is open here is kept, and forgotten. @param mayHaveShown otherwise nothing private can have been shown yet */
  #hearLock(mayHaveShown: boolean): void {
    if (mayHaveShown) {
      this.#asking = undefined;
      if (this.toast.current?.personal) this.toast.clear();
    }
    this.openerDrafts.lock();
    this.runs.lock();
    this.notesView.lock();
    this.nextView.lock();
    this.exportSelection.lock();
    this.names.lock();
  }

  #hearOpen(): void {
    void this.openerDrafts.unlock();
    void this.runs.unlock();
    void this.nextView.unlock();
    void this.exportSelection.unlock();
    void this.names.unlock();
  }

  lock(): Promise<void> {
    return lockAndTell(this.notebook.vault, this.toast);
  }

  askToUnlock(): void {
    this.toast.clear();
    this.#unlocking = true;
  }

  /** @returns whether the words went in */
  insert = (insertion: Insertion): Promise<boolean> =>
    insertAndTell(
      {
        toast: this.toast,
        askForSite: (words, origin) => (this.#asking = { words, origin }),
      },
      this.host,
      insertion,
    );

  copy = (words: string): Promise<void> => copyAndTell(this.toast, this.host, words);

  /** The person was asked for a site. */
  siteAnswered = (allowed: boolean): void => {
    const words = this.#asking?.words;
    this.#asking = undefined;
    if (allowed && words !== undefined) void this.insert({ words });
  };
}
