import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Taking } from '@/components/export/export-selection.svelte';
import { titleWhilePrinting } from '@/components/export/title-while-printing';
import type { Takeable } from '@/lib/notebook/export/export-choice';
import type { Notebook } from '@/lib/notebook/notebook';

const sitting = (id: string, checklistId: string) => ({
  id,
  revision: 1,
  content: { kind: 'reflection' as const, checklistId, startedAt: 1, updatedAt: 1, answers: {} },
});
const note = (id: string) => ({
  id,
  revision: 1,
  content: { kind: 'note' as const, text: id, createdAt: 1, updatedAt: 1 },
});
const all: Takeable = {
  reflections: [sitting('r1', 'one'), sitting('r2', 'two'), sitting('r3', 'one')],
  notes: [note('n1'), note('n2')],
  attempts: [],
};

/** A notebook that keeps drafts, or does not while the disk is full. */
function notebook() {
  const kept = new Map<string, string>();
  const disk = { full: false };
  const fake = {
    drafts: {
      current: new Map(),
      keep: vi.fn(async (field: string, text: string) => {
        if (disk.full) throw new Error('disk full');
        kept.set(field, text);
        fake.drafts.current.set(field, { text });
      }),
    },
    setAside: vi.fn(async (text: string) => async () => text),
  };
  return { notebook: fake as unknown as Notebook, kept, disk };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('chooses what a link came with and nothing else, once', () => {
  const taking = new Taking(notebook().notebook);
  taking.come({}, all);
  expect([taking.notes.mode, taking.reflections.mode, taking.attempts]).toEqual(['none', 'none', false]);
  taking.attempts = true;
  taking.notes.mode = 'all';
  const asked = { checklistId: 'one' };
  taking.come(asked, all);
  expect([...taking.reflections.ids]).toEqual(['r1', 'r3']);
  expect([taking.notes.mode, taking.attempts]).toEqual(['none', false]);
  taking.reflections.set(['r1'], false);
  taking.come(asked, all);
  expect([...taking.reflections.ids]).toEqual(['r3']);
  taking.come({ noteId: 'n2' }, all);
  expect([...taking.notes.ids]).toEqual(['n2']);
  expect(taking.reflections.mode).toBe('none');
});

it('keeps the first words within a moment', async () => {
  const { notebook: book, kept } = notebook();
  const { ownWords } = new Taking(book);
  ownWords.type('I would like');
  await vi.advanceTimersByTimeAsync(300);
  expect(kept.get('take:first-words')).toBe('I would like');
  expect(ownWords.text).toBe('I would like');
});

it('keeps words over a lock that no store had taken, and nothing of them in the open meanwhile', async () => {
  const { notebook: book, kept, disk } = notebook();
  const taking = new Taking(book);
  disk.full = true;
  taking.ownWords.type('Not yet kept');
  taking.lock();
  await vi.advanceTimersByTimeAsync(300);
  expect(taking.ownWords.text).toBe('');
  expect(taking.ownWords.state).toBe('untouched');
  disk.full = false;
  void taking.unlock();
  await vi.advanceTimersByTimeAsync(300);
  expect(taking.ownWords.text).toBe('Not yet kept');
  expect(kept.get('take:first-words')).toBe('Not yet kept');
});

it('gives the page a neutral title while it is printed, and the old one back', () => {
  document.title = 'Overture';
  const stop = titleWhilePrinting('notes-2026-11-22');
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.title).toBe('notes-2026-11-22');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('Overture');
  window.dispatchEvent(new Event('beforeprint'));
  stop();
  expect(document.title).toBe('Overture');
});
