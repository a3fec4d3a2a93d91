import { LEXICON } from '../../search/lexicon.ts'
import { statementsIn } from '../cite.ts'
import { EVENT, ORGANISATION_NOUNS } from '../text/cues.ts'
import { withoutS } from '../text/word-forms.ts'
import { bodyAnswered, bodyAsked } from './answered-name.ts'
import { severalBeside } from './beside-thing.ts'
import { countedPeople } from './counted-people.ts'
import { houseOf } from './house-of.ts'
import { OF_A_HOUSE } from './members-meant.ts'
import { nameIn } from './name-spans.ts'
import { objectOf } from './object-of.ts'
import { measureAsked } from './slot-attribute.ts'
import { isCalledBy, isMany } from './splice.ts'
import { askedNoun, subjectOf } from './subject.ts'
import { isSeveral, placeIn, possessive, subjectIn, type Talk } from './talk.ts'
import { isSomebody, thatActs, VALUE } from './thing-acting.ts'

/**
 * Finds the thing that "it", "they" or "there" points at after a question: what
 * that one brought up ("which club …", "an office"), else what it was about.
 *
 * @param after what stands behind the pronoun.
 */
export function thingMeant(word: string, after: string, talk: Talk): string | null {
  const { question } = talk.previous
  const object = word === 'it' ? (objectOf(question, after) ?? paidFor(question, after)) : null
  if (object !== null) return object
  const answered =
    word === 'there' || OF_AN_EVENT.test(after) ? null : bodyAnswered(question, talk.previous.answer)
  if (answered !== null) return answered
  const row = /^its?$/u.test(word) ? rowAnswered(talk.previous) : null
  if (row !== null) return row
  const isThing = word !== 'they' && word !== 'them' && word !== 'their'
  // "Who leads it?" is asked of no revenue.
  const measure = isThing && /^\s*\p{L}/u.test(after) ? measureAsked(question) : null
  const last = subjectIn(talk, isThing) ?? measure
  const subject = /^its?$/u.test(word) ? (singleBefore(last, talk) ?? last) : last
  const own = (noun: string): string =>
    subject !== null && nameIn(subject) !== null && isCalledBy(noun, subject)
      ? subject
      : subject === null || nameIn(subject) === null || noun.includes(nameIn(subject) ?? '')
        ? `the ${noun}`
        : `${possessive(subject)} ${noun}`
  // Those who were hurt, if there are any, nothing names.
  if (/^th(?:ey|em|eir)$/u.test(word) && ANYONE.test(question)) return null
  const listed =
    /^th(?:ey|em|eir)$/u.test(word) && !OF_A_HOUSE.test(after)
      ? (severalBeside(question) ?? spokenOf(question))
      : null
  if (listed !== null) return listed
  // "Which Corran jeweller sells it?", "How long have they been there?"
  const asked = /^(?:they|them|their)$/u.test(word) ? (bodyAsked(question) ?? '') : ''
  if (asked !== '' && !isSeveral(asked) && !UNTOLD.test(asked)) return `the ${askedNoun(question) ?? asked}`
  if (/^(?:they|them)$/u.test(word)) {
    const several =
      askedNoun(question) ??
      WHICH_ACT.exec(question)?.[1] ??
      SHARED.exec(question)?.[1] ??
      SEVERAL.exec(question)?.[1] ??
      ANY_SEVERAL.exec(question)?.[1] ??
      ''
    const isDone = word === 'them' || HAPPENS.test(after)
    if (isSeveral(several) && isDone) return own(several)
    const counted = countedPeople(question)
    if (counted !== null) return `the ${counted}`
    // "When is the {porters} strike?": a strike wants nothing.
    const doers = isDone ? null : DOERS_OF.exec(subject ?? '')
    if (doers !== null && LEXICON.isPerson(withoutS(doers[2] ?? ''))) return doers[1] ?? null
    // What it has does nothing: "its money" is spent, and they get more.
    return isDone ? subject : (subject?.replace(/[’']s\s.+$/u, '') ?? null)
  }
  const share = /^th[eo]se$/u.test(word)
    ? (SHARED.exec(question)?.[1] ?? askedNoun(question) ?? MEASURED_PLURAL.exec(question)?.[1])
    : null
  if (share !== undefined && share !== null && (isSeveral(share) || SHARED.test(question))) return own(share)
  const body = word === 'its' || word === 'their' ? ownerOf(subject, after, OF_A_BODY) : null
  if (body !== null) return body
  if (!/^(?:it|this|that|there|its)$/u.test(word)) return subject
  // "Acme’s tenants", "Acme’s profit": one is "there" at Acme.
  const house = word === 'there' ? houseOf(subject) : null
  if (house !== null) return house
  const place =
    word === 'there' && !/^\s+(?:is|are|was|were|be)\b/u.test(after) ? placeBeside(question, subject) : null
  if (place !== null) return place
  const acting = thatActs(question)
  if (acting !== null && word !== 'there') return acting
  const isAskedFor = /^(?:this|that)$/u.test(word) ? ASKED_FOR : ASKED_WHICH
  const which = isAskedFor.test(question) && !OF_ITS_OWN.test(question) ? askedNoun(question) : null
  // "Which bank did Acme sign a contract with?", "What is it worth?"
  const isBeside = broughtUp(question) !== undefined && WITH_WHOM.test(question) && ENDS_IN_VALUE.test(after)
  if (which !== null && !isBeside && !isSeveral(which) && !VALUE.test(which) && !isSomebody(which))
    return own(which)
  const sum = word === 'it' && IS_SPENT.test(after) ? MONEY.exec(question)?.[1] : undefined
  if (sum !== undefined) return own(sum)
  const amount = word === 'it' && LASTS.test(after) ? AMOUNT.exec(question)?.[1] : undefined
  if (amount !== undefined) return own(amount)
  const brought =
    broughtUp(question) ??
    ITS_OWN.exec(question)?.[1] ??
    (ENDS.test(after) || IS_READY.test(after) || IS_MADE.test(after) || COSTS.test(after)
      ? THE_OBJECT.exec(question)?.[1]
      : undefined)
  // "Does it have a café?" brings up the café, and "which café does it have?" asks of the whole.
  const isWhole = word === 'its' || !YES_NO.test(question) || HAS_ITSELF.test(after)
  const isFeature = OF_ITS_OWN.test(question) && /^its?$/u.test(word) && isWhole
  if (
    brought !== undefined &&
    !VALUE.test(brought) &&
    !TIME.test(brought) &&
    !isSeveral(brought) &&
    !isFeature
  )
    return own(brought)
  // "Acme’s new programme" is based nowhere; Acme is.
  const owner = ownerOf(subject, after, IS_BASED) ?? (word === 'it' ? ownerOf(subject, after, PLANS) : null)
  if (owner !== null) return owner
  return sum === undefined ? subject : own(sum)
}

/** The name that opens the one row by which "which has the longest range?" was answered. */
function rowAnswered({ question, answer }: Talk['previous']): string | null {
  if (!/^(?:and |so |but )?(?:which|what) /iu.test(question)) return null
  const [first = '', second = ''] = statementsIn(answer)
  const name = /^(\p{Lu}[^|\n]{0,60}?) \| /u.exec(first)?.[1]
  return name === undefined || second.includes(' | ') ? null : name
}

/** The one thing that was spoken of just before several: "it" is none of "the jobs", and may be the survey after "the results of the survey". */
function singleBefore(last: string | null, { earlier, previous }: Talk): string | null {
  if (last === null || nameIn(last) !== null || !isMany(last)) return null
  if (previous.question.includes(`${last} of the `)) return null
  const question = earlier.at(-2)?.question
  const before = question === undefined ? null : subjectOf(question, [], true)
  return before === null || isMany(before) ? null : before
}

/** Those that a question says there are, or whose names it asks for: from then on "they" are those. */
function spokenOf(question: string): string | null {
  const [, noun = '', where = ''] = THERE_ARE.exec(question) ?? []
  if (isSeveral(noun)) return `the ${noun}${where}`
  const named = NAMES_OF.exec(question)?.[1] ?? ''
  return isSeveral(
    /^(?:the|its|their) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}+)(?= (?:of|in|at|on|for)\b|$)/u.exec(named)?.[1] ??
      '',
  )
    ? named
    : null
}

/** "Was {anyone} hurt?" */
const ANYONE = /^(?:is|are|was|were|has|have|did|does|do|will|can) (?:any|some|no|every)(?:one|body)\b/iu

/** "How many {red pandas} are there {at Alder Park}?" */
const THERE_ARE =
  /^how many ((?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*) (?:are|were|will be) there( (?:at|in|on) (?:the )?\p{Lu}[^?,]{1,60}?)?\s*\?*$/iu

/** "What are the names of {the cubs}?" */
const NAMES_OF = /^what (?:are|were|will be) the names of ((?:the|its|their) [^?,]{2,60}?)\s*\?*$/iu

/** "The {porters} strike", "the nurses’ demand" */
const DOERS_OF = /^(the (?:\p{Ll}+ )?(\p{Ll}+[^su\W]s))[’']? \p{Ll}+$/u

const ASKED_WHICH = /^(?!for\b)(?:\p{L}+ )?which\b/iu

/** "What night allowance does the union want?": what was asked for, and not who wants it, is "that". */
const ASKED_FOR =
  /^(?!for\b)(?:\p{L}+ )?(?:which|what (?!(?:do|does|did|is|are|was|were|will|has|have|can)\b)(?=(?:\p{L}+ ){1,3}?(?:do|does|did)\b))/iu

/** A body is not put off, nor held. */
const OF_AN_EVENT =
  /^(?: be| been| being)? (?:cancell?ed|postponed|rescheduled|put off|called off|put on|held|performed|staged|shown)\b/u

/** "Which {artists} take part?" */
const WHICH_ACT =
  /^(?:which|what) (?!(?:is|are|was|were|do|does|did|has|have|had|will|can|could|would|should|may|might|must|shall)\b)((?:\p{Ll}[\p{L}-]* )?(?:\p{Ll}+[^su\W]s|people|men|women|children)) (?!(?:of|in|at|on|for|from|to|by|with|and|or)\b)\p{Ll}+\b/iu

/** "How much did the council pay for {the pool}?"; what employs people or has plans may be who paid. */
function paidFor(question: string, after: string): string | null {
  return HAS_ITSELF.test(after) || PLANS.test(after) ? null : (PAID_FOR.exec(question)?.[1] ?? null)
}

const PAID_FOR =
  /^[Hh]ow much (?:money )?(?:did|does|do|will|has|have|had|is|are|was) (?:(?:the|its|their) )?(?:\p{Ll}[\p{L}-]* ){1,3}?(?:pay|paid|paying|spend|spent|spending|invest|invested|investing|put) (?:for|on|in|into|towards?) (the (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)\s*\?*$/u

/** "A company" in "what does a company face for it", without the verb. */
function broughtUp(question: string): string | undefined {
  const found = INDEFINITE.exec(question)
  const isDoer =
    found !== null &&
    /\b(?:do|does|did|will|can|could|would|should|may|must)\s$/iu.test(question.slice(0, found.index))
  return isDoer ? found[1]?.replace(/(?<=\S)\s\S+$/u, '') : found?.[1]
}

/** The place that a question names beside its subject: "What did Acme buy in {Corran}?" */
function placeBeside(question: string, subject: string | null): string | null {
  const place = placeIn(question)
  return place === null ||
    subject === null ||
    subject.includes(place) ||
    nameIn(subject) === null ||
    EVENT.test(subject)
    ? null
    : place
}

/** "Acme" of "Acme’s new programme", where what stands behind the pronoun is said of bodies alone. */
function ownerOf(subject: string | null, after: string, said: RegExp): string | null {
  const owner = said.test(after) ? /^(.+?)[’']s?\s\p{L}/u.exec(subject ?? '')?.[1] : undefined
  const isHouse = HOUSES.test(subject ?? '') || ORGANISATION_NOUNS.has(subject?.split(' ').at(-1) ?? '')
  return owner !== undefined && nameIn(owner) === owner && !isHouse ? owner : null
}

/** What tells nothing of a body, or is none: "which company", "what share". */
const UNTOLD = /^(?:company|firm|business|organi[sz]ation|group|body|share|stock)$/u

/** What companies have, and what they make and do has not: "its customers". */
const OF_A_BODY =
  /^\s+(?:(?:main|biggest|largest|new|own|current|chief|target)\s+)?(?:customers?|clients?|C[EFTO]O|employees|staff|workforce|head ?quarters|head office|offices?|shares?|stock|ticker|symbol|founders?|co-?founders?|investors?|shareholders?|stockholders?|board|directors?|chair(?:man|woman)?|president|chief executive|mission|competitors?|subsidiar(?:y|ies)|owners?)\b/iu

const WITH_WHOM = /\b(?:with|from|to|for)(?: (?:in|on|at|this|last) [^?]*)?\s*\?*$/iu

const ENDS_IN_VALUE = /^(?: (?:worth|about|for|due|valid|signed|over))?\s*[?.!]*$/u

/** What things do: "when do they start?" asks of the jobs and not of who creates them. */
const HAPPENS =
  /^\s+(?:all |both )?(?:from|fall|rise|grow|drop|decline|increase|decrease|improve|go (?:up|down)|be|are|were|is|can|cost|go|start|begin|open|close|leave|arrive|end|last|come|expire|weigh|measure|live|eat|born|built|made|sold|bought|found|seen|held|grown|shown|kept|\p{Ll}+ed)\b|^\s*[?.!]?$/u

/** "How much {frozen peas} did it make?": only a plural can be "those". */
const MEASURED_PLURAL =
  /^how much ((?:\p{L}[\p{L}-]* ){0,2}?\p{L}[\p{L}-]*s) (?:do|does|did|has|have|will|can|is|are|was|were)\b/iu

/** "How far does {it} plan to go?": only somebody plans. */
const PLANS =
  /^\s+(?:plans?|intends?|hopes?|wants?|aims?|employs?|spend|invest|earn|report|hire|sell|buy|own)\b|^\s+in talks\b/u

const IS_BASED = /^\s+(?:based|headquartered)\b/u

/** What has an address of its own. */
const HOUSES =
  /\b(?:subsidiary|division|unit|branch|partner|parent|laboratory|lab|foundation|school|hospital|plant|factory|office|team)$/u

const YES_NO = /^(?:is|are|was|were|does|do|did|has|have|will|can)\b/iu

/** "How many people does it employ?" is asked of the whole. */
const HAS_ITSELF = /^\s+(?:have|has|own|employ|make|build|sell|produce|earn|expect|plan|want|pay)\b/u

const TIME = /^(?:year|quarter|month|week|season|day|decade)s?\b/iu

/** "What share of {homes} is let?" */
const SHARED =
  /\b(?:share|number|percentage|proportion|percent|part|most|many|much) of (?:the |its |their )?((?:\p{Ll}+ )?\p{Ll}+[^su]s)(?=\s)/iu

/** "Which battery does it have?": what is asked next is asked of the whole again. */
const OF_ITS_OWN =
  /\b(?:have|has|had|use|uses|used|need|needs|offer|offers|contain|contains|is there|are there)\b/iu

/** "Where will it open {an office}?": from then on it can be pointed at. */
const INDEFINITE =
  /(?<!\b(?:is|was|as|cost|costs)\s)\b(?:an?|some|any)\s((?:\p{Ll}[\p{Ll}-]*\s){0,2}?\p{Ll}[\p{Ll}-]*)(?=\s(?:in|at|on|of|for|to|by|from|with|that|which|and)\b|\s*[?.!,]|\s*$)/u

/** "From whom did it order the {locomotives}?" */
const SEVERAL =
  /\bthe ((?:\p{Ll}+ )?\p{Ll}+[^su\W]s)(?=\s*[?.!]|\sof (?:the )?\p{Lu}|\s(?:in|at|on|for|from|to|by|with)\b)/u

/** "Will there be {reading specialists}?" */
const ANY_SEVERAL =
  /\b(?:there|there be|any|some) ((?:\p{Ll}[\p{L}-]* )?\p{Ll}+[^su\W]s)(?=\s*[?.!]|\s*$|\s(?:in|at|on|for|from|to|by|with)\b)/iu

/** "How much {money} does it get?" and "What will it be spent on?" */
const MONEY =
  /\b(?:the|how much|an?|rais(?:e|es|ed|ing)|gets?|got) (money|grant|sum|loan|funding|investment|donation|gift|cash|dividend|bonus|salary|rent|fine|compensation|prize money)\b/iu
const IS_SPENT =
  /^\s+(?:(?:be|being|been) )?(?:spent|used|invested|paid|payable|distributed|given)\b|^\s+go\b/iu

/** "How much {cash} does it have?" and "How long will it last?" */
const AMOUNT =
  /^how much (?!(?:more|less|of|money)\b)((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*) (?:do|does|did|has|have|had|is|are|was|were|will|can)\b/iu
const LASTS =
  /^\s+(?:last|suffice|be enough|enough|go|come from|cover|pay for|be (?:used|needed|stored|produced))\b/u

/** "When did Acme approve {the split}?": so is what something is done to, where "it" ends a question. */
const THE_OBJECT =
  /\b(?:did|does|do|will|has|have|had|is|was) (?:the )?\p{Lu}[^?,]{1,60}? (?!be\b|become\b)\p{Ll}+ (?:(?:in|on|for|into) )?the ((?:[\p{Ll}\d][\p{Ll}\d-]* ){0,4}?(?!(?:for|in|on|at|with|by|to|from|of|about|award|prize|medal|list|ranking)\b)[\p{Ll}-]+)(?=\s*\?*$|\s(?:in|on|at|with|by|to) )/u

const ENDS = /^\s*[?.!]*$/u

/** What becomes of a thing and of no house: "is it ready?" */
const IS_READY =
  /^ (?:(?:be|been|already|now|yet|still|really) )*(?:ready|finished|complete|completed|built|done|delivered|in use|on time|under way|delayed|late)\b/u

/** No house costs: "what did it cost?" */
const COSTS = /^ costs?\s*\?*$/u

/** What is done to things: "where was it made?" */
const IS_MADE =
  /^ (?:(?:be|been) )?(?:made|sold|built|produced|recalled|bought|found|brewed|baked|grown|printed|shown|used|delivered|developed|designed)\s*\?*$/u

/** "When does it open {its} new {hall}?" */
const ITS_OWN =
  /\b(?:its|their)\s((?:[\p{L}\p{N}][\p{L}\p{N}-]*\s){0,2}?[\p{L}\p{N}][\p{L}\p{N}-]*)(?=\s(?:in|at|on|of|for|to|by|from|with|that|which|and)\b|\s*[?.!,]|\s*$)/u
