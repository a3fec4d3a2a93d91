import type { Turn } from '../model.ts'
import { tokens } from '../search/tokens.ts'
import { counted, fillSlot } from './slot.ts'
import { askedNoun, capitalise, nameIn, nameSpan, personMeant } from './subject.ts'
import { isSeveral, placeIn, possessive, type Said, type Talk, thingMeant } from './talk.ts'
import { COUNTS_AGAIN, withSubject } from './with-subject.ts'

/** A question with what the conversation adds to it. */
export interface Standalone {
  /** The question as one that stands alone. */
  readonly question: string
  /** Earlier questions about the same subject, standing alone too, oldest first; none when it is the first. */
  readonly earlier: readonly string[]
  /** Has no subject of its own, so that what was spoken of before is meant. */
  readonly leans: boolean
}

/**
 * Turns a question that leans on the conversation into one that stands alone.
 *
 * Pronouns are replaced by what they point at, a bare question word takes over
 * what the question before was about, "what about X?" puts X where its like
 * stood, and a question without a name of its own keeps the subject of the
 * conversation. A question that names its own subject is left as it is.
 *
 * @example
 * standalone('And what does it cost?', [{ role: 'user', content: 'When does the evening tour start?' }]).question
 * // => 'What does the evening tour cost?'
 */
export function standalone(question: string, history: readonly Turn[]): Standalone {
  let earlier: readonly Said[] = []
  let answer = ''
  for (const turn of history.slice(-LOOKED_BACK)) {
    const words = turn.content.trim().slice(0, LONGEST)
    if (turn.role === 'assistant') answer = words
    else {
      const { leans, ...said } = stand(words, { earlier, answer })
      earlier = leans ? [...earlier, said] : [said]
      answer = ''
    }
  }
  const { question: resolved, leans } = stand(question.trim(), { earlier, answer })
  return {
    question: earlier.length === 0 ? question : resolved,
    earlier: earlier.map((said) => said.question),
    leans,
  }
}

/** A question after earlier ones; the first of a conversation stays as it was written. */
function stand(question: string, talk: Omit<Talk, 'previous'>): Said & { readonly leans: boolean } {
  const previous = talk.earlier.at(-1)
  if (previous === undefined) return { question, person: null, leans: false }
  const resolved = resolve(question, { ...talk, previous })
  return { ...resolved, leans: resolved.question !== question || nameIn(question) === null }
}

/** Turns that a question can still lean on; each costs time. */
const LOOKED_BACK = 8

/** Characters of a turn that are read: as many as a question may have. */
const LONGEST = 2_000

function resolve(current: string, talk: Talk): Said {
  const opened = current.replace(CONJUNCTION, '')
  const core = capitalise(opened)
  const person = opened === '' || isFragment(core) ? null : personIn(core, talk)
  if (person !== null) return person
  return { question: opened === '' ? current : asked(current, opened, talk), person: null }
}

function asked(current: string, opened: string, talk: Talk): string {
  const core = capitalise(opened)
  const previous = talk.previous.question
  const about = /^(?:what|how) about\s+(.+?)[?.!]*$/iu.exec(core)?.[1]
  const again = BARE.exec(core)?.[1] ?? SAME_EVENT.exec(core)?.[1] ?? WITHOUT_VERB.exec(core)?.[1]
  if (again !== undefined) return askAgain(again, previous)
  const from = /^(who|what|where) (from|to|with|for|by)\s*\?*$/iu.exec(core)
  if (from !== null)
    return askAgain(`${from[2]} ${/who/iu.test(core) ? 'whom' : from[1]?.toLowerCase()}`, previous)
  if (about !== undefined) return fillSlot(about, previous, true)
  if (isFragment(core)) return fillSlot(opened.replace(/[?.!]+$/u, ''), previous, opened !== current)
  const since =
    /^(?:what|how (?:much|many|high|large|big)) (?:was|is|were|are|will) (?:it|that|this|they|those)(?: be)? (.+?)\s*\?*$/iu.exec(
      core,
    )?.[1]
  if (since !== undefined && isFragment(since) && isTimeOf(since)) return fillSlot(since, previous, true)
  const share = OF_THAT.exec(core)
  if (share !== null && /^how (?:much|many)\b/iu.test(previous))
    return `${previous.replace(/[?.!]*$/u, '')}${share[1]}?`
  const then = /^how (?:many|much) (.+?)\s*\?*$/iu.exec(core)?.[1]
  if (then !== undefined && isFragment(then) && isTimeOf(then)) return fillSlot(then, previous, true)
  const noun = COUNTED_NOUN.exec(core)?.[1]
  const recounted = noun === undefined ? null : counted(noun, previous)
  if (recounted !== null) return recounted
  const area = THAT_PLACE.exec(core)
  const place = area === null ? null : placeIn(previous)
  if (area !== null && place !== null) return splice(core, area.index, area[0].length, place)
  const pronoun = replaceThing(core, talk)
  if (pronoun !== null) return pronoun
  if (nameIn(core) !== null || ABOUT_MATERIAL.test(core)) return current
  const leaning = opened !== current || LEANS.test(core) || COUNTS_AGAIN.test(core) || isEvent(core)
  return leaning ? withSubject(core, talk) : current
}

