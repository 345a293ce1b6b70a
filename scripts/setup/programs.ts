import { spawnSync } from 'node:child_process';
import { findChromium, findCommand } from '../browser/find-chromium.ts';
import { findFirefox } from '../browser/find-firefox.ts';
import { DISPLAY_COMMANDS } from '../browser/virtual-display.ts';

/** A program that no npm package holds: how to see that it is there, and how to get it. */
interface Program {
  name: string;
  isThere: () => boolean;
  debian: string[];
  /** A command that brings it without the system's help. */
  otherwise?: string[];
  advice: string;
}

export const CHROMIUM: Program = {
  name: 'Chromium',
  isThere: () => findChromium() !== undefined,
  debian: ['chromium'],
  otherwise: ['npx', 'playwright', 'install', 'chromium'],
  advice: 'Get one with "npx playwright install chromium", or name yours in OVERTURE_CHROMIUM.',
};

export const FIREFOX: Program = {
  name: 'Firefox',
  isThere: () => findFirefox() !== undefined,
  debian: ['firefox-esr'],
  advice: 'Get it from your system or from firefox.com, or name yours in OVERTURE_FIREFOX.',
};

export const DISPLAY: Program = {
  name: 'A virtual display',
  isThere: () => process.platform !== 'linux' || DISPLAY_COMMANDS.every((command) => findCommand(command)),
  debian: ['xvfb', 'openbox', 'xdotool'],
  advice: 'Install xvfb, openbox and xdotool with your system’s package manager.',
};

/** Installs what is missing and possible. @returns what is still missing, each with advice, in plain sentences */
export function ensurePrograms(...programs: Program[]): string[] {
  const missing = programs.filter((program) => !program.isThere());
  if (missing.length > 0) installFromDebian(missing.flatMap(({ debian }) => debian));
  for (const { isThere, otherwise } of missing) {
    if (!isThere() && otherwise) run(otherwise);
  }
  return missing
    .filter((program) => !program.isThere())
    .map(({ name, advice }) => `${name} is missing and could not be installed. ${advice}`);
}

/** Only where it needs no password: as root, as in a container, or with a sudo that does not ask. */
function installFromDebian(packages: string[]): void {
  if (!findCommand('apt-get')) return;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  const sudo = root ? [] : ['sudo', '-n'];
  console.log(`Installing ${packages.join(', ')} …`);
  run([...sudo, 'apt-get', 'update', '-qq']);
  run([...sudo, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function run([command, ...given]: string[]): void {
  spawnSync(command!, given, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
}
