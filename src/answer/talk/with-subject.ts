import { LEXICON } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import { ISSUERS } from '../text/cues.ts'
import { capitalise, withoutS } from '../text/word-forms.ts'
import { bodyAnswered, bodyAsked, OF_A_BODY } from './answered-name.ts'
import { happeningIn } from './happening.ts'
import { hasIdiom, isInIdiom } from './idioms.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { isOfACase } from './of-a-case.ts'
import { isPerson } from './person.ts'
import { askedNoun } from './subject.ts'
import { isSeveral, possessive, subjectIn, type Talk } from './talk.ts'
import { companyOf, isSomebody, UNIT } from './the-company.ts'

/**
 * Names the subject of a conversation in a question that has none, where a
 * reader would expect it: "the deal" is the one of the company spoken of, and
 * what nothing in the question takes up is asked "at" it.
 *
 * @example
 * // after 'Who bought Norvik Marine?'
 * withSubject('When will the deal close?', talk) // => 'When will the Norvik Marine deal close?'
 */
export function withSubject(core: string, talk: Talk): string {
  const previous = talk.previous.question
  const isOfBody = bodyAsked(previous) !== null && OF_A_BODY.test(core)
  const answered = isOfBody ? bodyAnswered(previous, talk.previous.answer) : null
  // Which company it is the question before asked, and is not known.
  if (isOfBody && answered === null) return core
  const own = answered ?? subjectIn(talk)
  // "The CEO" is the company’s, even where a division of it was spoken of.
  const isHuman = own !== null && !isOfACase(core) && isSomebody(previous, own, talk)
  const isUnit = own !== null && CHIEF.test(core) && UNIT.test(nameIn(own) ?? '')
  const subject = isHuman ? companyOf(talk) : isUnit ? (companyOf(talk) ?? own) : own
  // "What is orlo, the network of Acme?": a name without a capital has no article either.
  const name =
    subject === null
      ? null
      : (nameIn(subject) ?? (/^(?:the|an?|its|their|this|these|those)\s/iu.test(subject) ? null : subject))
  const noun = askedNoun(previous)
  const counted =
    noun === null
      ? core
      : core.replace(
          COUNTS_AGAIN,
          (words) => `${words}${name === null || noun.includes(name) ? '' : `${name} `}${noun} `,
        )
  const body = counted.replace(/[?.!]+$/u, '')
  const happened = HARMED.test(body) ? happeningIn(previous) : null
  if (happened !== null) return `${body} in ${happened}?`
  // More is wanted of whom was spoken of, also where that is somebody.
  if (own !== null && /^tell me more$/iu.test(body)) return `${body} about ${own}.`
  const named = subject !== null && (name !== null || !/^who\b/iu.test(body))
  if (
    named &&
    /^(?:what|who) (?:is|are|was|were) the (?:[\p{Ll}-]+ ?){1,3}$/iu.test(body) &&
    !PREDICATE.test(body) &&
    !LEFT_OPEN.test(body)
  )
    return `${body} of ${subject}?`
  if (name === null || counted !== core) return counted
  if (SAID_BY_MANY.test(body)) return `${body} about ${subject ?? name}?`
  const mark =
    /[.!]+$/u.exec(core)?.[0] ??
    (/^(?:tell|give|show|list|name|describe|explain|summari[sz]e)\b/iu.test(core) ? '.' : '?')
  const definite = definiteIn(body, talk)
  // "The show" that the question before spoke of needs nothing that tells which.
  if (definite !== null && isSpokenOf(definite[0], previous)) return core
  if (definite === null && ACRONYM.test(name) && THIS_ONE.test(body)) return core
  if (definite !== null) {
    const [words, pointing = '', adjectives = '', thing = ''] = definite
    const article = 'the'
    const isName = ISSUERS.test(thing) || (/^that$/iu.test(pointing) && TAKEN_UP.test(thing))
    const own = /^C[A-Z]O$/u.test(thing)
      ? `${article} ${adjectives}${thing} of ${name}`
      : REMAINDER.test(thing) && adjectives === ''
        ? `${article} ${thing} for ${subject ?? name}`
        : isName && adjectives === '' && !isPerson(previous, name)
          ? (doerIn(previous) ?? subject ?? name)
          : adjectives === '' && FIGURE.test(thing)
            ? `${possessive(name)} ${thing}`
            : adjectives === ''
              ? `${/[’']s\s/u.test(name) ? '' : `${article} `}${name} ${thing}`
              : `${possessive(subject ?? name)} ${adjectives}${thing}`
    const start = definite.index
    return `${body.slice(0, start)}${start === 0 ? capitalise(own) : own}${body.slice(start + words.length)}${mark}`
  }
  if (LEXICON.isNoun(MEASURED.exec(body)?.[1] ?? 'of'))
    return `${body} ${isSeveral(subject ?? name) && nameIn(subject ?? '') === null ? 'do' : 'does'} ${subject ?? name} have${mark}`
  // "Who is still on the run?" is asked of no run, and no more can be said of where.
  if (hasIdiom(body)) return core
  // "The survey at Alder Bay": what is done there is done "at Alder Bay".
  const where = /^the\s.*\s((?:at|in|on|near|outside)\s+(?:the\s+)?)$/u.exec(
    subject?.slice(0, -name.length) ?? '',
  )?.[1]
  if (
    where !== undefined &&
    subject?.endsWith(name) &&
    /\b(?:when|where|who|how|why)\b/iu.test(body) &&
    !LEFT_OPEN.test(body)
  )
    return `${body} ${where}${name}${mark}`
  const whole = subject === null || /[’']s\s/u.test(subject) ? name : subject
  if (LEFT_OPEN.test(body)) return `${body}, at ${whole}${mark}`
  return `${body} ${isPerson(previous, name) ? 'about' : 'at'} ${whole}${mark}`
}

/** "How much storage?": no verb says what of it. */
const MEASURED =
  /^how (?:much|many) (?!(?:more|less|of|is|are|was|were)\b)(?:\p{Ll}[\p{L}-]* )?(\p{Ll}[\p{L}-]*)$/iu

/** Whether a question has the very words, with no more before or behind them that tells which. */
function isSpokenOf(words: string, previous: string): boolean {
  const at = previous.toLowerCase().indexOf(words.toLowerCase())
  if (at === -1 || !/^the \p{Ll}/u.test(words)) return false
  return BY_ITSELF.test(previous.slice(at + words.length))
}

const BY_ITSELF =
  /^(?:\s*[?.!,]|\s*$|\s(?:is|are|was|were|be|been|has|have|had|do|does|did|will|can|could|would|should|cost|costs|take|takes|open|opens|close|start|begin|end|run|last|work|get|go|play)\b)/u

/** "AFFO" is a figure, if no house. */
const ACRONYM = /^\p{Lu}{2,5}$/u

/** "Who runs {this fund}?" says itself which; "this year" is a time. */
const THIS_ONE =
  /\b(?:this|these) (?!(?:year|quarter|month|week|season|time|day|morning|evening|spring|summer|autumn|winter|kind|sort|type|way|is|was|are|were|has|will|year’s)s?\b)\p{Ll}[\p{L}-]+/iu

/** "What was {Acme’s profit}?" */
const FIGURE =
  /^(?:profits?|revenues?|turnover|income|earnings|sales|dividend|debt|loss|headcount|workforce|margin|budget)$/u

/** "What do {the unions} say?", "what do critics think?": nobody's of whom was spoken, as its staff would be. */
const SAID_BY_MANY =
  /^what (?:do|did|have|will) (?:the )?(?!(?:employees|workers|staff|directors|managers|owners|founders|members|bosses)\b)(?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*s (?:say|said|think|want|expect|fear)$/iu

/** "Who pays {the rest}?" is no "Acme rest". */
const REMAINDER = /^(?:extra|rest|remainder|difference|balance|shortfall|overrun|surplus)$/u

/** "Was anyone hurt?" is asked of what happened. */
const HARMED =
  /^(?:was|were|has|have|is|are) (?:any|some|every|many|how many)\p{L}*(?: (?:else|\p{Ll}+s|people))? (?:been )?(?:hurt|injured|killed|harmed|wounded)$/iu

const CHIEF = /\bthe (?:C[EFTO]O|chief executive)\b/u

/** "When did {Acme} get the Alder licence?": who does what is asked about. */
function doerIn(question: string): string | null {
  const doer = nameSpans(question).find(
    ({ start, end }) =>
      /\b(?:do|does|did|will|can|has|have|had)\s+(?:the\s+)?$/u.test(question.slice(0, start)) &&
      /^\s(?!and\b|or\b)\p{Ll}/u.test(question.slice(end)),
  )
  return doer === undefined || isPerson(question, textAt(question, doer)) ? null : textAt(question, doer)
}

/** "What is the lease {worth}?" says something of the lease. */
const PREDICATE = /\b(?:worth|altogether|due|like|called|now|today|then|so far|(?<=\s\S+\s)\p{Ll}+ed)\b/iu

/** "How many were sold?" counts what the question before counted. */
export const COUNTS_AGAIN = /^how many (?=(?:were|are|was|is|have|has|will|did|do|does|can)\b)/iu

/**
 * The first noun phrase that could belong to the subject. "That area" and "those
 * boxes" only where the noun takes up a name, or was said before: else they are
 * nobody's.
 */
function definiteIn(body: string, { previous }: Talk): RegExpExecArray | null {
  const said = new Set(
    `${previous.question} ${previous.answer}`
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .map(withoutS),
  )
  for (const found of body.matchAll(DEFINITE)) {
    const [, pointing = '', , thing = ''] = found
    if (isInIdiom(body, found.index) || /^ones?$/u.test(thing)) continue
    if (/^the$/u.test(pointing) || ISSUERS.test(thing) || TAKEN_UP.test(thing) || said.has(withoutS(thing)))
      return found
  }
  return null
}

/** A noun phrase with "the" or behind "that"; not a time, a rank or a thing said to be another's. */
const DEFINITE =
  /\b(the|(?<=\b(?:of|in|at|for|from|by|to|with|on|behind|about|is|are|was|were) )(?:that|those)) (?!(?:rest|other|others|same|end|start|most|least|first time|last time|moment|year|years|month|months|week|day|quarter|season|future|past|world|country|public|market|media|web|internet|government|state|only|one|ones|next|previous|last|former|first|second|third|fourth|number|amount|total|share|percentage|name|names|way|reason|point|case|news|kind|sort|type|matter|long|short|good|bad|called|meantime|meanwhile|end|beginning)\b)((?:(?:most|least|\p{Ll}+est|new|old|current|main|final|original|latest)\s(?:\p{Ll}+(?:ive|ing|ed|ent|ant|ous|ful|al|ic|ar)\s)?)?)([\p{Ll}-]+|C[A-Z]O)(?=\s(?:is|are|was|were|be|been|has|have|had|do|does|did|will|can|could|would|should|expected|going|used|in|at|on|for|to|by|from|about|with|that|who|cost|costs|take|open|close|start|begin|end|say|run|last|work|get|go|worth|due|old|big|large|long|high|valid|free|ready|made|built|paid|held|so)\b|\s*[?.!,]|\s*$)/gu

/** Other nouns by which a name is taken up: "that magazine". */
const TAKEN_UP =
  /^(?:magazine|newspaper|publisher|publication|network|website|platform|app|exchange|event|show|festival|conference|fair|city|town|place)$/u

/** Behind a preposition or a pronoun at the end "at X" is set apart. */
const LEFT_OPEN = /\b(?:in|at|on|for|to|by|from|about|with|of|it|he|she|they|him|her|them)$/iu
