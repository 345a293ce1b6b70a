import { describe, expect, it } from 'vitest';
import { jotToGoOnWith } from '@/components/notes/jot';
import type { Note, Stored } from '@/lib/notebook/records/records';

const MINUTE = 60_000;
const note: Stored<Note> = {
  id: 'a',
  revision: 1,
  content: { kind: 'note', text: 'half', createdAt: 0, updatedAt: 100 * MINUTE },
};

describe('the quick note', () => {
  it('goes on for ten minutes after its last change', () => {
    expect(jotToGoOnWith('a', [note], 109 * MINUTE)).toBe(note);
    expect(jotToGoOnWith('a', [note], 110 * MINUTE)).toBeUndefined();
  });

  it('is a new one where the last is gone, or was ended', () => {
    expect(jotToGoOnWith('b', [note], 101 * MINUTE)).toBeUndefined();
    expect(jotToGoOnWith(undefined, [note], 101 * MINUTE)).toBeUndefined();
  });
});
