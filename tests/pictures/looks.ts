/** How a window can look to somebody: its size, and what they set in their browser or system. */
export interface Look {
  name: LookName;
  /** CSS pixels. */
  width: number;
  height: number;
  dark?: boolean;
  /** A high-contrast theme of the system. */
  forced?: boolean;
  /** Text at twice the size the browser's own setting gives. */
  large?: boolean;
  rightToLeft?: boolean;
  /** On paper instead of a screen. */
  print?: boolean;
}

export const LOOK_NAMES = [
  'light',
  'dark',
  'forced-colours',
  'narrow',
  'large-text',
  'right-to-left',
  'tab',
  'print',
] as const;
export type LookName = (typeof LOOK_NAMES)[number];

const PANEL = { width: 380, height: 640 };

export const LOOKS: Record<LookName, Look> = {
  light: { name: 'light', ...PANEL },
  dark: { name: 'dark', ...PANEL, dark: true },
  'forced-colours': { name: 'forced-colours', ...PANEL, forced: true },
  // As narrow as a side panel gets.
  narrow: { name: 'narrow', ...PANEL, width: 280 },
  'large-text': { name: 'large-text', ...PANEL, large: true },
  'right-to-left': { name: 'right-to-left', ...PANEL, rightToLeft: true },
  tab: { name: 'tab', width: 900, height: 700 },
  // A4 at 96 dots per inch.
  print: { name: 'print', width: 794, height: 1123, print: true },
};

/** What every scene is shown in unless it says otherwise. */
export const USUAL_LOOKS: readonly LookName[] = LOOK_NAMES.filter((name) => name !== 'print');
