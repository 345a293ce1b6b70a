import { describe, expect, it, vi } from 'vitest';
import { arrive } from '@/components/notes/arrive';
import { jotToGoOnWith } from '@/components/notes/jot';
import type { Note, Stored } from '@/lib/notebook/records';

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

describe('a link to the notes', () => {
  it('opens its note once it is known, and only once', () => {
    const open = vi.fn<() => void>();
    const place = { view: 'notes', noteId: 'a' } as const;
    arrive(place, undefined, open);
    expect(open).not.toHaveBeenCalled();
    arrive(place, [note], open);
    arrive(place, [note], open);
    expect(open.mock.calls).toEqual([[note]]);
  });

  it('opens a new note, or nothing', () => {
    const open = vi.fn<() => void>();
    arrive({ view: 'notes' }, [note], open);
    arrive({ view: 'notes', noteId: 'gone' }, [note], open);
    expect(open).not.toHaveBeenCalled();
    arrive({ view: 'notes', write: {} }, undefined, open);
    expect(open.mock.calls).toEqual([[]]);
  });
});
