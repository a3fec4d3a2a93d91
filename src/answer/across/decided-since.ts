import type { Document, Span } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { onOneLine, textAt } from '../../spans.ts'
import { asksFirst } from '../asked/asks-then.ts'
import { type OwnSentence, ownSentences } from '../pieces/own-voice.ts'
import { figureSpans } from '../text/spans.ts'
import { holdsAll, matterOf, opening } from './matters.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { hasWordOrSynonym } from './same-thing.ts'

/**
 * Finds the newer release that tells as decided what an answer did not expect, has no plans
 * for or only considers: "will introduce a ban from 22 August" for "did not expect to introduce
 * a ban this summer". The newest that speaks of it goes first; where it denies it as well,
 * the answer holds.
 *
 * All that is denied must stand in one sentence or headline of the newer release: the house does it,
 * or it is the subject and done, begins or ends by itself; names of where and for whom may stand in the
 * opening of that release. What was so in an earlier year, or will be in another than is asked about, is not what
 * is decided. Of when it is, the sentence with a day is given; when it ends is told by none that says how it begins.
 *
 * @param told the sentences of the answer.
 */
export function decidedSince(
  { own, house, lexicon }: Standing,
  told: readonly string[],
  newer: readonly Document[],
): Overtaking | null {
  const { text: question, type } = own.lens.asked
  if (newer.length === 0 || !ASKED.has(type) || asksFirst(question)) return null
  const [sought] = told.flatMap((text) => soughtIn(text, house) ?? [])
  if (sought === undefined) return null
  const { objects } = sought
  const asked = new Set(own.lens.terms.map(({ term }) => term))
  if (!objects.some(({ term }) => asked.has(term))) return null
  const heads = objects.slice(-1)
  const asksEnd = ENDS.test(question)
  for (const document of newer) {
    const { lead } = opening(document)
    const said = ownSentences(document).map((one): Said => {
      const text = onOneLine(textAt(document.text, one))
      return { ...one, text, terms: new Set(termsOf(text)) }
    })
    const speaks = ({ text, terms }: Said): boolean =>
      holdsAll(objects, terms, lexicon) &&
      isInTime(text, question, document) &&
      isDone(text, { ...sought, objects: heads }, house, lexicon) &&
      sought.names.every(({ term }) => terms.has(term) || lead.has(term))
    const spoken = said.filter(speaks)
    if (spoken.length === 0) continue
    const decided = spoken.find(({ text }) => !OPEN.test(text))
    if (decided === undefined) return null
    const body = said.filter(({ terms, isHeadline }) => !isHeadline && holdsAll(heads, terms, lexicon))
    if (asksEnd) return ended(document, body)
    const ofIt = body.filter(
      ({ text, terms }) =>
        !OPEN.test(text) &&
        isInTime(text, question, document) &&
        (holdsAll(objects, terms, lexicon) || isDone(text, { ...sought, objects: heads }, house, lexicon)),
    )
    const day = type === 'date' ? ofIt.find(({ text }) => hasDay(text)) : undefined
    return spanOf(document, day ?? (decided.isHeadline ? (ofIt[0] ?? decided) : decided))
  }
  return null
}

type Said = OwnSentence & { readonly text: string; readonly terms: ReadonlySet<string> }

function spanOf(document: Document, { start, end }: Span): Overtaking {
  return { document, spans: [{ start, end }] }
}

/** The sentence that tells until when; without one nothing is told of the end, and nothing else is to be given. */
function ended(document: Document, ofIt: readonly Said[]): Overtaking {
  const until = ofIt.find(({ text }) => UNTIL.test(text))
  return until === undefined ? { document, spans: [] } : spanOf(document, until)
}

function hasDay(text: string): boolean {
  return figureSpans(text).some(({ type }) => type === 'date')
}

/** Whether a sentence tells neither what was in an earlier year nor what is in another than is asked about. */
function isInTime(text: string, question: string, { published }: Document): boolean {
  const years: readonly string[] = text.match(YEAR) ?? []
  const asked: readonly string[] = question.match(YEAR) ?? []
  const isPast = years.some((year) => year < (published ?? '').slice(0, 4))
  return !isPast && !LAST.test(text) && asked.every((year) => years.length === 0 || years.includes(year))
}

const YEAR = /\b(?:19|20)\d\d\b/gu
const LAST = /\b(?:last (?!(?:month|week|night)\b)|previously|formerly)/iu

/** What was denied or not expected: its verb, the thing itself, and the names of where and for whom. */
interface Denied {
  readonly verb: Token
  readonly objects: readonly Token[]
  readonly names: readonly Token[]
}

