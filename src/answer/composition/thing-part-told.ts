import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { type ThingPartAsked, thingPartAsked } from '../asked/thing-part.ts'
import { CLOSE, type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { type Composition, composition, draftAt } from './composition.ts'
import { isAside, opensLeaning } from './news.ts'
import { BY_NOBODY, CAME_OFF, HAS_TO_TELL, THING_TOLD, TO_COME } from './thing-part-words.ts'

/** A sentence that tells what is asked, and how plainly it says so of that very thing. */
interface Found {
  readonly candidates: readonly Candidate[]
  readonly document: Document
  readonly worth: number
}

/**
 * Gives the sentence that tells what is asked of a thing by the words that hold for all things (see
 * `thingPartAsked`), where it names the thing or goes on from one that does: "Anyone over 65 may join."
 * for who can sign up for the register that the sentence before it names.
 *
 * @param isAnswered whether the best evidence answers by itself.
 * @returns null for any other question, where no sentence says so, and where the best evidence does; 'untold' where
 * the best evidence would answer and cannot tell it, having no word for anything of the kind.
 */
export function thingPartTold(
  { text }: Asked,
  evidence: readonly Evidence[],
  isAnswered: boolean,
): Composition | 'untold' | null {
  const asked = thingPartAsked(text)
  const [best] = evidence
  if (asked === null || best === undefined || (asked.isLoose && isAnswered)) return null
  const found = documentsIn(evidence)
    .map((one) => toldIn(asked, one.lens))
    .reduce<Found | null>((most, one) => (one !== null && one.worth > (most?.worth ?? 0) ? one : most), null)
  if (found === null) return isAnswered && tellsNone(asked, best.candidate) ? 'untold' : null
  if (isAnswered && tellsIt(asked, best, found)) return null
  return composition(found.candidates.map((one) => draftAt(found.document, one)))
}

/** The best evidence of each of the releases that rank first. */
function documentsIn(evidence: readonly Evidence[]): readonly Evidence[] {
  const near = evidence.slice(0, LOOKED_AT)
  return near.filter(({ document }, at) => near.findIndex((one) => one.document === document) === at)
}

const LOOKED_AT = 12

/** Whether a sentence has no word for what is asked, or tells only what is to come of what has been. */
function tellsNone({ part }: ThingPartAsked, one: Candidate): boolean {
  const needed = HAS_TO_TELL[part]
  if (needed === undefined || !isProse(one)) return false
  return !needed.test(one.text) || (part === 'success' && TO_COME.test(one.text) && !PAST.test(one.text))
}

/** Whether what answers by itself says so as plainly. */
function tellsIt(
  asked: ThingPartAsked,
  { candidate, lens }: Evidence,
  { candidates, worth }: Found,
): boolean {
  if (candidates.length === 1 && candidates[0] === candidate) return true
  const own = isPlain(asked, candidate) ? worthOf(asked, candidate, thingOf(asked, lens), lens.dissection) : 0
  return own >= worth
}

/** Whether a sentence has the words that tell it, of whatever thing. */
function isPlain({ part, body }: ThingPartAsked, one: Candidate): boolean {
  const { plain, never } = THING_TOLD[part]
  const flat = one.text.replace(/\s+/gu, ' ')
  // A line below the headline may tell how it came off.
  const mayTell = (isProse(one) && one.quotation === null) || (part === 'success' && isBelowTitle(one))
  if (!plain.test(flat) || never?.test(flat) === true || !mayTell || isAside(one)) return false
  return body === '' || isBy(body, one) || BY_NOBODY.test(flat)
}

function toldIn(asked: ThingPartAsked, lens: Lens): Found | null {
  const { candidates, document } = lens.dissection
  const thing = thingOf(asked, lens)
  if (thing.length === 0) return null
  let found: Found | null = null
  for (const one of candidates) {
    if (!isPlain(asked, one)) continue
    const worth = worthOf(asked, one, thing, lens.dissection)
    if (worth > (found?.worth ?? 0)) found = { candidates: [one], document, worth }
  }
  return found === null ? null : withBefore(asked, withDay(asked, found, candidates), candidates)
}

function isBelowTitle({ kind, block }: Candidate): boolean {
  return kind === 'headline' && block.kind === 'subhead'
}

/** What a thing is called, as far as the release has it by any word; of a person the surname. */
function thingOf({ part, thing }: ThingPartAsked, { terms }: Lens): readonly WeightedTerm[] {
  const own = termsOf(thing)
  const said = own.flatMap((term) => terms.find((one) => one.term === term) ?? [])
  return part === 'charge' ? said.slice(-1) : said.length === own.length || part === 'consequence' ? said : []
}

function isBy(body: string, { terms }: Candidate): boolean {
  return termsOf(body).every((term) => terms.has(term))
}

/** How far a sentence that tells such a thing tells it of this one: 0 not at all, 1 where it names it. */
function worthOf(
  { part, thing: called }: ThingPartAsked,
  one: Candidate,
  thing: readonly WeightedTerm[],
  { candidates, headline }: Dissection,
): number {
  const share = (terms: ReadonlySet<string>): number =>
    thing.filter(
      (term) => strength(term, (other) => terms.has(other)) >= (part === 'consequence' ? CLOSE : SAME),
    ).length / thing.length
  const least = part === 'consequence' ? HALF : 1
  const own = share(one.terms)
  if (own >= least && (part !== 'working' || opensWith(thing, one))) return own
  if (isBelowTitle(one)) return share(headline) === 1 ? OF_ONE_BEFORE : 0
  if (part === 'working' && KIND.test(called) && IS_SUCH.test(one.text)) return OF_ONE_BEFORE
  const block = candidates.filter(({ block }) => block === one.block)
  const at = block.indexOf(one)
  // Who is charged may be named behind the charge: "A man of 41 has been charged. Ian Roe will appear …"
  const isBehind = part === 'charge' && UNNAMED.test(one.text)
  const near = block
    .slice(Math.max(0, at - REACH), isBehind ? at + 2 : at)
    .filter((other) => other !== one && share(other.terms) >= least)
  const holder = near.at(-1)
  if (holder === undefined || !(isBehind || GOES_ON[part](one))) return 0
  return OF_ONE_BEFORE - Math.abs(holder.index - one.index) / FAR
}

/** It tells of something that has been, as well. */
const PAST = /\b(?:was|were|has|have|had|did|\p{L}{3,}ed)\b/iu

/** Whether the thing stands before what is done, and is not what it is done to: "It was hired to measure the field." */
function opensWith(thing: readonly WeightedTerm[], { tokens, text }: Candidate): boolean {
  const at = tokens.findIndex(({ term }) => thing.some((one) => one.term === term))
  return at !== -1 && (at < OPENING || /^by\b/iu.test(text))
}

/** Words with which a sentence names what it is about. */
const OPENING = 5

/** What is called by nothing but its kind is what the release says is one. */
const KIND =
  /^(?:the|this|that|its|their) (?:new )?(?:drug|medicine|medication|treatment|therapy|vaccine|tablet|pill|product|device|machine|technology|system|app|tool|sensor|software)$/iu

/** "Velurin is a cream that blocks …" */
const IS_SUCH = /^\S+(?: \S+){0,3} (?:is|are) (?:an? |the )?[^.;,]{2,80} (?:that|which) /u

/** Sentences of a paragraph within which one goes on from another. */
const REACH = 3

const HALF = 0.5

/** Less than one that names the thing itself. */
const OF_ONE_BEFORE = 0.45

/** The nearer the likelier. */
const FAR = 50

/** "A man of 41 from Holm has been charged" */
const UNNAMED = /^(?:an?|the|two|three) (?:[\p{Ll}\d-]+ ){0,3}?\p{Ll}/iu

/** Whether a sentence says what it says of the thing that one before it names. */
const GOES_ON: Readonly<Record<ThingPartAsked['part'], (one: Candidate) => boolean>> = {
  eligible: () => true,
  consequence: () => true,
  working: (one) => opensLeaning(one) || DEFINITE.test(one.text),
  charge: opensLeaning,
  approval: (one) => opensLeaning(one) || DEFINITE.test(one.text),
  success: (one) => opensLeaning(one) || DEFINITE.test(one.text) || CAME_OFF.test(one.text),
  delay: (one) => opensLeaning(one),
}

/** "The drug", "the device": no name of another. */
const DEFINITE = /^the \p{Ll}+ (?!of\b)\p{Ll}/iu

/** The day to which something is put off may stand in the sentence behind that which says that it is late. */
function withDay({ asksDay }: ThingPartAsked, found: Found, candidates: readonly Candidate[]): Found {
  const [told] = found.candidates
  if (told === undefined || !asksDay || hasDay(told)) return found
  const next = candidates[told.index + 1]
  const isOfIt = next !== undefined && next.block === told.block && hasDay(next) && opensLeaning(next)
  return isOfIt ? { ...found, candidates: [told, next] } : found
}

function hasDay(one: Candidate): boolean {
  return one.figures().some(({ type }) => type === 'date')
}

/** Who is charged is told beside the charge, where they are named only there. */
function withBefore({ part }: ThingPartAsked, found: Found, candidates: readonly Candidate[]): Found {
  const [told] = found.candidates
  if (part !== 'charge' || told === undefined || found.worth >= 1 || opensLeaning(told)) return found
  const next = candidates[told.index + 1]
  return next === undefined ? found : { ...found, candidates: [told, next] }
}
