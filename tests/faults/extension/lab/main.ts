import { sealAge } from '@/lib/notebook/backup/age-file';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records';

const notebook = new Notebook();

/** The texts of all notes, after whatever the opening had to restore. */
async function texts(): Promise<string[]> {
  return (await notebook.everything()).flatMap(({ content }) =>
    content.kind === 'note' ? [content.text] : [],
  );
}

/** Notes as a backup brings them, about `length` characters long. */
function notes(count: number, prefix: string, length = 0, idPrefix = prefix): Stored[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${idPrefix}-${n}`,
    revision: 1,
    content: {
      kind: 'note',
      text: `${prefix} ${n} ${'words '.repeat(length / 6)}`,
      createdAt: n,
      updatedAt: n,
    },
  }));
}

/** Resolves when the notebook is neither opening nor locking any more. */
async function settled() {
  await notebook.settled();
  return notebook.state.current;
}

/** Writes a note at a time without pause and tells `said` what was acknowledged, until something stops it. */
async function write(prefix: string, said: (text: string) => unknown): Promise<void> {
  for (let n = 0; ; n++) {
    const text = `${prefix} ${n}`;
    await notebook.notes.add(text);
    await said(text);
  }
}

const lab = { Notebook, notebook, texts, notes, settled, write, sealAge, readBackup, writeBackup };
export type Lab = typeof lab;
Object.assign(globalThis, { lab });
