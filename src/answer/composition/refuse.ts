import { isBy } from '../../library/issuers.ts'
import type { Library } from '../../library.ts'
import type { Document, Refusal, RefusalReason } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { citation } from '../cite.ts'
import type { Correction } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Settled } from '../settled.ts'
import { contactHouse, isContactOfHouse, isOfRelease } from '../support/contact-house.ts'
import { isOfAnotherHouse } from '../support/contact-owner.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { documentsOf } from './document-on.ts'

/**
 * Writes a refusal: what is missing, the nearest passages as quotations (they
 * often hold what was meant), and the press contact of the nearest release.
 */
export function refusal(
  settled: Settled | null,
  /** Of the corpus, how many of them the filter lets through, and what to say when nothing is by its issuer. */
  documents: { readonly all: number; readonly open: number; readonly unknownIssuer?: string | null },
  { passagesOf, engine }: Pick<Library, 'passagesOf' | 'engine'>,
  searched: Searched = 'material',
): Refusal {
  const reason: RefusalReason =
    documents.open === 0 ? 'empty_corpus' : (settled?.refused?.reason ?? 'no_support')
  const isMentioned = (words: string): boolean =>
    terms(words).every((term) => engine.documentFrequency(term) > 0)
  // "Does not mention" would be false of what another release mentions.
  const unsupported = (settled?.refused?.unsupported ?? []).filter(
    (words) => !(MENTIONED.has(reason) && !/\d/u.test(words) && isMentioned(words)),
  )
  const nearest = reason === 'not_a_question' ? [] : nearestPlaces(settled?.evidence ?? [])
  const contact = contactNear(settled, nearest)
  return {
    reason,
    message:
      documents.open === 0 && documents.all > 0
        ? (documents.unknownIssuer ?? 'No release matches the filter. Widen it, or ask without it.')
        : messageOf(
            reason,
            unsupported,
            settled?.refused?.correction ?? null,
            speakingOf(searched),
            onwardTo(nearest.length > 0, contact !== null && reason !== 'no_subject'),
          ),
    unsupported,
    nearest: nearest.map(({ document, candidate }, at) =>
      citation({ document, span: { start: candidate.start, end: candidate.end } }, at + 1, passagesOf),
    ),
    contact,
  }
}

/** Reasons whose message says of words that they stand nowhere. */
const MENTIONED: ReadonlySet<RefusalReason> = new Set(['no_subject', 'other_place'])

const MAX_NEAREST = 3

/** The best evidence that shares a word with the question, headings left out. */
function nearestPlaces(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .filter(
      ({ candidate, features }) =>
        candidate.kind !== 'headline' &&
        candidate.kind !== 'dateline' &&
        features.cover + features.synonyms > 0,
    )
    .slice(0, MAX_NEAREST)
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

/** How a refusal speaks of what was searched. */
interface Speaking {
  readonly doesNot: string
  readonly says: string
  readonly whole: string
  readonly does: string
}

/** What was searched: all of it, what a filter chose, or the one release that the question is about; of the others nothing is known. */
export type Searched = 'material' | 'chosen' | 'release'

/** The words for what was searched. */
export function speakingOf(searched: Searched): Speaking {
  return SPEAKING[searched]
}

const SPEAKING: Readonly<Record<Searched, Speaking>> = {
  material: {
    doesNot: 'The material does not',
    says: 'The material says',
    whole: 'the material',
    does: 'it does',
  },
  chosen: {
    doesNot: 'The releases that you chose do not',
    says: 'The releases that you chose say',
    whole: 'the releases that you chose',
    does: 'they do',
  },
  release: {
    doesNot: 'That release does not',
    says: 'That release says',
    whole: 'that release',
    does: 'it does',
  },
}

function messageOf(
  reason: RefusalReason,
  unsupported: readonly string[],
  correction: Correction | null,
  { doesNot, says, whole, does }: Speaking,
  /** What to do next. */
  onward: string,
): string {
  const missing = unsupported.slice(0, 4)
  const named = inWords(missing.map(quotedUnlessKind))
  const words = inWords(missing.filter((one) => !isKind(one)).map(quotedUnlessKind))
  const plainly = `No sentence of ${whole} answers this for certain. ${onward}`
  switch (reason) {
    case 'empty_corpus':
      return 'There is no press material to answer from. Put releases into the corpus folder and ask again.'
    case 'not_a_question':
      return 'Dateline only answers questions about the press material, in its own words. Ask what a release says.'
    case 'no_subject':
      if (named !== '') return `${doesNot} mention ${named}. ${onward}`
      return onward === TRY_WORDS ? `${doesNot} speak of this. ${onward}` : plainly
    case 'other_period':
      return `${doesNot} answer this for ${named || 'that time'}. Ask without the date, or see the nearest passages.`
    case 'other_place':
      return named === ''
        ? plainly
        : `${doesNot} speak of ${named}. See the nearest passages for what ${does} say.`
    case 'conflicting_premise':
      return correction === null
        ? `${says} otherwise. See the nearest passages.`
        : `${says} “${correction.stated}”, not “${correction.said}”. See the nearest passage.`
    case 'withheld':
      return `The nearest passage speaks of this and does not give ${named || 'the name or figure'}. ${onward}`
    case 'no_support':
      if (named === '') return plainly
      return words === ''
        ? `${doesNot} give ${named}${missing.some(isContactOfHouse) ? '' : ' for this'}. ${onward}`
        : `No sentence of ${whole} answers this: the nearest release does not mention ${words}. ${onward}`
  }
}

/** What a reader can do after a refusal; nobody is sent to passages or a contact that are not shown, or to a contact about something else. */
function onwardTo(isNear: boolean, hasContact: boolean): string {
  if (!isNear) return TRY_WORDS
  return hasContact ? 'See the nearest passages, or ask the press contact.' : 'See the nearest passages.'
}

const TRY_WORDS = 'Try the words of a release, or a name in it.'

/** Words of the question stand in quotation marks, kinds of answer ("a date", "email address") do not. */
function quotedUnlessKind(missing: string): string {
  if (REACHED.test(missing)) return `${missing.startsWith('e') ? 'an' : 'a'} ${missing}`
  return isKind(missing) ? missing : `“${missing.slice(0, LONGEST_WORD)}”`
}

function isKind(missing: string): boolean {
  return /^an? /u.test(missing) || REACHED.test(missing)
}

const REACHED = /^(?:phone number|email address|web address|postal address)$/u

/** A message names what is missing; it does not repeat a page of it. */
const LONGEST_WORD = 60

function inWords(items: readonly string[], word = 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
