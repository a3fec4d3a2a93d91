import { statementsIn } from '../cite.ts'
import { asksLeader } from '../text/heads.ts'
import { added } from '../text/put.ts'
import { capitalise, withoutS } from '../text/word-forms.ts'
import { whenItWill, wordOfEllipsis } from './elliptic.ts'
import { happeningIn } from './happening.ts'
import { isDoing } from './noun-end.ts'
import { passiveOf } from './passive.ts'
import { personMeant } from './person.ts'
import { isMany, plural } from './splice.ts'
import { subjectOf } from './subject.ts'
import { isSeveral } from './talk.ts'
import { inOtherFrame, whySo } from './value-frame.ts'
import { inOffice, ofWhomAsked, paidFor } from './who-asked.ts'

/**
 * Asks the question before once more with another question word: "Why?", "From
 * whom?", "Over how many years?", "When was that?". Null for any other question.
 *
 * @example
 * askedAgain('When?', 'Who bought the Alder Mill?') // => 'When was the Alder Mill bought?'
 */
export function askedAgain(core: string, previous: string, answer = ''): string | null {
  const happened = CAUSED.test(core) || SAME_EVENT.test(core) ? happeningIn(previous) : null
  if (happened !== null) return core.replace(/\b(?:it|this|that)\b/iu, happened)
  const paid = paidFor(core, previous)
  if (paid !== null) return `${core.replace(/\s*\?*$/u, '')} for ${paid}?`
  const other = whenItWill(core, previous) ?? whySo(core, previous)
  if (other !== null) return other
  const again =
    BARE.exec(core)?.[1] ??
    wordOfEllipsis(core, previous) ??
    SAME_EVENT.exec(core)?.[1] ??
    WITHOUT_VERB.exec(core)?.[1] ??
    timeOf(core) ??
    (REASON.test(core) || (CAUSED.test(core) && isEvent(previous) && !ENDING.test(previous))
      ? 'why'
      : undefined)
  if (again !== undefined) {
    const how = LATE.exec(core)?.[0]
    const isDenied = /^why\b/iu.test(again) && isNotSo(previous, answer)
    const whole =
      isDenied || /^why not\b/iu.test(core)
        ? whyNot(previous)
        : (inOffice(again, previous, answer) ?? askAgain(again, previous, doerIn(previous, answer)))
    return how === undefined || !ASKS_TIME.test(previous) ? whole : added(whole, how)
  }
  const size = HOW.exec(core)?.[1]
  const subject = size === undefined ? null : subjectOf(previous)
  if (size !== undefined && subject !== null) {
    const asked = `How ${size.toLowerCase()} ${/\b(?:did|was|were)\b/iu.test(previous) ? 'was' : 'is'} ${subject}?`
    return isMany(subject) ? plural(asked, subject) : asked
  }
  const noun = NOUN.exec(core)?.[1]
  const asking = noun === undefined ? null : ASKED_OBJECT.exec(previous.replace(/[?.!]*$/u, ''))
  if (asking !== null) return `What ${noun} ${asking[3]} ${asking[4]}?`
  const [, word = '', preposition] = WORD_FIRST.exec(core) ?? []
  if (preposition === undefined) return null
  return askAgain(`${preposition} ${/who/iu.test(word) ? 'whom' : word.toLowerCase()}`, previous)
}

/** Whom the answer names in reply to "who is …?", "who leads …?". */
function doerIn(question: string, answer: string): string | null {
  if (!(WHO_IS.test(question) || asksLeader(question)) || !/\[\d+\]/u.test(answer)) return null
  const [first] = (['he', 'she'] as const)
    .map((gender) => personMeant(question, answer, gender) ?? '')
    .filter((name) => name !== '' && answer.includes(name))
    .sort((a, b) => answer.indexOf(a) - answer.indexOf(b))
  return first ?? null
}

/** "When will it open?", answered by "it will not open in May": asked why, the reader wants to know why not. */
function isNotSo(question: string, answer: string): boolean {
  const verb = /^(?:when|where|how \p{L}+) (will|does|do|did|can) /iu.exec(question)?.[1]?.toLowerCase()
  const said = statementsIn(answer)[0] ?? ''
  return verb !== undefined && new RegExp(String.raw`\b${verb} not\b`, 'u').test(said)
}

/** "Why not?" after "Can I bring a dog?": "Why can’t I bring a dog?" */
function whyNot(previous: string): string {
  return askAgain('why', previous)
    .replace(/(?<=^Why )(\p{Ll}+)\b/u, (verb) => DENIED[verb] ?? verb)
    .replace(/(?<=, and why)(?=\?$)/u, ' not')
}

