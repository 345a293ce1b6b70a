import { runLayer, type Outcome } from './run-layer.ts';
import type { Layer } from './layer.ts';
import { inOneLine } from './totals.ts';

/** Layers that follow one another, beside those of other lanes. */
export interface Lane {
  layers: readonly Layer[];
  /** Scripts of other lanes that have to have ended first. */
  after?: readonly string[];
}

/**
 * Runs lanes beside each other. Each layer’s output is printed in one piece when it ends; a line says when it begins.
 * A failure stops nothing: a person wants to know all that is wrong.
 */
export async function runLanes(lanes: readonly Lane[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const ended = new Map<string, { promise: Promise<void>; tell: () => void }>();
  for (const script of new Set(lanes.flatMap(({ after = [] }) => after))) {
    const { promise, resolve } = Promise.withResolvers<void>();
    ended.set(script, { promise, tell: resolve });
  }
  const runLane = async ({ layers, after = [] }: Lane) => {
    await Promise.all(after.map((script) => ended.get(script)!.promise));
    for (const layer of layers) {
      console.log(`… ${layer.script}`);
      const outcome = await runLayer(layer);
      outcomes.push(outcome);
      print(outcome);
      ended.get(layer.script)?.tell();
    }
  };
  await Promise.all(lanes.map(runLane));
  return outcomes;
}

function print({ script, totals, seconds, output }: Outcome): void {
  console.log(`\n— ${script}: ${inOneLine(totals)}, ${seconds} s\n${output.trimEnd()}\n`);
}
