import { expect, it } from 'vitest';
import type { Opener } from '@/content/schema';
import { FEELINGS, OPENS } from '@/content/vocabulary';
import {
  describeOpener,
  feelingLabel,
  feelingOptions,
  opensLabel,
  opensOptions,
} from '@/lib/labels/opener-labels';

it('gives every moment and every feeling a label of its own', () => {
  for (const [values, options] of [
    [OPENS, opensOptions()],
    [FEELINGS, feelingOptions()],
  ] as const) {
    expect(options.map(({ value }) => value)).toEqual(values);
    expect(new Set(options.map(({ label }) => label)).size).toBe(values.length);
  }
  expect(opensOptions()[0]).toEqual({ value: 'cold', label: opensLabel('cold') });
});

it('lets a search find a line by the feeling that it names', () => {
  const line = { stage: 'get-ready', hesitations: [], feeling: 'missing-you' } as unknown as Opener;
  expect(describeOpener(line)).toContain(feelingLabel('missing-you'));
});
