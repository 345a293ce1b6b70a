import { i18n } from '#i18n';
import type { Resource } from '@/content/schema';

const KIND_LABELS: Record<Resource['kind'], () => string> = {
  dv: () => i18n.t('places.kind.dv'),
  crisis: () => i18n.t('places.kind.crisis'),
  men: () => i18n.t('places.kind.men'),
  lgbtq: () => i18n.t('places.kind.lgbtq'),
  respect: () => i18n.t('places.kind.respect'),
  couples: () => i18n.t('places.kind.couples'),
};

/** What places of a kind are for, in plain words. */
export const kindLabel = (kind: Resource['kind']): string => KIND_LABELS[kind]();