/** Whether a sentence tells the deed of the thing by the house, or the thing itself as done or begun: "it will {cut} 40 {jobs}", "the {ban} {begins} on", but not "{jobs} are created, and lead times are {cut}" far behind. */
function isDone(
  text: string,
  { verb, objects: heads, names }: Denied,
  house: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const all = tokens(text)
  const isOf = (one: Token, { term }: Token): boolean => hasWordOrSynonym(one, new Set([term]), lexicon)
  const isCapital = ({ start }: Token): boolean => /^\p{Lu}/u.test(text.slice(start))
  const isHouseIn = (some: readonly Token[]): boolean =>
    some.length > 0 && some.every(({ term }) => house.has(term))
  const isKnown = (one: Token): boolean =>
    isHouseIn([one]) || one.stop || [...heads, ...names].some((known) => isOf(one, known))
  const [opening] = all
  return all.some((token, at) => {
    if (!isOf(token, verb) && !(BRINGS.test(verb.word) && BEGINS.has(token.term))) return false
    const near = all.findIndex(
      (one, nth) => Math.abs(nth - at) <= NEAR && nth !== at && heads.some((head) => isOf(one, head)),
    )
    if (near === -1) return false
    const before = all.slice(0, at)
    if (near > at) {
      // "Its neighbour Isle Line introduces", "passengers can close"
      const doers = before.filter(({ word, stop }) => HOUSE_ITSELF.test(word) || !(stop || ADVERB.test(word)))
      return HOUSE_ITSELF.test(doers.at(-1)?.word ?? '') || isHouseIn(doers.slice(-house.size))
    }
    const isOtherThing = before.some((one) => one !== opening && isCapital(one) && !isKnown(one))
    return !isOtherThing && near <= NEAR && ALONE.test(text.slice(token.end))
  })
}

const HOUSE_ITSELF = /^(?:it|we|company)$/u
const ADVERB = /^(?:now|also|today|instead|\p{Ll}+ly)$/u

/** Behind the verb nothing is its object: "will shut {on 3 November}", "was built {and}", and nobody else does it. */
const ALONE =
  /^(?! by (?:the )?\p{Lu})(?:\s*[.,;]|\s*$| (?:on|in|at|from|by|this|next|for|until|today|tomorrow|across|and|as|after|before|since|when|with)\b)/u

/** Tokens between a verb and its thing: "will raise its regional off-peak fares". */
const NEAR = 6

const BRINGS = /^(?:introduce|impose|start|begin|launch|bring|set|establish|apply|adopt)$/u
const BEGINS: ReadonlySet<string> = new Set(
  termsOf('begin start introduce impose apply applies force effect launch'),
)

const ASKED: ReadonlySet<string> = new Set(['yesno', 'date'])

const ENDS = /\b(?:lift(?:ed)?|end(?:s|ed)?|(?:be|is) over|expires?|until when|how long)\b/iu
const UNTIL = /\b(?:until|lift(?:ed|s)?|ends?|expires?)\b/iu

function soughtIn(text: string, house: ReadonlySet<string>): Denied | null {
  const line = onOneLine(text)
  const { 0: denial, index = 0, groups } = DENIED.exec(line) ?? {}
  if (denial === undefined) return null
  const [phrase = ''] = line.slice(index + denial.length).split(BEHIND)
  const { words, heads, names } = matterOf(phrase, house)
  const isVerb = groups?.to !== undefined || /^\p{Ll}+ing\b/u.test(phrase.trim())
  const verb = isVerb ? words[0] : undefined
  if (verb === undefined) return null
  const own = heads.filter((one) => one !== verb)
  const objects = own.length > 0 ? own : words.filter((one) => one !== verb)
  return objects.length === 0 ? null : { verb, objects, names }
}

/** Not wanted, not expected or only thought of. */
const DENIED =
  /\b(?:(?:do(?:es)?|did) not (?:(?:currently|now|yet) )?(?:expect|intend|plan|want|propose|foresee|anticipate)|(?:has|have|had) (?:currently )?no (?:plans?|intention|need|wish)|(?:sees?|saw) no (?:need|reason)|(?:is|are|was|were) (?:not (?:currently )?(?:planning|expecting|intending|considering|going)|unlikely|(?:still |now )?considering)|rule[sd] out)(?: (?:at present|for now))?(?<to> to)?(?: (?:of|on|whether|a|an|the|any|its|their))* /iu

/** What stands behind is when, where it is so, and what else. */
const BEHIND =
  /[,;:.]|\b(?:if|unless|where|which|who|before|until|because|while|but|this|next|soon|again|yet|for the (?:first|second|whole|rest)|at present|for now|any time|in the (?:coming|near|next|foreseeable))\b/iu

/** Denied too, or no more than thought of. */
const OPEN =
  /\b(?:not|no plans|never|n['’]t|rule[sd]? out|may|might|could|would|if|consider\p{L}*|propos\p{L}*|consult\p{L}*|draft|unlikely|no longer|cancell?\p{L}*|scrapp?\p{L}*|drop(?:s|ped) (?:its |the )?plans?)\b/iu
