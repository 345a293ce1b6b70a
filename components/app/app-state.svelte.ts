import { i18n } from '#i18n';
import { LearnPlace } from '@/components/learn/learn-view-state.svelte';
import { NextPlace } from '@/components/next/next-view-state.svelte';
import { SelectionKeeper } from '@/components/notes/selection-importer';
import { LastMoment } from '@/components/notes/unsaved-delta.svelte';
import { newsWords } from '@/components/notes/news-words';
import { NotesPlace, type NotesNews } from '@/components/notes/notes-view-state.svelte';
import { Edits } from '@/components/openers/opener-drafts.svelte';
import { Sittings } from '@/components/reflect/checklist-runs.svelte';
import { Taking } from '@/components/export/export-selection.svelte';
import { ClockWatch } from '@/components/vault/clock-watch.svelte';
import { lockAndSay } from '@/components/vault/lock-and-say';
import type { Opener } from '@/content/schema';
import type { Names } from '@/lib/notebook/collections/couple-profile';
import type { Notebook } from '@/lib/notebook/notebook';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';
import type { Along } from '@/lib/windows/open-export';
import { Announcement } from '@/components/window/toast.svelte';
import type { Doing } from '@/components/window/host';
import { KeptParts } from '@/components/window/autosaved-form.svelte';
import type { Place } from '@/components/window/route';
import { copyAndSay, insertAndSay, type Insertion } from '@/components/window/insertion-toast';

/** Everything the views of one window share, and what has to outlive a view. Nothing in it is kept beyond a lock. */
export class House {
  /** In the order they are to be read. */
  readonly openers: readonly Opener[];
  readonly notebook: Notebook;
  readonly doing: Doing;
  readonly announcement = new Announcement();
  readonly edits: Edits;
  readonly sittings: Sittings;
  readonly notesPlace: NotesPlace;
  readonly nextPlace: NextPlace;
  readonly learnPlace = new LearnPlace();
  readonly keeper: SelectionKeeper;
  readonly lastMoment: LastMoment;
  readonly taking: Taking;
  readonly clock = new ClockWatch();
  readonly names: KeptParts<Names>;
  #kind: NotebookState['kind'] = 'opening';
  #place = $state.raw<Place>({ view: 'openers' });
  /** The person asked to unlock from a view that needs no notebook. */
  #unlocking = $state(false);
  /** The safety card is open because somebody asked for it. */
  #safety = $state(false);
  /** Words that wait for a site to be allowed. */
  #asking = $state.raw<{ words: string; origin: string | undefined }>();

  constructor(openers: readonly Opener[], notebook: Notebook, doing: Doing, place: Place) {
    this.openers = openers;
    this.notebook = notebook;
    this.doing = doing;
    this.#place = place;
    this.edits = new Edits(notebook);
    this.sittings = new Sittings(notebook);
    this.nextPlace = new NextPlace(notebook);
    this.taking = new Taking(notebook);
    this.names = new KeptParts<Names>(notebook, (names) => notebook.profile.set(names));
    const tell = (news: NotesNews) => this.announcement.say({ tone: 'trouble', text: newsWords(news) });
    this.notesPlace = new NotesPlace(notebook, tell);
    this.keeper = new SelectionKeeper(this);
    this.lastMoment = new LastMoment(notebook, doing.letters, () => tell('too-long'));
  }

  get place(): Place {
    return this.#place;
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
  goTo = (place: Place): void => {
    this.#place = place;
    this.#unlocking = false;
    this.announcement.clear();
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
    if (this.doing.openSettings) this.doing.openSettings().catch(here);
    else here();
  };

  /** Opens the panel from a popup. To be called straight from the press: browsers refuse it any later. */
  showPanel = (view?: 'notes'): void => {
    this.doing
      .openPanel?.(view)
      .catch(() => this.announcement.say({ tone: 'trouble', text: i18n.t('shell.panelFailed') }));
  };

  /** What is to be printed or saved, in a tab. @param along what is chosen already */
  take = async (along: Along = {}): Promise<void> => {
    const elsewhere = await this.doing.openTake?.(along).catch(() => false);
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
    this.lastMoment.hear(kind);
    this.keeper.hear(kind);
  }

  /** What is open here is kept, and forgotten. @param mayHaveShown otherwise nothing private can have been shown yet */
  #hearLock(mayHaveShown: boolean): void {
    if (mayHaveShown) {
      this.#asking = undefined;
      if (this.announcement.current?.personal) this.announcement.clear();
    }
    this.edits.lock();
    this.sittings.lock();
    this.notesPlace.lock();
    this.nextPlace.lock();
    this.taking.lock();
    this.names.lock();
  }

  #hearOpen(): void {
    void this.edits.unlock();
    void this.sittings.unlock();
    void this.nextPlace.unlock();
    void this.taking.unlock();
    void this.names.unlock();
  }

  lock(): Promise<void> {
    return lockAndSay(this.notebook.vault, this.announcement);
  }

  askToUnlock(): void {
    this.announcement.clear();
    this.#unlocking = true;
  }

  /** @returns whether the words went in */
  insert = (insertion: Insertion): Promise<boolean> =>
    insertAndSay(
      {
        announcement: this.announcement,
        askForSite: (words, origin) => (this.#asking = { words, origin }),
      },
      this.doing,
      insertion,
    );

  copy = (words: string): Promise<void> => copyAndSay(this.announcement, this.doing, words);

  /** The person was asked for a site. */
  siteAnswered = (allowed: boolean): void => {
    const words = this.#asking?.words;
    this.#asking = undefined;
    if (allowed && words !== undefined) void this.insert({ words });
  };
}
