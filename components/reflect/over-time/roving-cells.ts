/** Maps a key to its movement in the grid: rows down, columns towards the end of the line. */
const MOVES: Record<string, [rows: number, columns: number]> = {
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
 * Makes a table one stop of the Tab key with a roving `tabindex`: the arrow keys move from cell to cell, Home and End to
 * the ends of the row, and with Ctrl to the corners (the grid pattern of the ARIA Authoring Practices). Changes the cells
 * directly, since the answers of years make thousands of them. To be attached to the table.
 * @returns a function that stops it
 */
export function rovingCells(table: HTMLTableElement): () => void {
  const rows = () => [...table.tBodies].flatMap((body) => [...body.rows]);
  /** Returns the cells of a row without the question, which stands first. */
  const cellsOf = (row: HTMLTableRowElement | undefined) =>
    [...(row?.cells ?? [])].filter((cell) => cell.localName === 'td');
  let tabStop: HTMLTableCellElement | undefined;
  const setTabStop = (cell: HTMLTableCellElement | undefined) => {
    if (tabStop && tabStop !== cell) tabStop.tabIndex = -1;
    if (cell) cell.tabIndex = 0;
    tabStop = cell;
  };
  // A person begins at the newest answer to the first question.
  const reset = () => setTabStop(cellsOf(rows()[0]).at(-1));

  const focusin = ({ target }: FocusEvent) => {
    const cell = (target as HTMLElement).closest('td');
    if (cell) setTabStop(cell);
  };
  const keydown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move || !(event.target instanceof HTMLTableCellElement) || event.altKey || event.metaKey) return;
    const all = rows();
    const rowIndex = all.indexOf(event.target.parentElement as HTMLTableRowElement);
    const direction = getComputedStyle(table).direction === 'rtl' && event.key.startsWith('Arrow') ? -1 : 1;
    const toCorner = event.ctrlKey && !Number.isFinite(move[1]);
    const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
    const row = all[clamp(rowIndex + (toCorner ? move[1] : move[0]), all.length)];
    const cells = cellsOf(row);
    const columnIndex = cellsOf(all[rowIndex]).indexOf(event.target);
    const next = cells[clamp(columnIndex + move[1] * direction, cells.length)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  reset();
  // Changes by other windows add and remove cells.
  const observer = new MutationObserver(() => tabStop?.isConnected || reset());
  observer.observe(table, { childList: true, subtree: true });
  table.addEventListener('focusin', focusin);
  table.addEventListener('keydown', keydown);
  return () => {
    observer.disconnect();
    table.removeEventListener('focusin', focusin);
    table.removeEventListener('keydown', keydown);
  };
}
