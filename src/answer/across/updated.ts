import type { Document, Span } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { daysIn } from '../asked/day-over.ts'
import type { Draft, DraftNote } from '../cite.ts'
import { compose, composeGiven, overNotes } from '../compose.ts'
import { decide } from '../decide.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Settled } from '../settled.ts'
import { withoutPlainlyOther } from '../support/plainly-other.ts'
import { overlapping } from '../text/overlapping.ts'
import { undoing } from '../text/undoing.ts'
import { type Update, updateAt, updatesOf } from '../times/updates.ts'
import { tellsLaterState } from './later-states.ts'
import { inQuotes } from './recency.ts'
import { isSameAttribute } from './same-attribute.ts'
import { answering, answeringBySeveral, type Stated, stated, wordsBesideFigures } from './stated.ts'

/**
 * Sets an answer among the updates of its own document, as `byRecency` does among releases:
 * the newest update that states another value of the same, or tells how that stands of which
 * it is asked whether it is so ("The fire was put out" for "Is the fire still burning?"), takes
 * its place, and what older ones say stands below it as a note. What answers from an
 * update that is not the newest is shown with its label.
 *
 * Who asks for an update by its name or hour, or for what was first said, is answered as before.
 */
export function updated(settled: Settled, lexicon: Lexicon, among: number): Settled {
  const { asked, evidence, composition } = settled
  const document = composition?.drafts[0]?.document ?? evidence[0]?.document
  if (document === undefined || asked.whole !== null || namesOne(asked.text)) return settled
  const updates = updatesOf(document)
  if (updates.length === 0) return settled
  const first = composition?.drafts[0]
  const own = first === undefined ? updates.length : updateAt(updates, first.span)
  if (own === -1) return settled
  const newest = newestOf(settled, { document, updates, own }, lexicon, among) ?? settled
  return withEarlier(newest, settled, { document, updates })
}

function namesOne(question: string): boolean {
  const { dates, weekdays } = daysIn(question)
  return NAMES_ONE.test(question) || dates.size + weekdays.size > 0
}

/** "In the second update", "in the statement of 10:45", "at 14:20", "originally" */
const NAMES_ONE =
  /\b(?:updates?|statements?|bulletins?|original(?:ly)?|initial(?:ly)?|at first|first (?:said|reported|told|thought)|earlier|previous(?:ly)?|before|day (?:\d|one|two|three))\b|\b\d{1,2}[:.]\d\d\b|\b\d ?[ap]\.?m\b/iu

interface Among {
  readonly document: Document
  readonly updates: readonly Update[]
}

/** What the newest update says that is newer than the one that answers and says the same thing anew. */
function newestOf(
  settled: Settled,
  { document, updates, own }: Among & { readonly own: number },
  lexicon: Lexicon,
  among: number,
): Settled | null {
  const { asked, evidence } = settled
  const value = answering(settled) ?? answeringBySeveral(settled)
  const subject = asked.type === 'yesno' ? subjectOf(asked.text, lexicon) : []
  // Of what no update tells, that the fire is out tells nothing either: "Is the fire arson?"
  const mayBeOver = settled.composition !== null && !ASKS_AHEAD.test(asked.text)
  for (const update of updates.slice(0, own)) {
    const theirs = evidence.filter((one) => one.document === document && isWithin(one.candidate, update))
    const ranked = withoutPlainlyOther(theirs)
    const decision = ranked.length === 0 || value === null ? null : decide(asked, ranked)
    const rival = decision?.refused === null ? stated(ranked[0]) : null
    if (value !== null && rival !== null && decision !== null && isSameAnew(value, rival)) {
      const confidence = Math.min(settled.confidence, decision.confidence)
      return { ...settled, composition: compose(asked, ranked, among), confidence, evidence: ranked }
    }
    const told =
      (subject.length === 0 ? undefined : theirs.find((one) => standsSo(one, subject, lexicon, mayBeOver))) ??
      (asked.type === 'yesno' ? inOrder(theirs).find((one) => tellsLater(settled, one)) : undefined)
    if (told !== undefined)
      return { ...settled, composition: composeGiven([told]), confidence: SAID, refused: null }
  }
  return null
}

function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((one, other) => one.candidate.start - other.candidate.start)
}

/** Whether a sentence in the voice of the release tells a later state than the answer does, or than is asked for. */
function tellsLater({ asked, composition }: Settled, { candidate, document }: Evidence): boolean {
  if (!isProse(candidate) || candidate.quotation !== null) return false
  const first = composition?.drafts.find((draft) => draft.document === document)
  return tellsLaterState(
    asked.text,
    first === undefined ? '' : textAt(document.text, first.span),
    candidate.text,
    `${document.text.slice(0, candidate.start)} ${document.text.slice(candidate.end)}`,
  )
}

/**
 * Whether two sentences of one document state the same thing: what its headline names goes
 * without saying, and beside what is counted they share a word. "Four were hurt, one firefighter"
 * is no new count of "85 firefighters are on site".
 */
function isSameAnew(own: Stated, other: Stated): boolean {
  const { lens } = own.evidence
  const terms = lens.terms.filter(({ term }) => !lens.dissection.headline.has(term))
  const theirs = wordsBesideFigures(other.evidence)
  const shared = [...wordsBesideFigures(own.evidence)].filter((term) => theirs.has(term))
  return (
    shared.length >= FEWEST_SHARED &&
    isSameAttribute({ ...own, evidence: { ...own.evidence, lens: { ...lens, terms } } }, other)
  )
}

/** What is counted, and what is said of it. */
const FEWEST_SHARED = 2

/** It is said of what is asked about, in other words. */
const SAID = 0.8

function isWithin({ start }: Span, update: Span): boolean {
  return update.start <= start && start < update.end
}

