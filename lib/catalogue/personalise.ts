/** The names a couple uses for the partner and for the therapy; both are private and both may be missing. */
export interface PlaceholderNames {
  partner?: string;
  therapy?: string;
}

/** The name of the therapy where the person gave none. */
export const DEFAULT_THERAPY = 'couples therapy';

/** A line with a variant that contains the partner's name. */
interface Line {
  text: string;
  named?: string | undefined;
}

/**
 * Returns the text for the message: the named variant where the partner's name is known, with every placeholder filled.
 * Names are inserted as they were typed, so that the message contains nothing invisible.
 */
export function personalise(line: Line, names: PlaceholderNames = {}): string {
  const partner = names.partner?.trim();
  const sentence = partner && line.named ? line.named : line.text;
  const fill: Record<string, string> = {
    '{partner}': partner ?? '',
    '{therapy}': names.therapy?.trim() || DEFAULT_THERAPY,
  };
  return sentence.replace(/\{partner\}|\{therapy\}/g, (placeholder) => fill[placeholder] ?? placeholder);
}
