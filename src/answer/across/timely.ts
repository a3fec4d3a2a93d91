import { isLater, laterFirst } from '../../library/later-first.ts'
import type { Library } from '../../library.ts'
import type { Document, Filter, Hit } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { acceptDocument, retrieve } from '../../search/retrieve.ts'
import { asksWhatThing } from '../composition/name-asked.ts'
import { inAnyWords } from '../composition/staff-of.ts'
import type { Settled } from '../settled.ts'
import { causeNow } from './cause-now.ts'
import { editionNotes, othersOfIssuer } from './editions.ts'
import { overNow } from './ended-since.ts'
import { askedAsValue, isPlainlyOfSame } from './held-against.ts'
import { atNewest } from './newest-copy.ts'
import { overtaken } from './overtaken.ts'
import { withPresent } from './present-beside.ts'
import { putRight } from './put-right.ts'
import { byRecency } from './recency.ts'
import { restatedOnly } from './restated-only.ts'
import { jointWith, newerOn, othersByOpening, othersOfHouse } from './same-house.ts'
import { withSetRight } from './set-right.ts'
import { answering, answeringBySeveral } from './stated.ts'
import { stillOn } from './still-on.ts'
import { turnedNow } from './turned-since.ts'
import { updated } from './updated.ts'

/** What an answer is given in. */
export interface Context {
  readonly library: Library
  readonly filter: Filter | undefined
  readonly lexicon: Lexicon
  /** How many things are asked at once. */
  readonly among: number
  /** The answer must stay in its release. */
  readonly isFixed: boolean
}

/**
 * Sets one thing answered in its time: among what other releases of its issuer
 * say of the same, what later updates in its own do, and beside what its release corrects. A refusal stays as it is,
 * but where something is called off or given anew in words that no question has.
 */
export async function timely(given: Settled, context: Context): Promise<Settled> {
  const { library, filter, lexicon, among, isFixed } = context
  const settled = updated(given, lexicon, among)
  const on = isFixed
    ? null
    : (putRight(settled) ??
      stillOn(settled, lexicon) ??
      overNow(settled, lexicon) ??
      turnedNow(settled) ??
      causeNow(settled) ??
      restatedOnly(settled, (one) => othersOf(one, context), lexicon))
  if (on === null && settled.composition === null) return settled
  const hitsIn = async (documents: readonly string[]): Promise<readonly Hit[]> => {
    if (documents.length === 0) return []
    const options = { filter: { ...filter, documents } }
    return (await retrieve(library, inAnyWords(settled.asked), options)).hits
  }
  const found = on ?? (await heldAgainst(settled, context, hitsIn))
  const newest = isFixed ? found : atNewest(found, () => newerThan(found, context))
  const timed = withSetRight(newest, library)
  const notes = await editionNotes(library, timed, lexicon, (id) => hitsIn([id]))
  if (notes.length === 0 || timed.composition === null) return timed
  const { drafts, notes: known } = timed.composition
  return { ...timed, composition: { drafts, notes: [...known, ...notes] } }
}

/** Sets an answer among other releases, and one that says whether some value is so among what they give for it. */
async function heldAgainst(
  settled: Settled,
  context: Context,
  hitsIn: (documents: readonly string[]) => Promise<readonly Hit[]>,
): Promise<Settled> {
  const timed = await amongOthers(settled, context, hitsIn)
  if (context.isFixed || documentOf(timed) !== documentOf(settled)) return timed
  const twin = await askedAsValue(settled, hitsIn, context.lexicon, context.among)
  if (twin === null) return timed
  const moved = await amongOthers(twin, context, hitsIn)
  if (documentOf(moved) === documentOf(twin) || !isPlainlyOfSame(twin, moved)) return timed
  const confidence = Math.min(settled.confidence, moved.confidence)
  return { ...settled, composition: moved.composition, evidence: moved.evidence, confidence }
}

function documentOf({ composition }: Settled): Document | undefined {
  return composition?.drafts[0]?.document
}

/** Sets an answer among what the other releases of its issuer, and those on it, say of the same. */
async function amongOthers(
  settled: Settled,
  context: Context,
  hitsIn: (documents: readonly string[]) => Promise<readonly Hit[]>,
): Promise<Settled> {
  const { library, filter, lexicon, among, isFixed } = context
  if (asksWhatThing(settled.asked)) return settled
  const own = (answering(settled) ?? answeringBySeveral(settled))?.evidence.document
  const others =
    own === undefined
      ? []
      : [
          ...othersOfIssuer(library, own),
          ...othersByOpening(library, own),
          ...jointWith(library, own),
          ...newerOn(library, own),
        ]
  const chosen =
    filter?.documents === undefined ? others : others.filter((id) => filter.documents?.includes(id))
  const newest = byRecency(settled, await hitsIn(chosen), lexicon, among, isFixed)
  return withPresent(overtaken(newest, newerThan(newest, context), lexicon, isFixed))
}

/** The releases of a house that a filter leaves and that are newer than the one which answers, the newest first. */
function newerThan({ composition }: Settled, context: Context): readonly Document[] {
  const own = composition?.drafts[0]?.document
  return own === undefined ? [] : othersOf(own, context).filter((one) => isLater(one, own))
}

/** The other releases of a house that a filter leaves, the newest first. */
function othersOf(own: Document, { library, filter }: Context): readonly Document[] {
  const accept = filter === undefined ? undefined : acceptDocument(library, filter)
  return othersOfHouse(library, own)
    .flatMap((id) => library.documents.get(id) ?? [])
    .filter(({ id }) => accept === undefined || accept(id))
    .sort(laterFirst)
    .slice(0, MOST_NEWER)
}

/** A plan is seldom taken back later than that many releases of its house. */
const MOST_NEWER = 100
