import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { oneOf } from '../text/one-of.ts'
import { isMatterOf } from './matter-of.ts'
import { evidenceBefore } from './told.ts'

/**
 * Answers what a thing will be called by the sentence that names it, where that calls the thing "it" ("A prize for
 * singers has been set up. It will be called the Berg Prize."), or calls what comes of a merger "the new company"
 * for the merged insurer.
 *
 * @returns the sentence, behind the one that tells what "it" is; empty where "it" alone is named, and is something
 * else than what is asked about; null for other questions, and where none or several are named so.
 */
export function thingNamed({ text }: Asked, evidence: readonly Evidence[]): readonly Evidence[] | null {
  const thing = ASKED.map((form) => form.exec(text)?.groups?.thing).find(Boolean)
  const [core = ''] = thing?.split(BEHIND, 1) ?? []
  const head = termsOf(core).at(-1)
  if (thing === undefined || head === undefined) return null
  // Of whom the name is asked is no thing.
  if (isPersonNoun(core.split(' ').at(-1)?.toLowerCase() ?? '')) return null
  const naming = evidence.filter(
    ({ candidate }) =>
      isProse(candidate) && candidate.block.kind !== 'boilerplate' && NAMES.test(candidate.text),
  )
  const merged = OF_MERGER.exec(core)
  const joint = naming.filter(({ candidate, lens }) => {
    const noun = JOINT.exec(candidate.text)?.[1]?.toLowerCase()
    if (merged === null || noun === undefined) return false
    // A combined ticket is no company.
    const isHouse = ANY_HOUSE.test(merged[1]?.toLowerCase() ?? '') || /\b(?:merged|united)\b/iu.test(core)
    if (!isHouse && !termsOf(noun).includes(head)) return false
    const isOfMerger = MERGES.test(`${lens.dissection.document.title} ${lens.dissection.document.text}`)
    return isOfMerger && (ANY_HOUSE.test(noun) || termsOf(noun).includes(head))
  })
  if (joint.length === 1) return joint
  // "It" is not two ships.
  const leaning = naming.filter(
    ({ candidate }) => IT.test(candidate.text) && !(ONE_ALONE.test(candidate.text) && OF_SEVERAL.test(text)),
  )
  const found = leaning.flatMap((one) => {
    const before = evidenceBefore(one, evidence)
    return before !== undefined && isOn(before, thing, head) ? [[before, one]] : []
  })
  const [first, ...others] = found
  if (first !== undefined) return others.length === 0 ? first : null
  const isOfOther =
    naming.length > 0 &&
    !ANY_HOUSE.test(core.split(' ').at(-1)?.toLowerCase() ?? '') &&
    naming.every((one) => {
      const before = leaning.includes(one) ? evidenceBefore(one, evidence) : undefined
      const { dissection } = one.lens
      return (
        before !== undefined &&
        !before.candidate.terms.has(head) &&
        dissection.frequency.has(head) &&
        !dissection.candidates.some((other) => isCalled(other, head))
      )
    })
  return isOfOther ? [] : null
}

/** Whether a sentence has a name of the thing, as "Tarn University", "the ship Aurora", "the ferry, the Heron". */
function isCalled({ text, tokens }: Candidate, head: string): boolean {
  return tokens.some(
    ({ term, start, end }) =>
      term === head &&
      ((start > 0 && /^\p{Lu}/u.test(text.slice(start))) || NAME_BEHIND.test(text.slice(end))),
  )
}

