import type { Content, Favourites } from '../records/records';
import { SINGLETONS } from '../records/table';
import { Collection, type CollectionContext } from './collection';

/** Keeps the ids of the starred openers. */
export class FavouriteOpeners extends Collection<ReadonlySet<string>> {
  constructor(context: CollectionContext) {
    super(context, SINGLETONS, ({ singletons }) => singletons.favourites);
  }

  /** Stars an opener, or removes its star. */
  async set(openerId: string, favourite: boolean): Promise<void> {
    await this.changeSingleton(isFavourites, (content) => {
      const ids = new Set(content?.openerIds);
      if (favourite) ids.add(openerId);
      else ids.delete(openerId);
      return { kind: 'favourites', openerIds: [...ids] };
    });
  }
}

const isFavourites = (content: Content): content is Favourites => content.kind === 'favourites';
