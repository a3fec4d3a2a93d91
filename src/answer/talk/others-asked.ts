import { withoutPossessive } from '../text/word-forms.ts'
import { nameSpans } from './name-spans.ts'
import type { Talk } from './talk.ts'

/**
 * Asks the question before once more for others than were told: "Who else?",
 * "Anyone else?", "Any others?". Null for any other question, and after one that
 * asks for nothing of the kind.
 *
 * @example
 * othersAsked('Where else?', 'Where can the film be seen?') // => 'Where else can the film be seen?'
 * othersAsked('Any others?', 'Which prizes did it win?') // => 'Which other prizes did it win?'
 */
export function othersAsked(core: string, previous: string): string | null {
  const groups = OTHERS.exec(core)?.groups
  const [, word = '', noun = '', rest = ''] = ASKED.exec(previous) ?? []
  if (groups === undefined || word === '') return null
  const wanted = groups.word ?? (groups.thing === undefined ? (groups.person ?? '') : 'what')
  if (noun !== '') return /^wh(?:ere|en)$/iu.test(wanted) ? null : `${word} other ${noun}${rest}`
  const isAlike =
    wanted === '' || word.toLowerCase().startsWith(KIND[wanted.toLowerCase()] ?? wanted.toLowerCase())
  return isAlike && !/^which$/iu.test(word) ? `${word} else${rest}` : null
}

/**
 * Asks who is quoted besides those whose words were asked for before: "Who else is quoted?"
 * Null for any other question, and where nobody's were.
 *
 * @example
 * // after 'What did Ada Berg say?'
 * othersQuoted('Who else is quoted?', talk) // => 'Who is quoted besides Ada Berg?'
 */
export function othersQuoted(core: string, { earlier, previous }: Talk): string | null {
  if (!ELSE_QUOTED.test(core)) return null
  // "Who else?" goes on with the question just before, whatever it asked.
  if (OTHERS.test(core) && !SAYS.test(previous.question)) return null
  const names = earlier.flatMap(({ question }) =>
    SAYS.test(question) ? nameSpans(question).map(({ start, end }) => question.slice(start, end)) : [],
  )
  const people = [...new Set(names.map(withoutPossessive))]
  return people.length === 0 ? null : `Who is quoted besides ${people.join(' and ')}?`
}

/** Whether a question says nothing but that other speakers are asked for: "Anyone else quoted?" */
export function isForOtherSpeakers(core: string): boolean {
  return ELSE_QUOTED.test(core)
}

const ELSE_QUOTED =
  /^(?:who else(?: (?:(?:is|was|gets) (?:quoted|cited)|speaks|(?:say|said|comment)(?:s|ed)?(?: (?:some|any)thing)?))?|(?:(?:is|was) )?(?:any|some)(?:one|body) else(?: (?:quoted|cited))?|(?:do|does|did|has) any(?:one|body) else (?:comment(?:ed)?|speak|sa(?:y|id) (?:some|any)thing)|(?:(?:are|were) there )?any (?:other|more) (?:quotes?|quotations?|comments?|statements?|speakers?)|(?:(?:is|are) there |do you have )?(?:an?|any) (?:quotes?|quotations?|comments?|statements?) (?:from|by) (?:any|some)(?:one|body) else|what (?:do|did) (?:the )?others say)(?: (?:in (?:the|this) (?:press )?(?:release|article|text)|here))?\s*\?*$/iu

const SAYS = /^(?:what|how) (?:do|does|did) (?:the )?\p{Lu}[^?]*? (?:say|think|comment|add|explain)\b/iu

/** Whether a question says nothing but that others are asked for: "Who else?" */
export function isForOthers(core: string): boolean {
  return OTHERS.test(core)
}

/**
 * Whether a question asks for others than were told before. "What other firm did he
 * start?" may be answered by the same sentence, which names both.
 *
 * @example
 * asksOthers('And who else paid for it?') // => true
 */
export function asksOthers(question: string): boolean {
  return ASKS_OTHERS.test(question)
}

const OTHERS =
  /^(?:(?<word>who|whom|what|where|when) else|(?:any|some)(?<person>one|body) else|(?:any|some)(?<thing>thing) else|(?:any|some|which|what)? ?(?:others?|more))\s*\?*$/iu

/** "Anyone" is who, "whom" too. */
const KIND: Readonly<Record<string, string>> = { one: 'who', body: 'who', whom: 'who' }

/** "{Which} {prizes} {did it win?}", "{Who} {paid?}" */
const ASKED =
  /^(who|whom|what|where|when|which)(?: (?:else|other))?(?:(?<=(?:what|which)(?: other)?) ((?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must|happened|happens|caused|made|makes|led)\b)(?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*s)(?= (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must|\p{Ll}+)\b))?((?= ).*)$/iu

const ASKS_OTHERS =
  /\b(?:who|whom|what|where|when|(?:any|some)(?:one|body|thing|where)) else\b|^(?:and |but |so )?(?:any|which|what)? ?(?:others?|more)\s*\?*$/iu
