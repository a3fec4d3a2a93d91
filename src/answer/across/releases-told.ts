import { isBy, issuersOf } from '../../library/issuers.ts'
import { answerable, type SetAside, setAside } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { BlockKind, Document, Filter } from '../../model.ts'
import { speaksOf } from '../../search/mentions.ts'
import { acceptDocument, isWithin } from '../../search/retrieve.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type AskedReleases, askedReleases } from '../archive/asked-releases.ts'
import type { Draft, DraftNote } from '../cite.ts'
import {
  type Composition,
  composition,
  draftAt,
  MAX_WORDS_LIST,
  wordsOf,
} from '../composition/composition.ts'
import { answerWhole } from '../composition/whole.ts'
import { readableDate } from '../dates.ts'
import { type Candidate, inSentence, isProse } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { answered, lacking, type Settled } from '../settled.ts'
import { byHouse } from './by-house.ts'
import { headlineSpan } from './headline-span.ts'
import { correctedNotes, corrects, setAsideTold } from './set-aside-told.ts'
import { speakersTold } from './speakers-told.ts'
import { notByThem, whoseOrWhat } from './whose-releases.ts'

/**
 * Settles what is asked of the releases themselves: which mention something, how many
 * a house has issued in a time, which is the newest, what each says of a matter. The
 * answer is their headlines, the newest first, or a sentence of each; how many there
 * are is told in a note. Null for any other question, and where it names a house that
 * none of them is by.
 *
 * @param today ISO date from which "this year" is counted.
 */
export function settleReleases(
  asked: Asked,
  { library, filter }: { readonly library: Library; readonly filter: Filter | undefined },
  today: string,
): Settled | null {
  const read = askedReleases(asked.text, today)
  if (read === null) return null
  const isGiven = filter === undefined ? undefined : acceptDocument(library, filter)
  const accept = answerable(library, isGiven)
  const given = [...library.documents.values()].filter(({ id }) => isGiven?.(id) ?? true)
  const open = given.filter(({ id }) => accept?.(id) ?? true)
  const meant = whoseOrWhat(read, open, asked)
  const byThem = (documents: readonly Document[]) =>
    meant.house === null ? documents : byHouse(meant.house, documents, library)
  const days = {
    ...(meant.from !== null && { from: meant.from }),
    ...(meant.to !== null && { to: meant.to }),
  }
  const ofDays = (documents: readonly Document[]) => documents.filter((document) => isWithin(document, days))
  if (meant.state === 'withdrawn' || meant.state === 'replaced') {
    const told = setAsideTold(meant.state, ofMonth(ofDays(byThem(given)), meant.month), library)
    if (told !== null) return { ...answered(asked, within(told.drafts, told.notes), SURE), evidence: [] }
    return meant.mayBeOfText ? null : { ...lacking(asked, [`a ${meant.state} release`]), evidence: [] }
  }
  const isCorrection = meant.state === 'corrected'
  const theirs = byThem(isCorrection ? open.filter((one) => corrects(library, one)) : open)
  if (theirs.length === 0 && isCorrection && !meant.mayBeOfText && open.length > 0)
    return { ...lacking(asked, ['a correction']), evidence: [] }
  if (theirs.length === 0) return notByThem(asked, meant.house, open)
  const then = ofMonth(ofDays(theirs), meant.month)
  if ((then.length === 0 && meant.mayBeOfTime) || (then.length < 2 && meant.isOfSeveral)) return null
  const mayBeAbout = meant.isAbout && meant.what !== 'said' && meant.what !== 'timeline'
  const { documents: found, isAbout } =
    meant.topic === null ? { documents: then, isAbout: false } : onTopic(then, meant.topic, mayBeAbout)
  const evidence: Settled['evidence'] = []
  if (meant.what === 'speakers') {
    const told = meant.house === null ? null : speakersTold(then)
    return told === null ? null : { ...answered(asked, told, SURE), evidence }
  }
  if (meant.what === 'said') {
    const said = found.map((document) => saidOf(document, meant.topic ?? '')).filter((own) => own.length > 0)
    const [only, another] = said
    // What one release of a house says of it is found as what anybody says.
    if (only === undefined || (another === undefined && meant.house !== null)) return null
    const told = another === undefined ? only.slice(0, OF_ONE) : said.flatMap((own) => firstNew(own, said))
    return told.length === 0 ? null : { ...answered(asked, within(told, []), SAID), evidence }
  }
  if (found.length === 0) {
    const reason = then.length === 0 ? 'other_period' : 'no_subject'
    const unsupported = then.length === 0 || meant.topic === null ? [] : [meant.topic]
    return { ...lacking(asked, unsupported), refused: { reason, unsupported, correction: null }, evidence }
  }
  if (meant.what === 'houses' && found.some(({ issuer }) => issuer !== null))
    return { ...answered(asked, housesOf(found), SURE), evidence }
  const chosen = chosenOf(meant.what, found)
  const [only] = chosen
  const isOne = meant.isTold && only !== undefined && chosen.length === 1
  const whole = isOne ? answerWhole({ ...asked, whole: 'overview' }, only) : null
  if (whole !== null) return { ...answered(asked, whole, SURE), evidence }
  const drafts = chosen.flatMap(
    (document) => (meant.isTold ? openingDraft(document) : headlineOf(document)) ?? [],
  )
  // Of what they speak nobody has looked into where they are not answered from.
  const isAll = meant.topic === null && meant.month === null && !isCorrection
  const aside = setAside(library, isAll ? ofDays(byThem(given)) : [], accept)
  return {
    ...answered(
      asked,
      within(
        drafts,
        [
          ...notesOn({ ...meant, isAbout }, chosen, aside),
          ...undatedOf(meant, theirs),
          ...(isCorrection ? correctedNotes(chosen, library) : []),
        ],
        meant.what === 'timeline',
      ),
      SURE,
    ),
    evidence,
  }
}

