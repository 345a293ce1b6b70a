/**
 * Lists words that judge a person. A `label` follows "you are"; an `insult` also follows a bare "you"; `deg` are the words
 * of degree and filling that may stand between.
 */
export const INSULTS = {
  label: `lazy selfish childish immature heartless useless worthless pathetic stupid dumb idiot idiotic moron moronic dense
    clueless thick dim weak spineless gutless coward cowardly liar lying dishonest fake fraud hypocrite hypocritical
    ridiculous absurd unbelievable impossible hopeless unreasonable irrational illogical dramatic drama_queen overreacting
    over_reacting oversensitive over_sensitive too_sensitive hysterical crazy insane nuts psycho mental unhinged child baby
    toddler brat kid teenager infant teen schoolboy robot wall brick_wall monster jerk ass asshole arsehole dick bitch prick
    loser joke embarrassment embarrassing disgrace disgraceful disappointment failure burden needy clingy controlling
    possessive cruel mean nasty rude vile evil arrogant smug stubborn pig pigheaded pig_headed bullheaded
    thoughtless inconsiderate careless ungrateful spoiled spoilt entitled self_centred self_centered self_absorbed
    egotistical egoist egoistic self_obsessed insensitive uncaring unfeeling boring bitter difficult petty jealous vain
    paranoid unlovable disgusting repulsive gross ugly fat slob lazy_ass cheap stingy deadbeat bum parasite leech bully
    tyrant dictator nag whiner cry_baby crybaby snowflake clown muppet tool fool foolish deluded dramatic incapable
    cold_hearted cold_fish ice_queen iceberg bad_husband bad_wife bad_partner bad_father bad_mother terrible_partner
    terrible_husband terrible_wife the_worst a_waste waste_of_space waste_of_time no_better beyond_help lost_cause
    high_maintenance hard_work exhausting unbearable insufferable intolerable close_minded closed_minded narrow_minded
    scared_little wimp pushover doormat shameless ignorant sad_little inept incompetent unreliable untrustworthy
    selfish_person stone zombie statue mule donkey sheep rat snake weasel ostrich ox dog victim martyr drama_king know_it_all hateful horrible awful terrible vindictive oblivious indifferent two_faced`,
  insult: `idiot moron coward liar hypocrite jerk asshole arsehole dick bitch prick loser brat pig monster fool clown psycho
    bastard wimp pathetic selfish lazy stupid ungrateful spoiled useless heartless absolute_joke big_baby little_child
    spineless cruel miserable`,
  deg: `so such a an the just really very too totally completely always still kind_of sort_of basically literally clearly
    obviously honestly being acting behaving like as seriously one of of_the most such_an bit little real full complete
    absolute utter total fucking bloody damn freaking goddamn fricking that this big bigger beyond plain simply incredibly
    unbelievably insanely ridiculously again lately actually never_not pretty quite some kind sort nothing_but an_absolute
    right proper old grown stubborn selfish lazy pathetic sad emotional spoilt spoiled`,
};
