import type { Content, Profile } from '../records/records';
import { SINGLETONS } from '../records/table';
import { Collection, type CollectionContext } from './collection';

/** The couple's own names for the partner and for couples therapy. */
export type CoupleNames = Pick<Profile, 'partnerName' | 'therapyWord'>;

/** Keeps the couple's own names. */
export class CoupleProfile extends Collection<Profile> {
  constructor(context: CollectionContext) {
    super(context, SINGLETONS, ({ singletons }) => singletons.profile ?? { kind: 'profile', updatedAt: 0 });
  }

  /** Sets the given names; an empty text removes one. */
  async set(given: CoupleNames): Promise<void> {
    await this.changeSingleton(isProfile, (content) => {
      const filled = Object.entries({ ...content, ...given }).filter(
        ([, value]) => value !== '' && value !== undefined,
      );
      return {
        ...(Object.fromEntries(filled) as Partial<Profile>),
        kind: 'profile',
        updatedAt: this.now(),
      };
    });
  }
}

const isProfile = (content: Content): content is Profile => content.kind === 'profile';
