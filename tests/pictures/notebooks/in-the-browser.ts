import { Notebook } from '@/lib/notebook/notebook';
import type { Stored } from '@/lib/notebook/records/records';

/** Describes a prepared notebook. */
export interface Prepared {
  records: Stored[];
  /** Sets a passphrase, so that the notebook can be locked. */
  passphrase?: string;
  /** Makes a recovery code too. */
  recoveryCode?: boolean;
  locked?: boolean;
}

/** Replaces all data of Overture by a prepared notebook, through the notebook's public methods. */
async function writeNotebook({ records, passphrase, recoveryCode, locked }: Prepared): Promise<void> {
  const notebook = new Notebook();
  await notebook.deleteEverything();
  if (records.length > 0) await notebook.importBackup(records);
  if (passphrase !== undefined) await notebook.setMode({ mode: 'locked', passphrase });
  if (passphrase !== undefined && recoveryCode) await notebook.vault.credentials.makeRecoveryCode(passphrase);
  if (locked) await notebook.vault.lock();
  await notebook.settled();
  notebook.close();
}

Object.assign(globalThis, { writeNotebook });
