import { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';

/** What a prepared notebook is made of. */
export interface Prepared {
  records: Stored[];
  /** Sets a passphrase, so that the notebook can be locked. */
  passphrase?: string;
  /** Makes a recovery code too. */
  recoveryCode?: boolean;
  locked?: boolean;
}

/** Replaces everything Overture has kept by a prepared notebook, through the notebook's own doors. */
async function writeNotebook({ records, passphrase, recoveryCode, locked }: Prepared): Promise<void> {
  const notebook = new Notebook();
  await notebook.deleteEverything();
  if (records.length > 0) await notebook.importBackup(records);
  if (passphrase !== undefined) await notebook.setMode({ mode: 'locked', passphrase });
  if (passphrase !== undefined && recoveryCode) await notebook.vault.secrets.makeRecoveryCode(passphrase);
  if (locked) await notebook.vault.lock();
  await notebook.settled();
  notebook.close();
}

Object.assign(globalThis, { writeNotebook });
