/**
 * Puts stand-ins where placeholders stand, so that counting sees what the partner will see.
 * A placeholder without a stand-in stays as it is.
 */
export function fillPlaceholders(text: string, standIns: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => standIns[name] ?? placeholder);
}
