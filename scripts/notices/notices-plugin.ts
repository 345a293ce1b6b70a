import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packagesOf } from './packages-of.ts';
import { writeNotices } from './write-notices.ts';

/** The file in the package that names what the package is made of, as the licences ask for. */
const FILE = 'NOTICES.txt';

/**
 * Collects the packages that a build bundles, over all of WXT's parts and their workers, and writes their notices.
 * Vite's own `build.license` leaves out workers and each of WXT's parts would overwrite the file of the one before.
 */
export class Notices {
  readonly #packages = new Set<string>();

  /** Begins a new package: what another one bundled is forgotten. */
  begin(): void {
    this.#packages.clear();
  }

  /** To be given to the pages, and to the workers too: Vite builds those by themselves. */
  plugin(): Plugin {
    return {
      name: 'overture-notices',
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of chunk.moduleIds) packagesOf(id).forEach((folder) => this.#packages.add(folder));
        }
      },
    };
  }

  /** @throws where a package that is bundled has no licence to be given on */
  async write(outDir: string): Promise<void> {
    await writeFile(join(outDir, FILE), await writeNotices([...this.#packages]));
  }
}
