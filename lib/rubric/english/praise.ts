/** Lists words that show goodwill (`good`), and what follows "never" in praise shaped like an absolute (`mercy`: "you never let me down"). */
export const PRAISE = {
  good: `kind kindly kindness gentle patient patience warm warmth loving lovely loved laugh laughing smile smiling calm calmer
    thoughtful generous brave strong strength good great sweet careful helped helpful supportive supported safe happy happier
    proud welcome free choose choice say_no trusted honest fair beautiful special grateful comfort fun hug make_it_better make_things_better feel_better do_better your_best the_best better_than_i
    forgiven wonderful amazing there_for on_my_side know_how_to make_time made_time make_me_feel_loved the_right_to
    light easier lucky love_you loves_you believe_in believed_in by_my_side tea coffee breakfast soup dinner cook_for look_after looked_after take_care_of took_care_of`,
  mercy: `let_me_down fail failed cease ceased judge judged complain complained gave_up_on give_up_on hurt lied yelled
    shouted pushed pressured blamed hid left_my_side stopped_believing made_me_feel_small lose_me be_alone walk_alone
    need_to have_to needed_to had_to raised_your_voice once_complained once_made_me_feel asked_for asked_for_anything made_fun`,
};
