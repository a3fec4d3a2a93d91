import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { isBodyOrPlace, ORGANISATION_NOUNS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { houseInstead } from './house-meant.ts'
import { membersMeant, OF_A_HOUSE } from './members-meant.ts'
import { nameIn, nameSpan, nameSpans } from './name-spans.ts'
import { hasNoPersonBefore, hasNoPlaceBefore, hasPersonBefore, withoutKind } from './names-before.ts'
import { isPerson } from './person.ts'
import { nameBefore, personBefore } from './person-before.ts'
import { agentsOf } from './person-phrase.ts'
import { bothOf, isNoBody, otherThan, replaceTold } from './pointed-at.ts'
import { isMany, isOne, plural, singular, splice } from './splice.ts'
import { askedNoun } from './subject.ts'
import { isSeveral, placeIn, possessive, type Resolved, subjectIn, type Talk } from './talk.ts'
import { companyOf } from './the-company.ts'
import { isAnnounced } from './thing-announced.ts'
import { thingMeant } from './thing-meant.ts'
import { withSubject } from './with-subject.ts'

/** Names the place that "that area" points at; null when there is none. */
export function replacePlace(core: string, previous: string): string | null {
  const area = THAT_PLACE.exec(core)
  const place = area === null ? null : placeIn(previous)
  return area === null || place === null ? null : splice(core, area.index, area[0].length, place)
}

/** "Which employers does {that area} have?" */
const THAT_PLACE =
  /\b(?:this|that) (?:area|city|town|village|region|place|country|state|county|province|location|district)\b/iu

/** A pronoun is only replaced where the question names nothing that it could point at. */
export function replaceThing(core: string, talk: Talk): string | null {
  // It is the release that is about something.
  if (THIS_ABOUT.test(core)) return core
  const event = THAT_HAPPENS.exec(core)
  const when = event === null ? undefined : WHEN_IS.exec(talk.previous.question)?.[1]
  if (event !== null && when !== undefined) return splice(core, event.index, event[0].length, `at ${when}`)
  const one = ONE.exec(core)
  const single = one === null || nameSpan(core) !== null ? null : thingMeant('it', '', talk)
  // One orders no museum: what is a place or a body is not meant by "one".
  if (one !== null && single !== null && !isOffice(single))
    return splice(core, one.index, one[0].length, isSeveral(single) ? `one of ${single}` : single)
  const all = [...core.matchAll(THING)].filter(
    ({ 0: word, index }) => !(/^their$/iu.test(word) && ownsItself(core.slice(0, index))),
  )
  // "Are there plans to extend it?": what is there is not pointed at, the tunnel is.
  const pointing = all.filter(
    ({ 0: word, index }) => !/^there$/iu.test(word) || !EXISTS.test(core.slice(0, index)),
  )
  const either = pointing.some(({ 0: word }) => /^(?:its?|they|them|their)$/iu.test(word)) ? pointing : all
  // "Why did they do that?": they did it.
  const doing = CLAIM.test(core) ? either.filter(({ 0: word }) => !/^th(?:is|at)$/iu.test(word)) : []
  const things = doing.length > 0 ? doing : either
  // "What did they say about it?": people are not known, the thing is.
  const told = replaceTold(core, talk)
  if (told !== null) return told
  const thing = things.find((match) => !/^th(?:ey|em)$/iu.test(match[0]) || things.length === 1) ?? things[0]
  const isThere = /^there$/iu.test(thing?.[0] ?? '')
  // "Is there a film of the Alder Fair?": what is named behind it is asked of, at no other place.
  if (isThere && thing !== undefined && nameIn(core.slice(thing.index)) !== null) return null
  const isTaken = isThere ? hasNoPersonBefore : hasNoPlaceBefore
  if (thing === undefined || isTaken(isThere ? core : withoutKind(core, thing.index), thing.index))
    return null
  // "By when do they want to get there?": no place.
  if (isThere && /\b(?:get|got|getting)\s+$/iu.test(core.slice(0, thing.index)))
    return withSubject(core, talk)
  const word = thing[0].toLowerCase()
  const after = core.slice(thing.index + word.length)
  const noun = askedNoun(talk.previous.question)
  const isShare =
    /\bof\s+$/u.test(core.slice(0, thing.index)) &&
    !(/^th/u.test(word) && word !== 'them' && NOUN_BEHIND.test(after))
  const isAlone = isShare || (STANDS_ALONE.test(after) && !CLAIM.test(core))
  if (/^(?:this|that|these|those)$/u.test(word) && !isAlone) return withSubject(core, talk)
  const isSpent =
    word === 'it' &&
    (/\b(?:spend|invest)\s+$/u.test(core.slice(0, thing.index)) ||
      (/\b(?:use|do)\b[^?]*$/u.test(core.slice(0, thing.index)) && /^ (?:for|on|with)\s*\?*$/u.test(after)) ||
      (/\bdo with\s+$/u.test(core.slice(0, thing.index)) && after.trim() === '?'))
  if (
    /^(?:it|that|this)$/u.test(word) &&
    (isSpent || (isShare && MUCH.test(core))) &&
    talk.earlier.some(isOfMoney)
  )
    return withSubject(splice(core, thing.index, word.length, 'the money'), talk)
  if (/^(?:them|these|those)$/u.test(word) && isShare && noun !== null)
    return withSubject(splice(core, thing.index, word.length, `the ${noun}`), talk)
  const doers =
    (word === 'they' && !isSized(core, talk) && DO.test(core.slice(0, thing.index))) ||
    (word === 'their' && OF_PEOPLE.test(after))
      ? agentsOf(talk.previous.question, OF_A_HOUSE.test(after))
      : null
  // "Is there a fee?": no place is pointed at.
  const isBeing = word === 'there' && EXISTS.test(core.slice(0, thing.index))
  const both = word === 'they' ? bothOf(after, talk) : null
  const happened = word === 'it' ? placeOfEvent(core, talk) : null
  if (happened !== null) return `${core.replace(/[?.!\s]+$/u, '')} ${happened}?`
  if (word === 'it' && isAnnounced(core, talk.previous.question)) return core
  if (both !== null) return splice(core, thing.index, word.length, both)
  const some = membersMeant(word, after, talk.previous.question)
  const likely = some ?? doers ?? otherThan(core, thingMeant(word, after, talk), talk)
  const meant = houseInstead(word, likely, talk) ?? likely
  const isHuman = meant !== null && some === null && isNoBody(meant, talk)
  const body = isHuman ? companyOf(talk) : null
  // "Why did it fail?" after what somebody proposed: they are not "it".
  if (isHuman && body === null && /^(?:its?|this|that)$/u.test(word) && !WHO_IS_IT.test(core)) return null
  const subject = body ?? (isBeing && meant === placeIn(talk.previous.question) ? subjectIn(talk) : meant)
  if (subject === null) return null
  const where = /^th(?:is|at)$/u.test(word) ? wherePlaced(subject, talk.previous.question) : null
  if (where !== null) return `${core.replace(/[?.!]+$/u, '')} ${where}?`
  // Nobody works "at Ada Berg"; who does work where is not known then.
  if (word === 'there' && body === null && COUNTS.test(core) && isPerson(talk.previous.question, subject))
    return core
  if (word === 'there')
    return withDoer(replaceThere(core, thing.index, subject, talk.previous.question), subject, talk)
  const isTheirs = /^(?:its|their|theirs)$/u.test(word)
  const are = /^['’]re\b/u.exec(after)?.[0] ?? ''
  const verb = are === '' ? '' : isSeveral(subject) ? ' are' : ' is'
  const whole = `${isTheirs ? possessive(subject) : subject}${verb}`
  const replaced = splice(core, thing.index, word.length + are.length, whole)
  if (word === 'they' && doers === null && (isOne(subject) || subject === talk.previous.house))
    return singular(replaced, subject)
  if (/^(?:it|this|that)$/u.test(word) && isMany(subject)) return plural(replaced, subject)
  // "Which fields do they open up for it?": what the question before asked for, and what it was about.
  const others = /^its?$/u.test(word) && noun !== null && isSeveral(noun) ? /\bthey\b/u.exec(replaced) : null
  return others === null ? replaced : splice(replaced, others.index, others[0].length, `the ${noun}`)
}

/** "Which companies had {their} fines reduced?", "how many farmers sold {their} cows?": of those who are asked for. */
function ownsItself(before: string): boolean {
  const [, noun = ''] = OWNERS.exec(before) ?? OWNERS_ACTING.exec(before) ?? []
  const one = noun.replace(/ies$/iu, 'y').replace(/s$/iu, '')
  return (
    GROUPS.test(noun) ||
    isPersonNoun(noun.toLowerCase()) ||
    isPersonNoun(one) ||
    ORGANISATION_NOUNS.has(one.toLowerCase())
  )
}

const GROUPS =
  /^(?:patients|guests|members|customers|clients|passengers|residents|households|families|voters)$/iu

const GET =
  'had|have|kept?|lost|lose|sold|sell|gave|give|got|get|saw|see|received?|changed?|spent|spend|left|leave|moved?|raised?|cut|reduced?|increased?|quit|doubled?|paid|pay|closed?|stopped|stop|registered|register|brought|bring'

const PART = '(?: (?:all|some|most|half|part|more|much)(?: of)?)?'

const OWNERS = new RegExp(
  String.raw`^(?:which|what|how many) (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}{2,}s|people|men|women|children) (?:have |had )?(?:${GET})${PART} $`,
  'iu',
)

/** "How do {users} get {their} money?" */
const OWNERS_ACTING = new RegExp(
  String.raw`\b(?:do|did|can|could|will|would|should|must|may) (?:the |all |most |many )?(?:\p{Ll}[\p{L}-]* )?(\p{Ll}{2,}s|people|men|women|children) (?:${GET})${PART} $`,
  'iu',
)

const THIS_ABOUT = /^what(?:['’]s| is) this (?:all )?about\s*\?*$/iu

/** "Can I order one yet?", "what does one cost": a thing, where nobody does anything. */
const ONE =
  /(?<=\s)one(?=\s+(?:yet|now|today|anywhere|online|too|as well)\b|\s*[?.!]|\s*$)(?<=\b(?:order|buy|get|rent|book|win|see|find|have|use|make|build|join|want|need|choose|own|sell) one)|(?<=\b(?:does|will|would|did|can|could) )one(?= (?:cost|weigh|last|hold|measure|take|need|look)\b)/iu

/** "Who noticed it?" after "What happened {at Alder Mill}?": "it" is what happened, and no mill. */
function placeOfEvent(core: string, { earlier }: Talk): string | null {
  const [, place] =
    HAPPENED.exec(earlier.find(({ question }) => HAPPENED.test(question))?.question ?? '') ?? []
  return place !== undefined && OF_EVENT.test(core) ? place : null
}

const HAPPENED =
  /^[Ww]hat (?:has |had )?(?:happened|happens|occurred|went wrong) ((?:at|in|on|aboard|near) (?:the )?\p{Lu}[^\s?,]*(?: \p{Lu}[^\s?,]*){0,4})/u

const OF_EVENT =
  /\b(?:notic|caus|report|discover|detect|prevent|investigat|spott|witness)ed it\b|\b(?:was|were|is|has|did) it (?:been )?(?:noticed|caused|reported|discovered|detected|prevented|investigated|spotted|happen|occur|start|begin|end|last|stop|stopped)\b/iu

/** "Who was it before?" */
const WHO_IS_IT = /^who(?:['’]s| is| was| will be| became| has been) (?:it|this|that)\b/iu

const THING =
  /\b(it|its|they|them|their|theirs|this|that(?!\s+(?:they|he|she|it|we|you)\b(?!\s*\?*$))|these|those|there)\b(?!\s+(?:is|are|was|were|been)\s+(?:a|an|any)\b|(?<=\bit)\s+(?:matters?|(?:\p{Ll}+\s+)?(?:true|likely|certain|clear|known))\s+(?:that|if|whether|who|what|which|how|why)\b)/giu

/** "How much is due {when that happens}?" after "When is {the first closing}?" */
const THAT_HAPPENS = /\b(?:when|once|after) (?:that|this|it) happens\b/iu
const WHEN_IS = /^when (?:is|was|will be) (the [^?]+?)\s*\?*$/iu

/** What people have and no company: "their day job". */
const OF_PEOPLE =
  /^\s+(?:(?:day|full|current|last|first|real)\s+)?(?:jobs?|names?|backgrounds?|professions?|education|ages?|titles?|roles?|degrees?|offices?)\b/iu

/** "How long are they?" after "Who makes the trams?": trams have a size. */
function isSized(core: string, { previous }: Talk): boolean {
  return SIZE.test(core) && OBJECTS.test(previous.question)
}

const SIZE =
  /^how (?:long|big|large|small|heavy|fast|high|wide|tall|deep|thick|loud|expensive|cheap|safe|reliable) (?:are|were|will) they\b/iu
const OBJECTS = /\bthe (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}+[^su\W]s(?=\s*[?.!])/u

const DO = /\b(?:do|did|have|had|will|can|are|were)\s+$/iu

const MUCH = /^(?:how much|what share|what part|what percentage)\b/iu

/** "How much did it raise?": from then on "how much of it" is of the money. */
function isOfMoney({ question }: Resolved): boolean {
  return /\bhow much\b.*\b(?:raise|get|receive|invest|pay|spend|borrow|donate|give|grant|win)\b/iu.test(
    question,
  )
}

/** "When will they begin there?": who does it is the subject, where it has another name than the place. */
function withDoer(text: string | null, place: string, talk: Talk): string | null {
  const subject = subjectIn(talk)
  const they = text === null ? null : /\bthey\b/u.exec(text)
  if (
    text === null ||
    they === null ||
    subject === null ||
    nameIn(subject) === null ||
    place.includes(subject)
  )
    return text
  return singular(splice(text, they.index, they[0].length, subject), subject)
}

/** "What if drains {in Corran} leak?": "that" is what happens there, and no place. Null for what does not stand so. */
function wherePlaced(subject: string, question: string): string | null {
  const at = question.indexOf(subject)
  const before = /(\p{Ll}{1,30}) ((?:in|near|within|across|around) (?:the )?)$/u.exec(
    question.slice(0, Math.max(at, 0)),
  )
  if (before === null || nameIn(subject) !== subject) return null
  const [, noun = '', preposition = ''] = before
  return isKnownPlace(subject) ||
    /^(?:held|happen(?:s|ed)?)$/u.test(noun) ||
    (isSeveral(noun) && !/^(?:is|was|has|does|invests|stakes|shares|specialises|specializes)$/u.test(noun))
    ? `${preposition}${subject}`
    : null
}

const COUNTS = /^(?:and |so )?how (?:many|much)\b/iu

const EXISTS = /\b(?:is|are|was|were|will|has|have)\s+$/iu

/** A pronoun with no noun behind it: "this costs", not "this project". */
const STANDS_ALONE =
  /^\s*(?:[?.!,]|$)|^\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|cost|happen|start|open|work|mean|come|take|in|at|on|for|to|by|from|before|after|since|called|use|get|go|run|make)\b/iu

/** "Some of those clients": the noun is there. */
const NOUN_BEHIND =
  /^\s+(?!(?:must|may|might|should|would|could|can|will|this|last|so|now|yet|then|today|went|came|got|made|say|said|live|want|need|still|also|already|too|as|per|during|under|until|between|there|here|each|all|is|are|was|were|be|has|have|had|do|does|did|cost|happen|start|open|work|mean|come|take|in|at|on|for|to|by|from|before|after|since|called|use|get|go|run)\b)\p{Ll}+(?<!ed)(?=\s*[?.!,]|\s)/u

/** "Who announced that?", "why did they do that?": the pronoun stands for all that was said. */
const CLAIM =
  /\b(?:do|doing|done|announced?|said|says|say|decided?|confirmed?|stated?|claimed?|denied|reported) (?:this|that)\s*\?*$/iu

/**
 * Names the person that "he", "her" or "his" points at; null when no such
 * pronoun is in the question, or a name that it could point at.
 */
export function replacePerson(core: string, talk: Talk): Resolved | null {
  const pronoun = /\b(?<!['’])(he|she|him|his|her|hers)\b/iu.exec(core)
  if (pronoun === null || hasPersonBefore(core, pronoun.index)) return null
  const { index: at, 0: word } = pronoun
  const behind = core.slice(at + word.length)
  const isPossessive =
    /^(?:his|hers)$/iu.test(word) ||
    (/^her$/iu.test(word) && /^\s+(?!(?:about|say|do|at|in|to|for|on)\b)\p{L}/u.test(behind))
  const gender = /^h(?:e|im|is)$/iu.test(word) ? 'he' : 'she'
  const name = personBefore(talk, gender) ?? nameBefore(talk, gender)
  if (name === null) return { question: unnamed(core, talk), person: null }
  const replaced = splice(core, at, word.length, isPossessive ? possessive(name) : name)
  return {
    question: withThing(replaced, name, talk),
    person: { name, gender, isSubject: isPossessive || /^s?he$/iu.test(word) },
  }
}

/** Of a person whom nobody has named it can only be said where they are spoken of. */
function unnamed(core: string, talk: Talk): string {
  const name = nameIn(subjectIn(talk) ?? '') ?? ''
  const isKnown = talk.earlier.some(({ person }) => person?.name === name)
  return isKnown || isPerson(talk.previous.question, name) ? core : withSubject(core, talk)
}

/** "Where did she take it?" after "Which cup did she win?": the cup. */
function withThing(text: string, person: string, talk: Talk): string {
  const { question } = talk.previous
  const noun = askedNoun(question)
  const it = /\b(?:it|this|that)(?=\s*\?*$|\s(?:after|before|in|on|at|from|to|for|as|so|now|then)\b)/u.exec(
    text,
  )
  const other = it === null || noun !== null ? null : thingMeant('it', '', talk)
  const thing =
    noun !== null
      ? `the ${noun}`
      : other === null || other.includes(person) || person.includes(other)
        ? null
        : other
  const named = it === null || thing === null ? text : splice(text, it.index, it[0].length, thing)
  const place = nameSpans(question)
    .map(({ start, end }) => question.slice(start, end))
    .findLast((name) => !person.includes(name) && !name.includes(person) && !isPerson(question, name))
  const where = place ?? (noun !== null && isOffice(noun) ? `the ${noun}` : undefined)
  return named.replace(/\s+there(?=\s*\?*$)/u, where === undefined ? '' : ` at ${where}`)
}

/** What somebody can have a job at: "which foundation". */
function isOffice(noun: string): boolean {
  const last = noun.split(/\s+/u).at(-1) ?? ''
  return isBodyOrPlace(last)
}

function replaceThere(core: string, at: number, subject: string, previous: string): string | null {
  if (!EXISTS.test(core.slice(0, at))) {
    const isIn = isKnownPlace(subject) || (nameIn(subject) === subject && previous.includes(` in ${subject}`))
    return splice(core, at, 'there'.length, `${isIn ? 'in' : 'at'} ${subject}`)
  }
  // What there is beside "its café" is not in the café.
  const whole = nameIn(subject) === null ? subject : subject.replace(/[’']s\s.+$/u, '')
  return /\b(?:in|at|of)\s+\p{L}/u.test(core.slice(at))
    ? null
    : `${core.replace(/[?.!]+$/u, '')} ${isNowhere(whole) ? 'for' : 'at'} ${whole}?`
}

/** "Are there discounts?" after a ticket: nothing is at it. */
function isNowhere(subject: string): boolean {
  const noun = subject.split(/\s+/u).at(-1) ?? ''
  return (
    /^(?:the|an?) \p{Ll}[\p{L}-]*$/u.test(subject) &&
    LEXICON.isThing(noun) &&
    !isBodyOrPlace(noun) &&
    !LEXICON.isPlace(noun)
  )
}
