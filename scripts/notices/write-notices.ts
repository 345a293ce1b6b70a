import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

/** What a licence lies in, and the notice that the Apache licence wants to be kept beside it. */
const TEXTS = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
/** WXT’s packages leave out the file of its repository: the MIT licence, as ours, with this line in it. */
const FROM_WXT = /^(wxt|@wxt-dev\/.*)$/;
const WXT_COPYRIGHT = 'Copyright (c) 2023 Aaron';
/** Vite’s own licence goes on with those of everything it is built of itself, none of which is shipped. */
const NOT_OURS = /\n# Licenses of bundled dependencies[^]*$/;

/** The only licence that is content with where to read it (its section 3.1), at a third of all the other texts. */
const BY_ADDRESS: Readonly<Record<string, string>> = {
  'MPL-2.0':
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. You can obtain one at ' +
    'https://mozilla.org/MPL/2.0/. Its source is at the address above, unchanged.',
};

/**
 * Writes what the licences of bundled packages ask for: name, version, licence and source of each, and its texts.
 * @param folders of the packages
 * @throws where one has no text
 */
export async function writeNotices(folders: readonly string[]): Promise<string> {
  const own = (await readFile('LICENSE', 'utf8')).trim();
  const parts = await Promise.all(folders.map((folder) => noticeOf(folder, own)));
  return [
    `Overture\n\n${own}`,
    'Overture contains these packages. They were bundled: what it does not use was left out, the rest made small.',
    ...parts.toSorted(),
  ]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

async function noticeOf(folder: string, own: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, homepage, repository } = manifest;
  const files = (await readdir(folder)).filter((file) => TEXTS.test(file)).toSorted();
  const address = BY_ADDRESS[license ?? ''];
  const texts = address
    ? [address]
    : await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (texts.length === 0 && FROM_WXT.test(name)) texts.push(own.replace(/^Copyright.*$/m, WXT_COPYRIGHT));
  if (texts.length === 0 || !license) throw new Error(`${name} has no licence to be given on`);
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  return [
    `${name} ${version} (${license})`,
    source.replace(/^git\+/, ''),
    ...texts.map((text) => `\n${text.replace(NOT_OURS, '').trim()}`),
  ].join('\n');
}
