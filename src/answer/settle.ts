import type { Document, Hit } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { compose, composeGiven } from './compose.ts'
import { ofNamed } from './composition/document-on.ts'
import { nounTold } from './composition/noun-told.ts'
import { answerBelow } from './composition/own-questions.ts'
import { thingNamed } from './composition/thing-named.ts'
import { type Decision, decide } from './decide.ts'
import { type Evidence, rankEvidence } from './evidence.ts'
import type { Asked } from './question.ts'
import { withoutOthers } from './rows/other-facts.ts'
import { settleParsed } from './settle-parsed.ts'
import { settlePart } from './settle-part.ts'
import { settleSpecial } from './settle-special.ts'
import { answered, lacking, type Settled } from './settled.ts'
import { isOfOtherTense } from './support/conflicts.ts'
import { withoutOthersContacts } from './support/contact-away.ts'
import { deedTurned, isOfOtherSubject } from './support/deed-turned.ts'
import { isHopedFor } from './support/hoped.ts'
import { withoutSupposed } from './support/only-supposed.ts'
import { withoutPlainlyOther } from './support/plainly-other.ts'

/**
 * Settles one thing asked: what is asked of a release as a whole is taken from
 * the parsed release, all else is ranked, decided and composed.
 *
 * @param meant the release that "this release" means when the question names none.
 * @param among how many things are asked at once.
 */
export function settle(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
  among = 1,
): Settled {
  const ranked = rankEvidence(asked, asked.whole === 'contact' ? ofNamed(hits, asked) : hits, lexicon)
  const all = withoutOthersContacts(withoutOthers(ranked))
  const parsed = asked.instruction ? null : settleParsed(asked, hits, meant, lexicon)
  if (parsed !== null) return { ...parsed, evidence: all }
  const named = asked.instruction ? null : thingNamed(asked, all)
  if (named !== null)
    return named.length === 0
      ? { ...lacking(asked, []), evidence: all }
      : { ...answered(asked, composeGiven(named), NAMED), evidence: all }
  const said = asked.instruction ? null : nounTold(asked, all)
  if (said !== null) return { ...answered(asked, composeGiven(said), SAID), evidence: all }
  const part = asked.instruction ? null : settlePart(asked, hits, meant, lexicon)
  if (part !== null) return { ...part, evidence: all }
  const below = asked.instruction ? null : answerBelow(asked, hits, lexicon)
  if (below?.isElliptic === false) return { ...answered(asked, below.composition, BELOW), evidence: all }
  const { evidence, decision } = decided(asked, all)
  const special = asked.instruction ? null : settleSpecial(asked, ranked, evidence, decision)
  const { confidence, refused } = decision
  if (special !== null) {
    // What is refused is no likelier to be in there for the way in which that was found.
    if (special.refused === null) return { ...special, evidence }
    const isUnknown = refused?.reason === 'no_subject'
    return {
      ...special,
      confidence: Math.min(special.confidence, confidence),
      refused: isUnknown ? refused : special.refused,
      evidence,
    }
  }
  if (refused !== null) {
    return below === null
      ? { asked, composition: null, confidence, refused, evidence }
      : { ...answered(asked, below.composition, BELOW), evidence }
  }
  return { ...answered(asked, compose(asked, evidence, among), confidence), evidence }
}

/**
 * Where the best sentence is plainly of another time or thing than is asked about, the
 * next may be of it; and where it is refused and tells of what is to come for what has
 * been, or the other way round.
 */
function decided(
  asked: Asked,
  given: readonly Evidence[],
): { readonly evidence: readonly Evidence[]; readonly decision: Decision } {
  const all = oppositeFirst(given)
  const real = withoutSupposed(all)
  if (real !== all) {
    const next = decide(asked, real)
    if (next.refused === null) return { evidence: real, decision: next }
  }
  const decision = decide(asked, all)
  const plain = withoutPlainlyOther(all)
  const says = asked.terms.filter(({ weight }) => weight === 1).length
  const left = plain === all && decision.refused !== null && says >= ENOUGH ? withoutOtherTense(all) : plain
  if (left === all) return { evidence: all, decision }
  const next = left.length === 0 ? ofOthers(decision) : decide(asked, left)
  const isSure = plain !== all || next.confidence >= OF_ITS_TENSE
  if (next.refused === null && isSure && !isPutRight(decision, all, left) && !isOnlyRelated(all, left))
    return { evidence: left, decision: next }
  // How likely an answer is is told by what may be one, and not by what is plainly of another thing.
  const isNearer = plain !== all && next.confidence > decision.confidence
  const nearer = next.refused !== null && (decision.refused === null || isNearer) ? next : decision
  return { evidence: all, decision: corrected(nearer, decision) }
}

/**
 * What tells the opposite of the very thing goes before what has the asked deed of another:
 * "the noise was lowered by 12 percent", and "wood rose by 9 percent", for "how much did
 * the noise rise?"
 */
function oppositeFirst(all: readonly Evidence[]): readonly Evidence[] {
  const [best] = all
  const opposite = all
    .slice(1, NEAR)
    .find(
      ({ lens, candidate, features, document }) =>
        document === best?.document &&
        (features.cover > best.features.cover || isOfOtherSubject(best.lens, best.candidate)) &&
        deedTurned(lens, candidate) !== null,
    )
  return opposite === undefined ? all : [opposite, ...all.filter((one) => one !== opposite)]
}

/** As many are looked at. */
const NEAR = 5

/** Whether the material says otherwise of the very thing, and what would answer speaks of less of it. */
function isPutRight({ refused }: Decision, all: readonly Evidence[], left: readonly Evidence[]): boolean {
  if (refused === null || refused.correction === null) return false
  const [first] = left
  const [best, next] = [all[0]?.features.cover ?? 0, first?.features.cover ?? 0]
  return next < best || (first !== undefined && isOfOtherSubject(first.lens, first.candidate))
}

/** Whether what would answer has no word of the question, and the best has some but only hopes for it: revenue for the output that is a goal. */
function isOnlyRelated([best]: readonly Evidence[], [next]: readonly Evidence[]): boolean {
  return next?.features.cover === 0 && best !== undefined && isHopedFor(best.lens, best.candidate)
}

/** A refusal says what the material states otherwise, also where another sentence is the more likely one. */
function corrected(refusal: Decision, { refused }: Decision): Decision {
  if (refusal.refused === null || refused === null || refused.correction === null) return refusal
  return { ...refusal, refused }
}

/**
 * From here on a sentence of the right tense answers in place of one that ranks before
 * it: of five on newswire releases between it and 0.6 four were wrong.
 */
const OF_ITS_TENSE = 0.7

/** Words of its own, by which a question tells what it is about; "how much will they get?" has fewer. */
const ENOUGH = 2

/** All that is found tells of others. */
function ofOthers({ confidence }: Decision): Decision {
  return {
    confidence: Math.min(confidence, 0.3),
    refused: { reason: 'no_support', unsupported: [], correction: null },
  }
}

/** Leaves out the best sentence, and all that tell of another time than it is asked about by the tense, where it does. */
function withoutOtherTense(all: readonly Evidence[]): readonly Evidence[] {
  const isOther = ({ lens, candidate }: Evidence): boolean => isOfOtherTense(lens, candidate)
  const [best] = all
  return best === undefined || !isOther(best) ? all : all.filter((one) => !isOther(one))
}

/** The sentence says what it is; of two such things it may be the other. */
const SAID = 0.85

/** Named in so many words; that it is this one of two is told by the sentence before. */
const NAMED = 0.8

/** What stands below a question that the release puts itself answers it, but for a word of it that may matter. */
const BELOW = 0.88
