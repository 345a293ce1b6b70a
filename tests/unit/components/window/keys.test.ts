import { beforeEach, describe, expect, it } from 'vitest';
import { isKey, isTypedInVain, KEYS, singleKey, type KeyBindingId } from '@/components/window/keys';

const PRESSED = Object.entries(KEYS).filter(([, key]) => 'match' in key) as [
  KeyBindingId,
  { match: object },
][];
const SINGLES = PRESSED.filter(([, { match }]) => 'single' in match).map(([id]) => id);

/** A key press at an element, as a listener on the document sees it. */
function press(on: string, init: KeyboardEventInit): KeyboardEvent {
  let seen: KeyboardEvent | undefined;
  const see = (event: KeyboardEvent) => (seen = event);
  document.addEventListener('keydown', see, { once: true });
  document.querySelector(on)!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return seen!;
}
/** Every single key there is, at an element. */
const actsAt = (on: string, more: KeyboardEventInit = {}) =>
  SINGLES.filter((id) => {
    const { single } = (KEYS[id] as unknown as { match: { single: string } }).match;
    return isKey(press(on, { key: single, ...more }), id, true);
  });

beforeEach(() => {
  document.body.innerHTML = `
    <button></button> <input id="text" /> <input id="box" type="checkbox" /> <textarea></textarea>
    <select></select> <dialog open><button id="inside"></button></dialog>
    <dialog><h1 id="closed" tabindex="-1"></h1></dialog>
    <section data-announcement tabindex="-1"><button id="undo"></button></section>`;
});

describe('single keys', () => {
  it('act where nothing is being typed', () => {
    expect(actsAt('body')).toEqual(SINGLES);
    expect(actsAt('button')).toEqual(SINGLES);
    expect(actsAt('#box')).toEqual(SINGLES);
    expect(actsAt('#undo')).toEqual(SINGLES);
    // A dialog that was just closed keeps the focus until the next frame.
    expect(actsAt('#closed')).toEqual(SINGLES);
  });

  it.each(['#text', 'textarea', 'select', '#inside', '[data-announcement]'])(
    'do nothing in %s',
    (element) => {
      expect(actsAt(element)).toEqual([]);
    },
  );

  it.each(['ctrlKey', 'metaKey', 'altKey', 'repeat', 'isComposing'])('do nothing with %s', (held) => {
    expect(actsAt('body', { [held]: true })).toEqual([]);
  });

  it('do nothing as capital letters, but signs may need Shift', () => {
    expect(actsAt('body', { shiftKey: true })).toEqual(['list', 'search']);
    // Caps Lock is not Shift.
    expect(singleKey(press('body', { key: 'N' }))).toBe('n');
  });

  it('are found by their place on keyboards for other scripts', () => {
    expect(isKey(press('body', { key: 'т', code: 'KeyN' }), 'write', true)).toBe(true);
    expect(isKey(press('body', { key: 'б', code: 'Comma' }), 'write', true)).toBe(false);
  });

  it('do nothing once they are switched off', () => {
    for (const id of SINGLES) {
      const { single } = (KEYS[id] as unknown as { match: { single: string } }).match;
      expect(isKey(press('body', { key: single }), id, false)).toBe(false);
    }
  });
});

describe('keys with Alt and Shift', () => {
  const held = { altKey: true, shiftKey: true };

  it('act while typing and in dialogs, by the place of the key, also with single keys off', () => {
    for (const element of ['body', 'textarea', '#inside'])
      expect(isKey(press(element, { key: 'Í', code: 'KeyS', ...held }), 'safetyTyping', false)).toBe(true);
  });

  it('do nothing with other modifiers, as AltGr sends them', () => {
    const more = { code: 'KeyS', ...held, ctrlKey: true };
    expect(isKey(press('textarea', more), 'safetyTyping', true)).toBe(false);
    expect(isKey(press('textarea', { code: 'KeyS', altKey: true }), 'safetyTyping', true)).toBe(false);
  });
});

it('no two keys are the same', () => {
  const all = PRESSED.map(([, { match }]) => JSON.stringify(match));
  expect(new Set(all).size).toBe(all.length);
});

describe('the key of the palette', () => {
  const opens = (init: KeyboardEventInit) => isKey(press('textarea', init), 'palette', false);

  it('acts while typing, with Ctrl or Cmd, also where single keys are switched off', () => {
    expect(opens({ key: 'k', ctrlKey: true })).toBe(true);
    expect(opens({ key: 'k', metaKey: true })).toBe(true);
    expect(opens({ key: 'л', code: 'KeyK', ctrlKey: true })).toBe(true);
  });

  it('is nothing else', () => {
    expect(opens({ key: 'k' })).toBe(false);
    expect(opens({ key: 'k', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(opens({ key: 'k', ctrlKey: true, altKey: true })).toBe(false);
  });
});

describe('what a search may have', () => {
  const isForSearch = (on: string, init: KeyboardEventInit) => isTypedInVain(press(on, init));

  it('is every character that no field takes, also a capital letter', () => {
    for (const key of ['s', 'N', '3', 'é', '’']) expect(isForSearch('button', { key }), key).toBe(true);
  });

  it('is nothing that a field takes, that presses a button or is held with another key', () => {
    for (const on of ['#text', 'textarea', 'select', '#inside', '[data-announcement]'])
      expect(isForSearch(on, { key: 's' }), on).toBe(false);
    for (const key of [' ', 'Enter', 'Tab', 'ArrowDown', '?', '/'])
      expect(isForSearch('button', { key }), key).toBe(false);
    expect(isForSearch('button', { key: 's', ctrlKey: true })).toBe(false);
  });
});
