// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '@/lib/notebook/unsaved/autosave.svelte';
import { NotebookError } from '@/lib/notebook/records/notebook-error';
import { asksBeforeLeaving } from '../leaving';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  it('saves at most 300 ms behind the first keystroke, however fast the next ones come', async () => {
    const saved: string[] = [];
    const autosave = new Autosave(async (text: string) => saved.push(text));
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      autosave.change(text);
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(saved).toContain('abc');
    await vi.advanceTimersByTimeAsync(300);
    expect(saved.at(-1)).toBe('abcd');
    expect(autosave.state).toBe('saved');
  });

  it('never runs two saves at once and ends with the newest value', async () => {
    let running = 0;
    const saved: string[] = [];
    const autosave = new Autosave(async (text: string) => {
      expect(++running).toBe(1);
      await new Promise((done) => setTimeout(done, 1000));
      running--;
      saved.push(text);
    });
    autosave.change('old');
    await vi.advanceTimersByTimeAsync(500);
    autosave.change('newer');
    autosave.change('newest');
    await vi.advanceTimersByTimeAsync(5000);
    expect(saved).toEqual(['old', 'newest']);
  });

  it('keeps what could not be saved and saves it on the next try', async () => {
    let broken = true;
    const saved: string[] = [];
    const autosave = new Autosave(async (text: string) => {
      if (broken) throw new Error('disk full');
      saved.push(text);
    });
    autosave.change('precious');
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave.state).toBe('failed');
    expect(autosave.pending).toBe(true);
    broken = false;
    await autosave.flush();
    expect(saved).toEqual(['precious']);
    expect(autosave.state).toBe('saved');
  });

  it('saves at once when asked to', async () => {
    const saved: string[] = [];
    const autosave = new Autosave(async (text: string) => saved.push(text));
    autosave.change('now');
    await autosave.flush();
    expect(saved).toEqual(['now']);
  });

  it('says when it is too long for any store, keeps all of it, and saves it once it is shorter', async () => {
    const saved: string[] = [];
    const autosave = new Autosave(async (text: string) => {
      if (text.length > 4) throw new NotebookError('too-long', 'too long');
      saved.push(text);
    });
    autosave.change('too long');
    await autosave.flush();
    expect(autosave).toMatchObject({ state: 'too-long', failed: true, pending: true });
    expect(asksBeforeLeaving()).toBe(true);
    autosave.change('long');
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave).toMatchObject({ state: 'saved', failed: false, pending: false });
    expect(saved).toEqual(['long']);
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('asks for nothing that others see to, until it is changed again', async () => {
    const autosave = new Autosave(async () => {
      throw new Error('disk full');
    });
    autosave.change('seen to');
    autosave.release();
    await autosave.flush();
    await autosave.flush();
    expect(asksBeforeLeaving()).toBe(false);
    autosave.change('typed again');
    await autosave.flush();
    expect(asksBeforeLeaving()).toBe(true);
    autosave.release();
    expect(asksBeforeLeaving()).toBe(false);
  });
});
