/**
 * Replaces each placeholder with its sample value, so that a line is measured as the partner will see it.
 * A placeholder without a sample stays as it is.
 */
export function fillPlaceholders(text: string, samples: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => samples[name] ?? placeholder);
}
