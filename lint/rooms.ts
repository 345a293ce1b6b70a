/** Names rooms by their folder; `*` at the end also names every room below it. */
type RoomList = readonly string[];

/** Lists everything below the components: rooms without a face, and the words. */
const BELOW_COMPONENTS = ['lib/*', 'content'];

/** Returns what a feature may import: the other features named here, and everything below all features. */
const feature = (...others: string[]): RoomList => [
  ...others.map((name) => `components/${name}`),
  'components/window',
  'components/ui',
  ...BELOW_COMPONENTS,
];

/** Returns what a room of the notebook may import: the rooms below it, the vault and the rooms at the bottom. */
const notebook = (...below: string[]): RoomList => [
  ...below.map((name) => `lib/notebook/${name}`),
  'lib/vault*',
  'lib/concurrency',
  'lib/search',
  'lib/text',
  'content',
];

/**
 * Lists the rooms of the code from the top layer to the bottom one, each with the rooms it may import. A room imports
 * only rooms listed below it, type imports included, so there can be no cycle between rooms.
 */
export const ROOMS: Readonly<Record<string, RoomList>> = {
  entrypoints: ['components/app', 'components/window', 'components/ui', ...BELOW_COMPONENTS],
  'components/app': ['components/*', ...BELOW_COMPONENTS],
  'components/welcome': feature('safety', 'settings', 'vault'),
  'components/export': feature('notes', 'settings'),
  'components/notes': feature('reflect'),
  'components/reflect': feature(),
  'components/next': feature('openers'),
  'components/palette': feature('openers'),
  'components/openers': feature(),
  'components/learn': feature(),
  'components/places': feature('safety'),
  'components/settings': feature('vault'),
  'components/vault': feature(),
  'components/safety': feature(),
  'components/window': ['components/ui', ...BELOW_COMPONENTS],
  'components/ui': [],
  'lib/notebook': ['lib/notebook/*', 'lib/vault*', 'lib/concurrency', 'lib/text', 'content'],
  'lib/notebook/unsaved': notebook('records'),
  'lib/notebook/export': notebook('session', 'records'),
  'lib/notebook/backup': notebook('session', 'records'),
  'lib/notebook/search': notebook('session', 'records'),
  'lib/notebook/collections': notebook('session', 'storage', 'records'),
  'lib/notebook/session': notebook('storage', 'records'),
  'lib/notebook/storage': notebook('records'),
  'lib/notebook/records': ['lib/vault/crypto', 'lib/text', 'content'],
  'lib/vault': ['lib/vault/*', 'lib/concurrency', 'lib/text'],
  'lib/vault/lock': ['lib/vault/record', 'lib/vault/crypto', 'lib/concurrency'],
  'lib/vault/record': ['lib/vault/crypto', 'lib/windows', 'lib/concurrency', 'lib/text'],
  'lib/vault/crypto': [],
  'lib/inbox': ['lib/insertion', 'lib/concurrency', 'lib/text'],
  'lib/insertion': ['lib/insertion/page'],
  'lib/insertion/page': [],
  'lib/windows': [],
  'lib/printing': [],
  'lib/settings': [],
  'lib/labels': ['lib/catalogue', 'lib/text', 'content'],
  'lib/catalogue': ['lib/search', 'lib/text', 'content'],
  'lib/rubric': ['lib/text', 'content'],
  'lib/concurrency': [],
  'lib/search': ['lib/text'],
  'lib/text': [],
  content: [],
};

/** Lists who may import a package or a module that only some rooms may know. */
export const RESERVED: readonly { modules: RegExp; for: RoomList; why: string }[] = [
  {
    modules: /^(#imports|wxt\/.*|webextension-polyfill)$/,
    for: [
      'entrypoints',
      'lib/insertion',
      'lib/windows',
      'lib/inbox',
      'lib/settings',
      'lib/vault*',
      'lib/notebook/storage',
    ],
    why: 'Only the rooms at the border touch the browser; the others are given what they need.',
  },
  {
    modules: /^dexie$/,
    for: ['lib/notebook/storage', 'lib/vault/record'],
    why: 'Databases are opened in one place.',
  },
  {
    modules: /^#i18n$/,
    for: ['entrypoints', ...roomsThatShowText(), 'lib/labels'],
    why: 'Interface text belongs to what is seen, and to the labels it shares with the menu.',
  },
];

/** Lists the rooms of the notebook and the vault, of which the background may know only what locks. */
export const BACKGROUND = {
  folder: 'entrypoints/background/',
  never: ['components/*', 'lib/notebook*', 'lib/vault', 'lib/vault/record', 'lib/vault/crypto'],
  why: 'The background holds nothing private.',
} as const;

/** Returns every room of components but the one that knows nothing of Overture. */
function roomsThatShowText(): string[] {
  return Object.keys(ROOMS).filter((room) => room.startsWith('components/') && room !== 'components/ui');
}
