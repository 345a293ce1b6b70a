import type { Route } from '@/components/window/route';
import type { CatalogueItem } from '@/lib/catalogue/catalogue-item';

/** Returns where an item is shown among its own kind; undefined for help, which opens over every view. */
export function routeOf(item: CatalogueItem): Route | undefined {
  switch (item.kind) {
    case 'opener':
      return { view: 'openers', openerId: item.opener.id };
    case 'follow-up':
      return { view: 'next', reply: item.followUp.reply, followUpId: item.followUp.id };
    case 'checklist':
      return { view: 'reflect', checklistId: item.checklist.id };
    case 'guide':
      return { view: 'learn', step: item.card.step, cardId: item.card.id };
    case 'help':
      return undefined;
  }
}
