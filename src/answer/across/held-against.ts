import type { Document, Hit } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { askedForValue } from '../asked/as-value.ts'
import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { analyse } from '../question.ts'
import { settle } from '../settle.ts'
import type { Settled } from '../settled.ts'
import { apart, periodsOf } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { goesOnAbout } from './same-attribute.ts'
import { quoted } from './stated.ts'
import { isOneStory, NAME_OF_DAY } from './stories.ts'

/**
 * Puts a question whether some number, sum or day is so, which a sentence confirms, as one that
 * asks for it, and answers that from the same release: what a newer one tells of the same
 * then takes its place. "Will the mill employ 120 people?" is confirmed by no old release where
 * the newest says 150.
 *
 * @returns null for other questions, and where another sentence of the release answers so.
 */
export async function askedAsValue(
  settled: Settled,
  hitsIn: (documents: readonly string[]) => Promise<readonly Hit[]>,
  lexicon: Lexicon,
  among: number,
): Promise<Settled | null> {
  const { asked, composition } = settled
  if (asked.type !== 'yesno' || composition === null || asked.whole !== null) return null
  const own = quoted(settled)
  const text = own === undefined ? null : ofItsHouse(askedForValue(asked.text, tellsAhead(own)), own.document)
  const [twin, another] = text === null ? [] : analyse(text)
  if (own === undefined || twin === undefined || another !== undefined) return null
  const found = byThat(own, settle(twin, await hitsIn([own.document.id]), null, lexicon, among))
  const same = quoted(found)
  return same?.document === own.document && same.candidate.start === own.candidate.start ? found : null
}

/** What confirms a plan is what gives its day, whatever other day an answer gives before it. */
function byThat(own: Evidence, found: Settled): Settled {
  const draft = tellsAhead(own)
    ? found.composition?.drafts.find(
        ({ document, span }) => document === own.document && span.start === own.candidate.start,
      )
    : undefined
  return draft === undefined ? found : { ...found, composition: { drafts: [draft], notes: [] } }
}

/** Whether a sentence tells of what is to come, whoever "said" so. */
function tellsAhead({ candidate: { text } }: Evidence): boolean {
  return tellingOf(onOneLine(text)).hasFuture
}

/** "Who is the chair?", of the house: a guest may be one as well. */
function ofItsHouse(question: string | null, { issuer }: Document): string | null {
  if (question === null || !/^Who is the /u.test(question) || / (?:of|at) /u.test(question)) return question
  return issuer === null ? null : question.replace('?', ` of ${issuer}?`)
}

/**
 * Whether what a newer release tells is plainly of what an old one confirms: it holds all words
 * of the question, or is of one story with it, and names nothing that the old one does not know.
 * "The café has a staff of 12 people" is none of "The ferry has a crew of 14 people".
 */
export function isPlainlyOfSame(confirmed: Settled, moved: Settled): boolean {
  const [own, newer] = [quoted(confirmed), quoted(moved)]
  const told = moved.composition?.drafts[0]?.document
  if (own === undefined || told === undefined) return false
  // What gives the value anew was compared with the question when it was found.
  if (newer === undefined) return isOneStory(own.document, told, new Set(termsOf(own.document.issuer ?? '')))
  // Who has an office is asked of the office, and another name is the answer.
  if (newer.lens.asked.type === 'person') return true
  const house = new Set(termsOf(`${own.document.issuer ?? ''} ${newer.document.issuer ?? ''}`))
  return (
    !isOfOtherTime(own, newer) &&
    !namesOther(own, newer, house) &&
    (holdsAll(newer, house) || isOneStory(own.document, newer.document, house))
  )
}

/** "Sold 40,000 tickets in 2024" is so, whatever was sold in 2025; a day may be put off to another year. */
function isOfOtherTime(own: Evidence, newer: Evidence): boolean {
  const [then, now] = [periodsOf(own.candidate.text), periodsOf(newer.candidate.text)]
  return (
    own.lens.asked.type !== 'date' && (apart(then.years, now.years) || apart(then.quarters, now.quarters))
  )
}

function holdsAll(newer: Evidence, house: ReadonlySet<string>): boolean {
  return newer.lens.terms.every(
    (term) =>
      term.weight < 1 ||
      house.has(term.term) ||
      strength(term, (stem) => newer.candidate.terms.has(stem)) >= SAME ||
      goesOnAbout(term, newer),
  )
}

/** "The {Bray} ferry carries 180 passengers", where the old release knows of no Bray. */
function namesOther(own: Evidence, { candidate, lens }: Evidence, house: ReadonlySet<string>): boolean {
  return candidate.tokens.some(
    ({ term, start, stop, word }) =>
      !stop &&
      start > 0 &&
      !/\d/u.test(word) &&
      !NAME_OF_DAY.test(word) &&
      /^\p{Lu}/u.test(candidate.text.slice(start)) &&
      lens.dissection.isProper(term) &&
      !house.has(term) &&
      !own.lens.dissection.frequency.has(term),
  )
}
