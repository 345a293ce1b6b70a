import { readdir, readFile } from 'node:fs/promises';

/** The main process of the Chromium that has this very profile (Linux). @throws when there is none */
export async function chromiumProcess(profile: string): Promise<number> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')) return Number(pid);
  }
  throw new Error('The browser process was not found');
}
