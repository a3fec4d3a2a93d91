import type { Document, Span } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
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
 * All that is denied must stand in one sentence or headline of the newer release, beside its verb, or
 * as what begins where it was to be introduced; of where and for whom, the opening of that release may tell. Of when it is,
 * the sentence with a day is given; when it ends is told by none that says how it begins.
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
  const { verb, objects } = sought
  const asked = new Set(own.lens.terms.map(({ term }) => term))
  if (!objects.some(({ term }) => asked.has(term))) return null
  const heads = objects.slice(-1)
  const asksEnd = ENDS.test(question)
  for (const document of newer) {
    const { lead } = opening(document)
    const said = ownSentences(document).map((one): Said => {
      const text = textAt(document.text, one).replace(/\s/gu, ' ')
      return { ...one, text, terms: new Set(termsOf(text)) }
    })
    const speaks = ({ text, terms }: Said): boolean =>
      holdsAll(objects, terms, lexicon) &&
      isDone(text, verb, heads, lexicon) &&
      sought.names.every(({ term }) => terms.has(term) || lead.has(term))
    const spoken = said.filter(speaks)
    if (spoken.length === 0) continue
    const decided = spoken.find(({ text }) => !OPEN.test(text))
    if (decided === undefined) return null
    const body = said.filter(({ terms, isHeadline }) => !isHeadline && holdsAll(heads, terms, lexicon))
    if (asksEnd) return ended(document, body)
    const ofIt = body.filter(({ text }) => !OPEN.test(text))
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

/** Whether a sentence tells the deed of the thing: "will {cut} 40 {jobs}", "the {ban} {begins}", but not "{jobs} are created, and lead times are {cut}" far behind. */
function isDone(text: string, verb: Token | null, heads: readonly Token[], lexicon: Lexicon): boolean {
  if (verb === null) return true
  const all = tokens(text)
  const isOf = (one: Token, { term }: Token): boolean => hasWordOrSynonym(one, new Set([term]), lexicon)
  const things = all.filter((token) => heads.some((one) => isOf(one, token)))
  return all.some(
    (token, at) =>
      (isOf(verb, token) || (BRINGS.test(verb.word) && BEGINS.has(token.term))) &&
      things.some((thing) => Math.abs(all.indexOf(thing) - at) <= NEAR),
  )
}

/** Tokens between a verb and its thing: "will raise its regional off-peak fares". */
const NEAR = 6

const BRINGS = /^(?:introduce|impose|start|begin|launch|bring|set|establish|apply|adopt)$/u
const BEGINS: ReadonlySet<string> = new Set(
  termsOf('begin start introduce impose apply applies force effect launch'),
)

const ASKED: ReadonlySet<string> = new Set(['yesno', 'date'])

const ENDS = /\b(?:lift(?:ed)?|end(?:s|ed)?|over|expires?|until when|how long)\b/iu
const UNTIL = /\b(?:until|lift(?:ed|s)?|ends?|expires?)\b/iu

/** What was not expected: its verb, where it has one, the thing itself, and the names of where and for whom. */
function soughtIn(
  text: string,
  house: ReadonlySet<string>,
): {
  readonly verb: Token | null
  readonly objects: readonly Token[]
  readonly names: readonly Token[]
} | null {
  const { 0: denial, index = 0, groups } = DENIED.exec(text.replace(/\s/gu, ' ')) ?? {}
  if (denial === undefined) return null
  const [phrase = ''] = text
    .replace(/\s/gu, ' ')
    .slice(index + denial.length)
    .split(BEHIND)
  const { words, heads, names } = matterOf(phrase, house)
  const isVerb = groups?.to !== undefined || /^\p{Ll}+ing\b/u.test(phrase.trim())
  const verb = isVerb ? (words[0] ?? null) : null
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