const CONJUNCTION =
  /^(?:(?:and|but|so|also|ok(?:ay)?|then|now|well|plus|right|thanks|thank you)(?:[,.!]|\b)\s*)+(?=\S)/iu

/** A question word by itself. */
const BARE =
  /^(why|when|where|who|how|how (?:many|much|long|often|soon|come)|since when|until when|by when|by how much|for how (?:much|long)|(?:with|by|to|from) whom|for what|(?:in|at|on|by|for|from|to|with|since|until) (?:what|which)(?: [\p{L}-]+){1,3})\s*\?*$/iu

/** "Which employers does {that area} have?" */
const THAT_PLACE =
  /\b(?:this|that) (?:area|city|town|village|region|place|country|state|county|province|location|district)\b/iu

/** "How much of that in cash?" */
const OF_THAT =
  /^how (?:much|many) of (?:that|it|this|those|these|them)((?: (?!(?:is|are|was|were|do|does|did|has|have|had|will|can|came|comes?|went|goes|go)\b)[\p{L}\p{N}-]+){1,5})\s*\?*$/iu

/** "Five years ago", "last year", "in 2023". */
function isTimeOf(words: string): boolean {
  return /\b(?:ago|before|earlier|later)$|^(?:in|since|by|until) \d{4}$|^(?:in |during |the )*(?:last|next|this|previous) (?:year|quarter|month|season|week)$/iu.test(
    words,
  )
}

/** "Over how many years?", "In which city?": no verb says of what. */
const WITHOUT_VERB =
  /^((?:over|in|for|by|at|from|to|on|with|until|since|within|after|under|of|through) (?:which|what|whose|how (?:many|much|long))(?: \p{Ll}+){0,3})\s*\?*$/iu

/** "When will this happen?", "Where was that?": the event is the one of the question before. */
const SAME_EVENT =
  /^(when|where|why|how) (?:(?:is|was) (?:this|that)|(?:will|did|does|would) (?:this|that|it) (?:happen|occur|take place))\s*\?*$/iu

/** Questions about the release itself need no other subject. */
const ABOUT_MATERIAL =
  /\b(?:release|announcement|article|statement|press (?:contact|office)|media contact|contact person|headline|summari[sz]e|quote|key figures)\b/iu

/** Words that point at something known without naming it. */
const LEANS = /\b(?:the|there|other|else|another|also|same|more|overall|each|both)\b/iu

/** "How many cars?" counts in the question before. */
const COUNTED_NOUN = /^how many ((?:\p{Ll}+ )?\p{Ll}+)\s*\?*$/iu

/** A follow-up without the words that open it: "and", "what about". */
export function withoutOpening(question: string): string {
  return question.replace(CONJUNCTION, '').replace(/^(?:what|how) about\s+/iu, '')
}

/** No verb that could ask: "the year before", "and in Europe". */
export function isFragment(text: string): boolean {
  return (
    tokens(text).length <=
      (/^(?:the|an?|its|their|his|her)\b/iu.test(text) ? LONGEST_PHRASE : LONGEST_FRAGMENT) &&
    !/\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|list|name|give|tell|show|summari[sz]e|quote|explain|describe|said|says)\b/iu.test(
      text,
    )
  )
}

/** In words; with an article in front a longer one is still no sentence. */
const LONGEST_FRAGMENT = 7
const LONGEST_PHRASE = 12

