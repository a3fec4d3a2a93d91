import type { Document, Hit } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { valueOfChange } from '../asked/change-asked.ts'
import { HIGH_FROM } from '../certainty.ts'
import { asksNameAlone } from '../composition/name-asked.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { type Asked, analyse } from '../question.ts'
import { settle } from '../settle.ts'
import { settlePart } from '../settle-part.ts'
import type { Settled } from '../settled.ts'
import { isFragment, withoutConjunction, withoutOpening } from '../talk/fragment.ts'
import { isOfACase } from '../talk/of-a-case.ts'
import { ISSUERS } from '../text/cues.ts'
import { retrieveEitherWay } from '../text/either-way.ts'
import { capitalise } from '../text/word-forms.ts'
import { isBorneOut } from './borne-out.ts'
import { isOfWhatHappened, isOnlyThere, standsByItself, withoutThereIs } from './by-itself.ts'
import { isBySame } from './by-same.ts'
import { carried, type Leaning, readings } from './carried.ts'
import { toldEarlier } from './meant.ts'
import { moreTold } from './more-told.ts'
import { holding } from './must-hold.ts'
import { isOfItsHouse } from './of-its-house.ts'
import { turnsToOtherHouse } from './other-house.ts'
import { othersOfHouse } from './same-house.ts'
import type { Context } from './timely.ts'

/** What one thing asked came to, and how. */
export interface Placed {
  readonly settled: Settled
  /** The answer must stay in its release. */
  readonly isFixed: boolean
  /** It was read as it stands, without what the conversation adds to it. */
  readonly isByItself: boolean
}

/**
 * Settles one thing asked among all that was found, a follow-up in the release
 * that the conversation is about first.
 *
 * What leans on that release is answered from another one only when that is of
 * the same issuer, or has in its headline what is asked about: a near miss must
 * not be answered for somebody else. A question that names what the release
 * knows is answered from where it is answered best.
 * Where it says all itself and nothing is found so, it is asked by its own words.
 *
 * @param hits what was found for it in all releases.
 */
export async function settleAmong(
  asked: Asked,
  hits: readonly Hit[],
  leaning: Leaning | null,
  context: Omit<Context, 'isFixed'>,
): Promise<Placed> {
  const { lexicon, among } = context
  const meant = leaning?.meant ?? null
  if (leaning === null || !(leaning.leans || isSpokenOf(asked, leaning)))
    return placed(settle(asked, hits, meant, lexicon, among))
  if (leaning.leans && turnsToOtherHouse(leaning.own, leaning.meant))
    return placed(settle(asked, hits, meant, lexicon, among))
  const { settled, isByItself } = await settleInside(asked, leaning, context)
  const more = moreTold(settled, leaning)
  if (more !== null) return placed(more, { isFixed: true })
  const inside = holding(settled, leaning, asked.text)
  if (leaning.leans && inside.composition !== null)
    return await unlessAnew(inside, isByItself, leaning, context)
  const wide = holding(settle(asked, hits, meant, lexicon, among), leaning, asked.text)
  if (!leaning.leans) return placed(surer(inside, wide))
  const earlier =
    (inside.composition ?? wide.composition) ? null : await settleEarlier(asked, leaning, context)
  if (earlier?.composition) return await unlessAnew(earlier, false, leaning, context)
  const anew = await settleAnew(leaning, context)
  const isSurer = anew?.composition != null && anew.confidence > wide.confidence
  if (isElsewhere(wide, leaning) && !isSurer) return placed(wide)
  return anew === null ? placed(inside) : placed(anew, { isByItself: true })
}

/** What a release spoken of answers, unless what says all itself is answered better by its own words; how something has changed may be told by others of its house. */
async function unlessAnew(
  told: Settled,
  isByItself: boolean,
  leaning: Leaning,
  context: Omit<Context, 'isFixed'>,
): Promise<Placed> {
  const isOpen = told.confidence < HIGH_FROM && standsByItself(leaning.own)
  const anew = isOpen ? await settleAnew(leaning, context) : null
  return anew?.composition && anew.confidence > told.confidence
    ? placed(anew, { isByItself: true })
    : placed(told, { isFixed: valueOfChange(told.asked.text) === null, isByItself })
}

