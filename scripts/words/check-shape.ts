import { relative } from 'node:path';
import * as v from 'valibot';
import * as schema from '../../content/schema.ts';
import type { RawItem, RawWords } from './load-words.ts';

/** Describes the checked words of one language, in the shape that the product loads. */
export type Words = schema.Deck & { resources: schema.Resource[]; costFacts: schema.CostFact[] };

/** Reports that the words cannot be used; each complaint is one line that names the file, the item and the fault. */
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
 * @throws {WordsError} with all complaints at once, each naming file, item and field
 */
export function checkShape(raw: RawWords, root = process.cwd()): Words {
  const complaints: string[] = [];
  const all = <Schema extends v.GenericSchema>(items: RawItem[], itemSchema: Schema) =>
    items.flatMap(({ file, item }): v.InferOutput<Schema>[] => {
      const result = v.safeParse(itemSchema, item);
      if (result.success) return [result.output];
      for (const issue of result.issues) {
        complaints.push(
          `${relative(root, file)}: ${itemName(item)}: ${v.getDotPath(issue) ?? 'item'}: ${issue.message}`,
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
    firstCallCard: all(raw.firstCallCard, schema.FirstCallCard)[0]!,
    searchWords: all(raw.searchWords, schema.SearchWords)[0]!,
    sources: all(raw.sources, schema.Source),
    resources: all(raw.resources, schema.Resource),
    costFacts: all(raw.costFacts, schema.CostFact),
  };
  if (complaints.length > 0) throw new WordsError(complaints);
  return words;
}

/** Returns the id by which a person finds the item in its file, or a phrase when it has none. */
export function itemName(item: unknown): string {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : 'an item without an id';
}
