import { isGivenName } from '../../corpus/genders.ts'
import { literal } from '../../corpus/literal.ts'
import { endsLikeOrganisation } from '../../corpus/names.ts'
import type { Document, Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold, terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { withoutTitle } from '../talk/person.ts'
import { isCalledFor } from '../text/called-for.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { foundingForms } from '../text/founding.ts'
import { isShortFor } from '../text/initials.ts'
import type { TypedSpan } from '../text/spans.ts'
import { isIssuer } from './apart.ts'

/**
 * Whether it is asked if one with a name did something, or what or how much they did, and a
 * sentence has another with a name before the verb wherever it tells of that deed.
 *
 * Only where the sentence and what it stands under do not name the one asked about, but for
 * whom it was done to or from, or who does something else there. What a release's own house did
 * may be told of its brands and people, never of another house.
 *
 * @example
 * // "Did Lund Boats open a school?": "Orme Mills has opened a school." => true
 * // "How much did Lund Boats give?": "Orme Mills gave €900 to Lund Boats." => true
 */
export function isDoneByOther({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const deed = deedAsked(asked)
  if (deed === null) return false
  const { text, tokens } = candidate
  const doer = termsOf(deed.doer)
  const names = candidate.spans().filter(({ type }) => type === 'name' || type === 'person')
  if (isNamed(deed, candidate, names)) return false
  const isOwn = isIssuer(document, doer)
  const isOther = (span: Span): boolean => {
    const name = textAt(text, span)
    return (
      !ORGANISATION_NOUNS.has(name.toLowerCase().replace(/^(?:the|our) /u, '')) &&
      termsOf(name)[0] !== doer[0] &&
      termsOf(name).filter((term) => doer.includes(term)).length < Math.min(2, termsOf(name).length) &&
      !isShortFor(deed.doer, name) &&
      !isShortFor(name, deed.doer) &&
      !isCalledFor(deed.doer, name, document) &&
      (!isOwn || deed.isFounding || (namesHouse(name, document) && !isIssuer(document, termsOf(name))))
    )
  }
  const places = tokens.filter(({ word }) => isDeed(deed, word))
  return (
    places.length > 0 &&
    places.every(({ start }) => {
      const subject = subjectOf(text, names, start, deed.does)
      return subject !== undefined && isOther(subject)
    })
  )
}

/** Whether a name ends as one of a house does, or somebody holds an office in what it names. */
function namesHouse(name: string, { text }: Document): boolean {
  if (endsLikeOrganisation(name)) return true
  const office = new RegExp(String.raw`(\p{L}+),? (?:of|at|for) (?:the )?${literal(name)}(?![\p{L}-])`, 'gu')
  return [...text.matchAll(office)].some(([, noun = '']) => OFFICER.test(noun))
}

const OFFICER =
  /^(?:C[EFOT]O|executive|officer|president|director|manager|head|(?:co-?)?founder|chair\p{L}*|secretary|treasurer|owner)$/iu

/** Who does what a verb tells: the name right before it, or the one behind what the sentence opens with: "Founded in 1920, {Orme}". */
function subjectOf(
  text: string,
  names: readonly TypedSpan[],
  verb: number,
  does: RegExp,
): TypedSpan | undefined {
  if (text.slice(0, verb).trim() === '') return names.find(({ start }) => OPENING.test(text.slice(0, start)))
  const subject = names.findLast(({ end }) => end <= verb)
  return subject !== undefined && does.test(text.slice(subject.end, verb)) ? subject : undefined
}

/** "{Founded in 1920, }Orme" */
const OPENING = /^\p{L}+ed [^,;.]{2,60}, (?:the )?$/u

/**
 * Whether a sentence or what it stands under has the name of one, the first word of it or
 * somebody's last, as of one who may have done it.
 */
function isNamed(
  deed: Deed,
  { text, tokens, carried, lead }: Candidate,
  names: readonly TypedSpan[],
): boolean {
  const asked = termsOf(deed.doer)
  const [first = '', last = ''] = [asked[0], asked.at(-1)]
  if (lead.has(first) || lead.has(last)) return true
  const own = names.filter(({ start, end }) => {
    const name = withoutTitle(text.slice(start, end))
    const words = termsOf(name)
    const bySurname = words.length === 1 || isGivenName(name.split(' ')[0] ?? '')
    return (
      words[0] === first ||
      asked.every((term) => words.includes(term)) ||
      (bySurname && words.at(-1) === last)
    )
  })
  if (own.length === 0) return carried.has(first) || carried.has(last)
  const verbs = tokens.filter(({ word }) => isDeed(deed, word))
  return own.some(
    (name) =>
      !verbs.some(({ end }) => end < name.start && TAKER.test(text.slice(end, name.start))) &&
      !doesElse(deed, text.slice(0, name.start), text.slice(name.end)),
  )
}

/** From what was done to whom: " €900 {to} ", " a depot in Holm {from} ". */
const TAKER = /^(?:[^,;.]|(?<=\d)[,.](?=\d))* (?:to|from) (?:the )?$/u

/** Whether another verb than the one asked about stands right behind a name, and another clause before or behind. */
function doesElse(deed: Deed, before: string, behind: string): boolean {
  const [, verb = '', rest = ''] = ELSE.exec(behind) ?? []
  return (
    baseForms(verb).some((form) => LEXICON.isVerb(form)) &&
    !isDeed(deed, verb) &&
    (FURTHER.test(rest) || IN_CLAUSE.test(before))
  )
}

const ELSE = /^ (?:has |have |had |will |also |today |now |recently )*(\p{Ll}{3,}(?:ed|t|s|n)?) (.*)$/su

/** ", and Orme built it", "that Orme built" */
const FURTHER = /(?:, (?:and|but|while)|\b(?:that|which|and)) (?:the )?\p{Lu}/u

/** "A card that {Orme launched}" */
const IN_CLAUSE = /\p{L}(?: (?:that|which|whom|where|while)|, (?:and|but|while)) (?:the )?$/u

function isDeed({ forms }: Deed, word: string): boolean {
  return baseForms(word).some((form) => forms.has(form))
}

interface Deed {
  /** Who is asked about, as the question writes it. */
  readonly doer: string
  /** The verb in its base form, of which a word may have several. */
  readonly forms: ReadonlySet<string>
  /** A house is asked about, which no other that was founded is. */
  readonly isFounding: boolean
  /** From a name to the verb that tells what it did, or what was done to it. */
  readonly does: RegExp
}

/** "Did {Lund Boats} {open} a school?" */
const deedAsked = remembered(({ text, names }: Lens['asked']): Deed | null => {
  const [name] = names
  if (name === undefined) return null
  const before = text.slice(0, name.start)
  const isDone = DONE.test(before)
  if (!isDone && !ASKS.test(before)) return null
  const [, verb = ''] = VERB.exec(text.slice(name.end)) ?? []
  const found = baseForms(fold(verb)).filter((form) => LEXICON.isVerb(form))
  if (found.length === 0) return null
  const founding = isDone ? foundingForms(found) : null
  return {
    doer: textAt(text, name),
    forms: founding ?? new Set(found),
    isFounding: founding !== null,
    does: isDone ? IS_DONE : DOES,
  }
})

const ASKS =
  /^(?:and |so |but )?(?:(?:what|how much|how many(?: \p{Ll}+){1,2}|which(?: \p{Ll}+){1,2}|when|where|why) )?(?:did|does|do|has|have|had|will|can|could) (?:the )?$/iu

/** "{Was} Orme founded in 1920?" */
const DONE = /^(?:and |so |but )?(?:was|were) (?:the )?$/iu

const VERB = /^ (?:(?:already|also|ever|now|really|recently|just) )?(\p{Ll}{3,})(?=[ ?])/u

/** From a name to what it does: " (HOLM: ORM) has also ". */
const DOES =
  /^(?: \([^()]{1,60}\))?(?:,? (?:Inc|Ltd|Corp|Co|LLC|PLC|plc)\.?)?(?:, [^,;.]{3,80})?,? (?:(?:has|have|had|will|can|also|now|today|recently|just|already|then|first|originally|successfully|proudly|officially|\p{Ll}+ly) )*$/u

/** From a name to what was done to it: " was first ", ", ". */
const IS_DONE =
  /^(?: \([^()]{1,60}\))?(?:,? (?:Inc|Ltd|Corp|Co|LLC|PLC|plc)\.?)?(?:,? (?:which |who )?(?:was|were|has been|had been|is|are) (?:\p{Ll}+ly |first )?|, (?:first )?)$/u
