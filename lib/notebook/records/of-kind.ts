import type { Content, Stored } from './records';

/** Returns the records of one kind, in the order given. */
export function ofKind<K extends Content['kind']>(all: Iterable<Stored>, kind: K) {
  return [...all].filter(
    (stored): stored is Stored<Extract<Content, { kind: K }>> => stored.content.kind === kind,
  );
}
