import type { Names } from '@/lib/catalogue/personalise';
import type { Profile } from '@/lib/notebook/records/records';

/** What openers and follow-ups are filled with; undefined while the notebook is locked or not there yet. */
export const namesOf = (profile: Profile | undefined): Names | undefined =>
  profile && { partner: profile.partnerName, therapy: profile.therapyWord };
