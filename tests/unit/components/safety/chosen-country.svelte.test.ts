import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ChosenCountry } from '@/components/safety/chosen-country.svelte';

const stops: (() => void)[] = [];
beforeEach(() => fakeBrowser.reset());
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A country as a window shows it, for as long as the test lasts. */
async function shown(): Promise<ChosenCountry> {
  const country = new ChosenCountry();
  const stop = $effect.root(() => {
    $effect(() => void [country.code, country.remembered]);
  });
  stops.push(stop);
  flushSync();
  // What was kept has been read by then.
  await new Promise((done) => setTimeout(done));
  return country;
}
const kept = async () => (await fakeBrowser.storage.local.get(null)) as Record<string, unknown>;

it('is nothing until the person chooses, and leaves no trace unless asked to', async () => {
  const country = await shown();
  expect([country.code, country.remembered]).toEqual(['', false]);
  await country.choose('GB');
  expect([country.code, country.remembered]).toEqual(['GB', false]);
  expect(await kept()).toEqual({});
  expect((await shown()).code).toBe('');
});

it('is there in the next window once it is to be remembered, and changes with the choice', async () => {
  const country = await shown();
  await country.choose('GB');
  await country.remember(true);
  await vi.waitFor(() => expect(country.remembered).toBe(true));
  expect((await shown()).code).toBe('GB');
  await country.choose('IE');
  expect((await shown()).code).toBe('IE');
});

it('is forgotten without a trace, and stays in this window', async () => {
  const country = await shown();
  await country.choose('GB');
  await country.remember(true);
  await vi.waitFor(() => expect(country.remembered).toBe(true));
  // As the storage notes it beside a setting that was ever changed to a new shape.
  await fakeBrowser.storage.local.set({ safetyCountry$: { v: 1 } });
  await country.remember(false);
  expect(country.code).toBe('GB');
  expect(await kept()).toEqual({});
});

it('is no longer remembered when no country is chosen', async () => {
  const country = await shown();
  await country.choose('GB');
  await country.remember(true);
  await vi.waitFor(() => expect(country.remembered).toBe(true));
  await fakeBrowser.storage.local.set({ safetyCountry$: { v: 1 } });
  await country.choose('');
  expect(await kept()).toEqual({});
});
