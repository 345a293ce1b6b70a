/** Saves a file with the browser's downloads. No data leaves the computer. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // By then the browser has begun to read the file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Describes the position of one file among those that make up a backup. */
export interface BackupPart {
  /** The number of the file, counted from 1. */
  number: number;
  of: number;
}

/** Returns a file name with the day and the part number; it does not reveal what is in the file. */
export function backupFileName(
  extension: 'age' | 'json' | 'md',
  now: Date,
  { number, of }: BackupPart = SINGLE_FILE,
): string {
  const part = of === 1 ? '' : `-${number}-of-${of}`;
  return `${datedFileName('backup', now)}${part}.${extension}`;
}

/** Reads the part number from a file name, also where the browser or a person added to the name. */
export function parseBackupPart(name: string): BackupPart {
  const [, number, of] = /-(\d{1,4})-of-(\d{1,4})(?!\d)/.exec(name) ?? [];
  return number === undefined ? SINGLE_FILE : { number: Number(number), of: Number(of) };
}

const SINGLE_FILE: BackupPart = { number: 1, of: 1 };

/** Returns a file name of a neutral word and the day, such as `notes-2026-11-22`. */
export function datedFileName(word: string, now: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${word}-${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
