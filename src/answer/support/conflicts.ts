import type { Span } from '../../model.ts'
import { rememberedOfBoth } from '../../remembered.ts'
import { CONTRAST } from '../../search/contrasts.ts'
import { tokens } from '../../search/tokens.ts'
import { underOtherColumns } from '../asked/column-periods.ts'
import { onOtherDay } from '../asked/day-over.ts'
import { underOtherPeriod } from '../asked/governing-period.ts'
import { countsWider } from '../asked/wider.ts'
import { withoutAway } from '../asked/without.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { cover, type Lens, strength } from '../evidence/lens.ts'
import { numberAway } from '../evidence/numbered.ts'
import { isOpposite } from '../evidence/opposite.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { otherTurn } from '../talk/before-after.ts'
import { headsPart } from '../text/heads.ts'
import { officeOfAnother } from '../text/office-of.ts'
import { otherOffice } from '../text/offices.ts'
import { COMPARED } from '../text/periods-of.ts'
import { otherTense } from '../times/tense.ts'
import { clauseAway, FIGURED, figureIsOthers } from './conjuncts.ts'
import { isDatedAside } from './dated-aside.ts'
import { isOfDeedUnheard } from './deed-unheard.ts'
import { isDoneToOther } from './done-to-other.ts'
import { modifierAway } from './modifiers.ts'
import { isOfMonthUnnamed } from './month-unnamed.ts'
import { isFigureElsewhere, namedAway } from './named-away.ts'
import { isOfAnotherNamed } from './named-beside.ts'
import { isNamedElsewhere } from './named-elsewhere.ts'
import { periodAway } from './named-periods.ts'
import { isOfSibling } from './of-sibling.ts'
import { isOfOtherOffice } from './office-away.ts'
import { onlySpeaks } from './only-speaks.ts'
import { isOfOtherSum } from './other-sum.ts'
import { isPlainlyOther, type Rule } from './plainly-other.ts'
import { isUnranked } from './ranks-nothing.ts'
import { isOfRival } from './rivals.ts'
import { isOfBoth, isShared } from './shared.ts'
import { isSilent } from './silent.ts'
import { isSaidOfOther, subjectAway } from './subject-away.ts'
import { comerBehind, isOfLeaver } from './successors.ts'
import { tellsNothing } from './tells-nothing.ts'
import { isTurned } from './turned.ts'
import { nameMissing } from './withheld.ts'
import { isOfWordUnheard } from './word-unheard.ts'

/**
 * What a sentence says of something else than was asked: the right company and
 * the wrong quarter, the right list and the wrong category. Near misses share
 * almost all words with their question; these features look at the one that
 * differs. Values lie between 0 and 1.
 */
export interface Conflicts extends Contrast {
  /** It gives another quarter, month or year than the one asked about. */
  readonly periodAway: number
  /** A name of the question stands there with another word before it: "Ida Berg" for "Ada Berg"; or it speaks of the opposite or of more. */
  readonly modifierAway: number
  /** It speaks of one of the kind that is asked for and does not name it: "a leading university". */
  readonly withheld: number
  /** The name of something is asked for, and it gives none beside it. */
  readonly nameMissing: number
  /** It ranks lower than what is asked: "second-largest" for "largest". */
  readonly rankAway: number
  /** It opens with a name of its own and holds none of the question's: what is said is said of another. */
  readonly subjectAway: number
  /** A figure is asked of one that has a name, and neither it nor what is around it names them. */
  readonly namedAway: number
  /** Who or what came before or comes next is asked for, and it speaks of nothing earlier or of no change. */
  readonly turnAway: number
  /** It names the person who is asked about only as the one who speaks it: what is said is not said of them. */
  readonly speaksAway: number
  /** Who heads the whole is asked for, and it names the head of a part: a finance chief, a vice president. Or the holder of an office, and it names none, or the one of another firm. */
  readonly headAway: number
  /** What happened is asked for, and it tells of what is to come; or the other way round. */
  readonly tenseAway: number
  /** A figure is asked of one thing, and it is given of several together. */
  readonly sharedAway: number
  /** A figure that is to be confirmed is there, and it is another's. */
  readonly figureOthersAway: number
  /** A figure is asked for: share of the question that stands in other clauses of the sentence than any such figure. */
  readonly clauseAway: number
  /** It speaks of another one of numbered things: of "phase 2" for "phase 3", of "the issue" for "the second issue". */
  readonly numberAway: number
}

