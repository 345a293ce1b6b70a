/** The time within which the presses have to follow, in milliseconds, as in GOV.UK's "Exit this page". */
const WITHIN = 5000;
const PRESSES = 3;

/**
 * Calls back when Shift was pressed and released alone three times within five seconds, wherever the focus is. Shift as
 * in GOV.UK's "Exit this page"; Esc is never used, because it has other meanings.
 * @param now returns the time in milliseconds
 * @returns a function that stops listening
 */
export function onHideKey(hide: () => void, now: () => number = () => Date.now()): () => void {
  let times: number[] = [];
  let pressedAlone = false;
  const down = (event: KeyboardEvent) => {
    // Shift before a letter or an arrow belongs to typing.
    pressedAlone = event.key === 'Shift' && !event.repeat;
    if (event.key !== 'Shift') times = [];
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !pressedAlone) return;
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
