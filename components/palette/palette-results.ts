import { i18n } from '#i18n';
import { routeOf } from '@/components/openers/route-of';
import type { WindowContext } from '@/components/window/window-context';
import type { CatalogueItem } from '@/lib/catalogue/catalogue-item';
import { personalise, type PlaceholderNames } from '@/lib/catalogue/personalise';
import { itemKindLabel } from '@/lib/labels/item-kind-labels';
import type { InvertedIndex } from '@/lib/search/inverted-index';
import type { Command } from './command';

/** One line of the palette. */
export interface PaletteResult {
  key: string;
  label: string;
  /** What it is. */
  kind: string;
  run: () => void;
}

const COMMAND_KINDS: Record<Command['kind'], () => string> = {
  view: () => i18n.t('palette.view'),
  setting: () => i18n.t('palette.setting'),
  action: () => i18n.t('palette.action'),
};

/** Returns a command as a line. */
export const commandResult = ({ id, kind, label, run }: Command): PaletteResult => ({
  key: id,
  label,
  kind: COMMAND_KINDS[kind](),
  run,
});

/** Returns the commands that have every word of a query, also begun or misspelled; all of them for a query without words. */
export function findCommands(commands: readonly Command[], index: InvertedIndex, query: string): Command[] {
  const hits = index.find(query);
  return hits ? commands.filter(({ id }) => hits.exact.has(id) || hits.alike.has(id)) : [...commands];
}

/** Returns words that were found as a line, which leads to where they are shown. */
export function itemResult(
  item: CatalogueItem,
  context: Pick<WindowContext, 'goTo' | 'openSafety'>,
  names: PlaceholderNames | undefined,
): PaletteResult {
  const route = routeOf(item);
  return {
    key: item.key,
    label: labelOf(item, names),
    kind: itemKindLabel(item),
    run: () => (route ? context.goTo(route) : context.openSafety()),
  };
}

function labelOf(item: CatalogueItem, names: PlaceholderNames | undefined): string {
  switch (item.kind) {
    case 'opener':
      return personalise(item.opener, names);
    case 'follow-up':
      return personalise(item.followUp, names);
    case 'checklist':
      return item.checklist.title;
    case 'guide':
      return item.card.title;
    case 'help':
      return i18n.t('places.title');
  }
}
