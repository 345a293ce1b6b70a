import { describe, expect, it } from 'vitest';
import { checkText } from '@/lib/rubric/check-text';
import { HARMFUL_LINES, type HarmfulLine } from './harmful-lines';
import { HELD_OUT_HARMFUL_LINES, HELD_OUT_KIND_LINES } from './held-out-lines';
import { KIND_LINES } from './kind-lines';
import { lineOf } from './line-of';

const find = (text: string) => checkText(text, lineOf());
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

describe.each<[string, HarmfulLine[], string[]]>([
  ['lines the rules were built with', HARMFUL_LINES, KIND_LINES],
  ['lines written afterwards', HELD_OUT_HARMFUL_LINES, HELD_OUT_KIND_LINES],
])('%s', (name, harmful, kind) => {
  const missed = harmful.filter((line) => find(line.text).length === 0);
  const alarms = kind.filter((text) => find(text).length > 0);
  const flagged = harmful.length - missed.length;
  const byRule = harmful.filter((line) => find(line.text).some(({ rule }) => rule === line.rule)).length;

  it('prints precision and recall', () => {
    console.log(
      `${name}: precision ${percent(flagged, flagged + alarms.length)}, recall ${percent(flagged, harmful.length)}` +
        ` (${percent(byRule, harmful.length)} by the rule expected); ${harmful.length} harmful, ${kind.length} kind`,
    );
    expect(harmful.length).toBeGreaterThanOrEqual(90);
    expect(kind.length).toBeGreaterThanOrEqual(90);
  });

  it('lets every kind line pass', () => {
    expect(
      alarms.map((text) => ({ text, found: find(text).map(({ span }) => text.slice(...span)) })),
    ).toEqual([]);
  });

  it('catches every harmful line', () => {
    expect(missed).toEqual([]);
  });

  it('names the rule expected for nearly every harmful line', () => {
    expect(byRule / harmful.length).toBeGreaterThanOrEqual(0.75);
  });

  it('holds no line twice', () => {
    const all = [...harmful.map((line) => line.text), ...kind];
    expect(new Set(all).size).toBe(all.length);
  });
});
