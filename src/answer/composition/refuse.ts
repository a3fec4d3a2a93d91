import { isBy } from '../../library/issuers.ts'
import type { Library } from '../../library.ts'
import type { Document, Refusal, RefusalReason } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms } from '../../search/tokens.ts'
import { citation } from '../cite.ts'
import { unknownNames } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import type { Settled } from '../settled.ts'
import { contactHouse, isOfRelease } from '../support/contact-house.ts'
import { isOfAnotherHouse } from '../support/contact-owner.ts'
import { kindName, verifiable } from '../support/missing.ts'
import { isOfOtherPeriod, timesAsked, timeTold } from '../support/other-period.ts'
import { placesAway } from '../support/other-place.ts'
import { lettersOf, withoutGaps } from '../text/letters-of.ts'
import { otherWays } from '../text/short-forms.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { documentsOf, holds } from './document-on.ts'
import { inWords, messageOf, onwardTo, type Searched, speakingOf } from './refusal-message.ts'
import { shortfall } from './shortfall.ts'
import { thingAsked, usesWords } from './thing-asked.ts'

/**
 * Writes a refusal: what is missing, the nearest passages as quotations (they
 * often hold what was meant), and the press contact of the nearest release.
 */
export function refusal(
  settled: Settled | null,
  /** Of the corpus, how many of them the filter lets through, and what to say when nothing is by its issuer. */
  documents: {
    readonly all: number
    readonly open: number
    readonly unknownIssuer?: string | null
    /** The releases that a filter lets through, where they are few; null where all or many were searched. */
    readonly chosen?: readonly Document[] | null
  },
  { passagesOf, engine }: Pick<Library, 'passagesOf' | 'engine'>,
  searched: Searched = 'material',
): Refusal {
  const { chosen = null } = documents
  // What releases mention that were not chosen is no matter.
  const isMentioned = (words: string): boolean =>
    terms(words).every((term) =>
      chosen === null ? engine.documentFrequency(term) > 0 : chosen.some((one) => holds(one, term)),
    )
  const thing = settled === null ? null : thingAsked(settled.asked)
  const shown = nearestPlaces(settled?.evidence ?? [], settled?.refused?.correction?.stated ?? null)
  const { reason, differs } =
    documents.open === 0 ? { reason: 'empty_corpus' as const, differs: [] } : reasonTold(settled, shown)
  // "Does not mention" would be false of what another release mentions.
  const unsupported = (settled?.refused?.unsupported ?? []).filter(
    (words) =>
      !(MENTIONED.has(reason) && !/\d/u.test(words) && isMentioned(words)) &&
      !(reason === 'no_support' && shown.slice(0, 1).some((one) => holdsWords(one, words))),
  )
  const nearest = reason === 'not_a_question' ? [] : shown
  const contact = contactNear(settled, nearest)
  return {
    reason,
    message:
      documents.open === 0 && documents.all > 0
        ? (documents.unknownIssuer ?? 'No release matches the filter. Widen it, or ask without it.')
        : messageOf({
            reason,
            unsupported,
            correction: settled?.refused?.correction ?? null,
            searched,
            differs,
            kind: settled === null ? null : kindName(settled.asked),
            thing,
            lack: lackOf(reason, settled, nearest, { thing, chosen, searched, isMentioned }),
            onward: onwardTo(nearest.length > 0, contact !== null && reason !== 'no_subject'),
          }),
    unsupported,
    nearest: nearest.map(({ document, candidate }, at) =>
      citation({ document, span: { start: candidate.start, end: candidate.end } }, at + 1, passagesOf),
    ),
    contact,
  }
}

/** Why it is refused, and the words of the question for the time or place in whose stead the same is told of another. */
function reasonTold(
  settled: Settled | null,
  shown: readonly Evidence[],
): {
  readonly reason: RefusalReason
  readonly differs: readonly string[]
} {
  if (settled === null) return { reason: 'no_support', differs: [] }
  const { asked, evidence, refused } = settled
  const reason = refused?.reason ?? 'no_support'
  if (reason === 'no_subject' && knowsAll(settled)) return { reason: 'no_support', differs: [] }
  if (reason !== 'no_support' && reason !== 'other_period') return { reason, differs: [] }
  if (reason === 'other_period' || isOfOtherPeriod(evidence))
    return { reason: 'other_period', differs: timesAsked(asked, shown) }
  // Where nothing is of the kind that is asked for, the place is not what is in the way.
  const places = refused?.unsupported.length === 0 ? placesAway(asked, evidence) : []
  return { reason: places.length > 0 ? 'other_place' : reason, differs: places }
}

/** Whether nothing of a question is known to be missing, and all whom it names are known, each to some release that was looked at. */
function knowsAll({ asked, evidence, refused }: Settled): boolean {
  if (refused !== null && refused.unsupported.length > 0) return false
  const names = asked.names.map(({ start, end }) => asked.text.slice(start, end))
  const unknown = [...new Set(evidence.map(({ lens }) => lens))].map((lens) => new Set(unknownNames(lens)))
  return names.length > 0 && names.every((name) => unknown.some((one) => !one.has(name)))
}

/** What a refusal looked through, and for which thing by its noun. */
interface Looked {
  readonly thing: string | null
  readonly chosen: readonly Document[] | null
  readonly searched: Searched
  readonly isMentioned: (words: string) => boolean
}

