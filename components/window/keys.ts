import { i18n } from '#i18n';

/** Names where a key works. The browser's own commands are not in this table: the browser is asked for them. */
export type KeyGroup = 'anywhere' | 'typing' | 'lists' | 'openers';

/** Describes one key, or a few that belong together. */
interface KeyBinding {
  group: KeyGroup;
  label: () => string;
  /** How the key is printed, with `+` between keys that are held together; several where there is a choice. */
  printed: readonly string[];
  /**
   * Matches the event: `single` by a character, which a person can switch off and which never acts while typing; `chord`
   * by the physical key with Alt and Shift, and `held` by a character with Ctrl or Cmd, which work while typing too. Missing where a control has the key from the
   * browser, or where holding and repeating matter.
   */
  match?: { single: string } | { chord: string } | { held: string };
  /** The kind of window that has the key, where not every one does. */
  onlyIn?: 'panel' | 'popup';
}

/** Lists every key of Overture, for the views that listen for them and for the list of keys. */
export const KEYS = {
  list: { group: 'anywhere', label: () => i18n.t('keys.list'), printed: ['?'], match: { single: '?' } },
  write: { group: 'anywhere', label: () => i18n.t('keys.write'), printed: ['N'], match: { single: 'n' } },
  safety: { group: 'anywhere', label: () => i18n.t('shell.help'), printed: ['S'], match: { single: 's' } },
  view: { group: 'anywhere', label: () => i18n.t('keys.view'), printed: ['1', '2', '3'] },
  hide: { group: 'anywhere', label: () => i18n.t('keys.hide'), printed: ['Shift Shift Shift'] },
  writeTyping: {
    group: 'typing',
    label: () => i18n.t('keys.write'),
    printed: ['Alt+Shift+N'],
    match: { chord: 'KeyN' },
  },
  safetyTyping: {
    group: 'typing',
    label: () => i18n.t('shell.help'),
    printed: ['Alt+Shift+S'],
    match: { chord: 'KeyS' },
  },
  palette: {
    group: 'typing',
    label: () => i18n.t('palette.title'),
    printed: ['Ctrl+K'],
    match: { held: 'k' },
    onlyIn: 'panel',
  },
  search: { group: 'lists', label: () => i18n.t('keys.search'), printed: ['/'], match: { single: '/' } },
  type: { group: 'lists', label: () => i18n.t('keys.type'), printed: ['A–Z'], onlyIn: 'popup' },
  walk: { group: 'lists', label: () => i18n.t('keys.walk'), printed: ['↑', '↓'] },
  insert: { group: 'openers', label: () => i18n.t('openers.insert'), printed: ['Enter'] },
  copy: { group: 'openers', label: () => i18n.t('openers.copy'), printed: ['C'], match: { single: 'c' } },
  favourite: {
    group: 'openers',
    label: () => i18n.t('openers.favourite'),
    printed: ['F'],
    match: { single: 'f' },
  },
  edit: { group: 'openers', label: () => i18n.t('openers.edit'), printed: ['E'], match: { single: 'e' } },
  about: {
    group: 'openers',
    label: () => i18n.t('notes.writeAbout'),
    printed: ['W'],
    match: { single: 'w' },
  },
  aloud: {
    group: 'openers',
    label: () => i18n.t('openers.sayAloud'),
    printed: ['A'],
    match: { single: 'a' },
  },
} as const satisfies Record<string, KeyBinding>;

/** Names a key that is matched by its event. */
export type KeyBindingId = {
  [Id in keyof typeof KEYS]: (typeof KEYS)[Id] extends { match: object } ? Id : never;
}[keyof typeof KEYS];

const TYPING = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])';

/** Returns whether a letter pressed here would be typed, or would select in a list. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPING));
}

const inDialog = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('dialog[open], [popover]') !== null;

/**
 * Returns whether a key was pressed on an announcement that took the focus, and not on a button in it: whoever presses
 * it is typing on, as if into the page.
 */
const onAnnouncement = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.matches('[data-announcement]');

/** Returns the character of a key. On keyboards for other scripts, a letter is the Latin one at its position. */
function characterOf({ key, code }: KeyboardEvent): string {
  if (key.length !== 1 || key.charCodeAt(0) < 128) return key.toLowerCase();
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}

/**
 * Returns the character of a key that was pressed alone and not in order to type.
 * @returns undefined in text fields, lists, dialogs and on an announcement, with modifiers, and when the key is held down
 */
export function singleKey(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return undefined;
  if (isTyping(event) || inDialog(event) || onAnnouncement(event)) return undefined;
  const character = characterOf(event);
  // `/` and `?` need Shift on many keyboards; a capital letter was meant as one.
  return event.shiftKey && /^[a-z]$/.test(character) ? undefined : character;
}

/** Lists the keys of a row, which act while the focus is on it. */
export const ROW_KEYS = ['copy', 'favourite', 'edit', 'about', 'aloud'] as const satisfies KeyBindingId[];

/**
 * Returns whether a key types a character that no field takes, so that a search may have it. A space presses a button,
 * and `/` and `?` are keys of every view.
 */
export function isTypedInVain(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  if (key.length !== 1 || ' /?'.includes(key) || ctrlKey || metaKey || altKey || isComposing) return false;
  return !isTyping(event) && !inDialog(event) && !onAnnouncement(event);
}

/**
 * Returns whether an event is the press of a key.
 * @param singleKeysEnabled whether single characters are switched on
 */
export function isKey(event: KeyboardEvent, id: KeyBindingId, singleKeysEnabled: boolean): boolean {
  const { match }: KeyBinding = KEYS[id];
  if (!match) return false;
  if ('single' in match) return singleKeysEnabled && singleKey(event) === match.single;
  const { altKey, shiftKey, ctrlKey, metaKey, repeat, code } = event;
  if ('held' in match)
    return (ctrlKey || metaKey) && !altKey && !shiftKey && !repeat && characterOf(event) === match.held;
  return altKey && shiftKey && !ctrlKey && !metaKey && !repeat && code === match.chord;
}
