import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ExportSelection } from '@/components/export/export-selection.svelte';
import { setPrintTitle } from '@/lib/printing/set-print-title';
import type { Exportable } from '@/lib/notebook/export/export-choice';
import type { Notebook } from '@/lib/notebook/notebook';

const run = (id: string, checklistId: string) => ({
  id,
  revision: 1,
  content: {
    kind: 'reflection' as const,
    checklistId,
    startedOn: '2026-03-01' as const,
    startedAt: 1,
    updatedAt: 1,
    answers: {},
  },
});
const note = (id: string) => ({
  id,
  revision: 1,
  content: { kind: 'note' as const, text: id, createdAt: 1, updatedAt: 1 },
});
const all: Exportable = {
  reflections: [run('r1', 'one'), run('r2', 'two'), run('r3', 'one')],
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
      save: vi.fn(async (field: string, text: string) => {
        if (disk.full) throw new Error('disk full');
        kept.set(field, text);
        fake.drafts.current.set(field, { text });
      }),
    },
    sealDraft: vi.fn(async (text: string) => async () => text),
  };
  return { notebook: fake as unknown as Notebook, kept, disk };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('chooses what a link came with and nothing else, once', () => {
  const exportSelection = new ExportSelection(notebook().notebook);
  exportSelection.applyRequest({}, all);
  expect([exportSelection.notes.mode, exportSelection.reflections.mode, exportSelection.attempts]).toEqual([
    'none',
    'none',
    false,
  ]);
  exportSelection.attempts = true;
  exportSelection.notes.mode = 'all';
  const request = { checklistId: 'one' };
  exportSelection.applyRequest(request, all);
  expect([...exportSelection.reflections.ids]).toEqual(['r1', 'r3']);
  expect([exportSelection.notes.mode, exportSelection.attempts]).toEqual(['none', false]);
  exportSelection.reflections.set(['r1'], false);
  exportSelection.applyRequest(request, all);
  expect([...exportSelection.reflections.ids]).toEqual(['r3']);
  exportSelection.applyRequest({ noteId: 'n2' }, all);
  expect([...exportSelection.notes.ids]).toEqual(['n2']);
  expect(exportSelection.reflections.mode).toBe('none');
});

it('keeps the first words within a moment', async () => {
  const { notebook: book, kept } = notebook();
  const { introduction } = new ExportSelection(book);
  introduction.set('I would like');
  await vi.advanceTimersByTimeAsync(300);
  expect(kept.get('take:first-words')).toBe('I would like');
  expect(introduction.text).toBe('I would like');
});

it('keeps words over a lock that no store had taken, and nothing of them in the open meanwhile', async () => {
  const { notebook: book, kept, disk } = notebook();
  const exportSelection = new ExportSelection(book);
  disk.full = true;
  exportSelection.introduction.set('Not yet kept');
  exportSelection.lock();
  await vi.advanceTimersByTimeAsync(300);
  expect(exportSelection.introduction.text).toBe('');
  expect(exportSelection.introduction.state).toBe('untouched');
  disk.full = false;
  void exportSelection.unlock();
  await vi.advanceTimersByTimeAsync(300);
  expect(exportSelection.introduction.text).toBe('Not yet kept');
  expect(kept.get('take:first-words')).toBe('Not yet kept');
});

it('gives the page a neutral title while it is printed, and the old one back', () => {
  document.title = 'Overture';
  const stop = setPrintTitle('notes-2026-11-22');
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.title).toBe('notes-2026-11-22');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('Overture');
  window.dispatchEvent(new Event('beforeprint'));
  stop();
  expect(document.title).toBe('Overture');
});
