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

/** A name that says when, and nothing of what. */
export function backupName(extension: 'age' | 'json' | 'md', now: Date): string {
  return `${datedName('backup', now)}.${extension}`;
}

/** A neutral word and the day, such as `notes-2026-11-22`. */
export function datedName(word: string, now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${word}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
