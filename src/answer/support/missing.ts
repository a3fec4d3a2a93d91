import { addressesIn } from '../../corpus/addresses.ts'
import type { RefusalReason } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { fold, terms, tokens } from '../../search/tokens.ts'
import { VALUE_NOUNS } from '../asked/value-nouns.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { type Lens, strength } from '../evidence/lens.ts'
import { goesBy, knownTo, unknownNames } from '../evidence/unknown.ts'
import { unknownFigures } from '../evidence/unknown-figures.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { DATE_NOUNS, MATERIAL_WORDS, ROLE_WORDS, SPEECH_WORDS } from '../text/cues.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import type { Support } from './support.ts'

/**
 * Says what of a refused question the material lacks, as far as a reader can see
 * for himself that it is not there: names, figures and nouns that stand in none
 * of the releases that were looked at, in no form and by no synonym; last, the
 * kind of answer that is asked for, where no passage that is shown holds one and no other
 * that has a word of the question; of a reason nobody can see that it is not there.
 *
 * A common noun is no reason where the best sentence may well answer: "vehicle" where that
 * tells of a fund, "clock" of what a release calls 24/7. So it is with one that belongs to a phrase.
 *
 * @param confidence how likely the best sentence answers, from 0 to 1.
 *
 * Empty when nothing is lacking for certain: then no sentence answers, and that
 * is all that can be said.
 */
export function missingFrom(
  evidence: readonly Evidence[],
  support: Support,
  reason: RefusalReason,
  confidence: number,
): readonly string[] {
  const [best] = evidence
  if (best === undefined) return []
  const { lens, document } = best
  const looked = [...new Map(evidence.map((one) => [one.document, one.lens])).values()]
  const isElsewhere = (figure: string): boolean =>
    looked.slice(1).some((other) => terms(figure).every((term) => knownTo(other, term)))
  const missing = new Set([
    ...missingNames(lens, looked),
    ...unknownFigures(lens, document).filter((figure) => !isElsewhere(figure)),
  ])
  const said = [...missing].join(' ').toLowerCase()
  for (const word of verifiable(lens.asked)) {
    const isSaid =
      said.includes(withoutPossessive(word).toLowerCase()) || isSaidOtherwise(word, best, confidence)
    if (!isSaid && looked.every((one) => standsNowhere(word, one))) missing.add(word)
  }
  const kind = kindName(lens.asked)
  const isShown =
    lens.asked.type === 'quotation'
      ? looked.some(({ dissection }) => dissection.candidates.some(({ quotation }) => quotation !== null))
      : evidence.some(
          (one, at) => (at < SHOWN || sharesWord(one)) && valuesOf(one.lens, one.candidate).length > 0,
        )
  const isAsked = reason !== 'no_subject' && (support.typeMissing === 1 || missing.size === 0)
  if (kind !== null && isAsked && !isShown) missing.add(kind)
  return [...missing].slice(0, MOST)
}

const MOST = 6

/** Whether a common noun of the question may well be told in other words by the best sentence. */
function isSaidOtherwise(word: string, { lens, candidate }: Evidence, confidence: number): boolean {
  if (/^\p{Lu}/u.test(word) && !lens.asked.text.startsWith(word)) return false
  const [term] = terms(word)
  const asked = lens.terms.find((one) => one.term === term)
  if (asked === undefined) return false
  return (
    confidence >= MAY_ANSWER ||
    asked.phrase !== undefined ||
    strength(asked, (other) => candidate.terms.has(other)) >= RELATED
  )
}

/** Of newswire questions refused from here on the best sentence would answer 47 in 100, of those below 14. */
const MAY_ANSWER = 0.4

/** A kind of it, or what it is a kind of. */
const RELATED = 0.3

/** Whether a sentence has a word of the question, names apart: what it gives may be what is asked for. */
function sharesWord({ lens, candidate }: Evidence): boolean {
  return lens.terms.some(({ term, weight, named }) => weight === 1 && !named && candidate.terms.has(term))
}

/** Passages that a refusal shows. */
const SHOWN = 3

/** Names of a question, without what leads up to them ("CEO of"), of which the releases lack a word. */
export function missingNames(lens: Lens, looked: readonly Lens[] = [lens]): string[] {
  return unknownNames(lens).flatMap((words) => {
    const name = words.replace(LEADING_UP, '').replace(LEADING_OFFICE, '')
    const lacks = (one: Lens): boolean =>
      tokens(name).some(({ stop, term }) => !stop && !goesBy(one, term)) && !holdsWords(one, name)
    return name !== '' && looked.every(lacks) ? [name] : []
  })
}

