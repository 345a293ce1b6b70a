import { join } from 'node:path';

/** What comes from a package without its name in the module’s. */
const WITHOUT_NAME: ReadonlyArray<[start: string, packages: string[]]> = [
  ['\0virtual:common-words', ['@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en']],
  ['\0vite/', ['vite']],
  ['\0rolldown/', ['rolldown']],
];

/** Folders of the packages that a bundled module comes from: none for a file of our own. */
export function packagesOf(moduleId: string): string[] {
  for (const [start, packages] of WITHOUT_NAME) {
    if (moduleId.startsWith(start)) return packages.map((name) => join('node_modules', name));
  }
  const found = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(moduleId.replaceAll('\\', '/'));
  return found ? [found[0].replace(/^\0/, '')] : [];
}
