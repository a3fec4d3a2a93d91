import { baseForms } from '../../search/morphology.ts'
import { phrasesIn } from '../../search/phrases.ts'
import { tokens } from '../../search/tokens.ts'
import { nameIn } from './name-spans.ts'
import { counted } from './slot-noun.ts'
import { askedNoun } from './subject.ts'
import { isSeveral, type Said } from './talk.ts'
import { COUNTS_AGAIN } from './with-subject.ts'

/**
 * Counts or measures in the question before: "How many buses?" after "How many
 * trams did it buy?", "How much of that in cash?". Null for any other question.
 *
 * @example
 * countedAgain('How much of that in cash?', 'How much is Acme paying?')
 * // => 'How much is Acme paying in cash?'
 */
export function countedAgain(core: string, previous: string): string | null {
  const isAgain = nameIn(core) !== null && COUNTS_AGAIN.test(core) && /^how many\b/iu.test(previous)
  const counts = isAgain ? askedNoun(previous) : null
  if (counts !== null) return core.replace(COUNTS_AGAIN, (words) => `${words}${counts} `)
  const expected = THEY_EXPECT.exec(core)
  const number = expected === null || !/^how many\b/iu.test(previous) ? null : askedNoun(previous)
  // Who counted on them is not those who were counted.
  if (expected !== null && number !== null)
    return `How many ${number} ${BEEN[expected[1]?.toLowerCase() ?? ''] ?? 'were'} ${participle(expected[2] ?? '')}${expected[3] ?? ''}?`
  const share = OF_THAT.exec(core)
  if (share !== null && /^how (?:much|many)\b/iu.test(previous))
    return `${previous.replace(/[?.!]*$/u, '')}${share[1]}?`
  const noun = COUNTED_NOUN.exec(core)?.[1]
  return noun === undefined ? null : counted(noun, previous)
}

/**
 * Counts what the question before counted in one that only says of whom: "How many did it have
 * in March?", "What did it have in March?" after "How many shops does Acme have?".
 *
 * @example
 * withCount('How many did it have in May?', 'How many cars does Acme have?')
 * // => 'How many cars did it have in May?'
 */
export function withCount(core: string, previous: string): string {
  const isAgain = OF_IT.test(core) || (IT_HAD.test(core) && /\b(?:have|has|had)\s*\?*$/iu.test(previous))
  const noun = isAgain && /^how many\b/iu.test(previous) ? askedNoun(previous) : null
  return noun === null ? core : core.replace(/^(?:how many|what) /iu, `How many ${noun} `)
}

const OF_IT = /^how many (?:did|does|had|has|will|can) it\b/iu

/** "What did it have {a year before}?" */
const IT_HAD = /^what (?:did|does|will) it have (?:in|on|at|by|an?|last|next|before|then)\b/iu

/**
 * Counts what the question before counted, where its answer has told already what became
 * of it: "How many came back?" after "900 of 1,200 lamps were returned". Null for any other question.
 *
 * @example
 * // after 'How many lamps did Acme recall?', answered 'Of 1,200 lamps, 900 were returned. [1]'
 * countedInAnswer('How many came back?', previous) // => 'How many lamps came back?'
 */
export function countedInAnswer(core: string, { question, answer }: Said): string | null {
  const [, deed = '', verb = ''] = COUNTED_DEED.exec(core) ?? []
  const noun = /^how many\b/iu.test(question) ? askedNoun(question) : null
  const isPast = !isSeveral(verb) && baseForms(verb).some((form) => form !== verb)
  if (noun === null || !isPast) return null
  const words = tokens(deed)
  const own = words.filter(({ stop }) => !stop).map(({ term }) => term)
  const related = phrasesIn(words).flatMap((phrase) => [...phrase.related.keys()])
  const told = new Set(tokens(answer).map(({ term }) => term))
  return [...own, ...related].some((term) => told.has(term)) ? `How many ${noun} ${deed}?` : null
}

const COUNTED_DEED = /^how many ((\p{Ll}+)(?: \p{Ll}+){0,2}?)\s*\?*$/iu

/** "How many {had they expected}?": what was counted before is counted again. */
const THEY_EXPECT =
  /^how many (had|have|did|do|would|will) they (expect|hope|predict|forecast|anticipate)(?:e?d)?( for)?\s*\?*$/iu

const BEEN: Readonly<Record<string, string>> = {
  had: 'had been',
  have: 'have been',
  do: 'are',
  would: 'would be',
  will: 'will be',
}

function participle(verb: string): string {
  return verb === 'forecast' ? verb : /e$/u.test(verb) ? `${verb}d` : `${verb}ed`
}

/** "How much of that in cash?" */
const OF_THAT =
  /^how (?:much|many) of (?:that|it|this|those|these|them)( (?:in|as|from|to|on|for|by|at|with|abroad|online)\b(?: [\p{L}\p{N}-]+){0,4})\s*\?*$/iu

/** "How many cars?" counts in the question before. */
const COUNTED_NOUN =
  /^how many ((?!(?:is|are|was|were|has|have|had|do|does|did|will|can)\b)(?:\p{Ll}+ )?\p{Ll}+)\s*\?*$/iu
