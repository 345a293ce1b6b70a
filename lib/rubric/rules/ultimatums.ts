import { phraseRule } from '../phrases/phrase-rule.ts';

/** Finds ultimatums, "do this or else" (R7). Threats and conditional love belong to the same rule and have files of their own. */
export const findUltimatums = phraseRule({
  rule: 'R7',
  suggestion: 'Consider saying what you hope for and leaving the answer open; an ultimatum closes the talk.',
  lists: {
    end: `i_am_done i_am_leaving i_am_out i_am_gone i_am_off i_am_moving i_am_filing i_am_going_to_leave i_am_packing
      i_am_through i_am_finished i_am_calling i_am_walking i_am_taking i_will_leave i_will_go_for_good i_will_move_out
      i_will_be_gone i_will_divorce i_will_file i_will_walk i_will_take i_will_never i_will_find i_will_call i_will_not_stay
      i_will_not_be i_will_pack i_will_make_sure i_will_see_a_lawyer i_will_have_to_leave i_will_have_no i_have_no_choice
      i_move_out i_move i_leave i_walk i_go_to_a_lawyer i_file i_call i_pack i_swear i_will_be_done i_will_end i_am_ending
      i_might_as_well i_may_as_well i_can_not_stay i_can_not_be i_can_not_do i_can_not_promise i_do_not_see i_do_not_know_if_i_can
      we_are_done we_are_over we_are_through we_are_finished we_will_be_done we_will_be_over we_break_up we_are_breaking
      we_should_break we_should_split we_should_separate we_may_as_well we_might_as_well we_have_nothing we_have_no_future
      it_is_over it_is_finished it_is_goodbye it_will_be_over it_is_divorce this_is_over this_is_it that_is_it that_is_the_end
      this_is_the_end consider_us consider_this consider_it consider_yourself forget_about you_can_pack you_can_leave
      you_can_move you_can_forget you_can_sleep you_can_say_goodbye you_can_kiss you_will_lose you_will_be_alone
      you_will_be_sorry you_will_regret you_will_never you_will_have_to_find you_are_out you_lose do_not_come
      do_not_bother do_not_expect there_is_no_us there_is_no_point there_is_no_future there_will_be_no there_is_nothing_left
      the_wedding_is_off the_engagement_is_off i_want_a_divorce i_want_out goodbye you_leave_me_no`,
    fail: `do_not did_not will_not can_not would_not refuse ever_again ever keep say_no still walk leave are_not
      go_out do_this do_that choose dare so_much_as come_home have_not miss skip cancel back_out forget ignore`,
    kind: `still here fine happy glad okay ok sad not always going_to_be_here going_to_be_fine going_to_be_okay a_bit a_little
      understand wait respect love stop stay drop leave_it listen try sorry okay_with ready be_here be_fine be_okay be_sad be_a be_glad be_happy
      also too your my right never keep carry go_alone come ask_again do_my come_and bring make walk pick cook take_care
      open free so_proud proud also_fine no_problem all_right alright yours our up`,
    act: `come go get do start stop agree change say talk want fix see try show book sort quit make admit work grow
      put call give choose tell care are begin move let_me pull listen commit join pay`,
    kindEnd: 'work the|dishes|for at by with|work in today early cooking on',
  },
  flag: [
    'sign|signing|signed the|these|those|your|our papers',
    'one choice $|come|go|and|you|or|left',
    'if you ~1 do_not|will_not|can_not|refuse|cancel|walk|leave|say_no|ever|keep|miss|skip|lie|go|forget|choose|back ~~12 i_am|i_will|we_are|we_will|you_will|it_is !@kind',
    'unless something|things|this|it|that|there ~~10 i|we|you am|will|are|can_not|have_to ~1',
    'renew|renewing|signing the|our|this lease|mortgage|contract ~2 with|if|unless|alone|without',
    'ring|rings is|are|comes|off|taking off',
    'had your|enough|plenty_of|so_many chance|chances',
    'this|that|it one{1} is the last $|i|time|straw|you',
    '^ we @act ~~8 or i|we !can|could|may|might|would|think|guess|can_also|just',
    'say|do|walk|leave|try|keep|miss|cancel|pull|touch|lie|ignore|go|forget|shout|raise|mention|one_more|once_more ~~8 and @end|we_are|you_can_forget|you_can_go|you_can_keep',
    'next time|one ~2 you ~~10 you_can|do_not|@end|i_swear|there_will|stay',
    'one more ~3 and|before|like|out ~1 @end|i|you|we|that_is_it|it_is',
    'one more time ~1 i|you|and|we|@end',
    '@end ~~8 if|unless you @fail|@act',
    'if|unless|until|as_long_as|once you @fail{1} ~~14 @end',
    'unless|until you ~~14 @end',
    'unless ~4 change|changes|changed ~~8 @end',
    '@end ~~3 unless|if|until you @fail|@act',
    'unless you @act i|we|it|do',
    'or else $|i|you|it_is|we|do_not',
    'or i|we am|will|are|have|walk|leave|go|call|move|file|tell|pack|take|quit|swear|find leaving|leave|done|out|gone|over|finished|through|walk|walking|moving|move|divorce|filing|calling|call|packing|pack|a|my|everyone|your|to_leave|to_go|find|away|someone',
    'or i|we leave|walk|move_out|file|pack|quit|am_gone',
    'or it is over',
    'or this|that is it|over|goodbye',
    'or you lose|will_lose|can_leave|can_pack|can_go|are_out|can_forget|can_find',
    'or there is|will_be no|nothing',
    'or divorce|goodbye|nothing|the_door|separation|bust|me $',
    'either you @act ~~12 or|otherwise',
    'either ~2 therapy|counselling ~3 or',
    'either we @act ~~8 or we|i|it @end{1} split|break|separate|are|am|is|will|leave|call done|over|through|finished|leaving|up',
    'it is ~5 or i|we|nothing|divorce|me|the_door|goodbye|over|a_divorce|separation',
    'me or ~3 $|choose|pick|you_choose|decide',
    'choose|pick|decide ~1 me or|between',
    '<!to|can|could|may|would|will|you|we|i choose between|now',
    'otherwise @end',
    'otherwise i|we|it|you ~2 done|over|leaving|leave|finished|gone|divorce|out|go',
    '<!once|when|after|until|before|if|as|thing|almost|nearly i am just|so|officially|completely|totally|simply{2} done !with|at|by|for|in|the|cooking|work|eating|arguing|fighting|today|early|around|here|soon|now|being_angry|blaming|pushing|and_then',
    'i am just|so|officially|completely|totally{2} done with|waiting|trying|asking|begging you|this|us|$|for_you|to_fix|now',
    'i am so|just{1} done $',
    '<!not|glad|until|when|once|after|before|happy|if we|us|it is|are all|so|officially{1} over|finished|through|history $|between_us|if|unless|then',
    '<!not|when|once|before we are done $|here|then|for_good',
    'i am walking|leaving|moving away|out|you|for_good|$|this_relationship|this_house',
    '<!not i will|am_going_to|might leave|divorce you|him|her $|if|unless|for',
    'i will be gone',
    'i @act{1} want|need|am_getting|am_filing|will_get|am_going_to_get|am_thinking ~3 divorce|separation|to_break_up|to_split_up',
    'divorce papers|lawyer|you',
    'lawyer by|on|tomorrow|monday|next',
    'call|calling|called|see|seeing|get|getting|talked ~2 lawyer|solicitor|attorney',
    'this is it $',
    'that is it $ ~~1 i|you|we',
    'i have had|am_at it|enough|my_limit of_you|of_this|with_you|with_this|$',
    'had enough of you|this|us|your',
    'last|final straw',
    'deal breaker',
    'dealbreaker for|if|$',
    'line in the sand',
    '<!no|not|never ultimatum $|for|you',
    'your choice therapy|counselling|me|us',
    'therapy|counselling|go|come|yes or we|i|it|you|else|out|goodbye are|am|is|will|can over|done|through|leave|leaving|gone|out|pack',
    'no ~3 no us|future|relationship|marriage|wedding|we|more_us',
    'i will not|can_not stay|keep living|stick_around ~~6 if|unless|until you',
    'do not|not bother coming|calling|showing',
    'there is the door',
    'where the door is',
    'the door is @act{1} over|right|there',
    'will|would not be here when|if|much',
    'i can not|will_not be with|stay_with|marry|live_with ~~4 you if|unless|until',
    'with me or against me',
  ],
  exceptions: [
    'not|never ~6 ultimatum|divorce|leaving',
    'afraid|scared|fear|worried|parents|parent|friend|friends|brother|sister ~5 divorce|divorced|divorcing|separation',
    'if you @fail{1} ~~12 i_will_still|i_will_be_here|still_love|that_is_okay|that_is_ok|that_is_fine|i_am_fine|not_leaving|i_understand|i_will_understand|is_okay|is_ok|is_fine|respect',
    'either you|we ~~8 or ~~5 fine|good|okay|ok|easier|both|works|happy|like|prefer|suits',
    'i_am|is_over|done|over for today|tonight|now',
    'choose between !me|us',
    'one_thing_at_a_time or',
  ],
});
