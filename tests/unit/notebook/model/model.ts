import { expect } from 'vitest';
import type { Notebook } from '@/lib/notebook/notebook';
import type { Attempt, Note, Stored } from '@/lib/notebook/records/records';

/** Something that can be deleted and brought back. */
interface Binnable {
  words: string;
  binned: boolean;
}

/** What a notebook should hold, in the plainest way one can say it. */
export class Model {
  notes = new Map<string, Binnable>();
  attempts = new Map<string, Binnable>();
  ownOpeners = new Map<string, string>();
  favourites = new Set<string>();
  ticks = new Set<string>();
  partner: string | undefined;
  drafts = new Map<string, string>();
  answers = new Map<string, string>();
  locked = false;
  passphrase: string | undefined;
  /** The store that was lost and that nobody has unlocked the notebook since to make good. */
  lostWhileLocked: string | undefined;

  /** Everything was deleted. */
  erase(): void {
    Object.assign(this, new Model());
  }
}

/** Two pages with the same notebook, and what was seen of it. */
export interface Real {
  pages: [Notebook, Notebook];
  notes: Stored<Note>[];
  attempts: Stored<Attempt>[];
  run: string;
}

/** Compares one page with the model, kind by kind. */
export async function expectSame(model: Model, notebook: Notebook): Promise<void> {
  const all = await notebook.everything();
  const binnable = (kind: 'note' | 'attempt') =>
    new Map(
      all.flatMap(({ id, content }): [string, Binnable][] => {
        if (content.kind !== kind) return [];
        const words = content.kind === 'note' ? content.text : content.words;
        return [[id, { words, binned: content.binnedAt !== undefined }]];
      }),
    );
  const out = (of: Map<string, Binnable>, binned: boolean) =>
    new Set([...of].filter(([, one]) => one.binned === binned).map(([id]) => id));
  const ids = (records: readonly { id: string }[] | undefined) => new Set(records?.map(({ id }) => id));
  expect(binnable('note')).toEqual(model.notes);
  expect(binnable('attempt')).toEqual(model.attempts);
  expect(ids(notebook.notes.current)).toEqual(out(model.notes, false));
  expect(ids(notebook.notes.bin.current)).toEqual(out(model.notes, true));
  expect(ids(notebook.attempts.current)).toEqual(out(model.attempts, false));
  expect(ids(notebook.attempts.bin.current)).toEqual(out(model.attempts, true));
  expect(new Map(notebook.ownOpeners.current!.map(({ id, content }) => [id, content.text]))).toEqual(
    model.ownOpeners,
  );
  expect(notebook.favourites.current).toEqual(model.favourites);
  expect(notebook.ticks.current).toEqual(model.ticks);
  expect(notebook.profile.current?.partnerName).toBe(model.partner);
  expect(new Map([...notebook.drafts.current!].map(([field, draft]) => [field, draft.text]))).toEqual(
    model.drafts,
  );
  const answers = notebook.reflections.current!.flatMap(({ content }) => Object.entries(content.answers));
  expect(new Map(answers.map(([question, { line }]) => [question, line]))).toEqual(model.answers);
}