/** What the passages shown lack, or which other time they tell of, where the reason does not say it all. */
function lackOf(
  reason: RefusalReason,
  settled: Settled | null,
  nearest: readonly Evidence[],
  { thing, chosen, searched, isMentioned }: Looked,
): string | null {
  if (settled === null) return null
  if (reason === 'other_period') return otherTime(nearest)
  if (reason !== 'no_support' && reason !== 'no_subject') return null
  const nowhere =
    reason === 'no_support'
      ? verifiable(settled.asked)
          .map(withoutPossessive)
          .filter(
            (word) => !LEXICON.isVerb(word.toLowerCase()) && ![word, ...otherWays(word)].some(isMentioned),
          )
      : []
  const { noneUses } = speakingOf(searched)
  // That no passage has two of them together says less.
  if (nowhere.length > 0) return `${noneUses} ${wordsNamed(nowhere.slice(0, MOST_WORDS))}`
  // Of releases that were not looked through nobody knows what they use.
  const isUnused = thing !== null && chosen !== null && !chosen.some((one) => usesWords(one, thing))
  return isUnused ? `${noneUses} ${wordsNamed([thing])}` : shortfall(settled.asked, nearest)
}

function wordsNamed(words: readonly string[]): string {
  const isOne = words.length === 1 && !words[0]?.includes(' ')
  return `the word${isOne ? '' : 's'} ${inWords(words.map((word) => `“${word}”`))}`
}

const MOST_WORDS = 3

/** Whether the release of a passage has words just as the question does: of these nobody says that it lacks them. */
function holdsWords({ document }: Evidence, words: string): boolean {
  return lettersOf(document).includes(withoutGaps(words))
}

/** What time the nearest passage tells of in place of the one asked about. */
function otherTime([nearest]: readonly Evidence[]): string | null {
  const told = nearest === undefined ? null : timeTold(nearest)
  return told === null ? null : `the nearest passage tells of “${told}”`
}

/** Reasons whose message says of words that they stand nowhere. */
const MENTIONED: ReadonlySet<RefusalReason> = new Set(['no_subject', 'other_place'])

const MAX_NEAREST = 3

/** The best evidence that shares a word with the question, headings left out; what states something otherwise goes first. */
function nearestPlaces(evidence: readonly Evidence[], stated: string | null): Evidence[] {
  const states = ({ candidate }: Evidence): boolean => stated !== null && holdsWhole(candidate.text, stated)
  const ordered =
    stated === null ? evidence : [...evidence.filter(states), ...evidence.filter((one) => !states(one))]
  return ordered
    .filter(
      ({ candidate, features }) =>
        candidate.kind !== 'headline' &&
        candidate.kind !== 'dateline' &&
        features.cover + features.synonyms > 0,
    )
    .slice(0, MAX_NEAREST)
}

/** Whether a text has words or a figure, and not as a part of longer ones. */
function holdsWhole(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return (
    at >= 0 &&
    !/[\p{L}\d][.,]?$/u.test(text.slice(0, at)) &&
    !/^(?:[\p{L}\d]|[.,]\d)/u.test(text.slice(at + words.length))
  )
}

/**
 * The press contact of the nearest release. Who asks about a house, or for its contact, is
 * not sent to that of another: it is of the nearest that is of the house, else none.
 */
function contactNear(settled: Settled | null, nearest: readonly Evidence[]): Refusal['contact'] {
  const [first] = nearest
  if (settled === null) return null
  const houses = housesAsked(settled)
  if (houses.length === 0) return first === undefined ? null : contactOf(first.document)
  const isTheirs = ({ document }: Evidence): boolean => houses.some((house) => isOfRelease(house, document))
  const own = [...nearest, ...settled.evidence].find(isTheirs)
  return own === undefined ? null : contactOf(own.document)
}

/** The houses that a question names and that a release of the evidence is of, and the one whose contact it asks for. */
function housesAsked({ asked, evidence }: Settled): string[] {
  const asker = contactHouse(asked)
  const names = asked.names.map(({ start, end }) => withoutPossessive(asked.text.slice(start, end)))
  const documents = documentsOf(evidence)
  const issuers = names.filter((name) => documents.some(({ issuer }) => isBy(name)({ issuer })))
  return asker === null ? issuers : [asker]
}

/** The contact of a release that a refusal sends to: the first of its house that has an address. */
export function contactOf(document: Document): Refusal['contact'] {
  const own = document.contacts.filter((one) => !isOfAnotherHouse(one, document))
  const contact = own.find(({ email, phone }) => email !== null || phone !== null) ?? own[0]
  if (contact === undefined) return null
  const { start: _start, end: _end, ...rest } = contact
  return { ...rest, documentId: document.id }
}

/**
 * Says that no release is by an issuer, and names those with a like name, else
 * those whose releases mention it, else those with the most releases.
 *
 * @example
 * noSuchIssuer('Akme', { alike: ['Acme'], mentioning: [], all: ['Acme', 'Zeta'] })
 * // => 'No release is by “Akme”. The nearest issuer is “Acme”.'
 */
export function noSuchIssuer(
  wanted: string,
  issuers: Readonly<Record<'alike' | 'mentioning' | 'all', readonly string[]>>,
): string {
  const start = `No release is by “${wanted}”.`
  const [kind, names] =
    issuers.alike.length > 0
      ? (['nearest issuer', issuers.alike] as const)
      : issuers.mentioning.length > 0
        ? (['issuer that mentions it', issuers.mentioning] as const)
        : (['issuer', issuers.all] as const)
  const some = names.slice(0, MOST_ISSUERS).map((name) => `“${name}”`)
  if (some.length === 0) return `${start} No release names its issuer.`
  const more = names.length - some.length
  const listed = more > 0 ? `${some.join(', ')} and ${more} more` : inWords(some, 'and')
  const plural = kind === 'issuer that mentions it' ? 'issuers that mention it' : `${kind}s`
  return `${start} The ${names.length === 1 ? `${kind} is` : `${plural} are`} ${listed}.`
}

const MOST_ISSUERS = 3
