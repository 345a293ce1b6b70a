import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Flow } from './flow.ts';

export const backup: Flow = {
  name: 'a sealed backup is saved, and restored after a note was deleted for good',
  async run(user, { marker, ofBackup }, { downloads }) {
    await user.presses('Notes');
    await user.pressesBy('New note', 'All notes');
    await user.writes('Your note', `${marker} to come back`);
    await user.sees('Saved on this device');
    await user.presses('Settings');
    await user.presses('Save a backup');
    await user.writes('New passphrase', ofBackup);
    await user.writes('Repeat passphrase', ofBackup);
    await user.presses('Save the backup');
    await user.sees('The backup is in your downloads');
    let file: string | undefined;
    await user.until('No backup arrived', async () => {
      file = (await readdir(downloads)).find((name) => name.endsWith('.age'));
      return file !== undefined;
    });
    await user.presses('Notes');
    await user.presses('Delete');
    await user.presses('Trash');
    await user.presses('Empty the trash');
    await user.sees('Empty the trash?');
    await user.presses('Empty the trash');
    await user.sees('The trash is empty.');
    await user.presses('Settings');
    await user.presses('Restore a backup');
    await user.sees('Choose the file');
    await user.gives('Choose the file', join(downloads, file!));
    await user.writes('Passphrase of this backup', ofBackup);
    await user.presses('Open it');
    await user.sees('What this backup would do');
    await user.presses('Restore now');
    await user.sees('Backup restored.');
  },
};
