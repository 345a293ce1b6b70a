import type { Field } from './focused-field';

/** A field into which a phrase was written last, and how, so that it can be taken back. Holds no text. */
export interface LastWrite extends Field {
  /** Whether the editor took it as a paste, and so keeps a history of its own. */
  byPaste: boolean;
  /** Whether it stands in the place of a selection, which only a history can bring back. */
  replaced: boolean;
}

const isolatedWorld = globalThis as { overtureLastWrite?: LastWrite };

/** Remembers the last write in this frame. In the isolated world, as each injection brings its code with fresh variables. */
export function rememberWrite(write: LastWrite): void {
  isolatedWorld.overtureLastWrite = write;
}

/** Returns the last write in this frame and forgets it, since it can be taken back once. */
export function consumeLastWrite(): LastWrite | undefined {
  const last = isolatedWorld.overtureLastWrite;
  delete isolatedWorld.overtureLastWrite;
  return last;
}
