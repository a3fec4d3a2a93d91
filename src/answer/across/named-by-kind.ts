import { EXCHANGES } from '../../corpus/exchanges.ts'
import { literal } from '../../corpus/literal.ts'
import { folded, issuerKey } from '../../library/markers.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document, Filter, Question, Span } from '../../model.ts'
import { acceptDocument, retrieve } from '../../search/retrieve.ts'
import { textAt } from '../../spans.ts'
import { askedReleases } from '../archive/asked-releases.ts'
import { analyse } from '../question.ts'
import { contactHouse } from '../support/contact-house.ts'
import { type HouseCalled, houseCalled } from '../support/house-called.ts'
import { houseKind, isIntroducedAs, isOfKind } from '../support/house-kind.ts'
import { isShortForm } from '../text/short-forms.ts'
import { capitalise } from '../text/word-forms.ts'
import { isMonth } from './named-days.ts'

/**
 * A conversation with the name of a house in place of what its questions call it, where
 * of all releases only those of one house are meant by that: its kind ("the club", "the
 * Tarn museum") or its sign ("NYSE: ORM", "OCC"). Not each sentence of a release says of what
 * kind its issuer is, and those of another house must not answer for it.
 *
 * @example
 * await withHousesNamed({ question: 'Who chairs the club?' }, library)
 * // => { question: 'Who chairs Orme Rovers?' }, where no other club has issued anything
 */
export async function withHousesNamed(request: Question, library: Library): Promise<Question> {
  const { question, history, filter } = request
  if (filter?.documents?.length === 1) return request
  const named = async (words: string, isTalk: boolean): Promise<string> =>
    await houseNamedIn(words, isTalk, library, filter)
  if (history === undefined || history.length === 0)
    return { ...request, question: await named(question, false) }
  const turns = await Promise.all(
    history.map(async (turn, at) =>
      turn.role === 'user' ? { ...turn, content: await named(turn.content, at > 0) } : turn,
    ),
  )
  return { ...request, question: await named(question, true), history: turns }
}

/** @param isTalk something was asked before, so that a release may be meant that only mentions "the council". */
async function houseNamedIn(
  typed: string,
  isTalk: boolean,
  library: Library,
  filter: Filter | undefined,
): Promise<string> {
  const question = await signNamed(typed, library, filter)
  const called = houseCalled(question)
  if (called === null) return question
  const words = textAt(question, called)
  if (isReadElsewhere(question, words)) return question
  const house = onlyHouse(
    called,
    await releasesWith(words, library, filter),
    isTalk && !isOnly(question, called),
  )
  return house === null || (await namesAnothers(question, called, house, library))
    ? question
    : withHouse(question, called, house)
}

/** Whether a question has a name that only releases of other houses have: the "trust" that Ada Berg chairs is theirs. */
async function namesAnothers(
  question: string,
  { start, end }: Span,
  house: Document,
  { engine, documents }: Library,
): Promise<boolean> {
  const names = [...question.matchAll(NAME)].filter(({ index }) => index < start || index >= end)
  const key = issuerKey(house)
  for (const [name] of names) {
    if (isMonth(name) || house.text.includes(name)) continue
    const found = await engine.search(name, { limit: MOST_PASSAGES })
    const holding = [...new Set(found.map(({ documentId }) => documentId))]
      .flatMap((id) => documents.get(id) ?? [])
      .filter(({ text }) => text.includes(name))
    // Whose release it is may not be read.
    if (holding.length > 0 && !holding.some((one) => ['', key].includes(issuerKey(one)))) return true
  }
  return false
}

/** A name that more have is nobody's own. */
const MOST_PASSAGES = 1000

/** A capitalised word that does not open the question. */
const NAME = /(?<=[\p{L},] )\p{Lu}\p{Ll}[\p{L}-]+/gu

/** Whether a question has no more than a house, "And the bank?", to which it turns from another. */
function isOnly(question: string, { start, end }: HouseCalled): boolean {
  return TURNS.test(question.slice(0, start)) && !/\p{L}{2}/u.test(question.slice(end))
}

const TURNS = /^(?:(?:and|but|so|what about|how about),? )*(?:(?:for|at|of|in|from|with|by|on) )?$/iu

/**
 * Whether what a question calls a house by is read where its answer is looked for: in one for
 * contacts, where the police may be everybody's, and in one for releases.
 */
function isReadElsewhere(question: string, words: string): boolean {
  const read = askedReleases(question, '')
  if (read === null) return analyse(question).some((part) => contactHouse(part) !== null)
  const bare = words.replace(/^the /iu, '')
  return houseKind(bare) !== null || !(read.house ?? '').includes(bare)
}

