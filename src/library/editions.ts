import { daysAfter, MS_A_DAY } from '../corpus/date.ts'
import { heldIn, isCopy, likeness } from '../corpus/sketch.ts'
import type { Document } from '../model.ts'
import { terms } from '../search/tokens.ts'
import { type Turns, turns } from '../turns.ts'
import { headlineKey, isMarked, issuerKey } from './markers.ts'
import { inOrder } from './order.ts'
import { haveSameMatter } from './same-matter.ts'

/**
 * How releases stand to each other. Lists hold document ids; an id that is in
 * no list has none. They speak of all documents alike: one that must not be
 * shown yet is left out by whoever asks (`standing.ts`).
 */
export interface Editions {
  /** Of each release whose story was published more than once: all of them, the earliest first. */
  readonly copies: ReadonlyMap<string, readonly string[]>
  /** Of each release that was corrected or updated: what replaces it, the last word at the end. */
  readonly replacedBy: ReadonlyMap<string, readonly string[]>
  /** Of each correction or update: what it replaces, the earliest first. */
  readonly replaces: ReadonlyMap<string, readonly string[]>
  /** Of each release of which a correction sets right parts and leaves out the rest: those corrections, the last word at the end. Its other parts hold. */
  readonly amendedBy: ReadonlyMap<string, readonly string[]>
  /** Of each such correction: what it sets right in part. */
  readonly amends: ReadonlyMap<string, readonly string[]>
  /** Of each release that says itself that it replaces one of a certain day, which is not among the documents: that day, ISO. */
  readonly unfound: ReadonlyMap<string, string>
}

/**
 * Finds copies of one story, and corrections and updates with what they replace.
 *
 * Copies have the same figures in the same order, share 90 % of their 5-word
 * shingles and lie at most {@link LONGEST_SYNDICATION} days apart; only releases that share a number of their sketches are
 * compared. A correction or update is marked as such in its status line or
 * headline; it replaces the release of the same issuer and of the day that it names
 * itself ("replaces the release of 8 May"), or else the last release before it of the same issuer that has
 * the same headline, or, when there is none, the most like story, of at most
 * {@link LONGEST_WAIT} days before: most of the text is the same, or half of it under a
 * headline with another verb. One that leaves out most of what it corrects stands beside
 * it: a note on two wrong figures takes nothing else of a report away; nor does a release on
 * something else, which says in passing what was wrong in that of a day. The event loop is given a turn every few
 * milliseconds.
 */
export async function relate(documents: Iterable<Document>): Promise<Editions> {
  const given: Document[] = []
  const marked = new Set<Document>()
  const turn = turns()
  for (const document of documents) {
    given.push(document)
    if (isMarked(document)) marked.add(document)
    if (turn.isDue()) await turn.over()
  }
  // They mostly come with the newest first: turned round, there is little to sort.
  const all = await inOrder(given.reverse(), (a, b) => earlier(a, b, marked))
  const copies = await copiesAmong(all, marked)
  return { copies, ...(await replacements(all, marked, copies)) }
}

/** Marked ones behind unmarked ones of the same day; undated ones first, since nothing tells that they are newer. */
function earlier(a: Document, b: Document, marked: ReadonlySet<Document>): number {
  const [first, second] = [a.published ?? '', b.published ?? '']
  if (first !== second) return first < second ? -1 : 1
  return Number(marked.has(a)) - Number(marked.has(b)) || (a.file < b.file ? -1 : 1)
}

async function copiesAmong(
  all: readonly Document[],
  marked: ReadonlySet<Document>,
): Promise<Map<string, readonly string[]>> {
  const groups = new Map<string, string[]>()
  const firsts = new Map<number, Document[]>()
  const turn = turns()
  for (const document of all) {
    if (turn.isDue()) await turn.over()
    const first = firstOf(document, firsts, marked)
    if (first === null) {
      for (const digest of document.sketch ?? []) enter(firsts, digest, document)
      continue
    }
    const group = groups.get(first.id) ?? [first.id]
    group.push(document.id)
    for (const id of [first.id, document.id]) groups.set(id, group)
  }
  return groups
}

function firstOf(
  document: Document,
  firsts: ReadonlyMap<number, readonly Document[]>,
  marked: ReadonlySet<Document>,
): Document | null {
  const [whole] = document.sketch ?? []
  const compared = new Set<Document>()
  for (const digest of document.sketch ?? []) {
    for (const other of firsts.get(digest) ?? []) {
      if (compared.has(other) || marked.has(other) !== marked.has(document)) continue
      compared.add(other)
      if (!isWithin(other, document, LONGEST_SYNDICATION)) continue
      // The digest of all words is long enough to be trusted: most copies need not be read.
      if (other.sketch?.[0] === whole || isCopy(other, document)) return other
    }
  }
  return null
}

/** Days within which a story is taken up by others; later, the same words tell of another event. */
const LONGEST_SYNDICATION = 14

/** The latest stories that share a digest; more that are no copies are told apart by others of their digests. */
const MOST_ALIKE = 8

function enter(firsts: Map<number, Document[]>, digest: number, document: Document): void {
  const known = firsts.get(digest)
  if (known === undefined) firsts.set(digest, [document])
  else known.unshift(document)
  if (known !== undefined && known.length > MOST_ALIKE) known.pop()
}

