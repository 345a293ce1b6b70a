/** The time within which the presses have to follow, in milliseconds, as in GOV.UK's "Exit this page". */
const WITHIN = 5000;
const PRESSES = 3;
/** What a browser reports instead of the key where an input method takes it (UI Events, "keyCode"). */
const TAKEN_BY_INPUT_METHOD = 229;
/** What tells that Shift belongs to typing: anything written, by a key or by an input method, which may send no keys. */
const WRITING = ['beforeinput', 'compositionstart', 'compositionend'] as const;

/**
 * Calls back when Shift was pressed and released alone three times within five seconds, wherever the focus is. Shift as
 * in GOV.UK's "Exit this page"; Esc is never used, because it has other meanings. Whoever writes with an input method
 * presses Shift to switch it or to commit, which hides nothing.
 * @param now returns the time in milliseconds
 * @returns a function that stops listening
 */
export function onHideKey(hide: () => void, now: () => number = () => Date.now()): () => void {
  let times: number[] = [];
  let pressedAlone = false;
  const startOver = () => {
    times = [];
    pressedAlone = false;
  };
  const down = (event: KeyboardEvent) => {
    const { key, repeat, isComposing, keyCode } = event;
    // Shift before a letter or an arrow belongs to typing.
    if (key !== 'Shift' || isComposing || keyCode === TAKEN_BY_INPUT_METHOD) startOver();
    else pressedAlone = !repeat;
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !pressedAlone) return;
    const time = now();
    times = [...times.filter((earlier) => time - earlier <= WITHIN), time];
    if (times.length < PRESSES) return;
    times = [];
    hide();
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('keydown', down, options);
  document.addEventListener('keyup', up, options);
  // Shift with a click selects up to there.
  document.addEventListener('pointerdown', startOver, options);
  for (const event of WRITING) document.addEventListener(event, startOver, options);
  return () => listening.abort();
}
