import { i18n } from '#i18n';
import type { Reply } from '@/content/vocabulary';
import type { CatalogueItem } from '@/lib/catalogue/catalogue-item';

const AFTER: Record<Reply, () => string> = {
  yes: () => i18n.t('found.afterYes'),
  maybe: () => i18n.t('found.afterMaybe'),
  no: () => i18n.t('found.afterNo'),
  silence: () => i18n.t('found.afterSilence'),
  'counter-offer': () => i18n.t('found.afterCounterOffer'),
  upset: () => i18n.t('found.afterUpset'),
};

/** Returns what an item is, in the language of the browser: of a follow-up, after which reply it comes. */
export function itemKindLabel(item: CatalogueItem): string {
  switch (item.kind) {
    case 'opener':
      return i18n.t('found.opener');
    case 'follow-up':
      return AFTER[item.followUp.reply]();
    case 'checklist':
      return i18n.t('found.checklist');
    case 'guide':
      return i18n.t('found.guide');
    case 'help':
      return i18n.t('found.help');
  }
}
