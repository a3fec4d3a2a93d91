import type { ToldBy } from '../text/told-by.ts'
import { ANY, asksNoun, STUFFS, told, whole } from './shortly.ts'

/** "Is it vegan?", "Was the ferry insured?" */
const asksWhether = (trait: string): RegExp =>
  whole(String.raw`(?:is|are|was|were|will) ${ANY} (?:be )?(?:still |now |fully |really |even )?(?:${trait})`)

/** "Is there a refund?", "Are there any vacancies?", "Will there be music?" */
const asksForAny = (thing: string): RegExp =>
  whole(
    String.raw`(?:is|are|was|were|will) there (?:be |going to be )?(?:an? |any |some )?(?:${thing})(?: (?:for|at|in|on|of|to) ${ANY})?`,
  )

const REFUNDED = 'refund|money[- ]back|return|reimburs|credit|guarantee|cancel|exchange'

const RECYCLED = 'recycl|reus|compost|biodegrad|circular|dispos|waste|landfill|sustainab|eco-'

/** What something is like or has, asked for by one word: see `DEEDS`. */
export const TRAITS: ToldBy = [
  [
    asksNoun('methods?|techniques?'),
    told(
      String.raw`method|approach|technique|process|procedure|ways? (?:to|of)\b|by \p{L}+ing\b|us(?:e|es|ed|ing)\b|how\b|protocol|formula|practices?\b|systems?\b|means of|technolog|algorithm`,
    ),
  ],
  [
    asksNoun('alternatives?'),
    told(
      String.raw`alternativ|instead|rather than|options?\b|substitut|replac|choices?\b|otherwise|other ways?\b|unlike|either\b`,
    ),
  ],
  [
    asksNoun('(?:risks?|dangers?)'),
    told(
      String.raw`risk|danger|hazard|threat|uncertain|expos|side effects?|vulnerab|concern|unsafe|safety|harm|adverse|could (?:lose|fail|cause|lead)|may (?:lose|fail|cause|lead)`,
    ),
  ],
  [
    asksNoun('reasons?'),
    told(
      String.raw`reasons?\b|because|due to|owing to|caus|since\b|so that|in order to|respon[ds]|prompt|why\b|as a result|results? (?:of|from)|thanks to|driven|follow(?:s|ing)\b|after\b|as (?:it|they|the)\b|attribut|reflect(?:s|ed|ing) (?!the\b)`,
    ),
  ],
  [
    asksNoun('materials?'),
    told(
      String.raw`materials?\b|ma[dk]e (?:\p{L}+ )?(?:of|from|with|out|using)|compos|consist|contain|${STUFFS}|paper\b|cardboard|recycled|crafted`,
    ),
  ],
  [
    asksNoun('(?:sizes?|dimensions?)'),
    told(
      String.raw`siz(?:e|es|ed)\b|dimension|squ?(?:are)?[. -](?:f(?:oo|ee)?t|met|mi|km|m\b)|acres?\b|hectares?\b|(?:larg|big|small|wid|long|tall|high)(?:e|er|est)?\b|floors?\b|store?ys?\b|area\b|measur|inch|f(?:ee|oo)t\b|met(?:re|er)s?\b|\d+\s?(?:[cm]?m|km|ft)\b|employ|people\b|members\b|million|billion|volume|capacit|units\b|beds?\b|rooms\b|seats?\b|carats?\b|ounces?\b`,
    ),
  ],
  [
    asksNoun('strateg(?:y|ies)'),
    told(
      String.raw`strateg|plan|focus|aim|goal|approach|vision|roadmap|priorit|initiative|expan|grow|mission|position|objective|intend|pursu`,
    ),
  ],
  [
    asksNoun('(?:problems?|troubles?)'),
    told(
      String.raw`problem|issues?\b|challeng|difficult|troubl|fault|defect|flaw|concern|fail|lack|shortage|burden|threat|cris[ei]s|gaps?\b|barrier|pain|struggl|bugs?\b|vulnerab|hard to|delay|broke|crack|leak|damag|unable`,
    ),
  ],
  [
    asksNoun('(?:drawbacks?|disadvantages?|downsides?)'),
    told(
      String.raw`drawback|disadvantage|downside|but\b|however|limit|only\b|weak|risk|cost|slow|expens|difficult|trade-?offs?|negative|side effects?|challeng|problem|concern|not\b|less\b|although|though\b`,
    ),
  ],
  [
    asksNoun('warnings?'),
    told(
      String.raw`warn|caution|alert|beware|danger|advis|risk|avoid|not to\b|do not|careful|hazard|should not|must not`,
    ),
  ],
  [
    asksNoun('prizes?|rewards?'),
    told(
      String.raw`priz|award|w[io]n(?:s|ner|ners|ning)?\b|reward|troph|medal|receiv|grants?\b|cash|gift|money|purse|voucher`,
    ),
  ],
  [
    asksNoun('(?:motto|slogan|tagline)s?'),
    told(String.raw`motto|slogan|them(?:e|es|ed)\b|tag-?line|under the (?:banner|title)|entitled|titled`),
  ],
  [
    asksNoun('symptoms?'),
    told(
      String.raw`symptom|signs?\b|pain|fever|suffer|cough|fatigue|nausea|aches?\b|headache|experienc|characteri[sz]|rash|weak|swell|side effects?|bleed|manifest|itch|dizz|vomit|loss of`,
    ),
  ],
  [
    asksNoun('(?:dose|dosage)s?'),
    told(
      String.raw`dos(?:e|es|ed|ing|age)\b|\d+\s?(?:m|mc|µ|k)?g\b|\d+\s?ml\b|milligram|microgram|tablets?\b|capsules?\b|inject|infus|(?:once|twice|times) (?:a |per |daily|weekly)|daily`,
    ),
  ],
  [
    asksNoun('ingredients?'),
    told(
      String.raw`ingredient|contain|made (?:\p{L}+ )?(?:with|from|of|using)|compos|flavo[u]?r|blend|extract|recipe|consist|formulat|infus|brewed|organic|free of|oil\b|sugar|spice`,
    ),
  ],
  [
    asksNoun('(?:heights?|elevations?|altitudes?)'),
    told(
      String.raw`high\b|height|tall|feet\b|foot\b|ft\b|met(?:re|er)s?\b|store?ys?\b|stories|floors?\b|elevation|altitude|above sea|summit|\d+\s?m\b`,
    ),
  ],
  [
    asksNoun('temperatures?'),
    /\b(?:temperatur|degrees?\b|celsius|fahrenheit|hot\b|cold|warm|heat|cool|fr(?:ee|o)z|boil|chill|melt)|°|\b\d+\s?[CF]\b/iu,
  ],
  [
    whole(String.raw`what(?: is|['’]s| was| will be) on the menu(?: (?:at|in|of) ${ANY})?`),
    told(
      String.raw`menu|dish|serv(?:e|es|ed|ing)\b|food|eat|chef|cuisine|meals?\b|lunch|dinner|drinks?\b|breakfast|brunch|dessert|restaurant|flavo[u]?r|bak(?:e|ed)\b|wine|coffee|cook|grill|taste|snack`,
    ),
  ],
  [
    whole(
      String.raw`(?:what|which) (?:qualifications?|skills|experience|degree) (?:is|are|do|does|must|should|will) (?:needed|required|necessary|${ANY} (?:need|have)(?: to have)?)`,
    ),
    told(
      String.raw`qualif|degree|experienc|requir|must\b|should (?:have|be|hold)|certif|licen[cs]|skill|applicant|candidate|diploma|eligib|train|graduat`,
    ),
  ],
  [
    whole(
      String.raw`is (?:it|this|that) (?:an? )?(?:ad|advert|advertisement|paid (?:post|content)|sponsored)`,
    ),
    told(String.raw`ads?\b|advert|sponsor|paid|promot|disclos|compensat|press release|partner content`),
  ],
  [
    asksNoun('(?:law firms?|lawyers?|attorneys?)'),
    told(
      String.raw`law (?:firm|offices?|group)|LL[PC]\b|attorney|lawyer|counsel|legal|solicitor|barrister|P\.?C\.?\b|advocate|represent`,
    ),
  ],
  [
    asksNoun('banks?'),
    told(
      String.raw`bank|credit union|lend|bancorp|building society|savings|financ|capital|loan|trust\b|securit`,
    ),
  ],
  [
    asksNoun('(?:museum|gallery)s?'),
    told(String.raw`museum|galler|collection|exhibit|\p{L}+eum\b|archive|art\b`),
  ],
  [
    asksNoun('(?:school|university|college)s?'),
    told(
      String.raw`school|academ|college|universit|institut|campus|kindergarten|students?\b|pupils?\b|facult|polytechnic|graduat|degree`,
    ),
  ],
  [
    asksNoun('ministr(?:y|ies)'),
    told(String.raw`ministr|department|government|secretary|minister|office of`),
  ],
  [
    asksNoun('(?:magazine|journal)s?'),
    told(
      String.raw`magazine|journal|publication|publish|weekl|monthl|edition|issues?\b|press\b|review|digest|news|letters|nature\b|lancet|times\b|forbes|report`,
    ),
  ],
  [
    asksNoun('diseases?'),
    told(
      String.raw`disease|disorder|syndrome|cancer|infect|virus|viral|condition|illness|diabet|patients?\b|tumo[u]?r|treat|\p{L}+(?:itis|oma|osis|emia|pathy|plegia|ophrenia)\b|dementia|alzheimer|parkinson|pandemic|covid|flu\b|allerg`,
    ),
  ],
  [
    asksWhether('legal|lawful|illegal'),
    told(
      String.raw`(?:il)?legal|law|unlawful|permit|allow|licen[cs]|court|ban(?:s|ned)?\b|prohibit|regulat|authori|approv|legislat|constitution|decriminal`,
    ),
  ],
  [
    asksWhether('online|virtual|on the internet'),
    /\b(?:online|internet|web|virtual|digital|zoom\b|live-?stream|stream|app\b|apps\b|in[- ]person|download|remote|hybrid|e-commerce|email|social media|platform|portal|site\b)|www\.|https?:|\.(?:com|org|net)\b/iu,
  ],
  [
    asksWhether('(?:un)?insured|covered by insurance'),
    told(String.raw`(?:un)?insur|cover(?:ed|age|s)\b|FDIC|polic(?:y|ies)\b|underwrit|guarantee|protect`),
  ],
  [
    asksWhether('finished|complete|completed|done|over|ready'),
    told(
      String.raw`finish|complet|done\b|end(?:s|ed|ing)?\b|over\b|final|still\b|ready|open(?:s|ed|ing)?\b|under (?:construction|way)|underway|progress|remain|later\b|conclu|phases?\b|expect|until|yet\b|already|now\b|schedul|continu|stages?\b|will\b|lift|again\b|resum|no longer|allowed|in (?:force|effect)\b|since\b|appl(?:y|ies)\b|valid`,
    ),
  ],
  [asksWhether('haunted'), told(String.raw`haunt|ghost|spirits?\b|spook|paranormal|legend`)],
  [
    asksWhether('vegan|vegetarian|plant-based'),
    told(
      String.raw`vega?n|plant-based|dairy|animal|vegetarian|meat|eggs?\b|milk|cruelty|beef|pork|chicken|fish`,
    ),
  ],
  [
    asksWhether('water-?(?:proof|resistant)|watertight'),
    told(String.raw`water|IP ?[X\d]\d\b|rain|splash|weather|submers|moist|wet\b|swim|div(?:e|ing)\b`),
  ],
  [asksWhether('recyclable|recycled|reusable|biodegradable|compostable'), told(RECYCLED)],
  [whole(String.raw`can ${ANY} be (?:recycled|reused|composted)`), told(RECYCLED)],
  [asksWhether('refundable'), told(REFUNDED)],
  [asksForAny('refunds?'), told(REFUNDED)],
  [asksForAny('vaccines?'), told(String.raw`vaccin|immuni[sz]|shots?\b|jabs?\b|inocul|dos(?:e|es)\b`)],
  [
    asksForAny('dress code'),
    told(String.raw`dress|attire|wear|black[- ]tie|cloth|costume|outfit|casual|formal`),
  ],
  [
    asksForAny('(?:scholarship|bursar(?:y|ies)|grant|stipend)s?'),
    told(
      String.raw`scholar|grants?\b|stipend|bursar|financial (?:aid|support|help)|tuition|fellowship|fund|sponsor`,
    ),
  ],
  [
    asksForAny('(?:vacanc(?:y|ies)|(?:open )?jobs|open positions|openings)'),
    told(
      String.raw`vacan|jobs?\b|hir(?:e|es|ing)\b|positions?\b|recruit|openings?\b|roles?\b|career|apply|applica|employ|rooms? available`,
    ),
  ],
  [
    asksForAny('(?:protest|demonstration|opposition|resistance)s?'),
    told(
      String.raw`protest|demonstrat|rall(?:y|ies)\b|march(?:es|ed)?\b|oppos|str(?:ike|ikes|uck)\b|picket|riot|object|petition|critic|against`,
    ),
  ],
  [
    asksForAny('music|(?:live )?bands?|concerts?'),
    told(
      String.raw`music|bands?\b|DJs?\b|concert|song|s[iau]ng|perform|play|choir|orchestra|live\b|entertain|danc|album|tunes?\b`,
    ),
  ],
  [
    whole(String.raw`(?:was|is|were|are) ${ANY} a (?:new |world |all-time )?record`),
    told(
      String.raw`record|highest|lowest|best\b|most\b|largest|biggest|fastest|longest|all-time|never\b|first time|previous|exceed|beat|surpass|histor|unprecedented|new high|peak|ever\b`,
    ),
  ],
  [
    whole(String.raw`does ${ANY} hurt|is ${ANY} painful`),
    told(
      String.raw`hurt|pain|sore|discomfort|aches?\b|gentle|an(?:a)?esth|sting|side effects?|invasive|tolerab|tolerat`,
    ),
  ],
  [
    whole(
      String.raw`(?:can|may) (?:I|we|you|people|visitors|guests) bring (?:my |our |your |their |a |the )?(?:dogs?|pets?)|are (?:dogs|pets) (?:allowed|welcome|permitted)`,
    ),
    told(String.raw`dogs?\b|pets?\b|animals?\b|leash|lead\b|canine|pupp(?:y|ies)|cats?\b`),
  ],
  [
    whole(String.raw`(?:can|may|could|how (?:can|do|could)) (?:I|we|you|people|one) (?:be a )?volunteer`),
    told(
      String.raw`volunteer|help(?:s|ers?|ing)?\b|sign up|join|regist|get involved|take part|participat|contact`,
    ),
  ],
  [
    asksNoun('(?:power|horsepower|wattage)'),
    told(
      String.raw`power(?!ed by|ful)|\d+(?:\.\d+)?\s?(?:[kmg]?w|hp|bhp|[kmg]wh|ps)\b|watts?\b|kilowatts?|megawatts?|gigawatts?|horses?\b|output|engine|motor`,
    ),
  ],
  [
    asksNoun('(?:area|surface)s?'),
    told(
      String.raw`areas?\b|surface|squ(?:are)?[. -](?:f(?:oo|ee)?t|met|mi|km|m\b)|acres?\b|hectares?\b|cover(?:s|ing)\b|spans?\b|stretch|region|district|neighbo[u]?rhood|zone`,
    ),
  ],
  [
    asksNoun('status'),
    told(
      String.raw`status|stage|phases?\b|progress|complet|pending|approv|under (?:way|construction|review|development)|underway|ongoing|advanc|active|closed|open\b|ready|await|expect|still\b|now\b|currently|final|designat|listed|delay|stalled|halted|resum`,
    ),
  ],
  [
    asksNoun('(?:shape|form)'),
    told(
      String.raw`shap(?:e|es|ed)\b|form of|formed\b|round\b|square|oval|circ(?:le|ular)|triang|rectang|cylind|sphere|spherical|curved|flat\b|star\b|heart\b|-shaped|resembl|like an?\b|cone\b|dome|arch`,
    ),
  ],
  [
    asksNoun('(?:contract|agreement|deal)s?'),
    told(
      String.raw`contract|agree(?:d|ment|ments)\b|deals?\b|sign(?:s|ed)\b|award|order\b|memorandum|MoU\b|pact|acqui|partner|licen[cs]|terms\b|tender|offtake|purchase|merger`,
    ),
  ],
  [
    asksNoun('polic(?:y|ies)'),
    told(
      String.raw`polic(?:y|ies)\b|rules?\b|guideline|allow|permit|prohibit|requir|must\b|law\b|regulat|principle|code\b|standard|ban(?:s|ned)?\b|insur`,
    ),
  ],
  [
    asksNoun('ranges?'),
    told(
      String.raw`rang(?:e|es|ing)\b(?! of (?:services|solutions|products|topics))|from .{1,30} to\b|between\b|up to\b|kilomet|miles?\b|\d+\s?km\b|reach(?:es)?\b|on (?:one|a single) charge|distance|span`,
    ),
  ],
  [
    asksNoun('targets?'),
    told(
      String.raw`target|goals?\b|aim|objective|by 20\d\d|plan(?:s|ned)?\b|expect|hop(?:e|es|ing) to|intend|guidance|forecast|want`,
    ),
  ],
  [
    asksNoun('program(?:me)?s?'),
    told(
      String.raw`program|schedul|line-?up|agenda|featur|includ(?:e|es|ing)\b|perform|concert|session|speaker|workshop|course|initiative|scheme|itinerary`,
    ),
  ],
]
