import { ROLE_WORD } from '../../corpus/names.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { stem, type Token, terms as termsOf } from '../../search/tokens.ts'
import { isAsked } from '../evidence/beside.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { officeAsked } from '../text/office-of.ts'
import { otherWays } from '../text/short-forms.ts'
import { isDeedOf } from '../text/word-forms.ts'

/**
 * Whether somebody is asked for by what they are, and a sentence has no word for that and
 * tells of nobody who may be it:
 *
 * - who of a trade did something ("Which architect designed it?"), and it says of nobody
 *   that they did;
 * - who was one of a kind of people ("Who was the judge?"), and it names nobody;
 * - who has a post ("Who is the bursar?"), and it gives other posts to those it names;
 * - who has one in a house, and it names nobody, or somebody who speaks as "its" holder of another.
 *
 * @example
 * // "Who is the bursar of Orme College?"
 * // "Orme College has appointed Ada Berg as head teacher." => true
 */
export function isOfOtherOffice(view: Lens, candidate: Candidate): boolean {
  return (
    isOfNoTrade(view, candidate) ||
    isOfNoOne(view, candidate) ||
    namesNobody(view, candidate) ||
    isItsOfOther(view, candidate) ||
    isOfOtherPost(view, candidate)
  )
}

/** Whether it is asked who has an office in a house, and no name stands there: "a mirror and a chair". */
function namesNobody(view: Lens, candidate: Candidate): boolean {
  return (
    view.asked.type === 'person' &&
    officeAsked(view.asked.text).whose !== undefined &&
    isProse(candidate) &&
    candidate.carried.size === 0 &&
    candidate.spans().every(({ type, start }) => type !== 'person' && (type !== 'name' || start === 0))
  )
}

/** Whether it is asked who has an office in a house with a name, and "its chair" speaks, who is that of another one which the sentence before tells of. */
function isItsOfOther({ asked, dissection }: Lens, { quotation, text }: Candidate): boolean {
  const { whose } = asked.type === 'person' ? officeAsked(asked.text) : {}
  const house = / of (.+)$/u.exec(quotation?.speaker?.role ?? '')?.[1]
  if (whose === undefined || house === undefined || !/^\p{Lu}/u.test(whose)) return false
  const own = termsOf(whose)
  const isTold =
    termsOf(house).some((term) => own.includes(term)) || termsOf(text).some((term) => own.includes(term))
  return /\b(?:its|their) /iu.test(text) && !isTold && own.some((term) => dissection.frequency.has(term))
}

/** Whether a word is the one for what somebody is, or another for such people. */
function isCalledSo(view: Lens, noun: string, { word, term }: Token): boolean {
  const asked = view.terms.find(({ folded }) => folded === noun || folded === `${noun}s`)
  return (
    word === noun ||
    (asked !== undefined && LEXICON.isPerson(word) && strength(asked, (one) => one === term) >= CLOSE)
  )
}

/** Whether a word is such a one, akin to it, or tells what they do. */
function isWordOf(view: Lens, noun: string, token: Token): boolean {
  const own = stem(noun)
  return (
    isCalledSo(view, noun, token) ||
    token.term === own ||
    (own.length >= AKIN && token.term.slice(0, AKIN) === own.slice(0, AKIN)) ||
    isDeedOf(noun, token.word)
  )
}

/** Letters that "architect" and "architecture" share, "finance" and "financial". */
const AKIN = 6

function isOfNoTrade(view: Lens, candidate: Candidate): boolean {
  const [, noun = '', verb = ''] = ASKS_TRADE.exec(view.asked.text) ?? []
  if (!LEXICON.isPerson(noun) || ANYBODY.test(noun)) return false
  if (view.asked.type !== 'person' && !PLAYS.test(noun)) return false
  const own = stem(noun)
  if (view.dissection.headline.has(own) || candidate.lead.has(own)) return false
  const near = [candidate, pieceBefore(view.dissection, candidate)].filter((one) => one !== undefined)
  return (
    !near.some(({ tokens }) => tokens.some((token) => isWordOf(view, noun, token))) &&
    !isDoneBySomebody(view, candidate, verb)
  )
}

