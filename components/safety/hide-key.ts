/** As GOV.UK's "Exit this page" counts it: three presses, none of them longer ago than this. Esc is never used: it has other meanings. */
const WITHIN = 5000;
const PRESSES = 3;

/**
 * Calls `hide` when Shift was pressed and released alone three times within five seconds, wherever the focus is.
 * @param now the clock, in milliseconds
 * @returns a function that stops listening
 */
export function onHideKey(hide: () => void, now: () => number = () => Date.now()): () => void {
  let times: number[] = [];
  let alone = false;
  const down = (event: KeyboardEvent) => {
    // Shift in front of a letter or an arrow is writing, not hiding.
    alone = event.key === 'Shift' && !event.repeat;
    if (event.key !== 'Shift') times = [];
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !alone) return;
    const time = now();
    times = [...times.filter((earlier) => time - earlier <= WITHIN), time];
    if (times.length < PRESSES) return;
    times = [];
    hide();
  };
  document.addEventListener('keydown', down, true);
  document.addEventListener('keyup', up, true);
  return () => {
    document.removeEventListener('keydown', down, true);
    document.removeEventListener('keyup', up, true);
  };
}
