import { sealAge } from '@/lib/notebook/backup/age-file';
import { readBackup } from '@/lib/notebook/backup/read-backup';
import { writeBackup } from '@/lib/notebook/backup/write-backup';
import { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';
import { storageForVault } from '@/lib/notebook/storage/storage-for-vault';
import { Vault } from '@/lib/vault/vault';
import { quickKdf } from '@/tests/unit/notebook/quick-kdf';

/** Returns the texts of all notes, after the notebook has restored what it had to. */
async function texts(): Promise<string[]> {
  return (await lab.notebook.everything()).flatMap(({ content }) =>
    content.kind === 'note' ? [content.text] : [],
  );
}

/** Returns notes as a backup holds them, about `length` characters long. */
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
  await lab.notebook.settled();
  return lab.notebook.state.current;
}

/** Replaces the notebook by one with a quick key derivation, for scripts that would wait for Argon2id most of the time. */
function deriveQuickly(): void {
  lab.notebook.close();
  lab.notebook = new Notebook({ vault: new Vault(storageForVault, { derive: quickKdf }) });
}

const lab = {
  Notebook,
  notebook: new Notebook(),
  deriveQuickly,
  texts,
  notes,
  settled,
  sealAge,
  readBackup,
  writeBackup,
};
Object.assign(globalThis, { lab });