/** A question word or a role before the name itself: "What's Acme", "CEO of Acme". */
const LEADING_UP = new RegExp(
  String.raw`^(?:(?:what|who|where|when|how)(?:['’]s)? )?(?:(?:the |an? )?(?:${[...ROLE_WORDS].join('|')})(?: [a-z]+)? (?:of|at|for) (?:the )?)?`,
  'iu',
)

/** "CFO of Acme": in capitals, unlike the "Bank of Orme". */
const LEADING_OFFICE = /^(?:[Tt]he |[Aa]n? )?[A-Z]{2,4}(?: [a-z]+)? (?:of|at|for) (?:the )?/u

/**
 * The words of a question whose absence tells something: capitalised ones, and
 * nouns but the one for the kind of thing that answers. Verbs and adjectives are said in too many ways, and whom one means by
 * "owners" or "users" a release may call anything.
 */
export function verifiable({ text, type, terms: asked }: Asked): string[] {
  const kind = KIND_ASKED.exec(text)?.[1]?.toLowerCase()
  // "Mail me at x@orme.com" asks for no com.
  const besides = addressesIn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  )
  return asked
    .filter(({ word, folded, weight }) => {
      if (!besides.includes(word)) return false
      if (weight < 1 || folded.length < SHORTEST || /\d/u.test(folded) || HOW_ASKED.has(folded)) return false
      if (folded === kind || VALUE_NOUNS[type]?.has(folded)) return false
      if (/^\p{Lu}/u.test(word) && !text.startsWith(word)) return true
      const isGroup = LEXICON.isPerson(folded) && /s$|^people$/u.test(folded)
      return LEXICON.isNoun(folded) && !isGroup
    })
    .map(({ word }) => word)
}

/** "Which {law} allows it?": what answers has a name, and seldom the word for its kind. */
const KIND_ASKED = /\b(?:which|what)\s+(\p{L}+)\b/iu

/** Nouns that say how something is asked, and stand in no sentence that answers. */
export const HOW_ASKED: ReadonlySet<string> = new Set([
  ...SPEECH_WORDS,
  ...MATERIAL_WORDS,
  ...DATE_NOUNS,
  ...`number amount total list name names kind type sort way share rate level size figure fact thing things example examples difference reason
  soundbite soundbites`.split(/\s+/),
])

/** Shorter words are fragments of names and codes. */
const SHORTEST = 3

/** Whether a release has a word of the question in no form, and none that can stand for it. */
export function standsNowhere(word: string, lens: Lens): boolean {
  const [term] = terms(word)
  const asked = lens.terms.find((one) => one.term === term)
  if (asked !== undefined && strength(asked, (other) => knownTo(lens, other)) >= SYNONYM) return false
  return !hasFormOf(word, lens)
}

/** Whether a release has a word that begins as one of the question does: another form of it. */
export function hasFormOf(word: string, lens: Lens): boolean {
  return holdsWords(lens, word.slice(0, Math.max(4, Math.ceil(word.length * STEM))))
}

/** Of {@link strength}: a word that can stand for it, rather than one that goes with it ("dolphins" and "sea"). */
export const SYNONYM = 0.7

/** Share of a word's letters that its other forms begin with too. */
const STEM = 0.7

function holdsWords({ dissection }: Lens, words: string): boolean {
  return foldedText(dissection).includes(fold(words))
}

const foldedText = rememberedOf(({ document }: Lens['dissection']): string => fold(document.text))

/** The kind of value that a question asks for, in words; null where it has no name. */
export function kindName({ type, text }: Asked): string | null {
  return type === 'duration' && ASKS_AGE.test(text) ? 'an age' : (KIND_NAMES[type] ?? null)
}

const ASKS_AGE = /\b(?:how old|what age|age of|aged?)\b/iu

const KIND_NAMES: Partial<Record<Asked['type'], string>> = {
  person: 'a person’s name',
  organisation: 'an organisation’s name',
  place: 'a place',
  date: 'a date',
  duration: 'a length of time',
  money: 'a sum of money',
  percent: 'a percentage',
  count: 'a number',
  amount: 'a figure',
  phone: 'phone number',
  address: 'postal address',
  email: 'email address',
  url: 'web address',
  ticker: 'a ticker symbol',
  quotation: 'a quotation',
}
