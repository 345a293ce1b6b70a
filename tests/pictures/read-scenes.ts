import { readdirSync } from 'node:fs';
import { NOTEBOOK_NAMES } from './notebooks/notebooks.ts';
import type { Scene } from './scene.ts';

const FOLDER = new URL('scenes/', import.meta.url);

/**
 * Every scene of every file in `scenes/`, so that a new view needs no list to be changed. Those that begin with one
 * notebook follow one another, since it is then written once.
 * @throws when two scenes have one name
 */
export async function readScenes(): Promise<Scene[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.toSorted().map((name) => import(new URL(name, FOLDER).href) as Promise<{ scenes: Scene[] }>),
  );
  const scenes = modules.flatMap((module) => module.scenes);
  const twice = scenes.find(({ name }, at) => scenes.findIndex((other) => other.name === name) !== at);
  if (twice) throw new Error(`Two scenes are called ${twice.name}.`);
  const order = ({ notebook = 'empty' }: Scene) => NOTEBOOK_NAMES.indexOf(notebook);
  return scenes.toSorted((a, b) => order(a) - order(b));
}
