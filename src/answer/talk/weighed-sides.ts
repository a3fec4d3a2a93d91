import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { typedSpans } from '../text/spans.ts'
import { capitalise } from '../text/word-forms.ts'

/** Two things that are weighed against each other. */
export interface WeighedSides {
  /** As the question calls them. */
  readonly names: readonly [string, string]
  /** One question that asks for what is to be known of either. */
  readonly question: string
}

/**
 * Puts a question that weighs two things against each other as what it asks of either. Null for
 * any other question, and where one side is a figure, a time or nothing that is named.
 *
 * @example
 * weighedSides('Which mill ground more flour, Orme or Norvik?')?.question
 * // => 'How much flour did Orme grind, and how much flour did Norvik grind?'
 */
export function weighedSides(question: string): WeighedSides | null {
  const body = question
    .trim()
    .replace(/[?.!\s]+$/u, '')
    .replace(OPENER, '')
  if (body.length > LONGEST || !WEIGHS.test(body)) return null
  const either = ofEither(body)
  const weighed = either ?? ofOne(body, WHETHER) ?? ofOne(body, HOW)
  if (weighed === null) return null
  const { one, other, said } = weighed
  const ask = asked(said)
  // "Was it higher in 2024 than in 2023" is asked of one thing.
  if (ask === null || ![one, other].every((side) => isNamed(side) && (either !== null || !isTime(side))))
    return null
  return { names: [one, other], question: `${capitalise(ask(one))}, and ${ask(other)}?` }
}

/** Characters; who weighs two things against each other asks in fewer. */
const LONGEST = 240

const OPENER = /^(?:and|so|but|then),? (?=\p{L})/iu

/** What a question says of its two sides. */
interface Weighed {
  readonly one: string
  readonly other: string
  readonly said: Said
}

/** "{did} {carry} {more passengers}", "{is} {older}" */
interface Said {
  readonly auxiliary: string
  /** As it stands behind its auxiliary; empty for what something is. */
  readonly verb: string
  /** From the word that compares. */
  readonly degree: string
}

/** How something is measured, by the words that compare it: "how" with an adjective, or the question itself. */
const MEASURED: readonly (readonly [string, string])[] = [
  ['higher|lower', 'how high'],
  ['taller', 'how tall'],
  ['longer|shorter', 'how long'],
  ['bigger|smaller', 'how big'],
  ['larger', 'how large'],
  ['older|younger|newer', 'how old'],
  ['heavier|lighter', 'how heavy'],
  ['faster|slower|quicker', 'how fast'],
  ['deeper|shallower', 'how deep'],
  ['wider|narrower|broader', 'how wide'],
  ['thicker|thinner', 'how thick'],
  ['farther|further|nearer|closer', 'how far'],
  ['stronger|weaker', 'how strong'],
  ['louder|quieter', 'how loud'],
  ['hotter|warmer|colder|cooler', 'how warm'],
  ['earlier|later|sooner', 'when'],
  ['cheaper|dearer|costlier|pricier|(?:more|less) (?:expensive|costly)', 'how much'],
]

const ADJECTIVE = MEASURED.map(([words]) => words).join('|')
const DEGREE = String.raw`(?:${ADJECTIVE}|greater|better|more|fewer|less)`
const WEIGHS = new RegExp(String.raw`\b${DEGREE}\b`, 'iu')
const IS = 'is|are|was|were'
const DOES = 'does|do|did'

const EITHER = new RegExp(
  String.raw`^(?:which|what|who)(?: (?:one|of (?:the two|these|them)))?(?: (?!(?:${IS}|ha[sd]|have)\b)[\p{L}’'-]+){0,2}? (?<verb>${IS}|[\p{L}-]+) (?:the |an? )?(?<degree>${DEGREE}\b[^,:–—]*?)(?:[,:]| [–—-]) (?<one>.+?),? or (?<other>.+)$`,
  'iu',
)

/** "Which mill ground more flour, Orme or Norvik" */
function ofEither(body: string): Weighed | null {
  const { verb = '', degree = '', one = '', other = '' } = EITHER.exec(body)?.groups ?? {}
  if (verb === '' || / or |,/u.test(`${one} ${other}`)) return null
  const isOf = new RegExp(`^(?:${IS})$`, 'iu').test(verb)
  if (isOf) return { one, other, said: { auxiliary: verb.toLowerCase(), verb: '', degree } }
  const said = spoken(verb.toLowerCase())
  return said === null ? null : { one, other, said: { ...said, degree } }
}

