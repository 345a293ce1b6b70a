/** Hands a file to the browser's downloads. Nothing leaves the computer. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Late enough for the browser to have begun reading.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** One file of those that make up a backup. */
export interface Part {
  /** From 1. */
  number: number;
  of: number;
}

/** A name that says when, and which of several files it is, and nothing of what. */
export function backupName(
  extension: 'age' | 'json' | 'md',
  now: Date,
  { number, of }: Part = ALONE,
): string {
  const part = of === 1 ? '' : `-${number}-of-${of}`;
  return `${datedName('backup', now)}${part}.${extension}`;
}

/** Which of several files one is by its name, also where the browser or a person added to it. */
export function partOf(name: string): Part {
  const [, number, of] = /-(\d{1,4})-of-(\d{1,4})(?!\d)/.exec(name) ?? [];
  return number === undefined ? ALONE : { number: Number(number), of: Number(of) };
}

const ALONE: Part = { number: 1, of: 1 };

/** A neutral word and the day, such as `notes-2026-11-22`. */
export function datedName(word: string, now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${word}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
