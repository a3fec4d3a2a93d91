import type { Span } from '../../model.ts'

/**
 * Finds the words with which a question only says where to look: in which
 * release, article or story, or by whose account. They tell which material is
 * meant; the sentence that answers need not repeat them.
 *
 * A study or survey is no such place: it is told of in a release, and another
 * one's figure is no answer.
 *
 * @example
 * pointerIn('Who owns the mill, in the article on closures?')
 * // the span of 'in the article on closures'
 */
export function pointerIn(text: string): Span | null {
  const opening = OPENING.exec(text) ?? framed(FRAME_BEFORE.exec(text))
  if (opening !== null && !TOLD_OF.test(opening[0])) return { start: 0, end: opening[0].length }
  const closing = ACCOUNT.exec(text) ?? materialIn(text) ?? framed(FRAME_BEHIND.exec(text))
  if (closing === null || closing.index === 0 || TOLD_OF.test(closing[0])) return null
  return { start: closing.index, end: closing.index + closing[0].length }
}

/** "Based on weight" and "going by train" point to no material: it has a name, or is called one. */
function framed(found: RegExpExecArray | null): RegExpExecArray | null {
  const words = found?.[0].replace(/^\W*\p{L}+/u, '') ?? ''
  return NAMED.test(words) ? found : null
}

/**
 * "From the Holm Post" and "by the owner of the newsletter" say of whom something
 * was bought, and "in the update" what people work in: only a verb of telling, a
 * comma, or a noun that means nothing else makes a place to look of them.
 */
function materialIn(text: string): RegExpExecArray | null {
  const found = MATERIAL.exec(text)
  if (found === null) return null
  const [all, preposition = '', before = '', noun = ''] = found
  if (/^\p{Lu}\p{Ll}/u.test(noun)) return null
  const isTold = TELLS.test(text.slice(0, found.index))
  if (/in/iu.test(preposition)) return all.startsWith(',') || isTold || NO_OTHER.test(noun) ? found : null
  return isTold && !/\p{Lu}|\bof\b/u.test(before) ? found : null
}

const TELLS =
  /\b(?:sa(?:y|ys|id)|tell|tells|told|report(?:s|ed)?|announce[sd]?|state[sd]?|mention(?:s|ed)?|describe[sd]?|explain(?:s|ed)?|claim(?:s|ed)?|quote[sd]?|cite[sd]?|name[sd]?|list(?:s|ed)?|give[sn]?|gave|learn(?:s|ed|t)?|known?)\b/iu

/** What is only ever read. */
const NO_OTHER = /(?:release|article|announcement|communiqu[eé]|newsflash|write-up|op-ed)$/iu

const NOUN =
  '(?:article|story|stories|(?:press |news |media )?release|announcement|communiqu[eé]|bulletin|newsletter|news|newsflash|write-up|(?:blog |news )?post|piece|column|op-ed|notice|advisory|statement|update|interview|Q&A|document|text)'

/** "According to the bulletin, who …" */
const OPENING = /^(?:according to|as per|per) [^,?]{2,80},\s+(?=\p{L})/iu

/** "…, according to the bulletin?" */
const ACCOUNT =
  /,? (?:according to|as per|as (?:stated|reported|told|described|mentioned) (?:by|in)) [^?]{2,100}[?.\s]*$/iu

/** "…, in its story on closures?" */
const MATERIAL = new RegExp(
  String.raw`,? (in|from|by) ((?:(?:the|its|their|his|her|this|that|your|our|an?) |[\p{L}\p{N}’' ]{2,40}?['’]s? )(?:[\p{L}\p{N}’'“”"&-]+ ){0,5}?)(${NOUN})(?: (?:on|about|of|for|from|by|concerning|regarding|titled|headed|entitled|dated) [^?]{2,80}?)?[?.\s]*$`,
  'iu',
)

const NAMED = new RegExp(String.raw`\p{Lu}|\b${NOUN}\b`, 'u')

/** One to five words, as names have. */
const WHOSE = String.raw`(?:[\p{L}\p{N}.&’'-]+ ){0,4}[\p{L}\p{N}.&’'-]+`

/** By whose account, in other words: "going by the Orme story", "in Hale's view", "as Hale tells it". */
const FRAME = String.raw`(?:(?:(?:(?:going|judging|to go|to judge) (?:by|from)|(?:based|relying) on|in the (?:view|opinion|words|account) of|(?:looking|asking|searching) for (?:advice|tips|guidance|details|information|news) from) [^,?]{2,80}|in ${WHOSE}['’]s? (?:view|opinion|words|account)|as ${WHOSE} (?:says|tells it|puts it|sees it|has it|reports|writes|explains)))`

/** "In the Orme announcement", "regarding Hale's story on boilers" */
const LOOKED_AT = String.raw`(?:in|from|per|regarding|reading) (?:(?:the|its|their|this|that|your|our) |${WHOSE}['’]s? )(?:[\p{L}\p{N}’'“”"&-]+ ){0,5}?${NOUN}(?: (?:on|about|of|for|from|by) [^,:?]{2,80})?`

/** "In Hale's view, who …"; "From the Orme announcement: who …" */
const FRAME_BEFORE = new RegExp(String.raw`^(?:${FRAME}|${LOOKED_AT})[,:]\s+(?=\p{L})`, 'iu')

/** "Who …, in Hale's view?" */
const FRAME_BEHIND = new RegExp(
  String.raw`, (?:${FRAME}|${LOOKED_AT}|(?:per|says|reports|writes) ${WHOSE})[?.\s]*$`,
  'iu',
)

const TOLD_OF =
  /\b(?:stud(?:y|ies)|surveys?|polls?|census|research(?:ers?)?|analys(?:is|es|ts?)|estimates?|forecasts?|experts?|scientists?|data|figures|statistics|trials?|plans?|rules?|laws?|contracts?|agreements?|records?|police|prosecutors?|witness(?:es)?|critics?)\b/iu