const DENIED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'is are was were does do did has have would could should'.split(' ').map((verb) => [verb, `${verb}n’t`]),
  ),
  will: 'won’t',
  can: 'can’t',
  may: 'can’t',
  must: 'mustn’t',
  shall: 'shan’t',
  might: 'mightn’t',
}

/** "Which days was that?", "Which days?" ask on which days it was. */
function timeOf(core: string): string | undefined {
  const time = WHICH_TIME.exec(core)?.[1]
  if (time === undefined) return undefined
  const preposition = /^da(?:y|te)/iu.test(time) ? 'on' : /^time/iu.test(time) ? 'at' : 'in'
  return `${preposition} which ${time.toLowerCase()}`
}

const WHICH_TIME =
  /^(?:which|what) ((?:day|date|time|week|month|quarter|season|year|decade)s?)(?: (?:is|was|were|will) (?:that|this|it)(?: be)?)?\s*\?*$/iu

/** Whether a question tells of a deed or a state, which then is "it", and not only of a thing: "How long was the strike?" */
function isEvent(question: string): boolean {
  if (DID.test(question)) return true
  const subject = subjectOf(question)
  const behind = subject === null ? '' : question.slice(question.indexOf(subject) + subject.length)
  return (
    IS.test(question) && /^\s+(?!(?:in|at|on|of|near|for|by|from|with|between|during)\b)\p{L}/u.test(behind)
  )
}

const DID = /^(?:(?:when|where|why|who|how|what|which)\b.*?\s)?(?:do|does|did|has|have|had|will|can)\b/iu
const IS =
  /^(?:(?:when|where|why|how|(?:on|in|at|for|since|until|during) (?:which|what|how))\b.*?\s)?(?:is|are|was|were)\b/iu

/** "What caused it?" */
const CAUSED =
  /^what (?:has )?(?:caused|led to|drove|driven|prompted|spurred|fuel+ed|triggered|brought about|is behind|was behind) (?:it|this|that)\s*\?*$/iu

/** "When was the fire {put out}?", "how long did the strike {last}?": what had a cause is the fire, and not its end or its report. */
const ENDING =
  /\b(?:put out|brought under control|over(?=\s*\?*$)|last(?:ed)?(?! (?:night|week|month|quarter|year|season|spring|summer|autumn|winter|\p{Lu}))|(?<!\bthe )end(?:s|ed)?|extinguish(?:ed)?|contain(?:ed)?|finish(?:ed)?|resolved?|settled?|solved?|fixed|repaired|restored?|cleared|averted|prevented|cured|costs?|healed|treated|subsided?|reported|announced|found|discovered|noticed|detected|published|confirmed|investigated)\b/u

/** A question word by itself. */
const BARE =
  /^(why|when|where|who|how|how (?:many|much|long|often|soon|come)|since when|from when|until when|by when|by how much|for how (?:much|long)|(?:with|by|to|from|for|on|of|about|against|among|between) whom|for what|(?:in|at|on|by|for|from|to|with|since|until) (?:what|which)(?: [\p{L}-]+){1,3})\s*\?*$/iu

/** "Over how many years?", "In which city?": no verb says of what. */
const WITHOUT_VERB =
  /^((?:over|in|for|by|at|from|to|on|with|until|since|within|after|under|of|through|against|among|between|about|before|during|into|up to) (?:which|what|whose|how (?:many|much|long))(?: (?!(?:is|are|was|were|do|does|did|has|have|had|will|can)\b)\p{Ll}+){0,3})\s*\?*$/iu

/** "When will this happen?", "Where was that?": the event is the one of the question before. */
const SAME_EVENT =
  /^(when|where|why|how) (?:(?:is|was) (?:this|that)|(?:will|did|does|would) (?:this|that|it) (?:happen|occur|take place))\s*\?*$/iu

/** "What is the reason?", "Why so few?" */
const REASON =
  /^(?:what (?:is|was|were|are) the reasons?(?: (?:for|behind) (?:that|this|it))?|why (?:so (?:few|many|much|little|late|early|long|soon|slow|slowly)(?: (?:more|less|fewer))?|not|that|then|is that so))\s*\?*$/iu

/** "Why {so late}?", of what happens at a time. */
const LATE = /\bso (?:late|early|soon|slow(?:ly)?)\b/iu
const ASKS_TIME = /^when\b/iu

/** "How deep?" */
const HOW =
  /^how (deep|high|tall|wide|big|large|small|old|far|fast|heavy|strong|hot|cold|loud|thick|good|bad|likely|popular|expensive)\s*\?*$/iu

/** "What grade?", "Which colour?" */
const NOUN =
  /^(?:what|which) ((?!(?:is|are|was|were|do|does|did|will|has|have|had|can|for|from|with|by|to|else|now|next|then|time|one|ones|about|happens|comes|\p{Ll}+ (?:it|this|that|them))\b)(?:\p{Ll}+ )?\p{Ll}+)\s*\?*$/iu