/** A verb as it is asked with: "ground" is "did … grind". */
function spoken(verb: string): Pick<Said, 'auxiliary' | 'verb'> | null {
  if (/^ha(?:s|d|ve)$/u.test(verb)) return { auxiliary: verb === 'had' ? 'did' : 'does', verb: 'have' }
  const [base] = baseForms(verb).filter((form) => LEXICON.isVerb(form) && form !== verb)
  if (base === undefined) return LEXICON.isVerb(verb) ? { auxiliary: 'does', verb } : null
  return { auxiliary: /s$/u.test(verb) ? 'does' : 'did', verb: base }
}

const THAN = String.raw`(?:the |an? )?(?<degree>${DEGREE}\b.*?) than (?<other>.+?)(?: (?:${IS}|${DOES}|ha[sd]|have))?`
const WHETHER = new RegExp(
  String.raw`^(?:(?<is>${IS}) (?<one>.+?)|(?<does>${DOES}) (?<doer>.+?) (?<verb>\p{Ll}+)) ${THAN}$`,
  'iu',
)

const HOW = new RegExp(
  String.raw`^(?:by )?how (?:much|many) (?<degree>${DEGREE}\b(?: \p{L}+){0,3}?) (?:(?<is>${IS}) (?<one>.+?)|(?<does>${DOES}) (?<doer>.+?) (?<verb>\p{Ll}+)) than (?<other>.+?)(?: (?:${IS}|${DOES}|ha[sd]|have))?$`,
  'iu',
)

/** "Is the hall older than the mill", "how many more seats does Orme have than Norvik" */
function ofOne(body: string, pattern: RegExp): Weighed | null {
  const {
    is = '',
    does = '',
    doer,
    one = doer,
    verb = '',
    degree = '',
    other = '',
  } = pattern.exec(body)?.groups ?? {}
  if (one === undefined || other === '') return null
  return { one, other, said: { auxiliary: (is || does).toLowerCase(), verb, degree } }
}

const HELD = /^(?:have|get|bring|show|give|offer|see|report)$/u

/** What is asked of each side; null for what cannot be measured. */
function asked({ auxiliary, verb, degree }: Said): ((side: string) => string) | null {
  const [, word = '', rest = ''] = new RegExp(`^(${DEGREE})(?: (.+))?$`, 'iu').exec(degree) ?? []
  const put = (measure: string, behind = ''): ((side: string) => string) => {
    return (side) => [measure, auxiliary, side, verb, behind].filter((words) => words !== '').join(' ')
  }
  const isCount = /^(?:more|fewer|less)$/iu.test(word)
  if (isCount && verb !== '') {
    const [, noun = '', tail = ''] = PARTED.exec(rest) ?? []
    return put(noun === '' ? 'how much' : `${isSeveral(noun) ? 'how many' : 'how much'} ${noun}`, tail)
  }
  if (isCount) return null
  // "A longer range", "higher sales": the noun says what is measured.
  if (rest !== '' && HELD.test(verb))
    return (side) => `what ${isSeveral(rest) ? 'are' : 'is'} the ${rest} of ${side}`
  const measure = MEASURED.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1]
  return measure === undefined || (rest !== '' && !TAIL.test(rest)) ? null : put(measure, rest)
}

/** "{seats} {in May}" */
const PARTED = /^(.*?)(?: ((?:in|on|at|during|for|per|last|this) .+))?$/iu
const TAIL = /^(?:in|on|at|during|for) /iu

function isSeveral(noun: string): boolean {
  return /(?:[^s]s|people|men|women|children|staff)$/iu.test(noun)
}

/** A name or a thing: no figure, no time and no word that stands for others. */
function isNamed(side: string): boolean {
  if (!/\p{Lu}|\d/u.test(side) && !/^(?:the|an?|its|their) /iu.test(side)) return false
  return !UNNAMED.test(side) && !/^(?:\p{Sc}|\d|only |just )/u.test(side)
}

function isTime(side: string): boolean {
  return typedSpans(side).some(
    ({ type, start, end }) => type === 'date' && start <= 'the '.length && end === side.length,
  )
}

const UNNAMED =
  /\b(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ww]e|[Yy]ou|I|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|ones?|others?|another|any(?:thing|one|body)?|all|every\p{Ll}*|average|last|previous|prior|before|ever|expected|planned|year|month|week)\b/u
