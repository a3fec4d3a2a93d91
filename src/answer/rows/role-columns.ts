import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { PERSON_COLUMN } from '../asked/cells.ts'
import type { Grid } from '../asked/grids.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'

/**
 * Whether a column is headed by the word for who does what a verb says: "Conductor" for
 * "conducts", "Composer" for "composed". A head of several words is none.
 *
 * @example
 * isDoerOf('Conductor', 'conducts') // => true
 */
export function isDoerOf(head: string, verb: string): boolean {
  const doers = DOER.exec(head.trim().toLowerCase())?.[0]
  if (doers === undefined || !LEXICON.isVerb(verb)) return false
  const doer = doers.replace(/s$/u, '')
  return baseForms(verb).some((base) =>
    ['er', 'or', 'r', 'ist'].some((ending) => `${base}${ending}` === doer || doubled(base, ending) === doer),
  )
}

/** "Run" makes "runner". */
function doubled(base: string, ending: string): string {
  return `${base}${base.slice(-1)}${ending}`
}

const DOER = /^\p{Ll}{3,}(?:er|or|ist)s?$/u

/**
 * Whether a column is headed by the word for who does another thing than a verb says, or for
 * another office than a noun names, however near the two are: "Director" for "conducts". A
 * head for whoever has a part, "Speaker", is not; nor is one that no verb is made into.
 */
export function isOtherDoer(head: string, word: string): boolean {
  if (PERSON_COLUMN.test(head.trim()) || !isOfDoers(head) || isDoerOf(head, word)) return false
  const doer = head.trim().toLowerCase().replace(/s$/u, '')
  if (word.replace(/s$/u, '') === doer) return false
  const base = doer.replace(/(?:er|or)$/u, '')
  const isOfVerb = [base, `${base}e`, base.slice(0, -1)].some((verb) => isDoerOf(doer, verb))
  return isOfVerb && (isOfDoers(word) || doersOf(word).some((one) => LEXICON.isPerson(one)))
}

function doersOf(verb: string): readonly string[] {
  return !LEXICON.isVerb(verb)
    ? []
    : baseForms(verb).flatMap((base) => (base.length > 2 ? [`${base}er`, `${base}or`, `${base}r`] : []))
}

/**
 * Whether it is asked who does something, or who holds an office, and a table has columns
 * of other doers and none of that: who directs a play is not told under "Conductor".
 */
export function isOfOtherRole({ columns }: Grid, label: string, { asked, terms }: Lens): boolean {
  if (asked.type !== 'person' || !columns.some(isOfDoers)) return false
  // "Speaker" is whoever has a part, whatever the question calls it.
  if (columns.some((head) => PERSON_COLUMN.test(head.trim()))) return false
  const [, verb, office] = ROLE.exec(asked.text) ?? []
  const role = tokens((verb ?? office ?? '').toLowerCase()).at(-1)
  if (role === undefined || role.stop || PLAYS.test(role.word) || termsOf(label).includes(role.term))
    return false
  if (verb !== undefined && !LEXICON.isVerb(role.word)) return false
  if (office !== undefined && !LEXICON.isPerson(role.word)) return false
  const heads = new Set(columns.filter((head) => !isOtherDoer(head, role.word)).flatMap(termsOf))
  const term = terms.find((one) => one.term === role.term)
  const isSaid = term === undefined ? heads.has(role.term) : strength(term, (one) => heads.has(one)) >= CLOSE
  return !isSaid && !columns.some((head) => isDoerOf(head, role.word))
}

function isOfDoers(head: string): boolean {
  const doer = DOER.exec(head.trim().toLowerCase())?.[0]
  return doer !== undefined && LEXICON.isPerson(doer.replace(/s$/u, ''))
}

/** "Who {directs} it", "who will be {conducting} it", "who is the {director} of it" */
const ROLE =
  /\bwho(?:['’]s| is| was| will be| has been| will| has)? (?:(\p{Ll}{4,})|the (?:\p{Ll}+ )?(\p{Ll}{4,})) /iu

/** Any of those who are named does so. */
const PLAYS =
  /^(?:(?:play|perform|appear|star|speak|take|work|come|go|feature|be)(?:s|ed|ing|en)?|involved|there|part|person|people)$/u
