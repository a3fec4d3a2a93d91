import { composeGiven, composeGroup, composeList, composeNoted, composeRows } from './compose.ts'
import { ageOf } from './composition/age-of.ts'
import { alsoTold } from './composition/also-told.ts'
import { announcedHere } from './composition/announced-here.ts'
import { career } from './composition/career.ts'
import { causedBy } from './composition/caused-by.ts'
import { changedValue } from './composition/changed-value.ts'
import { contractGiven } from './composition/contract-given.ts'
import { countOfHouse } from './composition/count-of-house.ts'
import { daysListed } from './composition/days-listed.ts'
import { deeds } from './composition/deeds.ts'
import { doneBy, isSideOfOther, takenSides } from './composition/done-by.ts'
import { gotten } from './composition/gotten.ts'
import { harmed } from './composition/harmed.ts'
import { heldIn } from './composition/held-in.ts'
import { interestsDeclared } from './composition/interests-declared.ts'
import { introduced, merelyNamed } from './composition/introduced.ts'
import { itemsMarked, itemTold } from './composition/items-marked.ts'
import { ledInto } from './composition/led-into.ts'
import { listAsked } from './composition/list-asked.ts'
import { listMeant } from './composition/list-meant.ts'
import { listedUnder } from './composition/listed-under.ts'
import { majorityNeeded } from './composition/majority-needed.ts'
import { matterTold } from './composition/matter-told.ts'
import { isOfOtherList, listedNowhere } from './composition/not-listed.ts'
import { partedBehind } from './composition/parted.ts'
import { rankTold } from './composition/rank-told.ts'
import { reasoned } from './composition/reasoned.ts'
import { saidOfAnother } from './composition/said-of-another.ts'
import { seatOf } from './composition/seat-of.ts'
import { isSaidByNobody } from './composition/speech-draft.ts'
import { spentOn } from './composition/spent-on.ts'
import { spokenFor } from './composition/spoken-for.ts'
import { staffOf } from './composition/staff-of.ts'
import { succession } from './composition/succession.ts'
import { thingPartTold } from './composition/thing-part-told.ts'
import { traced } from './composition/traced.ts'
import { untold } from './composition/untold.ts'
import { usedFor } from './composition/used-for.ts'
import { whatBefalls } from './composition/what-befalls.ts'
import { wordsSaidBy } from './composition/words-said.ts'
import { worksAt } from './composition/works-at.ts'
import type { Decision } from './decide.ts'
import type { Evidence } from './evidence.ts'
import type { Asked } from './question.ts'
import { factsOf } from './rows/facts.ts'
import { ONE_ROW } from './rows/found-rows.ts'
import { factsAsked } from './rows/from-facts.ts'
import { fromRows } from './rows/from-rows.ts'
import { groupAsked } from './rows/groups-asked.ts'
import { tableNamed } from './rows/table-named.ts'
import { answered, lacking, type Outcome, turned } from './settled.ts'
import { countsWithout } from './support/denied.ts'
import { isOfOtherCategory } from './support/other-category.ts'
import { withheld } from './support/withheld.ts'

