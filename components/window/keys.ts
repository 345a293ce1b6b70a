import { i18n } from '#i18n';

/** Where a key works. `browser` keys are not in this table: they are asked of the browser. */
export type KeyGroup = 'anywhere' | 'typing' | 'lists' | 'openers';

/** One key, or a few that belong together. */
interface Key {
  group: KeyGroup;
  does: () => string;
  /** How it is written, with `+` between keys that are held together; several where there is a choice. */
  written: readonly string[];
  /**
   * What the event says: `single` a character, which a person can switch off and which never acts while typing;
   * `chord` the physical key with Alt and Shift, which works while typing too. Missing where a control has the key
   * from the browser, or where holding and repeating matter.
   */
  on?: { single: string } | { chord: string };
}

/** Every key there is inside Overture, for those who press them and for the list of them. */
export const KEYS = {
  list: { group: 'anywhere', does: () => i18n.t('keys.list'), written: ['?'], on: { single: '?' } },
  write: { group: 'anywhere', does: () => i18n.t('keys.write'), written: ['N'], on: { single: 'n' } },
  safety: { group: 'anywhere', does: () => i18n.t('shell.safety'), written: ['S'], on: { single: 's' } },
  view: { group: 'anywhere', does: () => i18n.t('keys.view'), written: ['1', '2', '3'] },
  hide: { group: 'anywhere', does: () => i18n.t('keys.hide'), written: ['Shift Shift Shift'] },
  writeTyping: {
    group: 'typing',
    does: () => i18n.t('keys.write'),
    written: ['Alt+Shift+N'],
    on: { chord: 'KeyN' },
  },
  safetyTyping: {
    group: 'typing',
    does: () => i18n.t('shell.safety'),
    written: ['Alt+Shift+S'],
    on: { chord: 'KeyS' },
  },
  search: { group: 'lists', does: () => i18n.t('keys.search'), written: ['/'], on: { single: '/' } },
  walk: { group: 'lists', does: () => i18n.t('keys.walk'), written: ['↑', '↓'] },
  insert: { group: 'openers', does: () => i18n.t('openers.insert'), written: ['Enter'] },
  copy: { group: 'openers', does: () => i18n.t('openers.copy'), written: ['C'], on: { single: 'c' } },
  favourite: {
    group: 'openers',
    does: () => i18n.t('openers.favourite'),
    written: ['F'],
    on: { single: 'f' },
  },
  edit: { group: 'openers', does: () => i18n.t('openers.edit'), written: ['E'], on: { single: 'e' } },
} as const satisfies Record<string, Key>;

/** Keys that are pressed once, by their event. */
export type PressedKey = {
  [Id in keyof typeof KEYS]: (typeof KEYS)[Id] extends { on: object } ? Id : never;
}[keyof typeof KEYS];

const TYPING = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])';

/** Whether a letter pressed here would be written, or would choose in a list. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPING));
}

const inDialog = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('dialog[open], [popover]') !== null;

/** The character of a key. On keyboards for other scripts, letters are found by where they are printed in Latin. */
function characterOf({ key, code }: KeyboardEvent): string {
  if (key.length !== 1 || key.charCodeAt(0) < 128) return key.toLowerCase();
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}

/**
 * The character of a key that was pressed alone and not in order to write something.
 * Undefined for everything else: in text fields, lists and dialogs, with modifiers, and when it is held down.
 */
export function singleKey(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return undefined;
  if (isTyping(event) || inDialog(event)) return undefined;
  const character = characterOf(event);
  // `/` and `?` need Shift on many keyboards; a capital letter was meant as one.
  return event.shiftKey && /^[a-z]$/.test(character) ? undefined : character;
}

/**
 * Whether this event is that key.
 * @param singles whether single characters are switched on
 */
export function isKey(event: KeyboardEvent, id: PressedKey, singles: boolean): boolean {
  const { on }: Key = KEYS[id];
  if (!on) return false;
  if ('single' in on) return singles && singleKey(event) === on.single;
  const { altKey, shiftKey, ctrlKey, metaKey, repeat, code } = event;
  return altKey && shiftKey && !ctrlKey && !metaKey && !repeat && code === on.chord;
}
