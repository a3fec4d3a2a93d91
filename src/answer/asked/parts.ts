import { sentences } from '../../corpus/sentences.ts'
import { standalone } from '../followup.ts'
import { nameIn } from '../talk/name-spans.ts'
import { sidesOf } from '../talk/sides.ts'
import { MONTH } from '../text/figures.ts'
import { capitalise } from '../text/word-forms.ts'
import { opened, saysWhen, withBehind } from '../times/openings.ts'
import { clauseAsked } from './clause-asked.ts'
import { asksOnlyOverview } from './only-overview.ts'
import { atSeams } from './seams.ts'
import { asSentences } from './set-apart.ts'

/**
 * Parts a question into the single things it asks, each as a question that
 * stands alone.
 *
 * The seams are question marks and an "and" before another question word. A part
 * that leans on the one before ("and when?") takes over what that one was about,
 * as a follow-up does. Of two things that are to be compared each is asked. A phrase that opens a question ("in 2024, …") is put behind
 * it. A remark before the question is no part; it is what the question may lean on.
 *
 * @example
 * parts('Who designed the bridge, and what did it cost?')
 * // => ['Who designed the bridge?', 'What did the bridge cost?']
 */
export function parts(question: string): string[] {
  return partsAsTyped(question).map(({ text }) => text)
}

/** A part of a question that stands alone. */
export interface Part {
  readonly text: string
  /** As it was typed behind another part, whose answer may complete it better; null where none stands before it. */
  readonly typed: string | null
}

/** The {@link parts} of a question, with what was typed of those that lean on others. */
export function partsAsTyped(question: string): Part[] {
  const sides = sidesOf(question)
  if (sides !== null) return sides.map((side) => alone(askedBy(side)))
  // "In one sentence, what is it about?"
  if (asksOnlyOverview(question.toLowerCase().replaceAll('’', "'"))) return [alone(question.trim())]
  const found: Piece[] = []
  let remark: string | null = null
  for (const piece of pieces(question)) {
    const before: string | null = found.at(-1)?.text ?? remark
    const last = found.at(-1)
    if (!asks(piece.text)) {
      if (last === undefined) remark = remark === null ? piece.text : `${remark} ${piece.text}`
      else found[found.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    } else if (before === null || found.length >= MOST_PIECES) {
      found.push(piece)
    } else {
      const { question: whole } = standalone(piece.text, [{ role: 'user', content: before }])
      found.push(
        last === undefined
          ? { ...piece, text: remarked(whole, before) }
          : { ...piece, text: whole, typed: piece.text },
      )
    }
  }
  const whole = found.map(({ text, opening, typed }) => ({
    text: withBehind(text, opening),
    typed: opening === '' ? (typed ?? null) : null,
  }))
  const distinct = whole
    .filter(({ text }, at) => whole.findIndex((other) => other.text === text) === at)
    .slice(0, MOST_PARTS)
  return (distinct.length === 0 ? [alone(question.trim())] : distinct).flatMap(({ text, typed }) => {
    const each = coordinatedCounts(text).flatMap(coordinatedResults).map(withoutOpener)
    return each.map((one) => ({ text: one, typed: each.length === 1 ? typed : null }))
  })
}

function alone(text: string): Part {
  return { text, typed: null }
}

/** A side of a comparison: of a release what it says as a whole. */
function askedBy(side: string): string {
  return IS_RELEASE.test(side) ? `Summarise ${side}` : `${capitalise(side)}?`
}

const IS_RELEASE = /^(?:the )?(?:[\p{L}\d-]+ ){0,3}?(?:releases?|announcements?|statements?)\b/iu

/** "But what is her role?" asks what "What is her role?" does. */
function withoutOpener(question: string): string {
  const bare = question.replace(OPENER, '')
  return bare === question ? question : capitalise(bare)
}

const OPENER =
  /^(?:(?:and|so|but|then),? )+(?=(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should)\s+[^\s?])/iu

/**
 * A question without a name is about whom the remark before it names, and one that only asks
 * for help about what the asker has or wants: "I lost my pass, who do I call?"
 */
function remarked(question: string, remark: string): string {
  const name = nameIn(remark)
  if (nameIn(question) !== null) return question
  const isOwn = OWN.test(remark) && !OF_WORK.test(remark) && ASKS_HELP.test(question)
  const about = name ?? (isOwn ? remark.replace(/[\s,.;:!]+$/u, '') : null)
  return about === null ? question : `${question.replace(/[?.!]+$/u, '')} (${about})?`
}

/** It says nothing of the matter itself. */
const ASKS_HELP =
  /^(?:who|whom|where|how|(?:what|which) (?:phone )?number) (?:(?:can|do|should|must|could) (?:I|we) (?:call|ring|phone|contact|ask|go|turn(?: to)?|report(?: it)?|complain|get help|reach)(?: for help)?|(?:should|can|do|must|could) (?:I|we) (?:speak|talk|write) to)\s*\?*$|^what (?:should|can|do|must|could) (?:I|we) do(?: now)?\s*\?*$/iu

/** The asker speaks of themselves. */
const OWN = /^(?:(?:hi|hello|so|well|ok(?:ay)?|look),? )?(?:I|we|my|our)\b/iu

/** Why somebody asks is nothing of what they ask. */
const OF_WORK =
  /\b(?:writ(?:e|es|ing)|report(?:er|ers|ing)|journalists?|editors?|stor(?:y|ies)|articles?|deadlines?|stud(?:y|ying|ents?)|research\p{L}*|curious|wonder\p{L}*|confused|questions?|asking|ask|know|read|saw|heard)\b/iu

/** So many parts are made to stand alone; what is behind them is cut off in any case. */
const MOST_PIECES = 8

/** More things asked at once than an answer has words for. */
const MOST_PARTS = 5

/** A piece of a question, and the phrase that opened it and is put behind it when it stands alone. */
interface Piece {
  readonly text: string
  readonly opening: string
  /** As it stood behind the piece before it. */
  readonly typed?: string | undefined
}

function pieces(question: string): Piece[] {
  const asked = asSentences(question.replace(COURTESY, ''))
  const inForm = REQUESTED.test(asked) ? asked.replace(FORM_ASKED, '') : asked.replace(FORM_APART, '')
  const bare = withPlainDays(inForm.replace(ASSURED, '').trim())
  const plain = /\p{L}\s.*\p{L}/u.test(bare) ? bare : asked
  return sentencesOf(plain)
    .flatMap((sentence) => sentence.split(REMARK_END))
    .flatMap(coordinatedWords)
    .flatMap(parted)
    .map(({ text, opening }) => ({ text: clauseAsked(text.trim()), opening }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, opening }, at, all) => ({
      text: at < all.length - 1 && asks(text) && !/[?.!]$/u.test(text) ? `${text}?` : text,
      opening,
    }))
}