/** The newest release of each house, and how many each has issued. */
function housesOf(documents: readonly Document[]): Composition {
  const houses = issuersOf(documents)
  const most = houses.slice(0, MOST)
  const count = houses.length === 1 ? 'There is 1 issuer' : `There are ${houses.length} issuers`
  const named = most.map(({ name, documents: own }) => `${name} (${own})`).join(', ')
  const drafts = most.flatMap(({ name }) => {
    const newest = documents.find(isBy(name))
    return newest === undefined ? [] : (headlineOf(newest) ?? [])
  })
  const left = houses.length > MOST ? `, and ${houses.length - MOST} more` : ''
  const { drafts: kept } = within(drafts, [])
  return { drafts: kept, notes: [note(`${count}, by releases: ${named}${left}.`)] }
}

/** Those that are told of, in the order in which they are told; `found` has the newest first. */
function chosenOf(what: AskedReleases['what'], found: readonly Document[]): readonly Document[] {
  if (what === 'newest') return found.slice(0, 1)
  if (what === 'oldest') return found.slice(-1)
  return what === 'timeline' ? [...found].reverse() : found
}

/** What they are is read from the releases, and which are meant from the question. */
const SURE = 0.92

/** Of a sentence that speaks of the matter, and may not be all that the release says. */
const SAID = 0.8

/** Those of a month, of the newest year in which it has any. */
function ofMonth(documents: readonly Document[], month: number | null): readonly Document[] {
  if (month === null) return documents
  const own = documents.filter(({ published }) => Number(published?.slice(5, 7)) === month)
  const year = own
    .map(({ published }) => published?.slice(0, 4) ?? '')
    .sort()
    .at(-1)
  return own.filter(({ published }) => published?.slice(0, 4) === year)
}

/** Of a time those that have no date cannot be told. */
function undatedOf({ from, to, month }: AskedReleases, theirs: readonly Document[]): DraftNote[] {
  const count = theirs.filter(({ published }) => published === null).length
  if ((from === null && to === null && month === null) || count === 0) return []
  return [note(count === 1 ? '1 more has no date.' : `${count} more have no date.`)]
}

/** Those that speak of a matter; where they are to be about it, those that do so in their headline or opening, if any does. */
function onTopic(documents: readonly Document[], topic: string, isAbout: boolean): OnTopic {
  const mentioning = documents.filter(speaksOf(topic))
  if (!isAbout) return { documents: mentioning, isAbout: false }
  const words = terms(topic)
  const about = mentioning.filter((document) => {
    const lead = openingOf(dissect(document))?.text ?? ''
    const opening = terms([document.title, document.subtitle ?? '', lead].join('\n'))
    return words.every((word) => opening.includes(word))
  })
  return about.length > 0 ? { documents: about, isAbout: true } : { documents: mentioning, isAbout: false }
}

interface OnTopic {
  readonly documents: readonly Document[]
  /** They are about it, and do not only mention it. */
  readonly isAbout: boolean
}

/** The sentences of a release that speak of the matter. */
function saidOf(document: Document, topic: string): Draft[] {
  const words = terms(topic)
  const says = (candidate: Candidate): boolean =>
    isProse(candidate) &&
    STORY.has(candidate.block.kind) &&
    words.every((word) => inSentence(candidate, word))
  return dissect(document)
    .candidates.filter(says)
    .map((candidate) => draftAt(document, candidate))
}

