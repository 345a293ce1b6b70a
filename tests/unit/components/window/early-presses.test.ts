import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdEarlyPresses, releaseEarlyPresses } from '@/components/window/early-presses';

const insert = vi.fn<() => void>();
const star = vi.fn<() => void>();
const chosen = vi.fn<(value: string) => void>();

/** Draws what the build has drawn, before anything listens to it. */
beforeEach(() => {
  document.body.innerHTML = `
    <select><option value="">Any</option><option value="reframe">Reframe</option></select>
    <button id="star"><svg><path /></svg></button>
    <button id="insert">Insert</button>
    <p>No button</p>`;
  holdEarlyPresses();
});
afterEach(releaseEarlyPresses);

/** Brings the page to life. */
function hydrate() {
  const select = find('select') as HTMLSelectElement;
  // As the framework does: it shows what it knows.
  select.value = '';
  select.addEventListener('change', () => chosen(select.value));
  find('#insert').addEventListener('click', insert);
  find('#star').addEventListener('click', star);
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

it('presses a button that was pressed before the page was alive', () => {
  find('#insert').click();
  hydrate();
  expect(insert).not.toHaveBeenCalled();
  releaseEarlyPresses();
  expect(insert).toHaveBeenCalledOnce();
});

it('knows a button by what is drawn in it', () => {
  find('path').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  hydrate();
  releaseEarlyPresses();
  expect(star).toHaveBeenCalledOnce();
});

it('does nothing twice for somebody who presses again, and the last thing for somebody who thinks better of it', () => {
  find('#insert').click();
  find('#insert').click();
  find('#star').click();
  hydrate();
  releaseEarlyPresses();
  expect(insert).not.toHaveBeenCalled();
  expect(star).toHaveBeenCalledOnce();
});

it('holds a press until the page knows what comes first, and drops it where something opened over the page', () => {
  hydrate();
  find('#insert').click();
  expect(insert).not.toHaveBeenCalled();
  document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
  releaseEarlyPresses();
  expect(insert).not.toHaveBeenCalled();
});

it('keeps what was chosen', () => {
  const select = find('select') as HTMLSelectElement;
  select.value = 'reframe';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  hydrate();
  releaseEarlyPresses();
  expect(select.value).toBe('reframe');
  expect(chosen).toHaveBeenCalledExactlyOnceWith('reframe');
});

it('holds nothing afterwards', () => {
  hydrate();
  releaseEarlyPresses();
  find('p').click();
  find('#insert').click();
  expect(insert).toHaveBeenCalledOnce();
});
