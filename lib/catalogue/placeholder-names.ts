/** The couple's own names as the profile of the notebook holds them. */
interface ProfileNames {
  partnerName?: string;
  therapyWord?: string;
}

/**
 * Returns the names that fill the placeholders of openers and follow-ups; undefined without a profile, as while the
 * notebook is locked or being opened.
 */
export const placeholderNames = (profile: ProfileNames | undefined) =>
  profile && { partner: profile.partnerName, therapy: profile.therapyWord };
