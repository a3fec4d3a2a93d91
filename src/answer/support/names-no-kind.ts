import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import type { Token } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { DAYS, MONTHS } from '../text/periods.ts'

/**
 * Whether it is asked of what kind a thing is, and a sentence has its very word only bare: "the
 * battery has to be charged" tells no kind of battery, "lead battery" and "a battery with 40 cells" do.
 *
 * A sentence that does without the word may tell the kind by another one ("runs on diesel" for
 * fuel), and one that lists, names or describes behind it tells what it likes.
 *
 * @example
 * // "What kind of roof will the hall get?": "Rain came in through the roof." => true
 */
export function namesNoKind({ asked: { text } }: Lens, candidate: Candidate): boolean {
  const noun = candidate.kind === 'sentence' ? kindAsked(text) : null
  if (noun === null || TELLS_KINDS.test(candidate.text)) return false
  const words = candidate.tokens
  const places = [...words.entries()].filter(([, { word }]) => isForm(word, noun))
  return places.length > 0 && places.every(([at]) => isBare(text, candidate.text, words, at))
}

/** The noun whose kind is asked for; null of any other question, and of one that anything may be an instance of. */
const kindAsked = remembered((question: string): string | null => {
  const noun = (ASKS.exec(question) ?? ASKS_OF.exec(question))?.groups?.noun?.toLowerCase() ?? ''
  return noun === '' || ANYTHING.test(noun) ? null : (baseForms(noun)[0] ?? noun)
})

const OPENS = String.raw`^(?:and |so |but )?(?:what|which) (?:kind|sort|type)s? of `

const AUXILIARY = 'is|are|was|were|do|does|did|will|would|has|have|had|can|could|should|may|might|must'

/** "What kind of wrist {monitor} is used?" */
const ASKS = new RegExp(
  String.raw`${OPENS}(?:\p{Ll}[\p{L}-]* ){0,2}?(?<noun>\p{Ll}{3,})(?= (?:${AUXILIARY})\b)`,
  'iu',
)

/** "What kind of {cheese} goes into the pie?" */
const ASKS_OF = new RegExp(
  String.raw`${OPENS}(?<noun>\p{Ll}{3,})(?= \p{Ll}+ (?:\p{Ll}+ )?(?:the|an?|its|his|her|their)\b)`,
  'iu',
)

/** What a sentence may tell an instance of by any verb: who "cleans" does some work. */
const ANYTHING =
  /^(?:works?|things?|stuff|people|persons?|help|support|business|compan(?:y|ies)|information|questions?|places?|changes?|problems?|services?|activit(?:y|ies)|events?|products?|experiences?|difference|issues?|effects?|impact|results?|role|use|uses|deal|money|care|action|measures?)$/u

function isForm(word: string, noun: string): boolean {
  return word === noun || baseForms(word).includes(noun)
}

/** Whether nothing before or behind a noun tells of what kind it is. */
function isBare(question: string, text: string, words: readonly Token[], at: number): boolean {
  const [before, own] = [words[at - 1], words[at]]
  if (own === undefined || !ENDS.test(text.slice(own.end))) return false
  if (before === undefined || text.slice(before.end, own.start) !== ' ')
    return !/[-'’]$/u.test(text.slice(0, own.start))
  const { word, stop } = before
  const isSaid = new RegExp(String.raw`\b${word}\b`, 'iu').test(question)
  return stop || isSaid || LIGHT.test(word) || LEXICON.isMereVerb(word)
}

/** Words before a noun that tell of no kind. */
const LIGHT =
  /^(?:\d[\d.,]*|new|other|another|more|many|several|few|some|all|any|first|second|third|last|next|own|same|such|each|every|both|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|whole|entire|current|existing|additional|extra|further|only|broken|my|your|one)$/u

const TIME = String.raw`(?:every|during|after|before|since|until|when|while|whenever|because|today|yesterday|now|again|daily|twice|once)\b|(?:in|on|at|from|by) (?:\d|(?:${[...MONTHS, ...DAYS].join('|')}|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten)\b)`

/** A comma before what goes on about the thing: "his camera, a small one", "a roof, mostly of slate". */
const GOES_ON = String.raw`, (?:(?:an?|the|one|some|all|both|each|which|who|whose|that|mostly|mainly|chiefly|partly|such|like|with|from|for|of|made|built|known|called|named|especially|namely|notably|about|roughly|almost|both|among|in|by|as|to)\b|\d|(?:\p{Ll}{2,}ly )?(?:\p{Ll}{2,}ed|grown|woven|sewn|cut|spun|drawn|hewn|cast|blown|bound|ground|laid|kept|bred)\b|\p{Lu})`

const AUXILIARIES = String.raw`(?: (?:has|have|had|will|can|could|must|may|should|would|to|also|not|is|are|was|were|be|been|being)){1,4}`

/** What tells by whatever stands behind it what a thing is like. */
const TELLING =
  'made|based|called|named|known|powered|driven|designed|built|composed|drawn|written|painted|coated|filled|printed|dressed|trained|qualified|sourced|imported|produced|grown|inspired'

const DONE = String.raw`(?!(?:${TELLING})\b)(?:\p{Ll}{2,}ed|found|served|stolen|laid|sold|held|shown|given|taken|seen|sent|put|brought|bought|cut|left|lost|hit|kept|worn|paid|caught|torn)\b(?! (?:of|with|as|by|into|using|from|and (?:is|are|was|were))\b)(?!, (?:\p{Ll}{2,}ly )?\p{Ll}{2,}ed\b)(?! in (?!(?:spring|summer|autumn|winter|fall|total|advance|public|town|time|place|stages|parts|secret)\b)\p{Ll}*[^\P{Ll}s](?:[.,;]|\s*$))`

/**
 * What may stand behind a noun of which no more is said: an end, another thing of a list, a time, or
 * what was done to it, and not "made of", "painted with".
 */
const ENDS = new RegExp(
  String.raw`^["”’]?(?:[.;?!]|\s*$|,? (?:and|or|but) |,? (?:${TIME})|(?!${GOES_ON}), |${AUXILIARIES} ${DONE}|${AUXILIARIES} (?:\p{Ll}+(?:ed|en)|found|served|held|sold|put) (?:${TIME}))`,
  'u',
)

/** "Such as", "including", "ranging from", a colon or a dash: kinds follow. */
const TELLS_KINDS =
  /\b(?:such as|includ(?:es?|ing)|namely|rang(?:es?|ing) from|for example|e\.g\.|like|mainly|mostly|kinds?|sorts?|types?|known as|called|made (?:of|from|with|by))\b|[:–—(]|\s-\s/iu
