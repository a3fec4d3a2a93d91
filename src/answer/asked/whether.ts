import { oneOfWords } from '../text/one-of.ts'

/** What opens a question that can be answered by yes or no. */
export const BE_OR_DO =
  "(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|must|isn't|aren't|doesn't|didn't|won't|hasn't)"

export const OPENS: RegExp = new RegExp(`^(?:so |and |but |then )?${BE_OR_DO}\\b`, 'u')

/**
 * Tells whether a plain question that holds a question word asks a yes or no all
 * the same, as the word only opens a clause: "do people who rent pay?".
 *
 * Who, whom, whose and which do so behind a noun alone; behind anything else
 * ("did Orme confirm who …", "is it public who …") they ask, and a value of
 * theirs is needed. How and why ask always, but for "the reason why". What,
 * when and where may open a clause behind any verb ("sing where the mill
 * stood"), so they ask only behind a word of telling or knowing.
 *
 * @example
 * asksWhether('do tenants who rent a stall pay for water?') // => true
 * asksWhether('did orme confirm who bought the mill?') // => false
 */
export function asksWhether(plain: string): boolean {
  const opening = OPENS.exec(plain)?.[0]
  if (opening === undefined) return false
  const asking = [...plain.matchAll(ASKING)]
  return (
    asking.length > 0 &&
    asking.every(({ 0: word, index }) =>
      opensClause(word, plain.slice(opening.length, index).trim(), plain.slice(index + word.length)),
    )
  )
}

const ASKING = /(?<=\s)(?:who|whom|whose|what|when|where|which|why|how)\b(?!-)/gu

/** `before` begins behind the word that opens the question. */
function opensClause(word: string, before: string, behind: string): boolean {
  // "Did Ada Berg, who runs the mill, resign?"
  if (before.endsWith(',')) return /^(?:who|whom|whose|which|where)$/u.test(word) && behind.includes(',')
  const near = before.replace(ASIDE, '')
  if (NO_MATTER.test(near) || PREDICATE.test(near)) return true
  if (/\b(?:and|or|but|so|since|until|till)$/u.test(near)) return false
  if (word === 'how') return false
  if (word === 'why') return /\breasons?$/u.test(near)
  const preposition = PREPOSITION_LAST.exec(near)
  if (/^(?:who|whom|whose|which)$/u.test(word))
    return endsInNoun(preposition === null || word === 'who' ? near : near.slice(0, preposition.index).trim())
  if (TELLS_LAST.test(near) || PASSES_ON.test(near)) return false
  // "Of when", "by what share"; not "on what they sell".
  if (word === 'what')
    return !/\b(?:about|as to)$/u.test(near) && !/^ \p{L}+ (?:of|is|are|was|were)\b/u.test(behind)
  return preposition === null
}