/** What facts, rows, reasons and denials tell, whose evidence no decision by features weighs. */
export function settleSpecial(
  asked: Asked,
  ranked: readonly Evidence[],
  evidence: readonly Evidence[],
  decision: Decision,
): Outcome | null {
  const [best] = evidence
  const words = wordsSaidBy(asked, ranked)
  if (words !== null)
    return 'composition' in words
      ? answered(asked, words.composition, WORD_FOR_WORD)
      : turned(asked, words.correction)
  const ofBody = spokenFor(asked, ranked)
  if (ofBody !== null) return answered(asked, ofBody, OF_BODY)
  if (decision.refused === null && best !== undefined && isSaidByNobody(best))
    return { ...lacking(asked, []), confidence: OF_ANOTHER }
  const befalls = whatBefalls(asked, evidence, decision)
  if (befalls !== null) return givenOr(asked, befalls, BEFALLS)
  const changed = changedValue(asked, evidence, decision)
  if (changed !== null) return answered(asked, composeGiven(changed), decision.confidence)
  const table = tableNamed(asked, evidence, ranked, decision)
  if (table !== null) return answered(asked, composeRows(table.rows, table.note), TABLE)
  const days = daysListed(asked, evidence, ranked, decision)
  if (days !== null) return answered(asked, composeList(days), DAYS_LISTED)
  const ofThing = thingPartTold(asked, evidence, decision.refused === null)
  if (ofThing === 'untold') return { ...lacking(asked, []), confidence: OF_ANOTHER }
  if (ofThing !== null) return answered(asked, ofThing, OF_THING)
  const seat = seatOf(asked, evidence, decision)
  if (seat === 'untold') return { ...lacking(asked, []), confidence: OF_ANOTHER }
  if (seat !== null) return answered(asked, seat, SEAT)
  const here = announcedHere(asked, evidence, decision)
  if (here !== null)
    return here.composition === null ? lacking(asked, []) : answered(asked, here.composition, OF_HEADLINE)
  const led = ledInto(asked, ranked, evidence, decision)
  if (led !== null)
    return answered(
      asked,
      composeGiven(led),
      decision.refused === null ? Math.min(decision.confidence, LED) : LED_ALONE,
    )
  const contract = contractGiven(asked, evidence, decision)
  if (contract !== null) return givenOr(asked, contract, OF_THING)
  if (decision.refused === null && isSideOfOther(asked, evidence))
    return { ...lacking(asked, []), confidence: OF_ANOTHER }
  const majority = majorityNeeded(asked, evidence)
  if (majority !== null) return answered(asked, composeGiven([majority]), OF_THING)
  const interests = interestsDeclared(asked, evidence)
  if (interests !== null) return answered(asked, composeGiven(interests), UNTOLD)
  const source = traced(asked, evidence, decision)
  if (source !== null) return answered(asked, composeGiven(source), OF_THING)
  const done = deeds(asked, evidence)
  if (done !== null) return answered(asked, composeGiven(done), DONE)
  const matter = matterTold(asked, evidence)
  if (matter !== null) return givenOr(asked, matter, MATTER)
  const introducing = introduced(asked, evidence, decision)
  if (introducing !== null) {
    const isBest = introducing === evidence[0] && decision.refused === null
    const confidence = isBest ? Math.max(decision.confidence, INTRODUCED) : INTRODUCED
    return answered(asked, composeGiven([introducing]), confidence)
  }
  if (merelyNamed(asked, evidence) || isOfOtherList(asked, evidence)) return lacking(asked, [])
  const unlisted = decision.refused === null ? listedNowhere(asked, evidence) : null
  if (unlisted !== null) return lacking(asked, [unlisted])
  const ofList = listAsked(asked, evidence, decision)
  if (ofList !== null)
    return ofList.items.length === 0
      ? lacking(asked, [])
      : answered(asked, composeNoted(ofList.items, ofList.note), OF_LIST)
  const ofKind = itemsMarked(asked, evidence, decision)
  if (ofKind !== null) return answered(asked, composeGiven(ofKind), OF_LIST)
  const ofItem = itemTold(asked, evidence, decision)
  if (ofItem !== null) return givenOr(asked, ofItem, OF_LIST)
  const sure = isSure(decision, evidence)
  // A line that is sure may be one of several that are meant.
  const group = sure && best?.candidate.kind === 'sentence' ? [] : groupAsked(ranked.filter(isOfCategory))
  if (group.length > 0) return answered(asked, composeGroup(group), FACT)
  const labelled = tableNamed(asked, evidence, ranked, decision, 'list')
  if (labelled !== null) return answered(asked, composeRows(labelled.rows, labelled.note), TABLE)
  const facts = sure ? [] : factsAsked(ranked.filter(isOfCategory))
  if (facts.length > 0) return answered(asked, composeRows(facts, null), FACT)
  const told = fromRows(asked, evidence, decision)
  if (told !== null) {
    const { rows, compared, confidence, unsupported, correction } = told
    if (correction !== undefined) return { ...turned(asked, correction), confidence }
    return rows.length === 0
      ? { ...lacking(asked, unsupported), confidence }
      : answered(asked, composeRows(rows, compared), confidence)
  }
  const staff = staffOf(asked, evidence)
  if (staff !== null) return answered(asked, composeGiven([staff]), STAFF)
  const parted = partedBehind(ranked)
  if (parted !== null) return answered(asked, composeGiven([parted]), PARTED)
  const counted = countOfHouse(asked, evidence)
  if (counted !== null) return answered(asked, composeGiven([counted]), STAFF)
  const held = heldIn(evidence, decision)
  if (held !== null) return answered(asked, composeGiven([held]), HANDED_OVER)
  const hurt = harmed(asked, evidence, decision)
  if (hurt !== null) return givenOr(asked, hurt, UNTOLD)
  const other = saidOfAnother(asked, evidence, decision)
  if (other !== null) return givenOr(asked, other, UNTOLD)
  const next = succession(asked, evidence, decision)
  if (next !== null) return givenOr(asked, next, HANDED_OVER)
  const former = career(asked, evidence, decision, ranked[0])
  if (former !== null) return answered(asked, composeGiven(former), HANDED_OVER)
  const aged = ageOf(evidence, decision)
  if (aged !== null) return answered(asked, composeGiven([aged]), UNTOLD)
  const list = listMeant(asked, evidence, decision)
  if (list !== null) return answered(asked, composeList(list), UNTOLD)
  const doer =
    doneBy(asked, evidence, decision) ??
    takenSides(asked, evidence, decision) ??
    listedUnder(asked, evidence, decision) ??
    (isSurer(decision) ? null : alsoTold(asked, evidence))
  if (doer !== null) return answered(asked, composeGiven(doer), UNTOLD)
  const rank = rankTold(asked.text, evidence, decision)
  if (rank !== null) return answered(asked, composeGiven(rank), UNTOLD)
  const work = worksAt(asked, evidence, decision)
  if (work !== null) return answered(asked, composeGiven(work), HANDED_OVER)
  const spent = spentOn(asked, evidence, decision)
  if (spent !== null) return givenOr(asked, spent, SPENT)
  const got = gotten(asked, evidence, decision)
  if (got !== null) return answered(asked, composeGiven([got]), UNTOLD)
  const use = usedFor(asked, evidence, decision)
  if (use !== null) return answered(asked, composeGiven([use]), UNTOLD)
  const cause = causedBy(asked, evidence, decision)
  if (cause !== null) return answered(asked, composeGiven(cause), HANDED_OVER)
  const why = reasoned(asked, evidence, decision)
  if (why !== null)
    return why.sentences.length === 0
      ? { ...lacking(asked, ['a reason']), confidence: why.confidence }
      : answered(asked, composeGiven(why.sentences), why.confidence)
  const none = decision.refused === null || evidence.some(countsWithout) ? [] : untold(asked, evidence)
  return none.length === 0 ? null : answered(asked, composeGiven(none), UNTOLD)
}

