import { accessSync, constants, statfsSync } from 'node:fs';

/** The memory of a Linux system as a folder. */
const MEMORY = '/dev/shm';
/** What the profiles of two browsers and their downloads may take, in bytes. */
const ROOM = 2 ** 30;

/**
 * Names the folder for temporary files: in memory where there is room, since every new profile of a browser is written
 * many times over. Where somebody named one themselves, nothing.
 */
export function inMemory(): NodeJS.ProcessEnv {
  if (process.env.TMPDIR) return {};
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM ? { TMPDIR: MEMORY } : {};
  } catch {
    return {};
  }
}
