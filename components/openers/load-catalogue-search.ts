import type { Opener } from '@/content/schema';
import { CatalogueSearch } from '@/lib/catalogue/catalogue-search';
import { describeOpener } from '@/lib/labels/opener-labels';
import { checklists } from 'virtual:words/en/checklists';
import { followUps } from 'virtual:words/en/followUps';
import { guideCards } from 'virtual:words/en/guideCards';
import { searchWords } from 'virtual:words/en/searchWords';

/**
 * Returns the search over all words of this language. This module brings them along, so import it only where somebody
 * searches.
 * @param openers in reading order
 */
export const loadCatalogueSearch = (openers: readonly Opener[]): CatalogueSearch =>
  new CatalogueSearch({ openers, followUps, checklists, guideCards, searchWords, describe: describeOpener });
