import { isLater } from '../../library/later-first.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { type ThingPart, type ThingPartAsked, thingPartAsked } from '../asked/thing-part.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import { bestOfEach, type Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { type Composition, composition, draftAt } from './composition.ts'
import { isAside, opensLeaning } from './news.ts'
import { BY_NOBODY, CHARGED, DEVICE, HAS_TO_TELL, MAY_TELL, THING_TOLD } from './thing-part-words.ts'

/** A sentence that tells what is asked, and how plainly it says so of that very thing. */
interface Found {
  readonly candidates: readonly Candidate[]
  readonly document: Document
  readonly worth: number
}

/**
 * Gives the sentence that tells what is asked of a thing by the words that hold for all things (see
 * `thingPartAsked`), where it names the thing or goes on from one that does: "Anyone over 65 may join."
 * for who can sign up for the register that a sentence before it names.
 *
 * @param isAnswered whether the best evidence answers by itself: where it tells such a thing, or names it and
 * may tell it in any way, it stays.
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
  if (asked === null || best === undefined) return null
  if (isAnswered && (isPlain(asked, best.candidate) || mayTell(asked, best))) return null
  const found = bestOfEach(evidence.slice(0, LOOKED_AT))
    .map((one) => toldIn(asked, one.lens))
    .reduce<Found | null>((most, one) => (one !== null && goesBefore(asked, one, most) ? one : most), null)
  if (found === null) return isAnswered && tellsNone(asked, evidence) ? 'untold' : null
  return composition(found.candidates.map((one) => draftAt(found.document, one)))
}

/** Only the releases that rank first are looked at. */
const LOOKED_AT = 12

/** Of a thing with a name the newest release goes first; a mere "trial" may be another in every release. */
function goesBefore({ thing }: ThingPartAsked, one: Found, other: Found | null): boolean {
  if (other === null || one.worth > other.worth) return true
  return one.worth === other.worth && /\p{Lu}/u.test(thing) && isLater(one.document, other.document)
}

/** Whether a piece of evidence names the thing and has any word that may tell it. */
function mayTell(asked: ThingPartAsked, { candidate, lens }: Evidence): boolean {
  const thing = thingOf(asked, lens)
  if (thing.length === 0 || named(thing, candidate.terms) === 0) return false
  // The name of a grant or a pump is no such word.
  const called = asked.thing.replace(/^(?:the|an?) /iu, '').toLowerCase()
  return mayBeOf(asked).test(candidate.text.toLowerCase().replaceAll(called, ' '))
}

function mayBeOf({ part, asksCharge }: ThingPartAsked): RegExp {
  return asksCharge ? CHARGED : MAY_TELL[part]
}

/** Whether nothing that ranks first and is of the thing has a word for what is asked. */
function tellsNone(asked: ThingPartAsked, evidence: readonly Evidence[]): boolean {
  const [best] = evidence
  if (!HAS_TO_TELL.has(asked.part) || best === undefined || !isProse(best.candidate)) return false
  return (
    !mayBeOf(asked).test(best.candidate.text) &&
    !evidence.slice(1, ANSWERING).some((one) => one.document === best.document && mayTell(asked, one))
  )
}

/** So many pieces of evidence may become sentences of one answer. */
const ANSWERING = 3

/** Whether a sentence has the words that tell it, of whatever thing. */
function isPlain({ part, body, asksCharge }: ThingPartAsked, one: Candidate): boolean {
  const { plain, never } = THING_TOLD[part]
  const flat = one.text.replace(/\s+/gu, ' ')
  // A line below the headline may tell how it came off.
  const mayTell = (isProse(one) && one.quotation === null) || (part === 'success' && isBelowTitle(one))
  if (!mayTell || isAside(one) || flat.endsWith('?')) return false
  if (!plain.test(flat) || never?.test(flat) === true || (asksCharge && !CHARGED.test(flat))) return false
  return body === '' || isBy(body, one) || BY_NOBODY.test(flat)
}

function toldIn(asked: ThingPartAsked, lens: Lens): Found | null {
  const { candidates, document } = lens.dissection
  const thing = thingOf(asked, lens)
  if (thing.length === 0) return null
  let found: Found | null = null
  for (const one of candidates) {
    if (!isPlain(asked, one)) continue
    const told = foundAt(asked, one, thing, lens.dissection)
    if (told !== null && told.worth > (found?.worth ?? 0)) found = told
  }
  return found === null ? null : withDay(asked, found, candidates, document)
}

function isBelowTitle({ kind, block }: Candidate): boolean {
  return kind === 'headline' && block.kind === 'subhead'
}

/** What a thing is called, where the release has all of it by any word; of a person the surname. */
function thingOf({ part, thing }: ThingPartAsked, { terms }: Lens): readonly WeightedTerm[] {
  const own = termsOf(thing.replace(ANYWAY, ''))
  const said = own.flatMap((term) => terms.find((one) => one.term === term) ?? [])
  return said.length < own.length ? [] : part === 'charge' ? said.slice(-1) : said
}

const ANYWAY = / (?:anyway|all the same|nevertheless)$/iu

function isBy(body: string, { terms }: Candidate): boolean {
  return termsOf(body).every((term) => terms.has(term))
}

/** 1 where a thing is named by its own words, less where a synonym stands for one of them, 0 where one is missing. */
function named(thing: readonly WeightedTerm[], terms: ReadonlySet<string>): number {
  if (thing.every(({ term }) => terms.has(term))) return 1
  return thing.every((term) => strength(term, (other) => terms.has(other)) >= SAME) ? BY_SYNONYM : 0
}

const BY_SYNONYM = 0.8

/** How plainly a sentence that tells such a thing tells it of this one, with what has to stand beside it. */
function foundAt(
  { part, thing: called }: ThingPartAsked,
  one: Candidate,
  thing: readonly WeightedTerm[],
  { candidates, headline, document }: Dissection,
): Found | null {
  const found = (worth: number, ...others: readonly Candidate[]): Found => ({
    candidates: [one, ...others],
    document,
    worth,
  })
  const own = named(thing, one.terms)
  if (own > 0 && (part !== 'working' || opensWith(thing, one))) return found(own)
  if (isBelowTitle(one)) return named(thing, headline) === 1 ? found(OF_ONE_BEFORE) : null
  if (part === 'working' && KIND.test(called) && IS_SUCH.test(one.text)) return found(OF_ONE_BEFORE)
  const block = candidates.filter(({ block }) => block === one.block)
  const at = block.indexOf(one)
  const before = block.slice(Math.max(0, at - REACH), at).filter(({ terms }) => named(thing, terms) > 0)
  const last = before.at(-1)
  const isTakenOn = (from: Candidate): boolean => block.slice(block.indexOf(from) + 1, at).every(opensLeaning)
  if (last !== undefined)
    return GOES_ON[part].test(one.text) || (isTakenOn(last) && TAKES_UP[part].test(one.text))
      ? found(OF_ONE_BEFORE - (at - block.indexOf(last)) / FAR)
      : null
  // Who is charged may be named behind the charge: "A man of 41 has been charged. Ian Roe will appear …"
  const next = block[at + 1]
  const isOfNext = next !== undefined && IN_COURT.test(next.text) && named(thing, next.terms) > 0
  const isFirst = block.slice(0, at).every(({ terms }) => named(thing, terms) === 0)
  return part === 'charge' && isOfNext && isFirst && UNNAMED.test(one.text)
    ? found(OF_ONE_BEFORE, next)
    : null
}

/** Whether the thing stands before what is done, and is not what it is done to: "It was hired to measure the field." */
function opensWith(thing: readonly WeightedTerm[], { tokens, text }: Candidate): boolean {
  const at = tokens.findIndex(({ term }) => thing.some((one) => one.term === term))
  return at !== -1 && (at < OPENING || /^by\b/iu.test(text))
}

/** Words with which a sentence names what it is about. */
const OPENING = 5

/** What is called by nothing but its kind is what the release says is one. */
const KIND =
  /^(?:the|this|that|its|their) (?:new )?(?:drug|medicine|tablet|treatment|therapy|vaccine|test|device|machine)$/iu

/** "Velurin is a cream that blocks …" */
const IS_SUCH = /^\S+(?: \S+){0,3} (?:is|are) (?:an? |the )?[^.;,]{2,80} (?:that|which) /u

/** Sentences of a paragraph within which one goes on from another. */
const REACH = 3

/** Less than one that names the thing itself. */
const OF_ONE_BEFORE = 0.45

/** The nearer the likelier. */
const FAR = 50

/** "A man of 41 from Holm has been charged" */
const UNNAMED = /^an? (?:[\p{Ll}\d-]+ ){0,3}?\p{Ll}/iu

/** "Ian Roe will appear before a court on Friday." */
const IN_COURT =
  /\b(?:court|appears?|appeared|judge|magistrates?|remanded|custody|bail|plead\p{L}*|trial)\b/iu

const NEVER = /(?!)/u

/** Whether a sentence holds for the whole of what its paragraph tells. */
const GOES_ON: Readonly<Record<ThingPart, RegExp>> = {
  // "Anyone over 65 may join.", "Applications are open to choirs."
  eligible:
    /^(?:anyone|everyone|all|those|whoever|applicants|applications|residents|members|membership|entrants|entry|participants)\b[^.;]{0,120}\b(?:join|apply|enter|sign up|register|take part|eligible|qualify|open to)\b/iu,
  // "Anyone who breaks the ban could be fined.": what else they may do is another deed.
  consequence:
    /^(?:(?:anyone|everyone|those|whoever|people) (?:who )?(?:breaks?|ignores?|violates?|flouts?|fails?|refuses?|do(?:es)? (?:so|this|not)|(?:is|are) (?:caught|found))|offenders|violators)\b/iu,
  working: NEVER,
  charge: NEVER,
  approval: NEVER,
  success: NEVER,
  delay: NEVER,
}

const IT = '^(?:it|its|they|their)\\b'

const IT_OR_DEVICE = new RegExp(String.raw`${IT}|^the ${DEVICE} `, 'iu')

/** "The drug", "the event": no name of another. */
const IT_OR_MATTER = new RegExp(
  String.raw`${IT}|^the (?:${DEVICE}|event|trial|study|project|mission|operation|programme|program|launch|work|plan|scheme) `,
  'iu',
)

/** Whether a sentence takes up what the one right before it names, or speaks of as well. */
const TAKES_UP: Readonly<Record<ThingPart, RegExp>> = {
  eligible: NEVER,
  consequence: new RegExp(IT, 'iu'),
  working: IT_OR_DEVICE,
  charge: /^(?:he|she|they|it)\b/iu,
  approval: IT_OR_MATTER,
  success: IT_OR_MATTER,
  delay: IT_OR_MATTER,
}

/** The day to which something is put off may stand in the sentence behind that which says that it is late. */
function withDay(
  { asksDay }: ThingPartAsked,
  found: Found,
  candidates: readonly Candidate[],
  document: Document,
): Found {
  const [told] = found.candidates
  if (told === undefined || !asksDay || hasDay(told)) return found
  const next = candidates[told.index + 1]
  const isOfIt = next !== undefined && next.block === told.block && hasDay(next) && opensLeaning(next)
  return isOfIt ? { document, worth: found.worth, candidates: [told, next] } : found
}

function hasDay(one: Candidate): boolean {
  return one.figures().some(({ type }) => type === 'date')
}