/** "Who from?" */
const WORD_FIRST = /^(who|what|where) (from|to|with|for|by)\s*\?*$/iu

/** "Why?" after "When did the plant close?" asks "Why did the plant close?" */
function askAgain(word: string, previous: string, doer: string | null = null): string {
  const body = previous.replace(/[?.!]*$/u, '')
  const framed = inOtherFrame(word, body) ?? ofWhomAsked(word, body)
  if (framed !== null) return framed
  const state = /^why$/iu.test(word) ? STATE.exec(body)?.[1] : undefined
  if (state !== undefined) return `What is the reason for ${state}?`
  const held = doer === null ? null : WHO_IS.exec(body)
  if (held !== null && doer !== null && !held[2]?.includes(doer))
    return BECOMES.test(held[1] ?? '')
      ? `${capitalise(word)} does ${doer} become ${held[2]}?`
      : `${capitalise(word)} ${held[1]?.toLowerCase()} ${doer} ${held[2]}?`
  const doers = DOERS.exec(body)
  if (doers !== null)
    return `${capitalise(word)} ${doer === null ? 'do they' : `does ${doer}`} ${withoutS(doers[1]?.toLowerCase() ?? '')} ${doers[2]}?`
  const counted = /^how (?:many|much)$/iu.test(word) ? OPEN_OBJECT.exec(body) : null
  if (counted !== null) {
    const [, verb = '', subject = '', noun = ''] = counted
    // "Is the plant hiring?"
    if (BE.test(verb) && isDoing(noun)) return `${capitalise(word)} ${verb.toLowerCase()} ${subject} ${noun}?`
    // "Are they buying back shares?": what they pay, and not how many those are.
    if (/^how much$/iu.test(word) && isSeveral(noun)) {
      if (TRADES.test(subject)) return `For how much ${verb.toLowerCase()} ${subject} ${noun}?`
      if (!/\s(?:on|in|at|for)$/iu.test(subject)) return `How many ${noun} ${verb.toLowerCase()} ${subject}?`
    }
    return `${capitalise(word)} ${noun} ${verb.toLowerCase()} ${subject}?`
  }
  const subject = COUNTED_SUBJECT.exec(body)
  if (subject !== null) {
    const [, noun = '', verb = '', rest = ''] = subject
    return `${capitalise(word)} ${verb.toLowerCase()} ${noun} ${rest}?`
  }
  const share = SHARE_SUBJECT.exec(body)
  if (share !== null) {
    const [, noun = '', verb = '', rest = ''] = share
    const be = isSeveral(noun) ? (SEVERAL[verb.toLowerCase()] ?? verb) : verb
    return `${capitalise(word)} ${be.toLowerCase()} ${noun} ${rest}?`
  }
  const named = WHICH_SUBJECT.exec(body)
  if (named !== null) {
    const [, noun = '', verb = '', rest = ''] = named
    return `${capitalise(word)} ${verb.toLowerCase()} the ${noun} ${rest}?`
  }
  const object = ASKED_OBJECT.exec(body)
  if (object !== null) return `${capitalise(word)} ${withObject(object)}?`
  const must = MUST.exec(body)?.[1]
  if (must !== undefined) return `${capitalise(word)} do they have to ${must}?`
  const doing =
    /^who (is|was|will|has|had|can|could|may|might|must|should|would) (?!the\b|an?\b|\p{Lu})(\p{Ll}.*)$/u.exec(
      `${body.charAt(0).toLowerCase()}${body.slice(1)}`,
    )
  if (doing !== null) return `${capitalise(word)} ${SEVERAL[doing[1] ?? ''] ?? doing[1]} they ${doing[2]}?`
  const clause = CLAUSE.exec(body)?.[0]
  if (clause !== undefined) return `${capitalise(word)} ${clause.charAt(0).toLowerCase()}${clause.slice(1)}?`
  const passive = passiveOf(body, /^how much$/iu.test(word))
  if (passive !== null) return `${capitalise(word)} ${passive}?`
  const place = /^where$/iu.test(word)
    ? /\b(?:in|into|at|to|from|on) (the (?:[\p{L}’'-]+ ){0,3}\p{Ll}[\p{L}-]*)$/u.exec(body)?.[1]
    : undefined
  return place === undefined ? `${body}, and ${word.toLowerCase()}?` : `Where is ${place}?`
}

/** From its first verb on; "may" is a month, too, and "who must" has no other subject. */
const CLAUSE =
  /(?:\b(?:does|do|did|is|are|was|were|has|have|will|would|can|could|should)|(?<=^(?:(?:when|where|how) )?)(?:may|must|shall|might))\b.*$/iu

/** "What is {the rate of women}?" has a reason and no deed. */
const STATE = /^what (?:is|are|was|were) ((?:the|its|their)\s.+)$/iu

/** "Who {is} {the chair of Acme}?", "Who {becomes} {chair}?" */
const WHO_IS = /^who (is|was|will be|has been|becomes?) ([^?]+?)\s*\?*$/iu
const BECOMES = /^becomes?$/iu

/** "Who {receives} {the prize}?" */
const DOERS =
  /^who ((?!(?:is|was|has|does)\b)\p{L}*[^su\s]s|\p{L}+(?:ches|shes|sses|xes|ies)) ([\p{L}\d].*)$/iu

const SEVERAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' }

/** "Who has to {approve it}?" */
const MUST = /^who ha(?:s|ve) to (\p{Ll}.*)$/iu

/** "How many {locomotives} {did} {Acme order in May}", "What did Acme buy": the object is asked for. */
const ASKED_OBJECT =
  /^(how many|how much|what|which)((?: \p{L}[\p{L}-]*){0,3}?) (do|does|did|will|has|have|can|could|should|must|may|would) ((?!it\b).+)$/iu

/** What was asked for, put behind its verb: "did Acme order the locomotives in May". */
function withObject([, asked = '', nouns = '', verb = '', rest = '']: RegExpExecArray): string {
  const noun = nouns.trim().replace(/^of (?:the )?|^(?:more|other|further|additional) /u, '')
  const isSaid = /\b(?:say|think|add|explain|announce|write)\b/u.test(rest)
  const object = noun !== '' ? `the ${noun}` : isSaid || /^how/iu.test(asked) ? 'that' : 'it'
  // "How much did sales grow?": what grows has no object.
  if (noun === '' && /^how/iu.test(asked) && GROWS.test(rest)) return `${verb.toLowerCase()} ${rest}`
  // "How much did the flood cost Acme?": so much.
  if (noun === '' && /^how/iu.test(asked) && /\bcost\b/u.test(rest))
    return `${verb.toLowerCase()} ${rest} that much`
  // "How many plants does it want to bid {on}?"
  if (noun !== '' && /\s(?:on|for|from|with|at|into|to)$/u.test(rest))
    return `${verb.toLowerCase()} ${rest} ${object}`
  const end =
    /^.*?\s\p{Ll}+(?=\s(?:in|at|on|for|from|to|by|with|about|during|since|until|as|per|under)\s)/u.exec(
      rest,
    )?.[0] ?? rest
  const isOpen = /\b(?:in|at|on|for|from|to|by|with|up|into|like|come|cost|last)$/u.test(end)
  // "What did he plead guilty {to}?"
  const pointed =
    isOpen && end === rest && /\b(?:to|in|on|for|from|by|with|into)$/u.test(rest) ? ` ${object}` : ''
  return isOpen
    ? `${verb.toLowerCase()} ${rest}${pointed}`
    : `${verb.toLowerCase()} ${end} ${object}${rest.slice(end.length)}`
}

const GROWS =
  /\s(?:grow|rise|fall|drop|decline|shrink|climb|jump|surge|plunge|increase|decrease|improve|weigh)(?=\s*$|\s(?:in|since|during|this|last|over|from|by|between|after|compared|year)\b)/u

/** What has a price. */
const TRADES =
  /\s(?:buy|sell|purchase|acquire|lease|rent|bought|sold|(?:buy|sell|purchas|acquir|leas|rent)ing)\b/iu

const BE = /^(?:is|are|was|were)$/iu

/** "Does Acme hire {welders}", "Are there any {cafés}": what "how many?" then counts. */
const OPEN_OBJECT =
  /^(is|are|was|were|do|does|did|has|have|will|can)\s+(.+?)\s+(?:any\s+)?(?!(?:up|down|off|out|in|on|over|away|back|again|online|now|yet|today|too|there|here)$)([\p{Ll}-]+)$/iu

/** "How many {seats} {were} {added}": what is counted is the subject. */
const COUNTED_SUBJECT =
  /^how many ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (are|is|were|was|have|has|will|can) ((?:been |be )?\p{Ll}+(?:ed|en|n|t|old|ught|de)\b.*)$/iu

/** "What percentage of {trips} {was} {cancelled}": asked again of the trips. */
const SHARE_SUBJECT =
  /^(?:what|which|how (?:large|big|high) an?) (?:percentage|per cent|percent|share|proportion|part|fraction|number) of ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (are|is|were|was|have|has|will|can) ((?:been |be )?\p{Ll}+(?:ed|en|n|t|old|ught|de)\b.*)$/iu

/** "Which {branches} {were} {closed}": they are known by now. */
const WHICH_SUBJECT =
  /^which ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (are|is|were|was|have|has|will|can) ((?:been |be )?\p{Ll}+(?:ed|en|n|t|old|ught|de)\b.*)$/iu
