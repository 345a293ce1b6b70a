import { afterEach, expect, it, vi } from 'vitest';
import { onHideKey } from '@/components/safety/hide-key';

let stop: () => void = () => undefined;
afterEach(() => stop());

const press = (key: string) => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  document.dispatchEvent(new KeyboardEvent('keyup', { key }));
};

it('hides at the third Shift within five seconds', () => {
  const hide = vi.fn();
  let time = 0;
  stop = onHideKey(hide, () => time);
  press('Shift');
  time = 2400;
  press('Shift');
  expect(hide).not.toHaveBeenCalled();
  time = 4900;
  press('Shift');
  expect(hide).toHaveBeenCalledOnce();
});

it('does not hide when the presses are far apart, or belong to writing', () => {
  const hide = vi.fn();
  let time = 0;
  stop = onHideKey(hide, () => time);
  for (time = 0; time < 20_000; time += 2600) press('Shift');
  for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']) press(key);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'H' }));
  document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
  expect(hide).not.toHaveBeenCalled();
});

const inputMethods: Record<string, () => void> = {
  'a composition between them': () => {
    document.dispatchEvent(new CompositionEvent('compositionstart'));
    document.dispatchEvent(new CompositionEvent('compositionend'));
  },
  'text that was committed without keys': () => document.dispatchEvent(new InputEvent('beforeinput')),
  'a key that the input method took': () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229 }));
  },
  'a click between them': () => document.dispatchEvent(new Event('pointerdown')),
};

it.each(Object.entries(inputMethods))('does not hide with %s', (_, between) => {
  const hide = vi.fn();
  stop = onHideKey(hide, () => 0);
  for (let times = 0; times < 6; times++) {
    press('Shift');
    between();
  }
  expect(hide).not.toHaveBeenCalled();
});

it.each([{ isComposing: true }, { keyCode: 229 }])(
  'does not hide by a Shift of an input method: %o',
  (init) => {
    const hide = vi.fn();
    stop = onHideKey(hide, () => 0);
    for (let times = 0; times < 3; times++) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', ...init }));
      document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', ...init }));
    }
    expect(hide).not.toHaveBeenCalled();
  },
);

it('stops when told to', () => {
  const hide = vi.fn();
  onHideKey(hide, () => 0)();
  for (let times = 0; times < 3; times++) press('Shift');
  expect(hide).not.toHaveBeenCalled();
});
