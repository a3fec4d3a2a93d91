import { ROLE_WORD } from '../../corpus/names.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { stem } from '../../search/tokens.ts'
import { CLOSE, type Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { otherWays } from '../text/short-forms.ts'
import { isDeedOf } from '../text/word-forms.ts'

/**
 * Whether it is asked who has a post, and a sentence gives posts to those it names
 * and that one to none of them.
 *
 * A post is told by its noun ("bursar"), or, where that may be anybody's, by the words that
 * go before it ("stage manager" is no "executive director"); who stands for another
 * ("vice president") is another.
 *
 * @example
 * // "Who is the bursar of Orme College?"
 * // "Orme College has appointed Ada Berg as head teacher." => true
 */
export function isOfOtherPost(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'person') return false
  const [, phrase = ''] = ASKS_POST.exec(view.asked.text) ?? []
  const asked = wordsOf(phrase)
  const noun = asked.at(-1) ?? ''
  if (!isOffice(asked) || ANYBODY.test(noun)) return false
  if (candidate.tokens.some(({ word }) => isDeedOf(noun, word) || HEADS.test(word))) return false
  const posts = postsIn(candidate)
  return posts.length > 0 && !isTold(candidate, asked) && !posts.some((post) => isSame(asked, post))
}

/** Whether it is an office: what ends as a doer does may be told by any deed ("the finder of the whale"). */
function isOffice(words: readonly string[]): boolean {
  const noun = words.at(-1) ?? ''
  const isHeaded = /^(?:head|chief|senior|lead|deputy)$/u.test(words[0] ?? '') && words.length > 1
  return isPost(noun) && (isHeaded || ROLE_WORD.test(noun) || !/(?:er|or|ist|yst)$/u.test(noun))
}

/** Who does so may have the post by any name. */
const HEADS = /^(?:lead|leads|led|runs?|ran|heads|headed|manages?|managed|directs?|directed|oversees?)$/u

function isPost(word: string): boolean {
  return (isPersonNoun(word) || LEXICON.isPerson(word)) && !/s$/u.test(word)
}

