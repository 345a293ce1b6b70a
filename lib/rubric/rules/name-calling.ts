import { INSULTS } from '../english/insults.ts';
import { JUDGEMENT_EXCEPTIONS } from '../english/judgement-exceptions.ts';
import { PRAISE } from '../english/praise.ts';
import { RETRACTION_LISTS } from '../english/retractions.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';

/** Finds names that the partner is called ("you are so selfish"); like contempt, they are reported with R8. */
export const findNameCalling = phraseRule({
  rule: 'R8',
  suggestion: 'Consider saying what they did rather than what they are; it is easier to answer.',
  lists: { ...RETRACTION_LISTS, ...INSULTS, ...PRAISE },
  flag: [
    'you are|were|be|being|been|act|acted|acting|sound|become|became|behave|behaved|seem|is|have_been|have_become|can_be|get|look @deg{4} @label',
    'are|were|is|why_are|how_are you @deg{4} @label',
    'you @deg{1} @insult $|little|piece|excuse|and|of',
    'such|what a|an ~1 @label',
    'how @label|cold|mean you|can|could',
    '@label like|as you',
    'be|being so|such|this|that a|an{1} @label',
    '^ do not be @deg{2} @label',
    'find you|your @deg{2} @label',
    'think|call|called|makes|make you @deg{1} are{1} @deg{2} @label',
    'your @deg{1} ~1 @label behaviour|attitude|little|excuses|self|ways|ass|games|moods|jokes|face|friends|mother|family|tantrum|tantrums|silence',
    'only a|an ~1 @label',
  ],
  exceptions: [
    ...JUDGEMENT_EXCEPTIONS,
    'it|that|this|which|things|week|day|work|what|idea|talk|reply is|was|are|were|sounds|feels|must_be|seems ~3 @label',
    'i|we am|was|were|are|have_been|had_been|can_be|get|feel|felt|acted|act|behaved|sound|sounded @deg{3} @label',
  ],
});
