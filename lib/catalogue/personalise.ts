/** What a couple calls the people and the thing; both are private and both may be missing. */
export interface Names {
  partner?: string;
  therapy?: string;
}

/** Used where the person has not said what the two of them call it. */
export const DEFAULT_THERAPY = 'couples therapy';

/** A line with a variant that greets the partner by name. */
interface Line {
  text: string;
  named?: string | undefined;
}

/**
 * The words as they go into the message: the named variant where a name is known, every placeholder filled.
 * Names are put in as they were written, so nothing invisible travels with the message.
 */
export function personalise(line: Line, names: Names = {}): string {
  const partner = names.partner?.trim();
  const sentence = partner && line.named ? line.named : line.text;
  const fill: Record<string, string> = {
    '{partner}': partner ?? '',
    '{therapy}': names.therapy?.trim() || DEFAULT_THERAPY,
  };
  return sentence.replace(/\{partner\}|\{therapy\}/g, (placeholder) => fill[placeholder] ?? placeholder);
}
