import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { troubledIn } from '../asked/trouble-asked.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { hasCause } from '../text/causes.ts'
import { oneOf } from '../text/one-of.ts'
import { isBody, isOfHouse } from './body.ts'
import { type Composition, composition } from './composition.ts'
import { mayDoHarm, tellsFailure, tellsFault } from './explains.ts'
import { bestFirst, inOrder } from './in-order.ts'
import { breaksOff, isAside, isWhole, opensLeaning } from './news.ts'

/**
 * Gives what a release tells to be wrong with what it is about ("What is wrong with the cars?", "What went
 * wrong?"): at most two sentences, in the order of the text, of a fault, a failure or a harm that may be done.
 * Only a release that opens with a recall, a closure, an outage or the like is about something wrong.
 *
 * @returns null where it is about nothing of the kind, where nothing plain is told of it, and where
 * what the question names is not spoken of there or is said to be unaffected.
 * @example
 * // 'Orme recalls 900 kettles. The handle can come loose.' => the second sentence
 */
export function itsTrouble({ text }: Asked, document: Document): Composition | null {
  const dissection = dissect(document)
  const opening = openingOf(dissection)
  if (!isOfIncident(document)) return null
  const told = dissection.candidates.filter(
    (one) =>
      isBody(one) && !isOfHouse(document, one) && isWhole(one.text) && !isAside(one) && !breaksOff(one),
  )
  const thing = termsOf(troubledIn(text) ?? '')
  const holds = ({ terms }: Candidate): boolean => thing.every((term) => terms.has(term))
  if (thing.length > 0 && told.some((one) => holds(one) && UNAFFECTED.test(one.text))) return null
  const isOfAll = thing.every((term) => dissection.headline.has(term) || opening?.terms.has(term) === true)
  const worth = (one: Candidate): number =>
    isOfAll || holds(one) ? troubleIn(one.text) * (opensLeaning(one) ? TORN : 1) : 0
  const isEarly = (one: Candidate): boolean => told.indexOf(one) < EARLY
  const most = Math.max(0, ...told.map(worth))
  const plainest = told.filter((one) => most > 0 && worth(one) === most && (most > PLIGHT || isEarly(one)))
  return composition(inOrder([], bestFirst(plainest, worth), document, MOST))
}

/** Whether a release is about something that goes or went wrong, by its headline or its first sentence. */
function isOfIncident(document: Document): boolean {
  return INCIDENT.test(document.title) || INCIDENT.test(openingOf(dissect(document))?.text ?? '')
}

const MOST = 2

/** What stands further down may have been so of anything, unless it is a fault in so many words. */
const EARLY = 8

/** Less than one that names what it speaks of. */
const TORN = 0.6

const PLAINLY = 3
const FAULT = 2
const PLIGHT = 1

/** How plainly a sentence tells what is wrong; 0 not at all. */
function troubleIn(text: string): number {
  const flat = text.replace(/\s+/gu, ' ')
  if (REMEDY.test(flat) || UNAFFECTED.test(flat)) return 0
  const isFault = FAULTY.test(flat) || mayDoHarm(flat) || tellsFailure(flat)
  if (hasCause(flat) && (isFault || INCIDENT.test(flat) || tellsFault(flat))) return PLAINLY
  if (isFault) return FAULT
  return tellsFault(flat) ? PLIGHT : 0
}

const ONE =
  '(?:an?|the|this|its|after|following|power|water|computer|network|data|gas|oil|technical|signal|brake|software|security) '

/** What a release on something wrong opens with. A deal is closed and shares are cancelled, and law firms live of accidents. */
const INCIDENT = new RegExp(
  String.raw`\b(?:${oneOf(
    String.raw`recall(?:s|ed|ing)?(?= |$)|withdraw(?:s|ing|n)?|withdrew|outages?|derail\p{L}+|evacuat\p{L}+|contaminat(?:ed|ion)`,
    String.raw`(?:stop|stops|stopped) (?:using|selling|eating|drinking|deliver(?:y|ies|ing)|sales?)`,
    String.raw`(?:is|are|was|were|been|be|stays?|remains?|keeps?|kept) (?:temporarily |still |partly )?(?:closed|shut|grounded|suspended|cancelled|canceled|delayed|postponed|disrupted|interrupted)`,
    String.raw`(?:to )?(?:stay|remain)s? (?:closed|shut)|closure|suspends?|grounds? (?:its|all|the)|warns?|warned|apologi[sz]e[sd]?|boil (?:\p{L}+ ){0,2}?water`,
    String.raw`(?:delays|postpones|cancels) (?:its|the|\p{L}+ (?:opening|launch|start|delivery|service))|(?:delayed|postponed|cancelled|canceled|called off)(?! \d)`,
    String.raw`(?:works?|running|runs?|back|open|available|flowing|in (?:contact|service|operation)) again|back (?:in|on|to) (?:contact|service|operation|line|normal)|restor(?:es?|ed) (?:\p{L}+ )?(?:power|supply|service|water|traffic)`,
    String.raw`${ONE}(?:\p{L}+ )?(?:incident|accident|breach|leak|spill|fire|explosion|collapse|failure|fault|defect|breakdown|disruption|glitch|crash)`,
    String.raw`(?:faulty|defective|out of (?:order|service|action))|(?:has|have|had) failed|glitch`,
  )})(?!\p{L})`,
  'iu',
)

const FAULTY =
  /\b(?:faulty|defective|misconfigured|mislabel\p{L}*|misprinted|undeclared|not (?:been )?declared|contaminated|(?:fault|defect|error|bug|flaw|weakness|leak|crack|short circuit)s?\b|(?:is|are|was|were) (?:caused|triggered|brought about) by)(?!\p{L})/iu

/** What is done about it tells nothing of it. */
const REMEDY =
  /\b(?:will|can|may|must|should|are asked to|is asked to) (?:\p{L}+ )?(?:be (?:repaired|replaced|refunded|exchanged)|repair|replace|refund|exchange|return|claim|contact|receive|stop|check|call|bring)\b|\bfree of charge\b/iu

const UNAFFECTED =
  /\bnot (?:been )?(?:affected|part of|included|concerned|involved)\b|\bunaffected\b|\bno (?:other|further) \p{L}+ (?:is|are|was|were)\b|\bcan (?:still )?be (?:used|eaten|drunk|driven) (?:safely|as before)\b/iu