/** What it is asked of whether it is so: "the A1187" of "Is the A1187 at Orme still closed?"; none where nothing is asked that may have changed. */
function subjectOf(question: string, lexicon: Lexicon): readonly Token[] {
  const [opening] = ASKS_STATE.exec(question) ?? []
  const subject: Token[] = []
  if (opening === undefined) return subject
  for (const token of tokens(question)) {
    if (token.start < opening.length) continue
    if (FOR_NOW.test(token.word)) break
    const isOfName = /[\p{Lu}\d]/u.test(question.charAt(token.start))
    if (token.stop || (subject.length > 0 && !isOfName && !lexicon.isNoun(token.word))) break
    subject.push(token)
  }
  return subject
}

/** "Is the woman {still} critical": no noun, though there is one. */
const FOR_NOW = /^(?:still|now|yet|already|currently)$/u

/** What it does and will do is no passing state. */
const ASKS_AHEAD = /^(?:and |so |but )?(?:does|do|will)\b/iu

const ASKS_STATE =
  /^(?:and |so |but )?(?:is|are|has|have|can|may|does|do|will)\s+(?:(?:the|any|all|our|these|those)(?: of the)?\s+)?/iu

/**
 * Whether a sentence opens with what is asked about, and tells of it either what is asked or
 * that it is over: "the fire service" is another than the fire. What the headline names goes without saying.
 */
function standsSo(
  { lens, candidate }: Evidence,
  subject: readonly Token[],
  lexicon: Lexicon,
  mayBeOver: boolean,
): boolean {
  if (!isProse(candidate) || candidate.quotation !== null) return false
  return candidate.text.split(CLAUSE).some((clause) => {
    const verb = VERB.exec(clause)
    if (verb === null) return false
    const head = clause.slice(0, verb.index).replace(STATE_OF, '').split(BEHIND)[0] ?? ''
    const ahead = tokens(head)
    const at = ahead.findLastIndex((one) => subject.some(({ term }) => term === one.term))
    const isMissing = ({ term }: Token): boolean => !ahead.some((token) => token.term === term)
    if (at === -1 || subject.some((one) => isMissing(one) && !lens.dissection.headline.has(one.term)))
      return false
    const next = ahead[at + 1]
    if (next !== undefined && !next.stop && lexicon.isNoun(next.word)) return false
    if (mayBeOver && OVER.test(clause.slice(verb.index))) return true
    const said = new Set(tokens(clause).map(({ term }) => term))
    return lens.terms.some(
      (term) =>
        term.weight === 1 &&
        !term.named &&
        !subject.some((token) => token.term === term.term) &&
        strength(term, (stem) => said.has(stem)) >= CLOSE,
    )
  })
}

/** "{The closure of} the A1187 was lifted" */
const STATE_OF =
  /^\W*(?:the )?(?:closures?|evacuation|suspension|cancellation|warnings?|restrictions?|bans?|search|blockade|cordon|repairs?|works?) (?:of|for|on|at|to|around|in) /iu

/** What the fire is in is not the fire. */
const BEHIND = /\s(?:of|in|at|on|from|for|with|near|between|by|to|around)\s/u

const CLAUSE = /;\s|,\s(?:and|but|while|whereas)\s/u

const VERB =
  /\b(?:is|are|was|were|has|have|had|will|can(?:not)?|may|must|should|remains?|stays?|continues?|runs?|(?:re-?)?opens|(?<!\b(?:[Tt]he|[Aa]n?|its|their|his|her) )\p{L}{2,}ed)\b/u

/** A state of things is over, whatever it was. */
const OVER = new RegExp(
  String.raw`\b(?:put out|extinguished|lifted|over|contained|under control|sealed|(?:fully )?(?:repaired|restored|re-?opened|resumed)|cleared|all clear|stood down|out of danger|found|rescued|refloated|runn?(?:s|ing)? again|back in (?:service|operation|use)|${undoing('callOff', 'end', 'stop', 'withdraw', 'rescind')})\b`,
  'iu',
)

/** What older updates say stands below as notes; an answer from one of them with its label. */
function withEarlier(newest: Settled, before: Settled, { document, updates }: Among): Settled {
  const { composition } = newest
  const [first, ...others] = composition?.drafts ?? []
  if (composition === null || first === undefined || first.document !== document) return newest
  const at = updateAt(updates, first.span)
  const isOlder = (one: Draft): boolean => one.document === document && updateAt(updates, one.span) > at
  const replaced = newest === before ? others : (before.composition?.drafts ?? [])
  const label = at > 0 ? updates[at]?.label : undefined
  const under = label === undefined || overlapping(label, first.span) ? [] : [{ document, span: label }]
  const notes = [
    ...overNotes([{ ...first, alsoAt: under }]),
    ...replaced
      .filter(isOlder)
      .sort((one, other) => updateAt(updates, one.span) - updateAt(updates, other.span))
      .slice(0, MOST_EARLIER)
      .map((draft) => earlierNote(draft, updates)),
  ]
  const drafts = [{ ...first, alsoAt: [...first.alsoAt, ...under] }, ...others.filter((one) => !isOlder(one))]
  return { ...newest, composition: { drafts, notes: [...composition.notes, ...notes] } }
}

/** The last that was said before; what else stands there may be of anything else. */
const MOST_EARLIER = 1

function earlierNote({ document, span }: Draft, updates: readonly Update[]): DraftNote {
  const { text } = document
  const label = updates[updateAt(updates, span)]?.label
  const called = label === undefined || overlapping(label, span) ? null : textAt(text, label)
  const words = inQuotes(textAt(text, span).trim())
  return {
    kind: 'newer',
    text: `Earlier${called === null ? '' : `, ${called}`}: ${words}`,
    at: [{ document, span }],
  }
}