function isOfCategory({ lens, candidate }: Evidence): boolean {
  return !isOfOtherCategory(lens, candidate) && !withheld(lens, candidate)
}

/** Answers by the sentences given; where there is none, what is asked is told of another thing alone. */
function givenOr(asked: Asked, given: readonly Evidence[], confidence: number): Outcome {
  return given.length === 0
    ? { ...lacking(asked, []), confidence: OF_ANOTHER }
    : answered(asked, composeGiven(given), confidence)
}

/** Whether a sentence, and no fact of a sheet, answers for certain. */
function isSure({ refused, confidence }: Decision, [best]: readonly Evidence[]): boolean {
  if (best === undefined) return true
  return refused === null && confidence >= SURE && !factsOf(best.lens.dissection).has(best.candidate)
}

/** Whether a decision answers with more than a sentence that only adds to what is known. */
function isSurer({ refused, confidence }: Decision): boolean {
  return refused === null && confidence >= UNTOLD
}

/** The day of the release whose headline announces what is asked about. */
const OF_HEADLINE = 0.85

/** The seat of the house itself, in a sentence that says so or its address. */
const SEAT = 0.8

/** Said in words for just that, of a thing that it names or that the sentence before it does. */
const OF_THING = 0.75

/** All the words that the question quotes, and whose they are. */
const WORD_FOR_WORD = 0.95

/** What who speaks for a body says. */
const OF_BODY = 0.85

/** What leads words in names what they are about, and may do so in passing. */
const LED = 0.88
const LED_ALONE = 0.75

/** A line of a data sheet whose label is what is asked for. */
const FACT = ONE_ROW

/** Of those who are asked about, in a sentence that opens with them. */
const BEFALLS = 0.85

/** As many days as a sentence says, or those of the line over them. */
const DAYS_LISTED = 0.85

/** The one table that is called what is asked for. */
const TABLE = 0.88

/** A sentence that is as sure is not looked at beside the facts. */
const SURE = 0.92

/** Its place in the list, or how many there are, is plain; the list may be of others as well. */
const OF_LIST = 0.8

/** Of the house itself, in a sentence that says so. */
const STAFF = 0.88

/** A sentence says of the thing itself what it is about. */
const MATTER = 0.8

/** It tells what bears the name, and of several such the first. */
const INTRODUCED = 0.75

/** Beside figures of others, under the name that is asked for. */
const PARTED = 0.8

/** A deed of whom it is asked about, which may be none of those that are meant. */
const DONE = 0.75

/** Below what is answered. */
const OF_ANOTHER = 0.3

/** Who comes in whose place, told in so many words; by a pronoun it may be another's. */
const HANDED_OVER = 0.8

/** What money goes into is plainly said, but it may be other money. */
const SPENT = 0.65

/** That something is not there or not decided, or is there as well, is plainly said, but may be of something like it. */
const UNTOLD = 0.7
