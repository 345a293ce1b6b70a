/**
 * Declares the checked content of one language, which `scripts/words/words-plugin.ts` builds from `content/<locale>/`.
 * Each part is a module of its own, so that a view loads only what it shows.
 */
declare module 'virtual:words/en/openers' {
  export const openers: import('@/content/schema').Opener[];
}
/** The openers with no more than the context menu needs. */
declare module 'virtual:words/en/menuLines' {
  export const menuLines: Pick<
    import('@/content/schema').Opener,
    'id' | 'opens' | 'stage' | 'medium' | 'ask' | 'text' | 'named'
  >[];
}
/** The follow-ups that ask to wait, with no more than how long. */
declare module 'virtual:words/en/holds' {
  export const holds: Pick<import('@/content/schema').FollowUp, 'reply' | 'holdDays'>[];
}
declare module 'virtual:words/en/followUps' {
  export const followUps: import('@/content/schema').FollowUp[];
}
declare module 'virtual:words/en/avoids' {
  export const avoids: import('@/content/schema').Avoid[];
}
declare module 'virtual:words/en/checklists' {
  export const checklists: import('@/content/schema').Checklist[];
}
declare module 'virtual:words/en/guideCards' {
  export const guideCards: import('@/content/schema').GuideCard[];
}
declare module 'virtual:words/en/safetyCard' {
  export const safetyCard: import('@/content/schema').SafetyCard;
}
declare module 'virtual:words/en/searchWords' {
  export const searchWords: import('@/content/schema').SearchWords;
}
declare module 'virtual:words/en/sources' {
  export const sources: import('@/content/schema').Source[];
}
declare module 'virtual:words/en/firstCallCard' {
  export const firstCallCard: import('@/content/schema').FirstCallCard;
}
declare module 'virtual:words/en/costFacts' {
  export const costFacts: import('@/content/schema').CostFact[];
}
declare module 'virtual:words/en/resources' {
  export const resources: import('@/content/schema').Resource[];
}
