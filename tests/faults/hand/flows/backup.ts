import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Flow } from './flow.ts';

export const backup: Flow = {
  name: 'a sealed backup is saved, and restored after a note was deleted for good',
  async run(hand, { marker, ofBackup }, { downloads }) {
    await hand.presses('Notes');
    await hand.pressesBy('New note', 'All notes');
    await hand.writes('Your note', `${marker} to come back`);
    await hand.sees('Saved on this device');
    await hand.presses('Settings');
    await hand.presses('Save a backup');
    await hand.writes('New passphrase', ofBackup);
    await hand.writes('The same once more', ofBackup);
    await hand.presses('Save the backup');
    await hand.sees('The backup is saved');
    let file: string | undefined;
    await hand.until('No backup arrived', async () => {
      file = (await readdir(downloads)).find((name) => name.endsWith('.age'));
      return file !== undefined;
    });
    await hand.presses('Notes');
    await hand.presses('Delete');
    await hand.presses('Bin');
    await hand.presses('Empty the bin');
    await hand.sees('Empty the bin?');
    await hand.presses('Empty the bin');
    await hand.sees('The bin is empty.');
    await hand.presses('Settings');
    await hand.presses('Restore a backup');
    await hand.sees('Choose the file');
    await hand.gives('Choose the file', join(downloads, file!));
    await hand.writes('The passphrase of this backup', ofBackup);
    await hand.presses('Open it');
    await hand.sees('This is what the backup would do');
    await hand.presses('Restore now');
    await hand.sees('The backup is restored.');
  },
};
