import type { Content } from '@/lib/notebook/records/records';

const KINDS: Record<Content['kind'], true> = {
  note: true,
  reflection: true,
  attempt: true,
  opener: true,
  favourites: true,
  ticks: true,
  profile: true,
  draft: true,
};

/** Lists every kind of record; the compiler checks that none is missing. */
export const kindsOfContent: ReadonlySet<string> = new Set(Object.keys(KINDS));
