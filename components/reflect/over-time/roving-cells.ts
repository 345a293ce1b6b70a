/** How a key moves in the grid: rows down, columns towards the end of the line. */
const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-5, 0],
  PageDown: [5, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Makes a table one stop of the Tab key, in which the arrow keys walk from cell to cell, Home and End along the row,
 * with Ctrl to the corners (the grid pattern of the ARIA Authoring Practices). To be attached to the table.
 * Done on the cells themselves, since a picture of years has thousands of them.
 * @returns a function that stops it
 */
export function rovingCells(table: HTMLTableElement): () => void {
  const rows = () => [...table.tBodies].flatMap((body) => [...body.rows]);
  /** Without the question, which stands first in a row. */
  const cellsOf = (row: HTMLTableRowElement | undefined) =>
    [...(row?.cells ?? [])].filter((cell) => cell.localName === 'td');
  let stop: HTMLTableCellElement | undefined;
  const makeStop = (cell: HTMLTableCellElement | undefined) => {
    if (stop && stop !== cell) stop.tabIndex = -1;
    if (cell) cell.tabIndex = 0;
    stop = cell;
  };
  // The newest answer to the first question is where a person begins.
  const begin = () => makeStop(cellsOf(rows()[0]).at(-1));

  const focusin = ({ target }: FocusEvent) => {
    const cell = (target as HTMLElement).closest('td');
    if (cell) makeStop(cell);
  };
  const keydown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || !(event.target instanceof HTMLTableCellElement) || event.altKey || event.metaKey) return;
    const all = rows();
    const here = all.indexOf(event.target.parentElement as HTMLTableRowElement);
    const mirrored = getComputedStyle(table).direction === 'rtl' && event.key.startsWith('Arrow') ? -1 : 1;
    const toCorner = event.ctrlKey && !Number.isFinite(step[1]);
    const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
    const row = all[within(here + (toCorner ? step[1] : step[0]), all.length)];
    const cells = cellsOf(row);
    const across = cellsOf(all[here]).indexOf(event.target);
    const next = cells[within(across + step[1] * mirrored, cells.length)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  begin();
  // Cells come and go with what other windows write.
  const watcher = new MutationObserver(() => stop?.isConnected || begin());
  watcher.observe(table, { childList: true, subtree: true });
  table.addEventListener('focusin', focusin);
  table.addEventListener('keydown', keydown);
  return () => {
    watcher.disconnect();
    table.removeEventListener('focusin', focusin);
    table.removeEventListener('keydown', keydown);
  };
}