/** The release of the only house that is of a kind; null where none is introduced as that, or several may be. */
function onlyHouse(
  { kind, place }: HouseCalled,
  documents: readonly Document[],
  isTalk: boolean,
): Document | null {
  const isThere = ({ text }: Document): boolean =>
    place === null || ` ${folded(text)} `.includes(` ${folded(place)} `)
  const own = documents.filter((one) => isIntroducedAs(kind, one) && isThere(one))
  const mentions = new RegExp(String.raw`\bthe\s${literal(kind.noun)}(?![\p{L}-])`, 'iu')
  const mayBe =
    kind.noun === '' || place !== null
      ? own
      : documents.filter((one) => isOfKind(kind, one) || (isTalk && mentions.test(one.text)))
  const [only, another] = new Set([...own, ...mayBe].map(issuerKey))
  return only === undefined || only === '' || another !== undefined ? null : (own[0] ?? null)
}

/** A few releases are all looked at; of many those that words lead to. */
async function releasesWith(
  words: string,
  library: Library,
  filter: Filter | undefined,
): Promise<readonly Document[]> {
  if (library.documents.size > FEW) {
    const { hits } = await retrieve(library, words, { filter, limit: HITS })
    return [...new Set(hits.map(({ document }) => document))]
  }
  const accept = answerable(library, filter && acceptDocument(library, filter))
  return [...library.documents.values()].filter(({ id }) => accept?.(id) ?? true)
}

/** Releases that take a few milliseconds to look through. */
const FEW = 60

/** Passages: of a word that tells one house from all others there are fewer. */
const HITS = 100

/**
 * A question with the house in place of its ticker or short form, as its releases have it
 * in brackets behind the name: "(NYSE: ORM)", "(OCC)". What they call the house by elsewhere
 * stays, since that is how they tell of it.
 */
async function signNamed(question: string, library: Library, filter: Filter | undefined): Promise<string> {
  if (!/\p{Ll}/u.test(question)) return question
  for (const { start, end, sign, isTicker } of signsIn(question)) {
    const behind = new RegExp(String.raw`\((?:[^()]{0,40}[\s:,;])?${literal(sign)}\)`, 'gu')
    const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(sign)}(?![\p{L}\p{N}])`, 'u')
    const isTheirs = ({ issuer, text }: Document): boolean =>
      issuer !== null &&
      [...text.matchAll(behind)].some(({ index }) =>
        text.slice(Math.max(index - REACH, 0), index).includes(nameOf(issuer)),
      )
    const all = await releasesWith(sign, library, filter)
    const own = all.filter(isTheirs)
    const [only, another] = new Set(own.map(issuerKey))
    const [first] = own
    if (only === undefined || another !== undefined || first === undefined) continue
    if (isTicker || !all.some(({ text }) => alone.test(text.replace(behind, ''))))
      return withHouse(question, { start, end }, first)
  }
  return question
}

interface Sign extends Span {
  readonly sign: string
  /** It stands there with its exchange. */
  readonly isTicker: boolean
}

function signsIn(question: string): readonly Sign[] {
  const all = [...question.matchAll(SIGN)].map(({ index, 0: written, groups }) => ({
    start: index,
    end: index + written.length,
    sign: groups?.ticker ?? groups?.short ?? '',
    isTicker: groups?.ticker !== undefined,
  }))
  // "The new CEO" is no house.
  return all.filter(({ sign, isTicker }) => isTicker || !isShortForm(sign)).slice(0, MOST)
}

/** Each costs a search. */
const MOST = 2

/** "NYSE: ORM", "(NASDAQ: ORM)", "$ORM", "the OCC" */
const SIGN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\(?(?:(?:${EXCHANGES}):\s?|\$)(?<ticker>[A-Z][A-Z.]{0,5}[A-Z])(?![\p{L}\p{N}])\)?|(?:the )?(?<short>[A-Z]{3,6})(?![\p{L}\p{N}]))`,
  'gu',
)

/** Characters from a name to its sign: ", Inc. (NYSE: ". */
const REACH = 80

/** Without a legal form, which may stand otherwise before the sign. */
function nameOf(issuer: string): string {
  return issuer.replace(/,? (?:Inc|Corp|Ltd|Limited|LLC|PLC|plc|AG|NV|SA)\.?$/u, '')
}

/** With the name of an issuer in a place of it, whose legal form no possessive has, and the article with which its release writes that. */
function withHouse(question: string, { start, end }: Span, { issuer, text }: Document): string {
  const own = issuer ?? ''
  const called = /^['’]/u.test(question.slice(end)) ? nameOf(own) : own
  const bare = called.replace(/^the /iu, '')
  const name = new RegExp(`\\b[Tt]he ${literal(bare)}(?![\\p{L}’'])`, 'u').test(text) ? `the ${bare}` : called
  const after = question.slice(end)
  const rest = /s$/u.test(name) ? after.replace(/^['’]s\b/u, '’') : after
  return `${question.slice(0, start)}${start === 0 ? capitalise(name) : name}${rest}`
}
