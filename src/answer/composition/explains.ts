import { NO_SEASON } from '../text/aims.ts'
import { DUE_TO, FOR_WHAT } from '../text/causes.ts'
import { oneOf, oneOfWords } from '../text/one-of.ts'
import { DAYS, MONTHS } from '../text/periods.ts'
import { statesCause } from '../text/reasons.ts'

/**
 * Tells how plainly a sentence gives the reason of what the sentence before it
 * tells: 1 where it says so ("The reason is …", "This is because …", "It blames
 * …"), {@link LIKELY} where it tells a plight that had come before or stands in the
 * way ("The pumps had failed.", "The roof no longer meets the rules."), 0 where it
 * tells of something else.
 *
 * A sentence that has a reason of its own ("The farm is shut owing to frost.")
 * explains itself, unless it speaks on of the same by a pronoun.
 *
 * @example
 * explainsBefore('The reason is a fault in the pumps.') // => 1
 */
export function explainsBefore(text: string): number {
  const flat = text.replace(/\s+/gu, ' ').trim()
  if (POINTS_BACK.test(flat) || PUTS_IT_DOWN.test(flat)) return 1
  // What somebody is fined or thanked for is the reason of that.
  if (statesCause(flat))
    return SPEAKS_ON.test(flat) && !FOR_WHAT.test(flat.split(/,|\bbecause\b/u, 1)[0] ?? '') ? 1 : 0
  return tellsPlight(flat) ? LIKELY : 0
}

/** Whether a sentence opens with a noun that makes it the reason of what was told before: "The cause was", "The move follows". */
export function namesReason(text: string): boolean {
  return POINTS_BACK.test(text.replace(/\s+/gu, ' ')) && !PRONOUN.test(text)
}

