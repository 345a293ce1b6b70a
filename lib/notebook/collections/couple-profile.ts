import type { Content, Profile } from '../records/records';
import { Collection } from './collection';
import type { Writer } from './writer';

/** What the person calls their partner and the thing itself. */
export type Names = Pick<Profile, 'partnerName' | 'therapyWord'>;

/** What the two call things. */
export class CoupleProfile extends Collection<Profile> {
  constructor(writer: Writer) {
    super(writer, 'desk', (memory) => memory.profile ?? { kind: 'profile', updatedAt: 0 });
  }

  /** Keeps what is given; an empty text takes one back. */
  async set(given: Names): Promise<void> {
    await this.writer.changeOnly(isProfile, (content) => {
      const filled = Object.entries({ ...content, ...given }).filter(
        ([, value]) => value !== '' && value !== undefined,
      );
      return {
        ...(Object.fromEntries(filled) as Partial<Profile>),
        kind: 'profile',
        updatedAt: this.writer.now(),
      };
    });
  }
}

const isProfile = (content: Content): content is Profile => content.kind === 'profile';
