import { beginsWithGivenName } from '../../corpus/genders.ts'
import type { Document } from '../../model.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { overlapping } from '../text/overlapping.ts'
import { wordCount } from '../text/words.ts'
import { isOfHouse } from './body.ts'
import { type Composition, composition, draftAt, MAX_WORDS } from './composition.ts'
import { breaksOff } from './news.ts'
import { spokenPassages } from './spoken-passages.ts'

/**
 * Gives the people whom a release names ("Who is mentioned?"), each once: the sentence that says
 * who somebody is, else the first with the name, in the order of the text. Press contacts and who
 * stands in the boilerplate are no news.
 *
 * @returns null where it names nobody.
 * @example
 * // '“It works,” said Ann Lee, head of sales. Later Lee met Tom Orr. Orr was glad.' => the first two sentences
 */
export function peopleIn(document: Document): Composition | null {
  const sentences = dissect(document).candidates.filter(
    (one) =>
      one.kind === 'sentence' && PROSE.has(one.block.kind) && !isOfHouse(document, one) && !breaksOff(one),
  )
  const named = sentences.flatMap((one) => peopleNamed(document, one).map((person) => ({ one, ...person })))
  const kept = new Set<Candidate>()
  let words = 0
  for (const name of new Set(named.map(({ name }) => name))) {
    const own = named.filter((other) => other.name === name)
    const { one } = own.find(({ isTold }) => isTold) ?? own[0] ?? {}
    const length = one === undefined ? 0 : wordCount(one.text)
    if (one === undefined || (kept.size > 0 && words + length > MAX_WORDS) || kept.size >= MOST) continue
    kept.add(one)
    words += length
  }
  const passages = spokenPassages(document)
  const drafts = sentences
    .filter((one) => kept.has(one))
    .map((one) => {
      const said = isTorn(one.text) ? passages.find(({ least }) => overlapping(least, one)) : undefined
      return draftAt(document, said?.least ?? one)
    })
  return composition(drafts)
}

const MOST = 5

/** Whether a quotation begins or ends in another sentence. */
function isTorn(text: string): boolean {
  const straight = text.split('"').length - 1
  return straight % 2 === 1 || text.split('“').length !== text.split('”').length
}

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation'])

/** Not "Wolf" alone, nor a product's "Kadence WP". */
const WHOLE_NAME = /\s.*\p{Ll}$/u

/** Whole names of people in a sentence, and whether it says beside one who that is. */
function peopleNamed(document: Document, { text, spans }: Candidate): { name: string; isTold: boolean }[] {
  return spans().flatMap(({ type, start, end }) => {
    const name = text.slice(start, end)
    if (type !== 'person' || !WHOLE_NAME.test(name)) return []
    const isOffice = hasOffice(text.slice(0, start), text.slice(end))
    const speaks = document.quotations.some(
      // "Ruth Hale" speaks, "Detective Inspector Ruth Hale" is the name.
      ({ speaker }) => speaker !== null && (speaker.name.endsWith(name) || name.endsWith(` ${speaker.name}`)),
    )
    return isOffice || speaks || beginsWithGivenName(name) ? [{ name, isTold: isOffice }] : []
  })
}

/** "Chief engineer Ann Lee", "Dr Ann Lee", "Ann Lee, head of sales", "Ann Lee, 58, of Orme". */
function hasOffice(before: string, behind: string): boolean {
  const last = /(\p{L}+),? $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (ROLE_WORDS.has(last) || TITLE.test(before) || AGED.test(behind)) return true
  const [, beside = ''] = BESIDE.exec(behind) ?? []
  return beside.split(/\s+/u).some((word) => ROLE_WORDS.has(word.toLowerCase()))
}

const TITLE = /\b(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Councillor|Cllr|Mayor|Captain|Senator|Judge)\.? $/u

const AGED = /^, (?:aged )?\d{1,2}(?:,| years old)/u

const BESIDE = /^,? (?:who (?:is|was|became|leads|heads|runs) )?((?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+)/u