async function replacements(
  all: readonly Document[],
  marked: ReadonlySet<Document>,
  copies: ReadonlyMap<string, readonly string[]>,
): Promise<Omit<Editions, 'copies'>> {
  const [replacedBy, replaces] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const [amendedBy, amends] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const unfound = new Map<string, string>()
  const undated = all.slice(0, firstFrom(all, ''))
  const keysOf = keyring()
  const turn = turns()
  for (const [at, correction] of all.entries()) {
    const isMarkedSo = marked.has(correction)
    if (!isMarkedSo && correction.setsRightDay === undefined) continue
    if (turn.isDue()) await turn.over()
    const { published } = correction
    const before =
      published === null
        ? all.slice(0, at)
        : [...undated, ...all.slice(firstFrom(all, daysAfter(published, -LONGEST_WAIT)), at)]
    const named = ofNamedDay(correction, correction.replacesDay, all, keysOf, copies)
    const last =
      named ??
      (isMarkedSo ? await replacedOne(correction, before, keysOf, turn) : null) ??
      ofNamedDay(correction, correction.setsRightDay, all, keysOf, copies, true)
    if (last === null) {
      if (correction.replacesDay !== undefined) unfound.set(correction.id, correction.replacesDay)
      continue
    }
    // What says itself that it takes another's place does so, whatever of it is left.
    const isWhole =
      isMarkedSo && (named !== null || correction.status === 'withdrawn' || isHeldIn(last, correction))
    const [back, forth] = isWhole ? [replaces, replacedBy] : [amends, amendedBy]
    const old = new Set([...(replaces.get(last.id) ?? []), ...(copies.get(last.id) ?? [last.id])])
    old.delete(correction.id)
    back.set(correction.id, [...old])
    for (const id of old) forth.set(id, [...(forth.get(id) ?? []), correction.id])
  }
  return { replacedBy, replaces, amendedBy, amends, unfound }
}

/** Where the releases from a day on begin, among releases in the order of their days; '' stands for the first day there is. */
function firstFrom(all: readonly Document[], day: string): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const published = all[middle]?.published ?? null
    if (published === null || published < day) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The story of the same issuer that is of the day which a release says that it replaces:
 * of several the most like, and one alone where it is on the same matter. Null when there
 * is none.
 *
 * @param isInPart it says that something in it was wrong, whatever it tells itself: one alone is meant.
 */
function ofNamedDay(
  correction: Document,
  day: string | undefined,
  all: readonly Document[],
  keysOf: (document: Document) => Keys,
  copies: Editions['copies'],
  isInPart = false,
): Document | null {
  const { published } = correction
  const { issuer } = keysOf(correction)
  if (day === undefined || issuer === '' || (published !== null && day > published)) return null
  const from = firstFrom(all, day)
  const stories = new Map<string, Document>()
  for (let at = from; all[at]?.published === day; at++) {
    const other = all[at]
    if (other === undefined || other === correction || keysOf(other).issuer !== issuer) continue
    stories.set(copies.get(other.id)?.[0] ?? other.id, other)
  }
  const shared = [...stories.values()].map((other) => ({ other, share: likeness(other, correction) }))
  const [best, next] = shared.sort((a, b) => b.share - a.share)
  if (best === undefined) return null
  if ((isInPart || best.share >= HALF) && best.share > (next?.share ?? 0)) return best.other
  return next === undefined && (isInPart || isOnSame(best.other, correction, issuer)) ? best.other : null
}

/** Whether two headlines share a word at least that is not the issuer's. */
function isOnSame(old: Document, correction: Document, issuer: string): boolean {
  const own = new Set(terms(issuer))
  const before = new Set(terms(headlineKey(old)))
  return terms(headlineKey(correction)).some((term) => before.has(term) && !own.has(term))
}

/** Whose issuer was not read may be of any issuer. */
async function replacedOne(
  correction: Document,
  before: readonly Document[],
  keysOf: (document: Document) => Keys,
  turn: Turns,
): Promise<Document | null> {
  const { headline, issuer } = keysOf(correction)
  const own: Document[] = []
  let same: Document | null = null
  for (const other of before) {
    if (turn.isDue()) await turn.over()
    const keys = keysOf(other)
    if (issuer !== '' && keys.issuer !== '' && keys.issuer !== issuer) continue
    own.push(other)
    if (keys.headline === headline) same = other
  }
  if (same !== null || issuer === '') return same
  let best: Document | null = null
  let most = 0
  for (const other of own.slice(-MOST_COMPARED)) {
    if (turn.isDue()) await turn.over()
    const share = likeness(other, correction)
    const isEnough = share >= ALIKE || (share >= HALF && haveSameMatter(other, correction))
    if (isEnough && share >= most) [best, most] = [other, share]
  }
  return best
}

interface Keys {
  readonly headline: string
  readonly issuer: string
}

/** Releases of a month are compared with each of its corrections; their keys are made once. */
function keyring(): (document: Document) => Keys {
  const known = new Map<Document, Keys>()
  return (document) => {
    const keys = known.get(document) ?? { headline: headlineKey(document), issuer: issuerKey(document) }
    known.set(document, keys)
    return keys
  }
}

/** Days after which a release with the same headline is another report of its series (a monthly, a quarterly one). */
const LONGEST_WAIT = 28

function isWithin({ published: before }: Document, { published: after }: Document, days: number): boolean {
  if (before === null || after === null) return true
  return Date.parse(after) - Date.parse(before) <= days * MS_A_DAY
}

/** A correction that also changes the headline leaves most of the story as it was. */
const ALIKE = 0.6

/** Whether a correction gives most of a story again, as one does that is to be printed in its place. */
function isHeldIn(story: Document, correction: Document): boolean {
  return heldIn(story, correction) >= MOST
}

/** Corrections that are sent out whole keep four fifths of a story and more, notes on what was wrong a tenth of it. */
const MOST = 0.4

/** Half of each of two stories is in the other. */
const HALF = 1 / 3

/** Of one issuer within a month; more would be read for nothing. */
const MOST_COMPARED = 20
