import { relative } from 'node:path';
import * as v from 'valibot';
import * as schema from '../../content/schema.ts';
import type { Found, RawWords } from './read-words.ts';

/** The checked words of one language, in the shape the product receives. */
export type Words = schema.Deck & { resources: schema.Resource[] };

/** A complaint about one place in the words: the file, the item and what is wrong, in one line. */
export class WordsError extends Error {
  override name = 'WordsError';
  readonly complaints: string[];
  constructor(complaints: string[]) {
    super(`The words cannot be used:\n${complaints.map((line) => `  ${line}`).join('\n')}`);
    this.complaints = complaints;
  }
}

/**
 * Checks every item against its schema and returns the words in their final shape.
 * @throws {WordsError} naming file, item and rule for everything that is wrong, all at once
 */
export function checkShape(raw: RawWords, root = process.cwd()): Words {
  const complaints: string[] = [];
  const all = <Schema extends v.GenericSchema>(found: Found[], each: Schema) =>
    found.flatMap(({ file, item }): v.InferOutput<Schema>[] => {
      const result = v.safeParse(each, item);
      if (result.success) return [result.output];
      for (const issue of result.issues) {
        complaints.push(
          `${relative(root, file)}: ${nameOf(item)}: ${v.getDotPath(issue) ?? 'item'}: ${issue.message}`,
        );
      }
      return [];
    });
  const words = {
    openers: all(raw.openers, schema.Opener),
    followUps: all(raw.followUps, schema.FollowUp),
    avoids: all(raw.avoids, schema.Avoid),
    checklists: all(raw.checklists, schema.Checklist),
    guideCards: all(raw.guideCards, schema.GuideCard),
    safetyCard: all(raw.safetyCard, schema.SafetyCard)[0]!,
    sources: all(raw.sources, schema.Source),
    resources: all(raw.resources, schema.Resource),
  };
  if (complaints.length > 0) throw new WordsError(complaints);
  return words;
}

/** What a person calls the item when looking for it in its file. */
export function nameOf(item: unknown): string {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : 'an item without an id';
}
