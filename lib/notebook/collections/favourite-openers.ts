import type { Content, Favourites } from '../records/records';
import { Collection } from './collection';
import type { Writer } from './writer';

/** The ids of the openers with a star. */
export class FavouriteOpeners extends Collection<ReadonlySet<string>> {
  constructor(writer: Writer) {
    super(writer, 'desk', (memory) => memory.favourites);
  }

  /** Stars an opener, or takes the star away. */
  async set(openerId: string, favourite: boolean): Promise<void> {
    await this.writer.changeOnly(isFavourites, (content) => {
      const ids = new Set(content?.openerIds);
      if (favourite) ids.add(openerId);
      else ids.delete(openerId);
      return { kind: 'favourites', openerIds: [...ids] };
    });
  }
}

const isFavourites = (content: Content): content is Favourites => content.kind === 'favourites';