/** Says how, when or in what it is told, and stands between the verb and what is asked. */
const ASIDE =
  /(?: (?:exactly|precisely|just|yet|already|also|publicly|roughly|approximately|ever|specifically|only|today|yesterday|(?:(?:on|in|last|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|\d{4})|(?:in|at|by) (?:the|its|their|this|that|an?) (?:release|statement|announcement|report|notice|letter|filing|article|text|document|interview|meeting)))+$/u

/** Whoever it is, the answer is yes or no. */
const NO_MATTER =
  /\b(?:matters?|depend(?:s|ing)? (?:up)?on|regardless(?: of)?|irrespective of|no matter|cares?|according to|based on)$/u

/** "Is that why it closed?", "was it when the roof fell?" */
const PREDICATE = /^(?:it|this|that|these|those)$/u

const PREPOSITION_LAST =
  /(?:^| )(?:of|about|as to|on|in|at|for|to|by|from|with|into|over|under|through|during)$/u

/** Verbs and nouns of telling and knowing. */
const TELLING = oneOfWords(`
  sa(?:y|ys|id) tell(?:s|ing)? told know(?:s|n)? knew stat(?:e|es|ed) mention(?:s|ed)? clear certain sure public
  giv(?:e|es|en) gave explain(?:s|ed)? describe[sd]? disclos(?:e[sd]?|ing) reveal(?:s|ed|ing)? remember(?:s|ed)?
  specif(?:y|ies|ied) list(?:s|ed)? name[sd]? see understand(?:s|ing)? understood learn(?:s|ed|t)? decid(?:e[sd]?|ing)
  announc(?:e[sd]?|ing) confirm(?:s|ed|ing)? indicat(?:e[sd]?|ing) estimat(?:e[sd]?|ing) identif(?:y|ies|ied|ying)
  determin(?:e[sd]?|ing) report(?:s|ed|ing)? predict(?:s|ed|ing)? forecast(?:s|ed)? clarif(?:y|ies|ied|ying) publish(?:ed|es)?
  not(?:e[sd]?) record(?:s|ed)? settled fixed agree[sd]? discuss(?:ed|es)? ask(?:s|ed)? guess(?:ed)? wonder(?:s|ed)?
  calculat(?:e[sd]?|ing) comput(?:e[sd]?|ing) measur(?:e[sd]?|ing) discover(?:s|ed)? uncover(?:s|ed)? establish(?:ed|es)?
  outlin(?:e[sd]?|ing) detail(?:s|ed)? document(?:s|ed)? spell(?:s|ed)? hint(?:s|ed)? consider(?:s|ed)? answer(?:s|ed)? check(?:s|ed)? choose chose chosen
  idea word news information clue indication mention evidence statement confirmation explanation
`)

const IS_TELLING = new RegExp(`^${TELLING}$`, 'u')

/** "Tell us when", "is it known where". */
const TELLS_LAST = new RegExp(
  String.raw`\b(?:${TELLING}|(?:set|point(?:s|ed)?|find|found|figured?|work(?:s|ed)?|spell(?:s|ed)?) out)(?: (?:me|us|you|them|him|her|people|everyone|anyone|of|about|on|as to|for))*$`,
  'u',
)

/** "Tell the board who bought it", "confirm to investors who": whom it is told is no one who is described. */
const PASSES_ON = new RegExp(
  String.raw`\b(?:(?:tell|told|ask(?:ed)?|show(?:ed|n)?|inform(?:ed)?|notif(?:y|ied)|remind(?:ed)?|advised?)|${TELLING} to)(?: [\p{L}’'-]+){1,2}$`,
  'u',
)

/** Whether the last word is a noun, by what stands before it or by its own form. */
function endsInNoun(before: string): boolean {
  if (PASSES_ON.test(before)) return false
  const words = before.split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (TOLD.test(last)) return false
  if (SOMEBODY.test(last)) return true
  const prior = words.at(-2) ?? ''
  // "Did that show who": a pronoun that opens is no article.
  if (isDeterminer(prior) && (words.length > 2 || !PRONOUN_TOO.test(prior))) return true
  if (IS_TELLING.test(last) || /(?:ed|ing)$/u.test(last)) return false
  if (/[^suoi']s$/u.test(last)) return true
  if (NOUN_BEHIND.test(prior)) return true
  return endsInPhrase(words)
}

/** "Is there a large old hall", "did the ferry customer": an article and up to two words before the noun. */
function endsInPhrase(words: readonly string[]): boolean {
  const at = words.findLastIndex((word, place) => isDeterminer(word) && place < words.length - 1)
  const length = words.length - at - 1
  if (at === -1 || length > 3) return false
  // Behind the word that opens, the phrase is the subject, and a verb may follow it.
  const head = words[at - 1]
  if (head === undefined || NOUN_BEHIND.test(head) || /^(?:and|or)$/u.test(head))
    return AGENT.test(words.at(-1) ?? '')
  return !IS_TELLING.test(head)
}

function isDeterminer(word: string): boolean {
  return /^(?:the|an?|its|their|his|her|our|my|your|any|some|every|each|no|this|that|these|those|another|all|both)$|['’]s$|s['’]$/u.test(
    word,
  )
}

const PRONOUN_TOO = /^(?:this|that|these|those|some|all|both|her)$/u

const SOMEBODY =
  /^(?:people|those|anyone|anybody|someone|somebody|everyone|everybody|nobody|ones?|persons?|m[ae]n|wom[ae]n|child(?:ren)?|anything|something|everything|nothing|anywhere|somewhere)$/u

/** What is known or told, and then of whom or what: "any word who". */
const TOLD =
  /^(?:idea|word|news|information|details?|clue|hints?|indication|mention|evidence|confirmation|estimates?)$/u

const NOUN_BEHIND = /^(?:in|on|at|for|with|from|near|into|of|by)$/u

/** Nouns of those who do something. */
const AGENT = /(?:er|or|ist|ian|ant|man|woman|ee)$/u