function placed(settled: Settled, how: Partial<Omit<Placed, 'settled'>> = {}): Placed {
  return { settled, isFixed: false, isByItself: false, ...how }
}

/** "And who pays for it?", of what an answer has told anew: in the release that told it before. */
async function settleEarlier(
  asked: Asked,
  leaning: Leaning,
  context: Omit<Context, 'isFixed'>,
): Promise<Settled | null> {
  const { library } = context
  const meant = toldEarlier(leaning.cited, () =>
    othersOfHouse(library, leaning.meant).flatMap((id) => library.documents.get(id) ?? []),
  )
  if (meant === null) return null
  const { settled } = await settleInside(asked, { ...leaning, meant }, context)
  return holding(settled, leaning, asked.text)
}

/** Whether a question names what the release that the conversation is about knows, so that it may still be meant; all that somebody says stands in any. */
function isSpokenOf({ names, text, whole }: Asked, { earlier, meant }: Leaning): boolean {
  const known = dissect(meant)
  return (
    whole !== 'quotations' &&
    earlier.length > 0 &&
    names.length > 0 &&
    names.every(({ start, end }) => termsOf(text.slice(start, end)).every((term) => isKnownTo(known, term)))
  )
}

function surer(inside: Settled, wide: Settled): Settled {
  if (inside.composition === null) return wide
  return wide.composition === null || inside.confidence >= wide.confidence ? inside : wide
}

/** Whether another release answers what leans on one: of the same issuer, or about what is asked and not known to the one. */
function isElsewhere({ composition, asked, confidence }: Settled, { own, meant }: Leaning): boolean {
  const other = composition?.drafts[0]?.document
  if (other === undefined) return false
  if (other !== meant && isOfWhatHappened(own)) return false
  if (other === meant || isBySame(other, meant)) return true
  if (confidence >= HIGH_FROM && isPartyTo(other, meant)) return true
  // "Marketing Chiefs" are not in "Chief Marketing Officer": the words of a name stand together.
  const subject = [other.title, other.issuer ?? ''].map((words) => ` ${termsOf(words).join(' ')} `)
  const isNamed = asked.names.some(({ start, end }) => {
    const name = ` ${termsOf(asked.text.slice(start, end)).join(' ')} `
    return subject.some((words) => words.includes(name))
  })
  return isNamed || (!goesOn(own) && isNew(asked, other, meant))
}

/** "And the dividend?" goes on with the question before: a release with a dividend in its headline is no new subject. */
function goesOn(own: string): boolean {
  return isFragment(withoutOpening(own))
}

/** Whether a release is of one of those whose joint release the other is: "Joint statement by Orme and the Union of Weavers". */
function isPartyTo({ issuer }: Document, { title }: Document): boolean {
  return issuer !== null && /\s/u.test(issuer) && JOINT.test(title) && title.includes(issuer)
}

const JOINT = /\b(?:joint(?:ly)?|together|and|with)\b/iu

/**
 * Whether the question speaks of "the festival" that a headline names and the other
 * release lacks altogether. With "the price of the coin" a release on a coin is still
 * meant, "the company" is its issuer, and "the doctor" is none of "Top Doctors".
 */
