import { expect, it } from 'vitest';
import { NewPassphrase } from '@/components/vault/new-passphrase.svelte';

it('tells nobody off before they try to go on', () => {
  const entry = new NewPassphrase();
  entry.first = 'short';
  expect(entry.problem).toBeUndefined();
  expect(entry.validate()).toBeUndefined();
  expect(entry.problem).toBe('short');
});

it('wants it twice the same, and then gives it exactly as typed', () => {
  const entry = new NewPassphrase();
  entry.first = ' two words  ';
  entry.second = 'two words';
  expect(entry.validate()).toBeUndefined();
  expect(entry.problem).toBe('differ');
  entry.second = ' two words  ';
  expect(entry.problem).toBeUndefined();
  expect(entry.validate()).toBe(' two words  ');
});

it('counts letters as people see them', () => {
  const entry = new NewPassphrase();
  entry.first = entry.second = '😀😀😀😀';
  expect(entry.validate()).toBeUndefined();
});

it('takes a generated one, which has to be typed once more from paper', () => {
  const entry = new NewPassphrase();
  entry.first = entry.second = 'short';
  entry.validate();
  entry.replace('six words that nobody ever said');
  expect(entry.problem).toBeUndefined();
  expect(entry.validate()).toBeUndefined();
  expect(entry.problem).toBe('differ');
  entry.second = 'six words that nobody ever said';
  expect(entry.validate()).toBe('six words that nobody ever said');
});
