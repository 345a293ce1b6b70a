/**
 * What a further hit for the same reason is worth beside one for another: little enough that the first three stand for
 * three reasons wherever others come near, since a few words can be meant in several ways.
 */
const SAME_REASON = 0.75;
/** What a further hit of the same kind is worth where it is no line to send, which most people look for. */
const SAME_KIND = 0.85;
/** The number of hits among which reasons take turns: what is seen first. Below them the order is that of the scores. */
const SEEN_FIRST = 8;

/** A line to send stands among this many, where it fits at least this well beside the best. */
const LINE_AMONG = 3;
const LINE_FITS = 0.5;

/** A scored hit, the reason for which it was found, and its kind; undefined for lines to send. */
interface Scored {
  score: number;
  reason: string;
  kind: string | undefined;
}

/**
 * Sorts hits by their scores, and lets reasons and kinds take turns at the top: a query often means one of two things,
 * and the first few hits should not all be for the same one.
 */
export function inDiverseOrder<Hit extends Scored>(hits: readonly Hit[]): Hit[] {
  const left = hits.toSorted((a, b) => b.score - a.score);
  const first: Hit[] = [];
  const taken = new Map<string | undefined, number>();
  const times = (name: string | undefined) => taken.get(name) ?? 0;
  const worth = ({ score, reason, kind }: Hit) =>
    score * SAME_REASON ** times(reason) * (kind === undefined ? 1 : SAME_KIND ** times(kind));
  while (first.length < SEEN_FIRST && left.length > 0) {
    const best = left.reduce((so, hit) => (worth(hit) > worth(so) ? hit : so));
    left.splice(left.indexOf(best), 1);
    first.push(best);
    for (const name of [best.reason, best.kind]) taken.set(name, times(name) + 1);
  }
  return withLine([...first, ...left]);
}

/** Moves the first line to send up to where it is seen, unless it fits much less than what is there. */
function withLine<Hit extends Scored>(hits: Hit[]): Hit[] {
  const at = hits.findIndex(({ kind }) => kind === undefined);
  const line = hits[at];
  if (!line || at < LINE_AMONG || line.score < hits[0]!.score * LINE_FITS) return hits;
  return hits.toSpliced(at, 1).toSpliced(LINE_AMONG - 1, 0, line);
}
