/** The checked words of one language, built from `content/<locale>/` by `scripts/words/words-plugin.ts`. */
declare module 'virtual:words/en' {
  import type {
    Avoid,
    Checklist,
    FollowUp,
    GuideCard,
    Opener,
    Resource,
    SafetyCard,
    Source,
  } from '@/content/schema';
  export const openers: Opener[];
  export const followUps: FollowUp[];
  export const avoids: Avoid[];
  export const checklists: Checklist[];
  export const guideCards: GuideCard[];
  export const safetyCard: SafetyCard;
  export const sources: Source[];
  export const resources: Resource[];
}
