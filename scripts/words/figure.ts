/** Describes a figure of the deck beside its goal; `missed` names what is at fault, where that helps to find it. */
export interface Figure {
  name: string;
  value: string;
  goal: string;
  reached: boolean;
  missed: readonly string[];
}

/** Returns the figure of a number that should not be smaller. */
export const atLeast = (name: string, value: number, least: number): Figure => ({
  name,
  value: String(value),
  goal: `at least ${least}`,
  reached: value >= least,
  missed: [],
});

/** Returns the figure of a number that should not be larger. */
export const atMost = (name: string, value: number, most: number): Figure => ({
  name,
  value: value.toFixed(1),
  goal: `at most ${most}`,
  reached: value <= most,
  missed: [],
});

/** Returns the figure of what should not be there at all. */
export const none = (name: string, missed: readonly string[]): Figure => ({
  name,
  value: String(missed.length),
  goal: 'none',
  reached: missed.length === 0,
  missed,
});

/** Returns the figure of a share, in percent, that should be no smaller than `least` and no larger than `most`. */
export function share(
  name: string,
  part: readonly unknown[],
  all: readonly unknown[],
  { least = 0, most = 100 }: { least?: number; most?: number },
): Figure {
  const percent = (100 * part.length) / all.length;
  return {
    name,
    value: `${part.length} of ${all.length} (${percent.toFixed(1)} %)`,
    goal: most < 100 ? `at most ${most} %` : `at least ${least} %`,
    reached: percent >= least && percent <= most,
    missed: [],
  };
}