/** Stands for what is right before it alone. */
const PRONOUN = /^["“]?(?:this|that|it)\s/iu

/**
 * Whether a sentence tells what had gone wrong, was lacking or stood in the way.
 *
 * @example
 * tellsPlight('Only nine customers a day still came.') // => true
 */
export function tellsPlight(flat: string): boolean {
  return !OF_NOTHING.test(flat) && !OF_THE_ACT.test(flat) && (HAD.test(flat) || PLIGHT.test(flat))
}

/** Whether a sentence tells in the past that something failed: what follows it may come of it. */
export function tellsFailure(flat: string): boolean {
  return !OF_NOTHING.test(flat) && !OF_THE_ACT.test(flat) && FAILED.test(flat)
}

/**
 * Whether a sentence tells what forces somebody's hand: what fault was found, what was asked for, withdrawn, came wrong, has
 * grown scarce or dear, or may do harm.
 *
 * @example
 * tellsTrouble('Divers came across rust in eleven plates.') // => true
 */
export function tellsTrouble(flat: string): boolean {
  return tellsFault(flat) || (!OF_NOTHING.test(flat) && !OF_THE_ACT.test(flat) && TROUBLE.test(flat))
}

/** Whether a sentence tells what harm something may do: "the handle can come loose". */
export function mayDoHarm(flat: string): boolean {
  return !OF_NOTHING.test(flat) && HARMFUL.test(flat)
}

/**
 * Whether a sentence tells what had gone wrong, or that something wrong was found.
 *
 * @example
 * tellsFault('The company found new berths.') // => false
 */
export function tellsFault(flat: string): boolean {
  return tellsPlight(flat) || (!OF_NOTHING.test(flat) && !OF_THE_ACT.test(flat) && FOUND.test(flat))
}

/**
 * Whether a text tells what its own deed came after, where that may be why: "following a fire", "after crews
 * found cracks". No time, and no stretch of somebody's life.
 */
export function followsUpon(flat: string): boolean {
  return AFTER.test(flat)
}

/** How long something had gone on: "after nine years". */
export const SPENT =
  /\b(?:after|before) (?:(?:about|around|nearly|almost|more than|over|some|just|only) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many) (?:\p{L}+ )?(?:hour|day|week|month|year|decade)s?\b(?! of)/giu

/** What a deed followed upon, up to the end of its sentence: "three weeks after" tells when, "for three weeks after" of what. */
export const AFTER = new RegExp(
  String.raw`(?:(?<!\b(?:the|day|days|week|weeks|month|months|year|years|hours?|minutes?|soon|shortly|immediately|even|only|until) )|(?<=\bfor (?:[\p{L}\d]+ ){1,3}(?:minutes|hours|days|weeks|months|years) ))\b(?:following|in the wake of|amid|after)${NO_SEASON} (?!(?:about |around |nearly |almost |more than |over |just |only |some |a further |another |his |her |their )*(?:[$€£\d]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|fifty|several|many|much)\b|an? (?:hour|day|week|month|year|decade|few|career|spell|stint|break|visit|run)\b|(?:days|weeks|months|years|decades)(?! of)\b|(?:${MONTHS.join('|')}|${DAYS.join('|')}|spring|summer|autumn|winter|Christmas|Easter|noon|midnight|lunch|dark|work|school|that|which|whom?|tax|serving|working|leaving|studying|completing|graduating|today|tomorrow)\b)|the (?:end|close|start|show|concert|race|game|match|meeting|ceremony)\b)[^.;]+`,
  'iu',
)

/** It may as well tell what came of it. */
export const LIKELY = 0.5

/** Nouns that take up what was done. */
const ACT = oneOfWords(
  `move decision step change delay closure cut rise increase reduction cancell?ation postponement recall withdrawal
  suspension resignation appointment merger sale deal dismissal ban stop halt shutdown relocation strike measure news
  announcement restriction reorgani[sz]ation departure ruling plan outage breakdown failure accident incident
  interruption disruption crash rise fall drop decline loss vote order purchase`,
)

/** "The reason is …", "This is because …", "That follows …", "The decision comes after …". */
const POINTS_BACK = new RegExp(
  String.raw`^["“]?(?:${oneOf(
    String.raw`(?:the|its|their|his|her|one|another|a) (?:\p{L}+ )?(?:reason|cause|explanation|motive|trigger)s? (?:\p{L}+ ){0,4}?(?:is|are|was|were|lies?|lay)\b`,
    String.raw`(?:this|that|it|the ${ACT}) (?:is|was|has been|had been|had become) (?:\p{L}+ )?(?:because|${DUE_TO}|owing|necessary|needed|required|prompted|caused|triggered|forced|a (?:response|reaction|result))\b`,
    String.raw`(?:this|that|it|the ${ACT}) (?:also )?(?:follow(?:s|ed)|c[oa]mes? (?:after|as|because)|result(?:s|ed) from|stem(?:s|med) from|reflect(?:s|ed)|respond(?:s|ed) to|aims? (?:to|at))\b`,
    String.raw`the ${ACT} (?:was|has been) (?:made|taken|ordered|imposed|decided) (?:after|because|following|when|in response)\b`,
    String.raw`behind (?:this|that|it|the ${ACT}) (?:is|are|was|were|lies?)\b`,
    String.raw`(?:to blame|at fault|responsible)(?: for (?:this|that|it|the ${ACT}))? (?:is|are|was|were)\b`,
  )})`,
  'iu',
)

/** "It blames the tax", "The bank points to its wages", "The chair explained this by", "She did so to". */
const PUTS_IT_DOWN =
  /^(?:[\p{L}\p{N}’'.-]+,? ){1,6}?(?:blame[sd]?|cite[sd]?|point(?:s|ed) to|justif(?:ies|ied) (?:this|that|it|the)|explain(?:s|ed) (?:this|that|it|the \p{L}+)|put(?:s)? (?:this|that|it|the \p{L}+) down to|attribut(?:es|ed) (?:this|that|it|the)|g[ai]ve(?:s)? as (?:the|its|their|his|her) reason|(?:does|did) (?:so|this) (?:to|because|after|in order|for|out of))\b/iu

/** The subject is that of the sentence before. */
const SPEAKS_ON = /^["“]?(?:it|they|he|she|we|this|that|these|those|both|its \p{L}+)\b/iu

/** What does not exist, what nobody did and what somebody is told to do stand in the way of nothing. */
const OF_NOTHING =
  /^["“]?(?:no|none|nobody|neither|nothing|whoever|(?:those|any(?:one|body)|every(?:one|body)|all) who)\b|^["“]?\p{L}+s who [^.;]*\b(?:may|can|must|should|need|have to|are asked)\b|\b(?:will|shall)\b(?! not)|\b(?:n[o']t|no) (?:yet )?(?:been )?(?:affected|decided|known|clear|disclosed|named)\b/iu

/** "The union has criticised the decision": what came of it. */
const OF_THE_ACT = new RegExp(
  String.raw`\b(?:critici[sz]\p{L}+|welcom\p{L}+|deplor\p{L}+|oppos\p{L}+|protest\p{L}*|condemn\p{L}+|regret\p{L}*|apologi[sz]\p{L}+|thank\p{L}*|prais\p{L}+) (?:\p{L}+ ){0,4}?(?:the ${ACT}|this|it|her|him|them)\b|^(?:the ${ACT}|this|that) (?:will|means?|affects?|leaves?|has)\b`,
  'iu',
)

const ADVERBS = String.raw`(?:(?:not|never|already|also|long|just|all|both|twice|\p{L}+ly) )*`

/** Nobody mourns a record that is broken. */
const BROKEN = String.raw`broken(?! (?:\p{L}+ ){0,2}?records?\b)`

const DONE = oneOf(
  oneOfWords(
    `fallen found lost bent got gotten thrown eaten stolen gone come become run grown risen sunk begun spent
    written taken given sold cut caught hurt burst blown frozen worn torn bitten hit sent made said told shown set paid
    put shut bought brought thought left fought withdrawn stood met`,
  ),
  BROKEN,
  String.raw`(?!(?:planned|hoped|intended|expected|announced|promised|worked|joined|served|agreed|headed|needed|owned|used|designed|called|known|belonged|invited|managed|lived|dated|housed|played|attended)\b)\p{L}{2,}ed`,
)

/** Before what was just told: "had been blown up", "had not passed"; no career and no plan. */
const HAD = new RegExp(
  String.raw`\bhad ${ADVERBS}(?:been (?!(?:planned|expected|due|announced|scheduled|appointed|named|founded|opened|owned|used|designed|called|known|built|run|led|held|made|invited|shown|written|painted)\b)${ADVERBS})?${DONE}\b(?! since \d)`,
  'iu',
)

/** In the way of what was planned, scarce, spoilt, or asked for. */
const PLIGHT = new RegExp(
  String.raw`\b(?:${oneOf(
    "cannot|can[’']t|could not|couldn[’']t|no longer|unable to|refuse[sd]? to|fail(?:s|ed)? to",
    '(?:has|have|does|do|did|is|are|was|were) not (?:yet )?(?:pass|meet|pay|reach|obtain|receive|suffice|allow|permit|recover|arrive|dry|dried|finish|complete|heal|ready|enough|sufficient|safe|possible|viable|worth|fit)(?:ed|d)?|has not paid|have not paid|not enough',
    String.raw`(?:only|just|barely|scarcely) (?:\p{L}+ )?(?:\d[\d,.]*(?! (?:pounds|euros?|dollars|kron\p{L}+|pence|cents|minutes|hours|days|p\b))|an? \p{L}+|two|three|four|five|six|seven|eight|nine|ten|half|a (?:few|handful|third|quarter))\b`,
    String.raw`hardly|scarcely any|fewer than|less than half|too (?:many|few|much|little|high|low|small|old|big|large|heavy|dangerous|expensive|dear|costly|slow|loud|weak|wet|dry|hot|cold|close|short|narrow)`,
    String.raw`(?:at|below|under) half|half empty`,
    String.raw`(?:has|have|had|was|were|is|are|been|being|having) ${ADVERBS}(?:cracked|${BROKEN}|burst|collapsed|damaged|destroyed|flooded|defective|faulty|unstable|unsafe|dangerous|contaminated|crumbling|leaking|rusting|rusty|rotten|rotting|worn|torn|stuck|jammed|stolen|blocked|overloaded|overcrowded|outdated|dilapidated|under water|out of order|sick|ill|missing|ageing|failing|declining|falling|shrinking|dwindling)`,
    'come loose|came loose|caught fire|fell ill|broke down|went bankrupt|in poor (?:condition|health|repair)|in the red',
    String.raw`(?:was|were) (?:found|discovered|detected)|(?:surveys?|tests?|checks?|inspections?|inquiry|investigations?|audits?|stud(?:y|ies)|inspectors?|experts?|users?|customers?|engineers?|auditors?|regulators?|authorit(?:y|ies)) (?:\p{L}+ ){0,4}?(?:found|finds?|showed|shows|revealed|discovered)`,
    'doubt(?:s|ed)?|complain(?:s|ed)|complaints',
    String.raw`(?:lost|loses)(?! (?:(?:his|her|their|its) (?:life|lives|tickets?|way)|(?:the|its|their|his|her) (?:\p{L}+ )?(?:match|game|final))\b)|ma(?:de|kes?|king) (?:a loss|losses)`,
    String.raw`(?:has|have) become (?:much |far |twice as |an? \p{L}+ |\p{L}+ly )?(?:dearer|costlier|pricier|scarcer?|rarer?|(?:more|less|too) \p{L}+)`,
    String.raw`costs? (?:\p{L}+ )?(?:an? (?:third|quarter|fifth|half)|half|twice|\d+ ?(?:%|per ?cent)|(?:two|three|four|five|six|ten|\d+) times) (?:more|as much)`,
    String.raw`would have (?:led|meant|cost|required|been|had|become|taken)`,
  )})(?!\p{L})`,
  'iu',
)

/** What is found that should not be. */
const FAULTS = oneOfWords(
  `rust rusted rusty cracks? cracked faults? faulty damaged? leaks? leaking defects? defective errors? bugs? flaws? holes?
  mou?ld rot rotten asbestos bacteria salmonella listeria glass metal splinters? corrosion contamination contaminated
  wear worn weakness(?:es)? problems? bones graves? skeletons? bombs? ammunition nests? bats ruins sewage traces broken loose
  unsafe unstable mistakes? gaps? debris mice rats woodworm beetles? parasites? mines? remains`,
)

/** "Found that the beams bend", "came across a wall": nobody looked for it; new berths are found as well. */
const FOUND = new RegExp(
  String.raw`\b(?:came (?:across|upon)|uncovered|unearthed|(?:found|discovered) (?:that\b|(?:\p{L}+ ){0,4}?${FAULTS}\b))`,
  'iu',
)

/** What something that is not as it should be may do. */
const MAY_HARM = String.raw`(?:can|could|may|might) (?:\p{L}+ )?(?:contain|burst|break|fall|catch|cause|overheat|leak|open (?:under|up under|in use|unexpectedly|suddenly|while|without|by itself|accidentally)|come (?:loose|off|away|apart)|crack|injure|fail|choke|shatter|ignite|explode|detach|slip|loosen|give way|snap|split|swell|melt|spill|tip|trap|burn|expose|jam|stick|seize|separate|short-circuit|collapse|corrode)`

/** Asked for, withdrawn, wrong, harmful, scarce or dear; see {@link tellsTrouble}. */
const TROUBLE = new RegExp(
  String.raw`\b(?:${oneOf(
    String.raw`(?:showed|shown|reported|warned|ruled|objected|told (?:\p{L}+ ){1,3}?(?:on \d+ \p{L}+)?) ?that`,
    'asked for|demanded|requested|requires?',
    'wrong|(?:delivered|arrived?|arriving|came|supplied) (?:\\p{L}+ )?late',
    String.raw`(?:has|have) (?:\p{L}+ly )?(?:fallen|dropped|declined|halved|shrunk|slumped|doubled|trebled|tripled|soared|risen(?! to (?:the|\p{L}+ (?:place|rank)))|gone up|withdrawn|pulled out|left|moved away)`,
    String.raw`(?:(?:has|have) been|was|were) (?:\p{L}+ly )?(?:withdrawn|reduced|washed away|swept away|hit|stolen|damaged|destroyed|refused|rejected|recalled)`,
    String.raw`(?:is|are) (?:now |currently )?being (?:rebuilt|renovated|repaired|refurbished|restored|converted|demolished|pulled down|torn down)`,
    'withdrew|pulled out|backed out|ran out|walked out|went (?:bankrupt|on strike|out of business)|fell (?:ill|through)',
    'left (?:last|this|the|for|in)',
    MAY_HARM,
    'risk of|hazard',
    '(?:must|has to|have to|had to|needs? to) (?:save|cut|make up|wait|rewrite)',
  )})(?!\p{L})`,
  'iu',
)

/** Told in the past, and before what came of it. */
const FAILED = new RegExp(
  String.raw`\b(?:fail(?:ed|s)|broke (?:down|out|up)|burst|collapsed|cracked|leaked|flooded|caught fire|gave way|went (?:out|bankrupt|missing)|was (?:damaged|destroyed|flooded|stolen|hit)|were (?:damaged|destroyed|flooded|stolen|hit)|fell (?:ill|down|on(?! (?:(?:an?|the|that) )?(?:(?:Easter|Whit|Good|Palm|Ash|Shrove) )?(?:\d|(?:${DAYS.join('|')})|(?:same )?(?:day|date|weekend)\b|Easter|Christmas|New Year|${MONTHS.join('|')}))|onto|across|over|through)|(?:was|were|been) struck|cut through|washed (?:away|out)|swept away|wiped|deleted|short-circuited|ran out|overran|derailed|overheated|exploded|rusted through)\b`,
  'iu',
)

const HARMFUL = new RegExp(String.raw`\b${MAY_HARM}(?!\p{L})`, 'iu')