/** Compares a sentence with what its question says of period, kind and rank. A refusal asks for it once more. */
export const conflicts = rememberedOfBoth((view: Lens, candidate: Candidate): Conflicts => {
  const { text } = view.asked
  const ranks = SUPERLATIVE.test(text) && !ORDINAL_SUPERLATIVE.test(text)
  return {
    periodAway:
      (FIGURED.has(view.asked.type) && underOtherPeriod(text, candidate, view.dissection)) ||
      underOtherColumns(text, candidate, view.dissection) ||
      onOtherDay(text, view.dissection.document, candidate.block)
        ? 1
        : periodAway(view, candidate),
    modifierAway:
      withoutAway(view.asked, candidate.text) ||
      countsWider(text, candidate.text) ||
      (FIGURED.has(view.asked.type) && isTurned(text, candidate.text)) ||
      (ranks && (isOfOtherRank(text, candidate.text) || cameLater(text, candidate.text)))
        ? 1
        : modifierAway(view, candidate),
    withheld: WITHHELD.some((isWithheld) => isWithheld(view, candidate)) ? 1 : 0,
    nameMissing: nameMissing(view, candidate) ? 1 : 0,
    rankAway: ranks && ORDINAL_SUPERLATIVE.test(candidate.text) ? 1 : 0,
    subjectAway: subjectAway(view, candidate) ? 1 : 0,
    namedAway:
      isOfAnotherNamed(view, candidate) ||
      ((FIGURED.has(view.asked.type) ||
        candidate.block.kind === 'boilerplate' ||
        isSaidOfOther(view, candidate)) &&
        namedAway(view, candidate))
        ? 1
        : 0,
    turnAway: otherTurn(text, candidate.text) && comerBehind(view, candidate) === null ? 1 : 0,
    speaksAway: speaksAway(view, candidate) || isSilent(view, candidate) ? 1 : 0,
    headAway:
      headsPart(text, candidate.text) ||
      otherOffice(text, candidate.text) ||
      officeOfAnother(text, candidate.text)
        ? 1
        : 0,
    tenseAway: isOfOtherTense(view, candidate) ? 1 : 0,
    sharedAway: isShared(view, candidate) ? 1 : 0,
    figureOthersAway: figureIsOthers(view, candidate) ? 1 : 0,
    clauseAway: clauseAway(view, candidate),
    numberAway: numberAway(view, candidate) ? 1 : 0,
    ...contrastOf(view, candidate),
  }
})

/** By what a sentence withholds what is asked, or tells it of another. */
const WITHHELD: readonly Rule[] = [
  isPlainlyOther,
  isNamedElsewhere,
  isOfDeedUnheard,
  isOfWordUnheard,
  isOfMonthUnnamed,
  tellsNothing,
  // It tells it of others.
  isOfRival,
  isFigureElsewhere,
  isOfLeaver,
  isOfOtherOffice,
  onlySpeaks,
  isDoneToOther,
  isOfOtherSum,
  isOfBoth,
  isOfSibling,
  isDatedAside,
  isUnranked,
  answersOpposite,
]

/**
 * Whether a sentence tells of what is to come for what has been, or the other way round. How
 * long it took is told by what comes of it as well: "will open after three years of work"; a
 * yes or no by either.
 */
export function isOfOtherTense(view: Lens, candidate: Candidate): boolean {
  return (
    isProse(candidate) &&
    !ANY_TENSE.has(view.asked.type) &&
    otherTense(view.asked.text, candidate.text) &&
    !isGiven(view, candidate)
  )
}

/** "What must I not bring?" of a release is answered by the opposite of what to bring. */
function answersOpposite({ asked, terms }: Lens, { question }: Candidate): boolean {
  if (question === null || asked.type === 'yesno' || !isOpposite(asked.text, question.text)) return false
  // A question that asks of another matter is the opposite of nothing.
  return cover(terms, (term) => question.terms.has(term)) >= OF_SAME_MATTER
}

/** Share of a question that one of the release has where both are about the same. */
const OF_SAME_MATTER = 0.4

/** "The third is for children" tells nothing of the largest. */
function isOfOtherRank(question: string, stated: string): boolean {
  const rank = OF_RANK.exec(stated)?.[1]?.toLowerCase()
  const asked = question.toLowerCase()
  const [meant = ''] = /\b(?:\p{L}{3,}est|first|last)\b/u.exec(asked) ?? []
  return rank !== undefined && meant !== '' && !asked.includes(rank) && !stated.toLowerCase().includes(meant)
}

/** "The ninth person to cross it, and the first nurse" was not the first to do so. */
function cameLater(question: string, stated: string): boolean {
  return FIRST_ASKED.test(question) && LATER_TO.test(stated) && !FIRST_TO.test(stated)
}

/** "Who was the {first to} cross it?" */
const FIRST_ASKED =
  /\b(?:who|which \p{L}+|what) (?:is|was|were|are) (?:the )?(?:very )?first (?:ones? |person |people )?to\b/iu

const LATER_TO =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)) (?:\p{L}+ ){0,2}to (?!the\b|an?\b)\p{L}/iu

