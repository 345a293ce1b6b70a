import { RETRACTIONS, RETRACTION_LISTS } from '../english/retractions.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';

/**
 * Finds diagnoses of the partner and psychological jargon about them (R8). The writer's own condition ("my anxiety") is
 * an exception. "Abuse" is left out on purpose: nobody who is harmed shall be asked to find a softer word for it.
 */
export const findDiagnoses = phraseRule({
  rule: 'R8',
  suggestion: 'Consider saying what happened and how it felt, without a name for what your partner is.',
  lists: {
    ...RETRACTION_LISTS,
    dx: `narciss* narc gaslight* sociopath* psychopath* codepend* co_dependent stonewall* avoidant* bipolar borderline autistic
      aspergers on_the_spectrum schizo* psychotic neurotic delusional paranoid hysterical unstable unhinged manipulative
      manipulating manipulator manipulation alexithym* emotionally_unavailable emotionally_immature emotionally_stunted
      emotionally_dead emotionally_constipated emotionally_blocked emotionally_closed emotionally_cold
      emotionally_distant emotionally_absent emotionally_detached emotionally_illiterate passive_aggressive
      passive_aggression toxic traumatised traumatized attachment commitment_issues commitment_phobe commitment_phobic
      commitment_phobia intimacy_issues trust_issues abandonment_issues anger_issues anger_problem anger_problems
      anger_management father_issues mother_issues control_issues control_freak power_trip in_denial triggered projecting
      projection deflecting deflection defence_mechanism* defense_mechanism* coping_mechanism* mentally_ill mentally_unstable mental_illness mental_health_problem
      mental_problems personality_disorder disorder adhd ocd ptsd clinically clinical depressive repressed
      man_child manchild alcoholic addict addicted insecure compulsive obsessive dysfunctional dysregulated
      self_sabotage* self_sabotaging people_pleaser victim_mentality victim_complex god_complex ego_problem saviour_complex
      mood_swings psych_ward damaged trauma_response trauma_bond* love_bomb* breadcrumb* red_flag* walking_red_flag
      hypersensitive pathological* dismissive anxious_attachment inner_child unresolved shutdown_mode`,
    soft: `trauma traumas anxiety depression ptsd adhd ocd ego insecurity insecurities issues baggage demons mood_swings moods wounds walls complex
      shadow neuroses addiction anger_issues triggers unresolved disorder diagnosis symptoms attachment_style abandonment mother_wound father_wound`,
    deg: `so such a an the just really very too totally completely always still kind_of sort_of basically literally clearly
      obviously honestly being acting like seriously one classic textbook typical real full complete absolute little
      probably definitely maybe`,
  },
  flag: [
    '<!not|a|am|was|i|become|being|or|and narcissist|sociopath|psychopath|gaslighter|manipulator $|and|you|please|bye',
    'being|play|playing|plays|always|still the|a @deg{1} victim|martyr|hero',
    'your brain|psyche|genes|subconscious|wiring|chemicals|hormones',
    'you ~4 @dx',
    'your|yours ~3 @dx|@soft',
    'this|that|it|relationship|behaviour|these|here|there is|are|was|feels|sounds|seems|looks ~3 @dx',
    'this|that|it|relationship|behaviour|house|home|family|marriage ~2 toxic',
    '<!am|not|be|i|like with|to|of|by|for|such|is|are|as|married_to|dating|from a|an{1} ~1 narcissist|sociopath|psychopath|manipulator|control_freak|addict|avoidant|manchild',
    'stop|quit ~2 gaslight*|manipulating|projecting|deflecting|stonewall*|catastrophizing|self_sabotaging|love_bomb*|spiralling|dissociating',
    '<!not|never|me|i being|been|am|was|feel|felt gaslit|manipulated|stonewalled|love_bombed|breadcrumbed',
    'gaslighting|stonewalling|manipulation|narcissism|codependency $|and_you|again|101',
    'textbook|classic|typical @dx|behaviour|avoidance|case|trauma|projection',
    'you have|had|with|got @deg{2} issues|baggage|demons|complex|a_problem|problems|trauma',
    'you ~2 scared|afraid|terrified|incapable of intimacy|commitment|vulnerability|closeness|being_vulnerable|real_intimacy|feelings|your_own|your_feelings|empathy|love',
    'your|you ~2 fear|avoidance|inability|refusal of|to ~3',
    'incapable of ~3 empathy|love|emotion|emotions|feeling|intimacy|feelings|loving|caring',
    'you ~1 lack|lacks|have_no|have_zero|got_no|show_no|lacking ~3 empathy|insight|self_awareness|emotional|emotions|feelings|conscience|accountability|remorse',
    'emotional|emotionally ~1 intelligence|maturity|range|regulation|labour|capacity|availability|iq|stunted|age of|from|$|as_a',
    'your emotional ~3',
    'you ~2 regulate your',
    'you ~3 process|unpack|heal|confront|face|address your|from|the ~2 trauma|childhood|emotions|feelings|past|wounds|stuff|issues|demons|baggage|pain|father|mother',
    'do|doing|done the|your inner|shadow{1} work on|$|and|or|healing',
    'your ~2 childhood|upbringing|mother|father|parents|family ~4 issues|trauma|explains|messed|wounds|why|ruin*|problem|damaged|destroying|screwed|reason',
    'messed|screwed|fucked you up',
    'you are|were @deg{3} broken|damaged|messed_up|screwed_up|sick_in_the_head|not_normal|not_well|mental|a_mental_case|disturbed|mentally ~1',
    'are you @deg{2} bipolar|depressed|mental|insane|on_something|off_your_meds|autistic|on_your_period|drunk_again|hormonal',
    'you ~3 depressed|hormonal|off_your_meds|undiagnosed|diagnosed|deranged',
    'take|taken|taking|forget|forgot your meds|medication|pills',
    '<!if|do|when|whenever|would|did|what|whatever|should you @deg{2} need|should_get|should_seek|have_to_get|must_get ~1 professional|serious|psychiatric|medical|real|mental|some_serious|some_real|proper help|treatment|intervention',
    '<!if|do|when|whenever|would|did|what|whatever you @deg{2} need therapy|meds|medication|counselling|a_therapist|a_shrink|fixing|an_exorcist|a_psychiatrist|to_get_help|to_see_someone|to_be_fixed|to_heal|rehab|your_head_examined|help $|more|before|because|and|not|for|with|so|to|badly|seriously',
    '<!if|do|when|whenever|would|did|what|whatever you @deg{2} need help $|with_your|before|because|mentally',
    'see|seen a shrink|psychiatrist about your|for_your',
    'get your head',
    'head examined|checked|shrunk',
    'something @deg{2} wrong with you|your',
    "mother|father|mothers|mother 's{1} boy|issues|complex",
    'playing|play the victim|martyr|mind_games',
    'mind games',
    'you ~2 shut|shutting down because|whenever|every_time|like_a',
    'drinking|gaming|porn|phone problem|addiction $|again|is|and',
    'silent treatment',
    'weaponis*|weaponiz*|weaponised_incompetence ~1',
    'trauma dump*',
    'boundaries you|your ~3 violat*|cross*|ignor*|disrespect*',
    'you ~3 violat*|crossing|disrespecting my boundaries|boundary',
    'your inner|wounded child|self',
    'your walls|wall',
    'behind ~2 walls|a_wall',
  ],
  exceptions: [
    ...RETRACTIONS,
    'my ~2 @dx|@soft',
    'if you have|are|feel ~2 @soft|insecure',
    'you ~1 know ~2 my ~3',
    'not|never|nor|sorry|apologize|stop_myself ~4 @dx',
    'i|we am|was|were|get|got|have|had|feel|felt|become|are ~3 @dx',
    'your attachment to',
    'you ~4 attachment in|file',
  ],
});