/** "Why?" after "When did the plant close?" asks "Why did the plant close?" */
function askAgain(word: string, previous: string): string {
  const body = previous.replace(/[?.!]*$/u, '')
  const counted = /^how (?:many|much)$/iu.test(word) ? OPEN_OBJECT.exec(body) : null
  if (counted !== null) {
    const [, verb = '', subject = '', noun = ''] = counted
    return `${capitalise(word)} ${noun} ${verb.toLowerCase()} ${subject}?`
  }
  const subject = COUNTED_SUBJECT.exec(body)
  if (subject !== null) {
    const [, noun = '', verb = '', rest = ''] = subject
    return `${capitalise(word)} ${verb.toLowerCase()} ${noun} ${rest}?`
  }
  const object = ASKED_OBJECT.exec(body)
  if (object !== null) return `${capitalise(word)} ${withObject(object)}?`
  const doing = /^who (is|was|will|has|had) (?!the\b|an?\b|\p{Lu})(\p{Ll}.*)$/u.exec(
    `${body.charAt(0).toLowerCase()}${body.slice(1)}`,
  )
  if (doing !== null) return `${capitalise(word)} ${SEVERAL[doing[1] ?? ''] ?? doing[1]} they ${doing[2]}?`
  const clause = /\b(?:does|do|did|is|are|was|were|has|have|will|would|can|could|should)\b.*$/iu.exec(
    body,
  )?.[0]
  if (clause !== undefined) return `${capitalise(word)} ${clause.charAt(0).toLowerCase()}${clause.slice(1)}?`
  const passive = passiveOf(body)
  return passive === null ? `${body}, and ${word.toLowerCase()}?` : `${capitalise(word)} ${passive}?`
}

const SEVERAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' }

/** "How many {locomotives} {did} {Acme order in May}", "What did Acme buy": the object is asked for. */
const ASKED_OBJECT =
  /^(how many|how much|what|which)((?: \p{L}[\p{L}-]*){0,3}?) (do|does|did|will|has|have|can) ((?!it\b).+)$/iu

/** What was asked for, put behind its verb: "did Acme order the locomotives in May". */
function withObject([, asked = '', nouns = '', verb = '', rest = '']: RegExpExecArray): string {
  const noun = nouns.trim().replace(/^of (?:the )?/u, '')
  const object = noun !== '' ? `the ${noun}` : /^how/iu.test(asked) ? 'that' : 'it'
  const end =
    /^.*?\s\p{Ll}+(?=\s(?:in|at|on|for|from|to|by|with|during|since|until|as|per|under)\s)/u.exec(
      rest,
    )?.[0] ?? rest
  const isOpen = /\b(?:in|at|on|for|from|to|by|with|up|into|like|come|cost|last)$/u.test(end)
  return isOpen
    ? `${verb.toLowerCase()} ${rest}`
    : `${verb.toLowerCase()} ${end} ${object}${rest.slice(end.length)}`
}

/** "Does Acme hire {welders}", "Are there any {cafés}": what "how many?" then counts. */
const OPEN_OBJECT = /^(is|are|was|were|do|does|did|has|have|will|can)\s+(.+?)\s+(?:any\s+)?([\p{Ll}-]+)$/iu

/** "How many {seats} {were} {added}": what is counted is the subject. */
const COUNTED_SUBJECT =
  /^how many ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (are|is|were|was|have|has|will|can) ((?:been |be )?\p{Ll}+(?:ed|en|n|t|old|ught|de)\b.*)$/iu

/** "Who bought the mill" as "was the mill bought", for a word that asks about the deed. */
function passiveOf(question: string): string | null {
  const match = /^who\s+(\p{Ll}+)\s+((?:the|an?|its|their|\p{Lu}|\d).*)$/iu.exec(question)
  const verb = match?.[1] ?? ''
  const participle =
    PARTICIPLES[verb] ??
    (/(?:ed|ought|aught|uilt|eld|ent|old|aid|won|made|led|lost|found)$/u.test(verb) ? verb : null)
  return match === null || participle === null ? null : `was ${match[2]} ${participle}`
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  wrote: 'written',
  took: 'taken',
  gave: 'given',
  began: 'begun',
  chose: 'chosen',
  drew: 'drawn',
  beat: 'beaten',
}

/** A pronoun is only replaced where the question names nothing that it could point at. */
function replaceThing(core: string, talk: Talk): string | null {
  const things = [...core.matchAll(THING)]
  // "What did they say about it?": people are not known, the thing is.
  const thing = things.find((match) => !/^th(?:ey|em)$/iu.test(match[0]) || things.length === 1) ?? things[0]
  if (thing === undefined || hasNameBefore(core, thing.index)) return null
  const word = thing[0].toLowerCase()
  const after = core.slice(thing.index + word.length)
  if (/^(?:this|that|these|those)$/u.test(word) && (!STANDS_ALONE.test(after) || CLAIM.test(core)))
    return withSubject(core, talk)
  const noun = askedNoun(talk.previous.question)
  if (/^(?:them|these|those)$/u.test(word) && /\bof\s+$/u.test(core.slice(0, thing.index)) && noun !== null)
    return withSubject(splice(core, thing.index, word.length, `the ${noun}`), talk)
  const subject = thingMeant(word, after, talk)
  if (subject === null) return null
  if (word === 'there') return replaceThere(core, thing.index, subject)
  const isTheirs = /^(?:its|their|theirs)$/u.test(word)
  const replaced = splice(core, thing.index, word.length, isTheirs ? possessive(subject) : subject)
  return word === 'they' && nameIn(subject) !== null && !isSeveral(subject)
    ? singular(replaced, subject)
    : replaced
}