/** "Who is the {harbour master} at Orme?" */
const ASKS_POST =
  /\b[Ww]ho(?:['’]s| is| was| are| were| will be)? (?:now |currently )?(?:the |its |their |our )?(?:(?:new|next|current|present|acting|interim) )*((?:\p{Ll}[\p{Ll}-]* ){0,3}?\p{Ll}[\p{Ll}-]+)(?= (?:at|of|for|in|with) |(?: now| there| today)?\s*[?.!]*$)/u

/** What any post may be called, and what is told by a deed rather than by a post. */
const ANYBODY =
  /^(?:boss|head|leader|chief|person|man|woman|owner|founder|co-?founder|architect|spokes\p{L}+|contact|author|winner|representative|member|official|executive|star|guest|speaker|host|partner|expert|victim|successor|predecessor|\p{L}+holder|individual|candidate|artist|performer|recipient|buyer|seller|sponsor|supplier|provider|contractor|manufacturer|maker|publisher|developer|organi[sz]er|operator|investor|donor|benefactor|patron|client|customer|advis[eo]r|consultant|ceo|cfo|coo|cto|chair\p{L}*)$/u

/** The posts of those whom a sentence names, in words: "head teacher Ada Berg", "Ada Berg as head teacher". */
function postsIn({ text, tokens, spans }: Candidate): readonly (readonly string[])[] {
  const people = spans().filter(({ type }) => type === 'person')
  return tokens.flatMap(({ word, start, end }) => {
    if (!isPost(word) || people.some((one) => one.start < end && start < one.end)) return []
    // Of a "head teacher" the head is no other post.
    if (isPost(/^\s(\p{Ll}+)/u.exec(text.slice(end))?.[1] ?? '')) return []
    const [lead = ''] = LEAD.exec(text.slice(0, start)) ?? []
    const phrase = { start: start - lead.length, end }
    return people.some((person) => isBeside(text, person, phrase)) ? [wordsOf(`${lead}${word}`)] : []
  })
}

/** Up to three words that a post begins with. */
const LEAD =
  /(?<![\p{L}-])(?:(?!(?:an?|the|its|their|our|his|her|as|is|was|be|been|by|and|or|new|of|to|said|for|with|than|until|who|has|have|had|will|named|appointed|elected|become|becomes|became)\s)\p{L}[\p{L}-]*\s){0,3}$/iu

/** Whether a post stands right before somebody or is said of them. */
function isBeside(text: string, person: Span, post: Span): boolean {
  return post.end <= person.start
    ? /^,?\s$/u.test(text.slice(post.end, person.start))
    : person.end <= post.start && SAID_OF.test(text.slice(person.end, post.start))
}

const SAID_OF =
  /^(?:,|,?\s(?:who\s)?(?:as|is|was|becomes|became|will\s(?:be|become)|to\sbe|has\sbeen\s(?:named|appointed|elected)|was\s(?:named|appointed|elected)))?\s(?:(?:now|currently)\s)?(?:as\s)?(?:(?:the|its|their|our|[\p{L}’'-]+['’]s?)\s)?(?:(?:new|current|interim|acting)\s)?$/iu

function wordsOf(phrase: string): readonly string[] {
  return phrase
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '')
}

/** Whether a sentence has the words of the post itself, in another order or apart: "head of music" for "music director". */
function isTold({ tokens, carried, lead }: Candidate, asked: readonly string[]): boolean {
  const own = asked.filter((word) => !COMMON.test(word)).map(stem)
  const isSecond = asked.some((word) => SECOND.test(word))
  // "Deputy captain" tells of no captain.
  const held = tokens.filter((_, at) => isSecond || !SECOND.test(tokens[at - 1]?.word ?? ''))
  const terms = new Set(held.map(({ term }) => term))
  return own.length > 0 && own.every((word) => terms.has(word) || carried.has(word) || lead.has(word))
}

/** Words that posts of every kind have. */
const COMMON =
  /^(?:chief|head|executive|general|managing|senior|junior|lead|principal|new|current|group|deputy|vice|assistant|associate|director|manager|officer|president|chair\p{L}*|secretary|teacher|master|leader|supervisor|coordinator|administrator)$/u

/** Whether one post goes for another. */
function isSame(asked: readonly string[], post: readonly string[]): boolean {
  if (asked.some((word) => SECOND.test(word)) !== post.some((word) => SECOND.test(word))) return false
  // "Finance director" and "chief financial officer", "librarian" and "library head".
  if (asked.some((word) => !COMMON.test(word) && post.some((other) => isAkin(word, other)))) return true
  const [noun = '', held = ''] = [asked.at(-1), post.at(-1)]
  const own = asked.slice(0, -1).filter((word) => !COMMON.test(word) && !SECOND.test(word))
  const theirs = post.slice(0, -1).filter((word) => !SECOND.test(word))
  // "Manager Ada Berg" may well be the stage manager.
  if (own.length > 0 && theirs.length > 0 && COMMON.test(noun)) return false
  const related = LEXICON.related(noun)
  const isCalled = (word: string): boolean =>
    stem(word) === stem(noun) || (isPost(word) && (related.get(stem(word)) ?? 0) >= CLOSE)
  // "Head teacher" is one word elsewhere.
  return (
    [held, post.join('')].some(isCalled) ||
    otherWays(asked.join(' ')).some((way) => way.toLowerCase() === post.join(' '))
  )
}

function isAkin(one: string, other: string): boolean {
  return one.length >= AKIN && other.slice(0, AKIN) === one.slice(0, AKIN)
}

/** Letters that "finance" and "financial" share. */
const AKIN = 5

/** Who stands for another. */
const SECOND = /^(?:vice|deputy|assistant|associate)$/u