/** "June 15th" and "the 15th of June" are 15 June, as releases write it. */
function withPlainDays(text: string): string {
  return text.replace(DAY_BEHIND, '$1 $2').replace(DAY_BEFORE, '$1 $2')
}

const DAY_BEHIND = new RegExp(String.raw`\b(${MONTH}) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b`, 'giu')
const DAY_BEFORE = new RegExp(
  String.raw`\b(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of)? (${MONTH})(?!\p{L})`,
  'giu',
)

/** The sentences; a full stop inside a word ("Orme.Lab") ends none, as those who ask leave a space behind their stops. */
function sentencesOf(text: string): string[] {
  const found: string[] = []
  let last = 0
  for (const { start, end } of sentences(text)) {
    const isGlued = start > 0 && start === last && text.charAt(start - 1) === '.'
    if (isGlued) found[found.length - 1] += text.slice(start, end)
    else found.push(text.slice(start, end))
    last = end
  }
  return found
}

/** A sentence by its seams. What opens it belongs to its first question, and to each where it says when. */
function parted(sentence: string): Piece[] {
  const { opening, question } = opened(sentence)
  const isShared = saysWhen(opening)
  return atSeams(question).map((text, at) => ({
    text,
    opening: at === 0 || (isShared && !isShort(text)) ? opening : '',
  }))
}

/** "And why?" takes all over from the question before. */
function isShort(piece: string): boolean {
  return piece.trim().split(/\s+/u).length < FEWEST_WORDS
}

/** "What was its revenue": a question of its own. */
const FEWEST_WORDS = 4

/** Says that a question follows, and nothing of it. */
const COURTESY =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: (?:there|all|team))?[,.!]\s+)?(?:(?:just )?(?:(?:an?|one|another) )?(?:quick |short |more |last |simple )*(?:question|one|query)(?: (?:for|from|about|on) [^:?.]{1,40})?:\s+)?(?=\S)/iu

