/**
 * The words that a generated passphrase is drawn from: short, plain and calm ones among the shipped words of English,
 * since whoever reads them may be sad or frightened. Plurals of one another and words with two spellings are left out.
 */
export const OFFERED_WORDS: readonly string[] = `
  able above actor advice agree airport album alley animals answer apply area arrive article arts asleep
  awake baby back backup badge balance ball band bank barn base basic bath battery beans bedroom begin bells
  belt better bike billion birds bless block board boat book border borrow bottle bottom bowl boxes brain
  brand brave bread breathe bridge brief bright bring brother brush bucket budget build bunch busy button
  cabin cake call calm camera camp capable capture card care career catch cave center century certain chain
  chair chamber channel charm chase chat check cheer chef chief child chips choice choose circle circus city
  class classes clean clear clever client climb clinic clock close closet clothes cloud club clue coach
  coast coat code come comfort common company complex concert contest cook cool copy core corn corner cost
  costume couch count country couple course cousin cover cream create credit crew crowd crown culture cute
  daily dance data date deal decent deck deep degree deliver desert desk dessert detail dinner direct dish
  dishes distant dollars door double down dozen drama draw drawing dream dress drill drink drive dust duty
  ears earth ease east easy edge effect effort eggs eight energy engine enjoy enough entire entry episode
  equal estate evening event exact exam example excited expert explain extra eyes faces fact factory fair
  fairy family famous farm fashion fast father feel feet fence field fifth figure file fill film final find
  fine finest fingers finish first five flag flat flight floor flow focus folks follow food foot forth
  fortune forward four fourth frame free freeze fresh fridge friend front frozen fruit fuel full future game
  garage gate gather gear gentle giant gift glass glasses gloves goal gold good grab grade grand grandma
  grant grass great ground group grow guess guest guide habit hair half halfway hall hand happen head health
  hear heart heat help hero heroes hidden high hill history hold hole home hook horn horse hotel hour house
  huge human humor hundred idea image inside instead invite iron island item jacket joint joke journey jump
  keep keys kind kitchen knock know lake land large last late laugh laundry lead learn leave less lesson
  letter level library life lift light line link list listen little load local long look loud loyal luck
  lunch machine magical mail main major make march market mass match math mayor meal media medical meet
  memory mention menu metal meters middle might mile milk million mind minute mirror mission mixed model
  modern moment month mood moon more morning motion move movie museum music musical mystery nail name nation
  natural nature near nearby nephew news next nice nicely night nine noble noise noon normal north nose note
  notice novel number nurse object ocean odds offer office often older once only open opinion option outfit
  outside over owner oxygen pack package pages paint pair palace pants paper parents park part party past
  path patient pattern peace people percent perfect period phone photo piano pick picture piece pile pilot
  pipe pitch place plain plan plane planet plant plate play players please plenty plus pocket point pool
  popular port post pounds prepare present pretty price print prize process produce product profile program
  project promise proof proper proud public pull pure purpose purse quarter queen quick quickly quiet
  quietly race radio rain raise range rare ready real reason recent record regular relax remain remind
  remote repeat report request rescue rest result rice rich ride right ring river road robot role roll roof
  room rope round route routine royal rules safe safety sail salad sale salt same sample sand sauce save
  scale scene school science score screen script seal season seat second section secure senior sense serve
  service session seven several shape share sheep shelter shine ship shirt shoes shop short show shower side
  sight sign signal silent silly similar sing single sink sister site size skill skip sleep slide slow
  slowly small smart smile snap snow social society socks soft softly solid song soon sound soup source
  south space spare speak special speech speed spell spend spin spot spread square stable staff stage stairs
  stand stars start state station stay steady steel step still stock stone store stories story street
  stretch string strong studio study style subject supply support suppose sure surface swim swing switch
  symbol table tail take talent talk tall tank tape task taste taxi teach teacher team tell tent term text
  thank theme theory thick thin thing think third thought three throne through ticket till time tiny title
  toast today tongue tonight tools total touch tour toward tower town toys track trade traffic trail train
  treat tree tribe trip truck true trunk trust tune tunnel turn twice twins type uncle under uniform union
  unique unit useful usual value vehicle version video view village visit voice vote wait walk wall wallet
  warm wash watch water wave wealth wear weather wedding week weekend weight west wheel whistle white whole
  wide wild wind window wine wing wire wise wish within wonder wood word work worker world worth write
  writer writing yard year young youth zero zone
`
  .trim()
  .split(/\s+/);