const NAME_BEHIND = /^,? (?:of )?(?:(?:is |was )?(?:called|named) )?(?:the )?["“‘']?\p{Lu}/u

/** Whether a sentence has the thing as its matter, and all that the question calls it, if need be in the headline. */
function isOn({ candidate, lens }: Evidence, thing: string, head: string): boolean {
  const { headline } = lens.dissection
  const stems = termsOf(thing)
  return (
    isMatterOf(candidate, head) &&
    !isBroughtIn(candidate, head) &&
    lens.terms
      .filter(({ term, weight, optional }) => weight === 1 && optional !== true && stems.includes(term))
      .every((term) => strength(term, (word) => candidate.terms.has(word) || headline.has(word)) >= SAME)
  )
}

/** Whether a sentence brings in something else behind the thing, which "it" may be as well: "The yard has built {a tug}." */
function isBroughtIn({ text, tokens }: Candidate, head: string): boolean {
  const at = BRINGS_IN.exec(text)?.index
  return at !== undefined && !tokens.some(({ term, start }) => term === head && start > at)
}

const BRINGS_IN =
  /(?<=\p{L} )(?<!\b(?:is|are|was|were|be|been|as|of|for|at|in|on|to|from|with|by|like|than|behind|beside|near|into|after|before|until|during|under|over) )an? (?!(?:new )?name\b|(?:year|day|week|month|night|third|quarter|half|fifth|tenth|total|number|few|lot)\b)(?=\p{Ll})/iu

const THING = String.raw`(?<thing>(?:the|its|their) [^?!;:,]{2,60}?)`

const ASKED = [
  // "What will {the merged insurer} be called?"
  `what (?:will|is|are|was|were) ${THING} (?:going to )?(?:be )?(?:called|named|known as)`,
  // "What's the name of {the new prize}?"
  `what(?: is|['’]s| will be| was) the (?:new )?name of ${THING}`,
  `(?:what|which) name will ${THING} (?:have|bear|carry|take|get|be given)`,
  `under (?:what|which) name will ${THING} (?:trade|operate)`,
].map((form) => new RegExp(String.raw`^(?:and |so |but )?${form}[\s?.!]*$`, 'iu'))

/** Behind what a thing is: "the prize {for} young singers". */
const BEHIND = / (?:for|of|at|in|on|from|to|with|that|which) /iu

/** "Was named Employer of the Year" is no name. */
const TITLE = String.raw`[^.;]{0,60}?(?:\bof (?:the (?:[Yy]ear|[Mm]onth|[Dd]ecade|[Cc]entury)|(?:19|20)\d\d)\b|\b(?:[Bb]est|[Tt]op|[Mm]ost|[Ll]eading|[Ww]inner|[Ff]inalist)\b)`

const NAMES = new RegExp(
  String.raw`\b${oneOf(
    `(?:will be|is to be|are to be|is|has been|was) (?:called|named(?! ${TITLE})|christened|known as)`,
    '(?:will|is to|are to) (?:trade|operate) (?:as|under the name(?: of)?)',
    '(?:will|is to) (?:bear|carry|take|have) the name(?: of)?',
  )} (?:the )?["“‘']?\p{Lu}`,
  'u',
)

const IT = /^["“]?(?:It|They|This) (?:will|is|are|has|have|was)\b/u

const ONE_ALONE = /^["“]?(?:It|This)\b/u

const OF_SEVERAL = /^(?:and |so |but )?what (?:are|were)\b/iu

/** "The merged {insurer}", and nothing of its own. */
const OF_MERGER = /\b(?:merged|combined|joint|united|enlarged|unified) (?:\p{Ll}+ )?(\p{Ll}+)$/iu

/** "The new {company} will be called" */
const JOINT =
  /\b(?:[Tt]he|[Tt]heir) (?:new|merged|combined|joint|united|enlarged|unified) (?:\p{Ll}+ )?(\p{Ll}+) (?:will|is to) (?:be (?:called|named|known as)|(?:trade|operate) (?:as|under)|(?:bear|carry|take|have) the name)\b/u

const ANY_HOUSE = /^(?:company|business|firm|group|entity|organi[sz]ation|body|house)$/u

const MERGES = /\b(?:merg(?:e|es|ed|er|ing)|combin(?:e|es|ed|ing)|amalgamat\p{L}+|join forces)\b/iu