/** "Which {architect} {designed} it?" */
const ASKS_TRADE =
  /^(?:and |so )?(?:[Ww]hich|[Ww]hat) (\p{Ll}{4,}?)s? (?:(?:will|would|has|have|had) )?(?!(?:is|are|was|were|be|do|does|did|will|has|have|had|of|in|from|at|on|for|to|can|could)\b)(\p{Ll}{3,})/u

/** Of whom it is asked by what they play, which alone would not ask for a person; a printer may be a thing. */
const PLAYS = /^act(?:or|ress)$/u

/** Whether a name that the question lacks stands before the deed, or behind its "by". */
function isDoneBySomebody(view: Lens, candidate: Candidate, verb: string): boolean {
  const { text, tokens, spans } = candidate
  const forms = new Set(baseForms(verb))
  const deed = view.terms.find(({ folded }) => folded === verb)
  const isDeed = ({ word, term, start }: Token): boolean =>
    !ARTICLE.test(text.slice(0, start)) &&
    (baseForms(word).some((form) => forms.has(form)) ||
      (deed !== undefined && strength(deed, (one) => one === term) >= CLOSE))
  const names = spans().filter(
    (span) => (span.type === 'name' || span.type === 'person') && !isAsked(view, candidate, span),
  )
  return tokens.some(
    (token) =>
      isDeed(token) &&
      names.some((name) =>
        name.end <= token.start
          ? token.start - name.end < NEAR && !/[,;:.]/u.test(text.slice(name.end, token.start))
          : BY.test(text.slice(token.end, Math.max(token.end, name.start))),
      ),
  )
}

/** Characters from a name to what it did: " has ". */
const NEAR = 20
const BY = /^(?: [^,;.]{1,40})? by (?:the )?(?:\p{Ll}+ ){0,3}$/u

/** "A new {play}": a noun, and no deed. */
const ARTICLE = /\b(?:an?|the|its|their|his|her|this|of|new)\s$/iu

function isOfNoOne(view: Lens, candidate: Candidate): boolean {
  const [, noun = ''] = ASKS_ONE.exec(view.asked.text) ?? []
  if (view.asked.type !== 'person' || !LEXICON.isPerson(noun) || ANYBODY.test(noun) || MAKES.test(noun))
    return false
  const { text, tokens, lead, carried, spans } = candidate
  const { headline, document } = view.dissection
  const issuer = issuerTerms(document)
  // Whom the release is about is mostly a house.
  const isPerson = ({ start, end }: Span): boolean => {
    const name = text.slice(start, end)
    return (
      !ORGANISATION_NOUNS.has(name.toLowerCase().split(' ').at(-1) ?? '') &&
      !termsOf(name).every((one) => headline.has(one) || issuer.has(one))
    )
  }
  return (
    !lead.has(stem(noun)) &&
    !carried.has(stem(noun)) &&
    !tokens.some((token) => isCalledSo(view, noun, token)) &&
    !spans().some((span) => span.type === 'person' && isPerson(span))
  )
}

