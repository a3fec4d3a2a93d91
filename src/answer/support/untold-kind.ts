import { rememberedOf } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether a thing is asked about by a word that tells it from others of its kind, and its
 * release says so nowhere, by no word that could: the electric lorry where all that is told
 * is of a lorry, the part-time course, the winter timetable.
 *
 * Only words that are said in few ways tell apart here; how big, how good, how old or whose
 * something is may go without saying.
 *
 * @example
 * // "What does the electric lorry cost?": "The lorry costs €90,000." => true
 */
export function isOfUntoldKind({ asked, dissection }: Lens, { text }: Candidate): boolean {
  return kindsAsked(asked.text).some(
    (says) => !says.test(text) && !says.test(textOf(dissection)) && !says.test(withoutKinds(asked.text)),
  )
}

const textOf = rememberedOf(
  ({ document: { title, text } }: Lens['dissection']): string => `${title ?? ''}\n${text}`,
)

/** What would say each kind that a question has before a noun: "the {electric} lorry", "how many {rural} schools". */
function kindsAsked(question: string): RegExp[] {
  return [...question.matchAll(KIND)].flatMap(({ 1: word = '', 2: noun = '' }) => {
    const says = KINDS.find(({ kind }) => kind.test(word))?.says
    return says !== undefined && LEXICON.isNoun(noun.toLowerCase()) ? [says] : []
  })
}

/** The question without such words: what it says besides may be what makes it one. */
function withoutKinds(question: string): string {
  return question.replace(KIND, ' ')
}

/** A word behind what opens a noun phrase, and a noun in small letters behind it. */
const KIND =
  /(?<=(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|our|this|that|these|those|an?|[Hh]ow many|[Ww]hich|[Ww]hat)|['’]s|s['’]) )(\p{Ll}{4,}(?:-\p{Ll}+)?) (\p{Ll}{3,})/gu

interface Kind {
  /** Words of a question. */
  readonly kind: RegExp
  /** How words of a release begin that may say as much. */
  readonly says: RegExp
}

const kind = (words: string, says: string): Kind => ({
  kind: new RegExp(`^(?:${words})$`, 'iu'),
  says: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${says})`, 'iu'),
})

const SEASON = 'season|holiday'

const KINDS: readonly Kind[] = [
  // How it is driven or what it is made of
  kind(
    'electric|battery-powered',
    String.raw`electri|batter|e-\p{L}|ev(?:s|tol)?\b|charg|kwh?\b|\d+ ?kwh?\b|volt|plug|hybrid|motor|zero-emission`,
  ),
  kind('diesel|petrol', 'diesel|petrol|fuel|gasoline|engine|combustion'),
  kind('solar', String.raw`solar|sun|photovolt|pv\b|panel|renewab`),
  kind('wooden', 'wood|timber|oak|pine|larch|plank|logs?\\b|beech|birch|spruce|carpent|bamboo|ply|joiner'),
  // How it is reached or done
  kind(
    'online|virtual',
    String.raw`online|on-line|web|internet|virtual|remot|digital|zoom|(?:live)?stream|www|http|apps?\b|video|e-\p{L}|click|link|download|software|platform|cyber|tele|stor(?:es?|efront)\b|portal`,
  ),
  kind(
    'remote',
    'remot|distan|far\\b|isolat|home|online|on-line|virtual|anywhere|tele|video|hybrid|satellit|island|mountain|rural|wireless|control|cloud|drone',
  ),
  kind('part-time', 'part.?time|hours|evening|weekend|half|flexib|shift|besides'),
  kind('handwritten', 'hand|writ|wrote|letter|manuscript'),
  kind(
    'free',
    String.raw`free|no (?:extra |additional )?(?:charge|cost|fee)|without (?:charge|cost|payment)|complimentary|gratis|donat|giv(?:e|es|en|ing) (?:\p{L}+ )?away|giveaway|[$€£]0\b|pays? (?:no|nothing)|cost(?:s|ing)? nothing|waive|open to (?:all|the public|everyone)`,
  ),
  // For how long or how often, and whether at all
  kind(
    'temporary',
    String.raw`tempor|interim|until|till|pop.?up|provision|stop-?gap|meanwhile|for (?:(?:the|up|to|about|at|least|\p{L}+|\d+) ){0,3}(?:days|weeks|months|years?)|short|seasonal|while|during`,
  ),
  kind(
    'cancel(?:l)?ed|postponed',
    String.raw`cancel|call(?:s|ed|ing)? (?:\p{L}+ )?off|postpon|abandon|scrap|delay|no longer|withdr|dropp|resched|suspen|halt|stop|axed|shelved|defer|put (?:\p{L}+ )?(?:off|back)|(?:will|does|did|is|was|are|were) not|won['’]t|n['’]t|instead`,
  ),
  kind('nightly', 'night|evening|overnight|dusk|dark|daily|hotel|stay|room'),
  kind('fortnightly|biweekly', 'fortnight|biweek|week|every (?:two|other|second)'),
  kind('weekly', 'week|(?:mon|tues|wednes|thurs|fri|satur|sun)days'),
  kind('monthly', 'month|per year|a year|annual'),
  kind('winter', `winter|snow|ice\\b|skis?\\b|skiing|skier|cold|christmas|decem|janua|febru|novem|${SEASON}`),
  kind('summer', `summer|june\\b|july\\b|august\\b|heat|beach|camps?\\b|${SEASON}`),
  kind('autumn', `autumn|fall\\b|septem|octob|novem|harvest|${SEASON}`),
  // Where
  kind('north(?:-?east|-?west)?ern', 'north'),
  kind('south(?:-?east|-?west)?ern', 'south'),
  kind('eastern', 'east|(?:north|south)-?east|orient'),
  kind('western', 'west|(?:north|south)-?west'),
  kind('rural', 'rural|villag|farm|countryside|remote|agri|hamlet|outback|parish'),
  kind(
    'offshore',
    'offshore|seas?\\b|seabed|ocean|marine|maritime|coast|overseas|island|gulf|deep|shore|underwater',
  ),
  kind(
    'underground',
    'undergr|tunnel|min(?:e|es|ing)\\b|below|beneath|metro|subway|tube|buried|cave|subsurf|basement|cellar',
  ),
  // Who
  kind(
    'female',
    'female|wom[ae]n|girl|she\\b|her\\b|mother|mum|lad(?:y|ies)|sister|wife|wives|daughter|gender|actress|ms\\b|mrs\\b',
  ),
  kind(
    'junior',
    String.raw`junior|youth|young|child|under.?\d|u\d|school|teen|kids?\b|student|pupil|boys?\b|girls?\b|apprentic|trainee|aged|academ`,
  ),
  kind('unofficial', 'unoffici|inform|fans?\\b|independ|rumou?r|leak|alleged|not (?:endorsed|official)'),
]
