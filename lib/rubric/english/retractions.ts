/**
 * Lists phrases in which a harsh word is retracted, feared or denied and not aimed at the partner:
 * "I don't think you are ...", "it was unfair to call you ...".
 */
export const RETRACTIONS = [
  'not saying|say|said|think|thinking|mean|meaning|believe|feel|suggest|suggesting|imply|implying|that|because that{1} you are|were|have|being ~4',
  'never said|thought|meant|think|felt|believed|want ~1 you are|were|have|being|to_feel ~4',
  'not calling|call|called|blaming|accusing|labelling you ~4',
  'nobody|no_one|not|never ~5 call|calls|say|says|think|thinks|thinking|saying|blames|decides ~4 you|us are|is{1} ~3',
  'worry|worried|afraid|fear|scared|wonder|hate|sorry ~6 say|think|call|tell|called|sound|label|labelled|seem i|we|they{1} you|like ~~5',
  'sorry|wrong|unfair|unkind|mean|harsh|regret|ashamed ~4 say|saying|said|call|calling|called|tell|telling|told|acting|act|treat|treated|treating ~~9',
  'i|we have|had|should_not_have{1} said|called|told|say|call|snapped|shouted ~~14 that|it|which|and_that was|is|were ~1 unfair|wrong|unkind|mean|harsh|not_fair|not_true|not_okay|not_ok|cruel|untrue|out_of_line|hurtful|my_fault|a_mistake',
  'i|we have|had|should_not_have{1} said|called|told|say|call|snapped|shouted ~~14 i_am ~1 sorry|ashamed',
  'should not have said|called|told|say|snapped|shouted ~~9',
  'take back|it_back ~1 what|when|that|calling|saying ~~9',
  '<!if you are|were not ~4',
  'if|when|that|because you @feeling like|as_if{1} ~4',
];

/** Defines the word lists that `RETRACTIONS` refers to. */
export const RETRACTION_LISTS = { feeling: 'feel feels felt worry fear think thought seen' };
