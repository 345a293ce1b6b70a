/** Lists the people whom a line can cite against the partner (`expert`, `kin`, `kid`), and the verbs of citing (`says`). */
export const PEOPLE = {
  expert: `therapist therapists counsellor counsellors psychologist psychologists psychiatrist psychiatrists doctor doctors gp
    shrink coach pastor priest imam rabbi expert experts specialist specialists professional professionals lawyer mediator
    podcast book internet`,
  kin: `mother father parents parent sister sisters brother brothers family friend friends boss colleague colleagues coworkers
    neighbour neighbours neighbors cousin cousins aunt uncle grandma gran granny nan grandmother grandfather mate mates
    girls lads lot people everyone siblings in_laws team ex therapist group kids children son daughter hairdresser own`,
  kid: `kid kids child children boy boys girl girls son sons daughter daughters baby little_one little_ones toddler twins
    babies teenagers`,
  says: `says say said saying thinks think thought agrees agree agreed told tells tell believes believe reckons reckon sees
    see saw knows know knew noticed notice notices warned warns wonders wonder asks asked can_see can_tell has_noticed
    have_noticed have_said has_said has_been_saying pointed_out backs feels calls called hates confirmed_that confirmed
    admits admitted keeps_saying keep_saying keeps_telling keep_telling keeps_asking keep_asking laughs laugh pities`,
};
