import { i18n } from '#i18n';
import type { Resource } from '@/content/schema';

const RESOURCE_KIND_LABELS: Record<Resource['kind'], () => string> = {
  dv: () => i18n.t('places.kind.dv'),
  crisis: () => i18n.t('places.kind.crisis'),
  men: () => i18n.t('places.kind.men'),
  lgbtq: () => i18n.t('places.kind.lgbtq'),
  respect: () => i18n.t('places.kind.respect'),
  couples: () => i18n.t('places.kind.couples'),
};

/** Returns the label of a kind of resource. */
export const resourceKindLabel = (kind: Resource['kind']): string => RESOURCE_KIND_LABELS[kind]();
