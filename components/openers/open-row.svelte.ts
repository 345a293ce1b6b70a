import { tick } from 'svelte';

/** Milliseconds for which a pointer rests on a row until it opens, so that none opens while somebody moves across the list. */
const REST = 150;

/** Returns the id of the row in which an event happened. */
const rowOf = ({ target }: Event): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-opener]')?.dataset.opener : undefined;

const isIn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/**
 * Holds which row of a list is open: the one a person has the focus or the pointer on, and the first before that. Its
 * buttons move when a row opens, so a pointer on its way to a button opens none, and neither does the focus of a press.
 */
export class OpenRow {
  #chosen = $state<string>();

  /** Returns the id of the open row among these, if there are any. */
  among(rows: readonly { id: string }[]): string | undefined {
    return rows.some(({ id }) => id === this.#chosen) ? this.#chosen : rows[0]?.id;
  }

  /** Opens a row. */
  open(id: string | undefined): void {
    if (id !== undefined) this.#chosen = id;
  }

  /** Opens rows of a list as a person reaches them; an attachment to the list. */
  openOnReach = (list: HTMLElement): (() => void) => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const onpointermove = (event: PointerEvent) => {
      // A row that moved under a pointer at rest was not pointed at.
      const at = `${event.screenX} ${event.screenY}`;
      if (event.pointerType !== 'mouse' || at === last) return;
      last = at;
      clearTimeout(resting);
      if (isIn(event, '[data-opens]')) resting = setTimeout(() => this.open(rowOf(event)), REST);
    };
    const onfocusin = (event: FocusEvent) => {
      if (!isIn(event, ':focus-visible')) return;
      this.open(rowOf(event));
      // The row above may have closed, and this one is higher now.
      void tick().then(() =>
        (event.target as Element).closest('[data-opener]')?.scrollIntoView({ block: 'nearest' }),
      );
    };
    const onclick = (event: MouseEvent) => {
      if (isIn(event, '[data-opens]')) this.open(rowOf(event));
    };
    const stop = new AbortController();
    const { signal } = stop;
    list.addEventListener('pointermove', onpointermove, { signal });
    list.addEventListener('pointerleave', () => clearTimeout(resting), { signal });
    list.addEventListener('focusin', onfocusin, { signal });
    list.addEventListener('click', onclick, { signal });
    return () => {
      clearTimeout(resting);
      stop.abort();
    };
  };
}
