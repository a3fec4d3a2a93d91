import { askedNoun, capitalise, nameIn, nameSpan, personMeant } from './subject.ts'
import { isSeveral, placeIn, possessive, type Said, type Talk, thingMeant } from './talk.ts'
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
export function replacePerson(core: string, talk: Talk): Said | null {
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

function hasNameBefore(text: string, end: number): boolean {
  return nameSpan(text.slice(0, end)) !== null && !/^\p{L}+\s*$/u.test(text.slice(0, end))
}