const THING =
  /\b(it|its|they|them|their|theirs|this|that|these|those|there)\b(?!\s+(?:is|are|was|were|been)\s+(?:a|an|any)\b)/giu

/** A pronoun with no noun behind it: "this costs", not "this project". */
const STANDS_ALONE =
  /^\s*(?:[?.!,]|$)|^\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|cost|happen|start|open|work|mean|come|take|in|at|on|for|to|by|from|before|after|since|called|use|get|go|run|make)\b/iu

/** "Who announced that?": the pronoun stands for all that was said. */
const CLAIM =
  /\b(?:announced?|said|says|say|decided?|confirmed?|stated?|claimed?|denied|reported) (?:this|that)\s*\?*$/iu

/** Null when no pronoun for a person is in it, or a name that it could point at. */
function personIn(core: string, talk: Talk): Said | null {
  const pronoun = /\b(?<!['’])(he|she|him|his|her|hers)\b/iu.exec(core)
  if (pronoun === null || hasNameBefore(core, pronoun.index)) return null
  const { index: at, 0: word } = pronoun
  const behind = core.slice(at + word.length)
  const isPossessive =
    /^(?:his|hers)$/iu.test(word) ||
    (/^her$/iu.test(word) && /^\s+(?!(?:about|say|do|at|in|to|for|on)\b)\p{L}/u.test(behind))
  const gender = /^h(?:e|im|is)$/iu.test(word) ? 'he' : 'she'
  const known = talk.previous.person
  // "Who did she succeed?", "How long is her contract?": still hers. "Who will replace him?", "How old is he?": the other's.
  const name =
    known !== null && known.gender === gender && known.isSubject
      ? known.name
      : personMeant(talk.previous.question, talk.answer)
  if (name === null) return { question: withSubject(core, talk), person: null }
  const replaced = splice(core, at, word.length, isPossessive ? possessive(name) : name)
  const noun = askedNoun(talk.previous.question)
  // "Where did she take it?" after "Which cup did she win?": the cup.
  const question = (noun === null ? replaced : replaced.replace(/\bit\b/u, `the ${noun}`)).replace(
    /\s+there(?=\s*\?*$)/u,
    '',
  )
  return {
    question,
    person: { name, gender, isSubject: isPossessive || /^s?he$/iu.test(word) },
  }
}

function replaceThere(core: string, at: number, subject: string): string | null {
  if (!/\b(?:is|are|was|were|will|has|have)\s+$/iu.test(core.slice(0, at)))
    return splice(core, at, 'there'.length, `at ${subject}`)
  return /\b(?:in|at|of)\s+\p{L}/u.test(core.slice(at))
    ? null
    : `${core.replace(/[?.!]+$/u, '')} at ${subject}?`
}

/** "Do they" with one name in its place is "does". */
function singular(text: string, subject: string): string {
  const at = text.toLowerCase().indexOf(subject.toLowerCase())
  const head = text.slice(0, at).replace(/\b(do|are|have|were)\s+$/iu, (verb) => {
    const one = { do: 'does', are: 'is', have: 'has', were: 'was' }[verb.trim().toLowerCase()] ?? verb.trim()
    return `${/^\p{Lu}/u.test(verb) ? capitalise(one) : one} `
  })
  return `${head}${text.slice(at)}`
}

function splice(text: string, start: number, length: number, replacement: string): string {
  // "The contract of the director of Acme", not "the director of Acme’s contract".
  const owned = /^((?:the|an?)\s.*\s(?:of|at|for|from|to|by|with|in)\s.*)’s$/u.exec(replacement)?.[1]
  const noun =
    /^\s(\p{Ll}[\p{L}-]*)(?=\s*[?.!,]|\s*$|\s(?:in|at|on|for|from|to|by|with|is|are|was|were)\b)/u.exec(
      text.slice(start + length),
    )
  if (owned !== undefined && noun !== null)
    return splice(text, start, length + noun[0].length, `the ${noun[1]} of ${owned}`)
  const made = `${text.slice(0, start)}${start === 0 ? capitalise(replacement) : replacement}${text.slice(start + length)}`
  return made.replace(/’s’s/gu, '’s')
}

/** What happened once, of which it is not said where: "Was anybody hurt?" */
function isEvent(core: string): boolean {
  return /\b(?:was|were|did|will|had)\b/iu.test(core) && !/^(?:which|what) \p{Ll}+s\b/iu.test(core)
}

function hasNameBefore(text: string, end: number): boolean {
  return nameSpan(text.slice(0, end)) !== null && !/^\p{L}+\s*$/u.test(text.slice(0, end))
}
