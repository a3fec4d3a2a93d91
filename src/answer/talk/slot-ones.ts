import { isOfCountry } from '../text/countries.ts'
import { lowered, PREPOSITIONS, put } from '../text/put.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { isVisited } from './slot-noun.ts'
import { isSeveral } from './talk.ts'

/** "Large industrial ones", "the Dutch ones", "Dutch firms" after "small commercial customers", "Irish firms". */
export function onesFor(fragment: string, previous: string): string | null {
  const placed = placedOnes(fragment, previous)
  if (placed !== null) return placed
  const [, which = '', called = ''] = OF_OTHER_SORT.exec(fragment) ?? []
  if (which === '') return null
  const nouns = [...previous.matchAll(OF_A_SORT)].filter(
    ({ 3: noun = '' }) => /^ones$/iu.test(called) || noun === called.toLowerCase(),
  )
  // "How many minutes do the {large planes} need?": one sort for another, where there is one.
  const old = nouns.find(({ 1: sort = '', 2: origin = '' }) => sort !== '' || origin !== '') ?? nouns[0]
  const [words, sort = '', origin = '', noun = ''] = old ?? []
  if (old === undefined || words === undefined) return null
  const isNew = sort === '' && origin === ''
  if (isNew && !COUNTED.test(previous.slice(0, old.index))) return null
  // Where somebody is from makes way for where others are: "new Irish firms", "Dutch ones".
  const isOrigin = /^\p{Lu}/u.test(which) && (origin !== '' || isOfCountry(which.trim()))
  const written = isOrigin ? `${origin === '' ? '' : sort}${which}` : `${lowered(which)}${origin}`
  return put(previous, { start: old.index, end: old.index + words.length }, `${written}${noun}`)
}

/** Nobody is of another sort than "the loved ones". */
const OF_OTHER_SORT =
  /^(?:(?:for|of|with|in|by|among) )?(?:the )?((?!(?:the|which|what|those|these|other|loved|dear|little|young)\b)(?:[\p{L}-]+ ){1,3}?)(ones|\p{Ll}[\p{L}-]*[^su\W]s)$/iu

/** "How many {firms}": of which sort they are may be added. */
const COUNTED = /\b(?:many|which) $/iu

/** "The ones in Chile" after "which mills in Norway": the noun stays, and where they are goes. */
function placedOnes(fragment: string, previous: string): string | null {
  const where = PLACED_ONES.exec(fragment)?.[1]
  if (where === undefined || nameIn(where) === null) return null
  const preposition = where.split(/\s/u, 1)[0]?.toLowerCase()
  for (const { start, end } of nameSpans(previous)) {
    const before = BEFORE_NAME.exec(previous.slice(0, start))
    if (before === null || /^\s*[’']/u.test(previous.slice(end))) continue
    const [group, noun = '', old = ''] = before
    // "Runs in Norway" may be in Chile as well; "at the Norvik yard" only what is near may be.
    if (old.toLowerCase() === preposition || isSeveral(noun))
      return put(previous, { start: start - (group.length - noun.length - 1), end }, where)
  }
  return PLACED_ONE.test(fragment) ? calledBy(where, previous) : null
}

/** "The one in Chile" after "the Norvik mill": the place has its turn before the noun. */
function calledBy(where: string, previous: string): string | null {
  const place = where.replace(IN_PLACE, '')
  for (const { start, end } of nameSpans(previous)) {
    const isCalled =
      THE.test(previous.slice(0, start)) && isVisited(NOUN_BEHIND.exec(previous.slice(end))?.[1] ?? '')
    if (isCalled && nameIn(place) === place) return put(previous, { start, end }, place)
  }
  return null
}

const PLACED_ONE = /^the one (?:in|at|near) /iu
const IN_PLACE = /^(?:in|at|near) (?:the )?/iu
const THE = /\b[Tt]he $/u
const NOUN_BEHIND = /^ (\p{Ll}[\p{L}-]*)/u

const PLACED_ONES = /^(?:the|those) ones? ((?:in|at|from|of|for|with|by|near|on|under|over) .+)$/iu

const BEFORE_NAME = new RegExp(String.raw`(\p{L}+) (${PREPOSITIONS}) (?:the )?$`, 'u')

const LEAD = `would|will|do|does|did|are|were|is|was|have|has|can|could|many|which|what|the|its|their|all|${PREPOSITIONS}`

/** A plural noun with the words before it that say of which sort they are, and of which origin. */
const OF_A_SORT = new RegExp(
  String.raw`(?<=(?:^|\s)(?:${LEAD}|[HWhw](?:ow|hich|hat)) )((?:(?!(?:an?|how|much|more|it|they|${LEAD})\b)\p{Ll}[\p{L}-]* ){0,3}?)((?:\p{Lu}[\p{L}-]*(?: (?:and|or) \p{Lu}[\p{L}-]*)? )?)((?!(?:does|was|is|has|this|its)\b)\p{Ll}[\p{L}-]*[^su\W]s)(?![\p{L}’'-])`,
  'gu',
)
