import type { Field } from './focused-field';

/** How the last phrase was written into a field of this frame, so that it can be taken back. Holds no text. */
interface LastWrite extends Pick<Field, 'shows'> {
  /** Weak, since the page may drop its field at any time. */
  element: WeakRef<HTMLElement>;
  /** Whether the editor took it as a paste, and so keeps a history of its own. */
  byPaste: boolean;
  /** Whether it stands in the place of a selection, which only a history can bring back. */
  replaced: boolean;
}

const isolatedWorld = globalThis as { overtureLastWrite?: LastWrite };

/** Remembers the last write. In the isolated world, as each injection brings its code with fresh variables. */
export function rememberWrite(
  { element, shows }: Field,
  write: Pick<LastWrite, 'byPaste' | 'replaced'>,
): void {
  isolatedWorld.overtureLastWrite = { ...write, shows, element: new WeakRef(element) };
}

/** Returns the last write in this frame and its field, where that is still there, and forgets it: it is taken back once. */
export function consumeLastWrite(): (Field & Pick<LastWrite, 'byPaste' | 'replaced'>) | undefined {
  const last = isolatedWorld.overtureLastWrite;
  delete isolatedWorld.overtureLastWrite;
  const element = last?.element.deref();
  return last && element && { ...last, element };
}
