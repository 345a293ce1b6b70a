import { i18n } from '#i18n';
import type { Checklist } from '@/content/schema';

type Kind = Checklist['kind'];

/** Lists the groups by the time at which their kinds of checklist help; the kind for oneself first, as it fits any time. */
const GROUPS: readonly { title: () => string; kinds: readonly Kind[] }[] = [
  { title: () => i18n.t('reflect.when.anyTime'), kinds: ['reflect'] },
  { title: () => i18n.t('reflect.when.before'), kinds: ['before'] },
  { title: () => i18n.t('reflect.when.during'), kinds: ['during'] },
  { title: () => i18n.t('reflect.when.after'), kinds: ['after'] },
  { title: () => i18n.t('reflect.when.going'), kinds: ['logistics', 'first-session'] },
];

/** Holds the checklists that stand first in their groups. */
const FIRST: ReadonlySet<string> = new Set(['reflect-steps-4-6', 'before-i-bring-it-up', 'after-the-talk']);

/** Returns the checklists grouped by when they help, without empty groups. */
export function groupChecklists(checklists: readonly Checklist[]) {
  return GROUPS.map(({ title, kinds }) => ({
    title: title(),
    checklists: checklists
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted(
        (a, b) =>
          Number(FIRST.has(b.id)) - Number(FIRST.has(a.id)) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
      ),
  })).filter((group) => group.checklists.length > 0);
}