/** "Who was the {judge}?" */
const ASKS_ONE = /^\s*[Ww]ho(?:['’]s| is| was) the (\p{Ll}+)\s*\?*$/u

function isOfOtherPost(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'person') return false
  const asked = wordsOf(ASKS_POST.exec(view.asked.text)?.[1] ?? '')
  const noun = asked.at(-1) ?? ''
  if (!isOffice(asked) || ANYBODY.test(noun)) return false
  if (candidate.tokens.some(({ word }) => isDeedOf(noun, word) || HEADS.test(word))) return false
  const posts = postsIn(candidate)
  return posts.length > 0 && !isTold(view, candidate, asked) && !posts.some((post) => isSame(asked, post))
}

/** "Who is the {harbour master} at Orme?" */
const ASKS_POST =
  /\b[Ww]ho(?:['’]s| is| was| are| were| will be)? (?:now |currently )?(?:the |its |their |our )?(?:(?:new|next|current|present|acting|interim) )*((?:\p{Ll}[\p{Ll}-]* ){0,3}?\p{Ll}[\p{Ll}-]+)(?= (?:at|of|for|in|with) |(?: now| there| today)?\s*[?.!]*$)/u

/** Whether it is an office: what ends as a doer does may be told by any deed ("the finder of the whale"). */
function isOffice(words: readonly string[]): boolean {
  const noun = words.at(-1) ?? ''
  const isHeaded = words.length > 1 && /^(?:head|chief|senior|lead|deputy)$/u.test(words[0] ?? '')
  return (
    isPost(noun) &&
    !MAKES.test(noun) &&
    (isHeaded || ROLE_WORD.test(noun) || !/(?:er|or|ist|yst)$/u.test(noun))
  )
}

function isPost(word: string): boolean {
  return (isPersonNoun(word) || LEXICON.isPerson(word)) && !/s$/u.test(word)
}

/** Who does so may have the post by any name. */
const HEADS = /^(?:lead|leads|led|runs?|ran|heads|headed|manages?|managed|directs?|directed|oversees?)$/u

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

/** Whether a sentence has a word of the post's own, apart or in another form: "head of music" for "music director". */
function isTold(view: Lens, { tokens, carried, lead }: Candidate, asked: readonly string[]): boolean {
  const own = ownWords(asked)
  // "Deputy captain" tells of no captain, and "managing director" of no director of an orchestra.
  const held = tokens.filter(({ word }, at) => {
    const before = tokens[at - 1]?.word ?? ''
    const isSecond = !asked.some((one) => SECOND.test(one)) && SECOND.test(before)
    return !isSecond && !isOfHouse([before, word])
  })
  return own.some(
    (word) =>
      carried.has(stem(word)) || lead.has(stem(word)) || held.some((token) => isWordOf(view, word, token)),
  )
}

/** Whether one post goes for another. */
function isSame(asked: readonly string[], post: readonly string[]): boolean {
  if (asked.some((word) => SECOND.test(word)) !== post.some((word) => SECOND.test(word))) return false
  const noun = asked.at(-1) ?? ''
  if (!COMMON.test(noun) && isOfHouse(post)) return false
  // "Manager Ada Berg" may well be the stage manager; the sales manager is not.
  if (COMMON.test(noun) && ownWords(asked).length > 0 && post.length > 1) return false
  const related = LEXICON.related(noun)
  // "Head teacher" is one word elsewhere.
  return (
    [post.at(-1) ?? '', post.join('')].some(
      (word) => stem(word) === stem(noun) || (isPost(word) && (related.get(stem(word)) ?? 0) >= CLOSE),
    ) || otherWays(asked.join(' ')).some((way) => way.toLowerCase() === post.join(' '))
  )
}

/** Whether a post is one in the management of any house, whatever its last word alone may mean: "managing director". */
function isOfHouse(post: readonly string[]): boolean {
  return post.length > 1 && post.slice(-2).every((word) => COMMON.test(word))
}

function ownWords(post: readonly string[]): readonly string[] {
  return post.filter((word) => !COMMON.test(word) && !SECOND.test(word))
}

/** Words that posts of every kind have. */
const COMMON =
  /^(?:chief|head|executive|general|managing|senior|junior|lead|principal|new|current|group|director|manager|officer|president|chair\p{L}*|secretary|teacher|master|leader|supervisor|coordinator|administrator)$/u

/** Who stands for another. */
const SECOND = /^(?:vice|deputy|assistant|associate)$/u

/** Who is called so may be anybody or a house, or has it told by a deed. */
const ANYBODY =
  /^(?:person|people|individual|man|woman|child|country|boss|head|leader|chief|ceo|cfo|coo|cto|chair\p{L}*|executive|official|representative|spokes\p{L}+|contact|expert|member|winner|star|guest|speaker|host|partner|victim|successor|predecessor|\p{L}+holder|candidate|finalist|player|student|recipient|owner|founder|co-?founder|designer|buyer|seller|bidder|vendor|dealer|broker|agent|sponsor|supplier|provider|contractor|manufacturer|maker|producer|builder|publisher|developer|organi[sz]er|operator|investor|backer|donor|benefactor|patron|client|customer|user|advis[eo]r|consultant|importer|exporter|distributor|retailer|wholesaler|carrier|tenant|landlord|lender|creditor|rival|competitor|participant|exhibitor|grower|auditor|caterer|insurer|plaintiff|defendant|claimant)$/u

/** Who is called so is told by what they made, unless that is what is asked of them. */
const MAKES = /^architect$/u