const FIRST_TO = /\bfirst (?:ones? |person |people )?to\b/iu

const OF_RANK =
  /^the (first|second|third|fourth|fifth|sixth|last|other|latter|former)(?: one)? (?:is|was|will|has|had|can|costs?|measures?|holds?|stands?|lies|opens?|opened)\b/iu

/** "The 73 employees will get a bonus": so many there are, whatever is to come. */
function isGiven(view: Lens, candidate: Candidate): boolean {
  const noun = view.focus.at(-1)?.term
  return (
    view.asked.type === 'count' &&
    valuesOf(view, candidate).some(({ start, end }) => {
      const counted = candidate.tokens.filter((token) => token.start >= end).slice(0, COUNTED_WITHIN)
      return DEFINITE.test(candidate.text.slice(0, start)) && counted.some(({ term }) => term === noun)
    })
  )
}

/** Words from a count to its noun: "the 73 full-time {employees}". */
const COUNTED_WITHIN = 3

const DEFINITE = /\b(?:the|its|their|our|his|her|all|these|those)\s+$/iu

const ANY_TENSE: ReadonlySet<string> = new Set(['duration', 'yesno'])

function speaksAway({ asked, names }: Lens, { text, quotation, tokens: words }: Candidate): boolean {
  // A name, a role or an opinion is well given by who speaks.
  if (quotation === null || !FIGURED.has(asked.type)) return false
  const speaker = new Set(tokens(quotation.speaker?.name ?? '').map(({ term }) => term))
  const meant = names.filter((name) => name.some((term) => speaker.has(term)))
  if (meant.length === 0) return false
  const spoken = spokenSpans(text)
  return meant.every((name) =>
    words.every(
      ({ term, start, end }) =>
        !name.includes(term) ||
        (speaker.has(term) &&
          !TOLD_OF.test(text.slice(end)) &&
          !spoken.some((one) => one.start < start && start < one.end)),
    ),
  )
}

/** "… said Ada Berg, {who joined in May}" tells of her, too. */
const TOLD_OF = /^,? (?:who|whose)\b/u

function spokenSpans(text: string): Span[] {
  return [...text.matchAll(/["“][^"“”]*(?:["”]|$)/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

interface Contrast {
  /** A word of the question is missing, and one that excludes it is there. */
  readonly contrastAway: number
  /** The one that excludes it stands in its very place: before the same noun, or as what is asked for. */
  readonly contrastInPlaceAway: number
}

function contrastOf(view: Lens, candidate: Candidate): Contrast {
  const { terms, lead } = candidate
  const asked = tokens(view.asked.text).filter(({ stop }) => !stop)
  const said = candidate.tokens.filter(({ stop }) => !stop)
  let away = 0
  for (const one of view.terms) {
    const { term, weight, excluded } = one
    if (weight < 1 || excluded.length === 0) continue
    // "Closed since a fire, will reopen": it says both.
    if (strength(one, (other) => terms.has(other) && !isOther(view, one, other)) >= SAID) continue
    if ([term, ...CONTRAST.alike(term)].some((one) => terms.has(one) || lead.has(one))) continue
    const others = said.flatMap(({ term: other, word: said, start }, at) =>
      excluded.includes(other) && CONTRAST.means(other, said) && !isCompared(candidate.text, start)
        ? [at]
        : [],
    )
    if (others.length === 0) continue
    const at = asked.findIndex((token) => token.term === term)
    const [before, behind] = [asked[at - 1]?.term, asked[at + 1]?.term]
    const inPlace =
      view.asked.focus.includes(term) ||
      others.some(
        (place) =>
          (behind !== undefined && said[place + 1]?.term === behind) ||
          (before !== undefined && said[place - 1]?.term === before),
      )
    if (inPlace) return { contrastAway: 1, contrastInPlaceAway: 1 }
    away = 1
  }
  return { contrastAway: away, contrastInPlaceAway: 0 }
}

/** "Up 8 percent from the first quarter": what is only compared with tells of no other. */
function isCompared(text: string, place: number): boolean {
  return [...text.matchAll(COMPARED)].some(
    ({ index, 0: { length } }) => index <= place && place < index + length,
  )
}

/** Another word of the question stands for itself: "subscription" for no "monthly". */
function isOther({ terms }: Lens, one: Lens['terms'][number], stem: string): boolean {
  return stem !== one.term && terms.some(({ term }) => term === stem)
}

/** A synonym of the word, rather than an association, is there too. */
const SAID = 0.8

const SUPERLATIVE = /\b(?:\p{L}{3,}est|most|least|best|worst|top|first|last)\b/iu
const ORDINAL_SUPERLATIVE =
  /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|one of the)[- ](?:[\p{L}]{3,}est|most|best|worst)\b/iu