/** In what form an answer is wanted: it is given in the material's own words all the same. */
const FORM_ASKED =
  /,?\s*\b(?:in|with|using) (?:just |only |about |at most |no more than )?(?:one|a single|two|three|four|five|a few|a couple of|\d{1,3}) (?:short |simple |full )?(?:sentences?|words|lines|bullet points?|bullets|paragraphs?)\b|,?\s*\b(?:in|as|with) (?:an? )?(?:short |bulleted |simple )?(?:bullet points|bullets|plain English|simple (?:words|terms)|layman['’]s terms|a nutshell)\b|,?\s*\bbriefly(?=\s*[?.!]*$)|^briefly[,:]?\s+/giu

/** "Which drug is sold in three lines?" asks in no form. */
const REQUESTED =
  /^(?:(?:please|can you|could you|would you) )*(?:tell|give|explain|summari[sz]e|describe|answer|list|show|sum)\b/iu
const FORM_APART = new RegExp(
  String.raw`^(?:${FORM_ASKED.source})(?=,)|,\s*(?:${FORM_ASKED.source})(?=\s*[?.!]*$)|^briefly[,:]?\s+`,
  'iu',
)

/** "The mill is open, right?" */
const ASSURED = /,\s*(?:right|correct|yes|no|true|is that (?:right|correct|true)|am I right)(?=\s*[?.!]*$)/iu

/** What stands before a semicolon, or before a colon and a question, is a remark or a question of its own. */
const REMARK_END =
  /(?<=\p{L}{2};)\s+(?=\p{Lu})|(?<=:)\s+(?=(?:[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hich|[Ww]hy|[Hh]ow)\b)/u

/** "Where and when is the launch": the same asked twice. */
function coordinatedWords(piece: string): string[] {
  const [, first, second, rest] = TWO_WORDS.exec(piece) ?? []
  return rest === undefined ? [piece] : [`${first} ${rest}`, `${capitalise(second ?? '')} ${rest}`]
}

const TWO_WORDS =
  /^((?:(?:on|at|in|by|for|from|to|with) )?(?:who|when|where|why|how|how (?:much|long)|(?:what|which)(?: [\p{L}-]+){0,2}?)),? (?:and|or) ((?:(?:on|at|in|by|for|from|to|with) )?(?:who|when|where|why|how|how (?:much|long)|(?:what|which)(?: [\p{L}-]+){0,2}?)) ((?:is|are|was|were|do|does|did|will|can|could|would|has|have|had|should)\b.*)$/iu

function asks(piece: string): boolean {
  return /[?]$|^(?:and |but |so |please |now |also |then )*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should|list|name|give|tell|show|find|summari[sz]e|explain|describe|quote|in (?:what|which)|at (?:what|which)|for (?:what|which|how)|by (?:what|which|how)|on (?:what|which)|from (?:what|which)|to (?:what|which|whom)|with (?:what|which|whom)|(?:since|until|till|by|from) when)\b/iu.test(
    piece,
  )
}

/** "How many teams and (how many) labs are there": one part a counted noun, when both are bare nouns. */
function coordinatedCounts(part: string): string[] {
  const match = COUNTS.exec(part)
  if (match === null) return [part]
  const [, opening = '', first = '', second = '', rest = ''] = match
  return [`${opening}${first}${rest}`, `${opening}${second}${rest}`]
}

const COUNTS =
  /^(.*?\bhow many )((?:[\p{L}-]+ ){0,2}[\p{L}-]+) and ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+s)\b( (?:are|is|were|was|does|do|did|has|have|will|can)\b.*|\?)$/iu

/** "What was Orme's revenue and net income?": of two lines of its accounts each is asked. */
function coordinatedResults(part: string): string[] {
  const [, opening = '', first = '', second = '', rest] = RESULTS.exec(part) ?? []
  return rest === undefined ? [part] : [`${opening}${first}${rest}`, `${opening}${second}${rest}`]
}

const RESULT = String.raw`(?:(?:net|gross|total|annual|full-year|operating|quarterly|adjusted) )?(?:revenues?|turnover|sales|income|profits?|earnings|EBITDA)`

const RESULTS = new RegExp(
  String.raw`^((?:what|how (?:much|high|large|big)) (?:was|were|is|are) (?:[^?]{1,60}?[’']s? |the |its |their )?)(${RESULT}) and (?:the |its |their )?(${RESULT})((?: (?:in|for|of|during|at)\b[^?]*)?\s*\?*)$`,
  'iu',
)