/** What a house says of itself, of risks and of how it is reached stands in every release. */
const STORY: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'quotation'])

/** Sentences of the only release that speaks of it. */
const OF_ONE = 3

/** The first sentence of a release that no other says in the same words: a line under each tells nothing of the matter. */
function firstNew(own: readonly Draft[], all: readonly (readonly Draft[])[]): readonly Draft[] {
  const textOf = ({ document, span }: Draft): string => textAt(document.text, span)
  const others = new Set(all.filter((one) => one !== own).flatMap((one) => one.map(textOf)))
  return own.filter((draft) => !others.has(textOf(draft))).slice(0, 1)
}

/** What sums a release up among others: its first sentence, or its headline where it has none. */
function openingDraft(document: Document): Draft | null {
  const opening = openingOf(dissect(document))
  return opening === undefined ? headlineOf(document) : draftAt(document, opening)
}

/** What stands for a release in a list. */
function headlineOf(document: Document): Draft | null {
  const span = headlineSpan(document)
  return span === null ? null : draftAt(document, span)
}

/** As many as a reader takes in, the newest first. */
function within(drafts: readonly Draft[], notes: readonly DraftNote[], isOldestFirst = false) {
  let kept = drafts.slice(0, 1)
  for (let most = 2; most <= Math.min(drafts.length, MOST); most++) {
    if (wordsOf(drafts.slice(0, most)) > MAX_WORDS_LIST) break
    kept = drafts.slice(0, most)
  }
  const left = drafts.length - kept.length
  const more = left === 0 ? [] : [note(leftOut(kept, left, isOldestFirst))]
  return composition(kept, [...notes, ...more]) ?? { drafts: [], notes: [] }
}

/** "The newest 7 are given, back to 3 May 2025; 12 are older." */
function leftOut(kept: readonly Draft[], left: number, isOldestFirst: boolean): string {
  const [given, to, others] = isOldestFirst ? ['oldest', 'up to', 'newer'] : ['newest', 'back to', 'older']
  const day = kept.at(-1)?.document.published ?? null
  const reach = day === null ? '' : `, ${to} ${readableDate(day)}`
  const which = kept.length === 1 ? `The ${given} is given` : `The ${given} ${kept.length} are given`
  return `${which}${reach}; ${left} ${left === 1 ? 'is' : 'are'} ${others}.`
}

/** As many as an answer may cite. */
const MOST = 20

/** How many there are, of which days, and how many others are not counted; of one alone its day. */
function notesOn(meant: AskedReleases, documents: readonly Document[], aside: SetAside): DraftNote[] {
  const days = documents.flatMap(({ published }) => published ?? []).sort()
  const [oldest] = days
  const newest = days.at(-1)
  if (meant.what === 'newest' || meant.what === 'oldest')
    return newest === undefined ? [] : [note(`It is of ${readableDate(newest)}.`)]
  const whose = meant.house === null ? '' : ` by “${meant.house}”`
  const noun = meant.state === 'corrected' ? 'correction' : 'release'
  const count = documents.length === 1 ? `There is 1 ${noun}` : `There are ${documents.length} ${noun}s`
  const when = days.length < documents.length ? '' : between(oldest, newest)
  return [note(`${count}${whose}${onWhat(meant, documents.length)}${when}.${uncounted(aside)}`)]
}

/** " Not counted: 1 replaced, 2 withdrawn.", so that whoever counts the list of all knows why. */
function uncounted({ replaced, withdrawn, copies }: SetAside): string {
  const parts = [
    replaced > 0 && `${replaced} replaced`,
    withdrawn > 0 && `${withdrawn} withdrawn`,
    copies > 0 && `${copies} ${copies === 1 ? 'copy' : 'copies'}`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? '' : ` Not counted: ${parts.join(', ')}.`
}

function onWhat({ topic, isAbout }: AskedReleases, count: number): string {
  if (topic === null) return ''
  return isAbout ? ` about “${topic}”` : ` that mention${count === 1 ? 's' : ''} “${topic}”`
}

function between(oldest: string | undefined, newest: string | undefined): string {
  if (oldest === undefined || newest === undefined) return ''
  if (oldest === newest) return `, of ${readableDate(newest)}`
  return `, the oldest of ${readableDate(oldest)}, the newest of ${readableDate(newest)}`
}

function note(text: string): DraftNote {
  return { kind: 'metadata', text, at: [] }
}
