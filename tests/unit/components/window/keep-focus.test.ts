import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '@/components/window/keep-focus';

let stop: () => void;
const get = (id: string) => document.getElementById(id)!;

beforeEach(() => {
  document.body.innerHTML = `
    <button id="outside"></button>
    <main id="main" tabindex="-1">
      <section id="section" tabindex="-1"><form id="form"><button id="inside"></button></form></section>
    </main>`;
  stop = keepFocus(get('main'));
});
afterEach(() => stop());

it('goes to the nearest part that is left when what had the focus is removed', async () => {
  get('inside').focus();
  get('form').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(get('section')));
});

it('goes further out when the part around it is removed too', async () => {
  get('inside').focus();
  get('section').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(get('main')));
});

it('leaves the focus to what comes in place of what was removed', async () => {
  get('inside').focus();
  get('form').innerHTML = '<input id="next" />';
  queueMicrotask(() => get('next').focus());
  await new Promise((done) => setTimeout(done, 20));
  expect(document.activeElement).toBe(get('next'));
});

it('does not fetch the focus back from where a person went', async () => {
  get('inside').focus();
  get('outside').focus();
  get('form').remove();
  await new Promise((done) => setTimeout(done, 20));
  expect(document.activeElement).toBe(get('outside'));
});