function isNew({ text }: Asked, other: Document, meant: Document): boolean {
  const { headline } = dissect(other)
  const known = dissect(meant)
  const head = (noun: string): string => noun.split(' ').at(-1) ?? ''
  const nouns = [...text.matchAll(DEFINITE)]
    .map(([, noun = '']) => noun)
    .filter((noun) => !ISSUERS.test(head(noun)))
  if (nouns.some((noun) => termsOf(head(noun)).some((term) => known.headline.has(term)))) return false
  const title = ` ${other.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return nouns.some(
    (noun) =>
      title.includes(` ${head(noun)} `) &&
      termsOf(noun).some(
        (term) => headline.has(term) && !known.frequency.has(term) && !known.headline.has(term),
      ),
  )
}

const DEFINITE = /\bthe ((?:\p{Ll}[\p{Ll}-]* )?\p{Ll}[\p{Ll}-]*)/gu

/**
 * "Which film opens the festival?" after questions about a mill, "How many jobs will
 * be created?" after a storm: a new subject that no name tells.
 */
async function settleAnew(
  { own, meant }: Leaning,
  { library, filter, lexicon, among }: Omit<Context, 'isFixed'>,
): Promise<Settled | null> {
  const asked = among === 1 && !goesOn(own) ? alone(own) : null
  if (asked === null || asked.names.length > 0 || POINTS.test(withoutThereIs(own)) || isOfACase(own))
    return null
  const { hits } = await retrieveEitherWay(library, own, { filter })
  const settled = settle(asked, hits, meant, lexicon)
  const other = settled.composition?.drafts[0]?.document ?? hits[0]?.document
  if (other === undefined || other === meant) return null
  if (settled.composition !== null && isNew(asked, other, meant)) return settled
  if (!standsByItself(own)) return null
  if (isBySame(other, meant)) return settled
  if (!isOnlyThere(asked, other, meant, hits)) return null
  return { ...settled, confidence: Math.min(settled.confidence, LIKELY) }
}

/** What answers less surely than this may as well be found by the name of the house alone. */
const PLAINLY = 0.8

/** A question as it stands, when it asks for one thing. */
function alone(own: string): Asked | null {
  const [asked, more] = analyse(own)
  return asked === undefined || more !== undefined ? null : asked
}

/** A subject that was not named is no surer than this: below `HIGH_FROM`. */
const LIKELY = 0.85

/** What points back does not begin anew. */
const POINTS = /\b(?:it|its|they|them|their|he|she|his|him|her|this|that|these|those|there)\b/iu

/**
 * Settles a follow-up in the release that the conversation is about. There the
 * subject goes without saying: what the reader has just written counts by itself
 * as well, where the question as a whole leads to the same sentence, and by
 * itself where it says all and nothing else leads anywhere.
 */
async function settleInside(
  part: Asked,
  leaning: Leaning,
  { library, lexicon, among }: Omit<Context, 'isFixed'>,
): Promise<Pick<Placed, 'settled' | 'isByItself'>> {
  const { meant } = leaning
  const inside = async (asked: Asked): Promise<Settled> => {
    const { hits } = await retrieveEitherWay(library, asked.text, {
      filter: { documents: [meant.id] },
    })
    return settle(asked, hits, meant, lexicon, among)
  }
  // Of "What does it do?" nothing but the name is asked, and no sentence goes without it.
  if (asksNameAlone(part)) return { settled: await inside(part), isByItself: false }
  const whole = await inside(carried(part, leaning))
  const answered = whole.composition === null ? [] : [whole]
  for (const asked of among === 1 ? readings(part, leaning) : []) {
    const settled = await inside(asked)
    if (settled.composition !== null && isBorneOut(settled, whole, part, leaning.own)) answered.push(settled)
  }
  const [best] = answered.sort((a, b) => b.confidence - a.confidence)
  const isSure = best !== undefined && best.confidence >= HIGH_FROM
  // "And when is water handed out?" goes on in the release, and may say all itself.
  const own = withoutConjunction(leaning.own)
  const saysAll = standsByItself(own) || (best === undefined && isOfItsHouse(own, leaning))
  const asked = !isSure && among === 1 && saysAll ? alone(own) : null
  const literal = asked === null ? null : await inside(asked)
  // "And who is affected?" as it stands: what any release tells of its matter, it tells of nothing narrower.
  const ofMatter =
    among === 1 && (best === undefined || best.confidence < PLAINLY) ? alone(capitalise(own)) : null
  const told = ofMatter === null ? null : settlePart(ofMatter, [], meant, lexicon)
  if (told?.composition) return { settled: { ...told, evidence: whole.evidence }, isByItself: true }
  return literal?.composition && literal.confidence > (best?.confidence ?? 0)
    ? { settled: literal, isByItself: true }
    : { settled: best ?? whole, isByItself: false }
}
