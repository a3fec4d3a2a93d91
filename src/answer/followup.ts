import type { Turn } from '../model.ts'
import { tokens } from '../search/tokens.ts'
import { ROLE_WORDS } from './cues.ts'
import { typedSpans } from './spans.ts'

/** A question with what the conversation adds to it. */
export interface Standalone {
  /** The question as one that stands alone. */
  readonly question: string
  /** The question before it, standing alone too; null when it is the first. */
  readonly previous: string | null
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
  let previous: string | null = null
  let answer = ''
  for (const turn of history) {
    if (turn.role === 'assistant') answer = turn.content
    else {
      previous = previous === null ? turn.content.trim() : resolve(turn.content.trim(), previous, answer)
      answer = ''
    }
  }
  if (previous === null) return { question, previous, leans: false }
  const resolved = resolve(question.trim(), previous, answer)
  return { question: resolved, previous, leans: resolved !== question || nameIn(question) === null }
}

function resolve(current: string, previous: string, answer: string): string {
  const opened = current.replace(CONJUNCTION, '')
  const core = opened === '' ? current : capitalise(opened)
  const fragment =
    /^(?:what|how) about\s+(.+?)[?.!]*$/iu.exec(core)?.[1] ??
    (isFragment(core) ? core.replace(/[?.!]+$/u, '') : null)
  if (
    /^(?:why|when|where|who|how|how (?:many|much|long|often|soon|come)|since when|until when|by when|by how much|with whom|for what)\s*\?*$/iu.test(
      core,
    )
  ) {
    return askAgain(core, previous)
  }
  if (fragment !== null)
    return replaceSlot(fragment, previous, opened !== current || /^(?:what|how) about/iu.test(core))
  const pronoun = replacePronoun(core, previous, answer)
  if (pronoun !== null) return pronoun
  if (nameIn(core) !== null || ABOUT_MATERIAL.test(core)) return current
  const subject = nameIn(previous)
  if (
    subject === null ||
    (opened === current &&
      !/\b(?:the|there|other|else|another|also|same|more|overall|each|both)\b/iu.test(core))
  )
    return current
  return `${core.replace(/[?.!]+$/u, '')} (${subject})?`
}

const CONJUNCTION = /^(?:(?:and|but|so|also|ok(?:ay)?|then|now|well|plus|right|thanks|thank you)[,.!]?\s+)+/iu

/** Questions about the release itself need no other subject. */
const ABOUT_MATERIAL =
  /\b(?:release|announcement|article|statement|press contact|headline|summari[sz]e|quote|key figures)\b/iu

/** No verb that could ask: "the year before", "and in Europe". */
function isFragment(text: string): boolean {
  return (
    tokens(text).length <= 7 &&
    !/\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|list|name|give|tell|show|summari[sz]e|quote|explain|describe|said|says)\b/iu.test(
      text,
    )
  )
}

/** "Why?" after "When did the plant close?" asks "Why did the plant close?" */
function askAgain(word: string, previous: string): string {
  const asking = word.replace(/\s*\?*$/u, '')
  const body = /\b(?:does|do|did|is|are|was|were|has|have|will|would|can|could|should)\b.*$/iu.exec(
    previous,
  )?.[0]
  if (body !== undefined) return `${asking} ${lowerFirst(body).replace(/[?.!]*$/u, '')}?`
  const rest = previous.replace(/^(?:who|what|which|where|when|how)\s+/iu, '').replace(/[?.!]*$/u, '')
  return `${asking} ${lowerFirst(rest)}?`
}

/** Puts a fragment where its like stood in the question before: a year for a year, a name for a name, a counted noun for a counted noun. */
function replaceSlot(fragment: string, previous: string, sure: boolean): string {
  const body = previous.replace(/[?.!]+$/u, '')
  const bare = fragment.replace(/^(?:for|in|at|by|of|on|from|with|during|since)\s+/iu, '')
  const time = typedSpans(fragment).find((span) => span.type === 'date')
  if (
    time !== undefined ||
    /\b(?:year|quarter|month|week) (?:before|after|earlier|later)\b/iu.test(fragment)
  ) {
    const old = typedSpans(previous).find((span) => span.type === 'date')
    if (old !== undefined)
      return `${previous.slice(0, old.start)}${withoutPreposition(previous.slice(0, old.start), fragment)}${previous.slice(old.end)}`
    return `${body} ${/^(?:in|on|at|by|since|during|for)\b/iu.test(fragment) ? fragment : `in ${fragment}`}?`
  }
  if (tokens(bare).some((token) => ROLE_WORDS.has(token.word)) && nameIn(bare) === null) {
    const role = new RegExp(
      String.raw`\b(?:(?:the|its|their|his|her|a|an) )?(?:[\p{L}-]+ )?(?:${[...ROLE_WORDS].join('|')})(?: (?:${[...ROLE_WORDS].join('|')}))*\b`,
      'iu',
    ).exec(previous)
    if (role !== null)
      return `${previous.slice(0, role.index)}${determined(bare, role[0])}${previous.slice(role.index + role[0].length)}`
  }
  const name = nameSpan(previous)
  if (nameIn(bare) !== null && name !== null)
    return `${previous.slice(0, name.start)}${bare.replace(/^the\s+/iu, '')}${previous.slice(name.end)}`
  const counted =
    /\b(how many|number of|which|what)\s+((?:[\p{L}-]+\s)*?[\p{L}-]+)(?=\s(?:are|is|were|was|does|do|did|has|have|had|will|can|in|at|of|that|to|for)\b|\?|$)/iu.exec(
      previous,
    )
  if (counted !== null && /many|number/iu.test(counted[1] ?? '')) {
    const start = counted.index + counted[0].length - (counted[2] ?? '').length
    return `${previous.slice(0, start)}${bare.replace(/^(?:the|its|their)\s+/iu, '')}${previous.slice(start + (counted[2] ?? '').length)}`
  }
  const phrase = nounPhrase(previous)
  if (phrase !== null)
    return `${previous.slice(0, phrase.start)}${determined(bare, previous.slice(phrase.start, phrase.end))}${previous.slice(phrase.end)}`
  return sure ? `${body}, ${fragment}?` : `${fragment}?`
}

function withoutPreposition(before: string, fragment: string): string {
  return /\b(?:in|on|by|since|during|for|of|at)\s+$/iu.test(before)
    ? fragment.replace(/^(?:in|on|by|since|during|for|of|at)\s+/iu, '')
    : fragment
}

/** Keeps the article of what it replaces when it has none of its own. */
function determined(fragment: string, replaced: string): string {
  if (/^(?:the|an?|its|their|this|his|her)\s/iu.test(fragment)) return lowerFirst(fragment)
  const article = /^(?:the|an?|its|their|this|his|her)\s/iu.exec(replaced)?.[0] ?? ''
  return `${article}${lowerFirst(fragment)}`
}

/** The pronoun is only replaced where the question names nothing that it could point at. */
function replacePronoun(core: string, previous: string, answer: string): string | null {
  const person = /\b(?<!['’])(he|she|him|his|her|hers)\b/iu.exec(core)
  if (person !== null) {
    if (hasNameBefore(core, person.index)) return null
    const name = personIn(previous) ?? personIn(answer) ?? personPhrase(previous)
    if (name === null) return null
    const possessive =
      /^(?:his|hers)$/iu.test(person[0]) ||
      (/^her$/iu.test(person[0]) &&
        /^\s+\p{L}/u.test(core.slice(person.index + 3)) &&
        !/^\s+(?:about|say|do|at|in|to|for|on)\b/u.test(core.slice(person.index + 3)))
    return splice(core, person.index, person[0].length, possessive ? `${name}’s` : name)
  }
  const thing =
    /\b(it|its|they|them|their|theirs|this|that|these|those|there)\b(?!\s+(?:is|are|was|were|been)\s+(?:a|an|any)\b)/iu.exec(
      core,
    )
  if (thing === null || hasNameBefore(core, thing.index)) return null
  const word = thing[0].toLowerCase()
  const after = core.slice(thing.index + thing[0].length)
  const plain =
    /^\s*(?:[?.!,]|$)|^\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|cost|happen|start|open|work|mean|come|take|in|at|on|for|to|by|from|before|after|since|called|use|get|go|run|make)\b/iu.test(
      after,
    )
  if (/^(?:this|that|these|those)$/u.test(word) && !plain) {
    // "this project", "those teams": the noun stays, the subject is added.
    const subject = nameIn(previous)
    return subject === null ? null : `${core.replace(/[?.!]+$/u, '')} (${subject})?`
  }
  const subject = subjectOf(previous)
  if (subject === null) return null
  if (word === 'there') {
    if (/\b(?:is|are|was|were|will|has|have)\s+$/iu.test(core.slice(0, thing.index))) {
      return /\b(?:in|at|of)\s+\p{L}/u.test(after) ? null : `${core.replace(/[?.!]+$/u, '')} at ${subject}?`
    }
    return splice(
      core,
      thing.index,
      word.length,
      /^(?:the|a)\b/iu.test(subject) || nameIn(subject) !== null ? `at ${subject}` : subject,
    )
  }
  return splice(
    core,
    thing.index,
    thing[0].length,
    /^(?:its|their|theirs)$/u.test(word) ? `${subject}’s` : subject,
  )
}

function splice(text: string, start: number, length: number, replacement: string): string {
  const made = `${text.slice(0, start)}${start === 0 ? capitalise(replacement) : replacement}${text.slice(start + length)}`
  return made.replace(/’s’s/gu, '’s')
}

function hasNameBefore(text: string, end: number): boolean {
  return nameSpan(text.slice(0, end)) !== null && !/^\p{L}+\s*$/u.test(text.slice(0, end))
}

/** What a question is about: its longest name, else its first noun phrase with an article. */
function subjectOf(question: string): string | null {
  const name = nameSpan(question)
  if (name !== null) {
    // "the Acme plant", "Acme's new plant": the phrase around the name points more exactly than the name.
    const before = /\b(?:the|an?)\s+(?:[\p{Ll}-]+\s+){0,2}$/u.exec(question.slice(0, name.start))?.[0] ?? ''
    const after = POSSESSED.exec(question.slice(name.end))?.[0] ?? ''
    return `${before}${question.slice(name.start, name.end)}${after}`.trim()
  }
  const phrase = nounPhrase(question)
  return phrase === null ? null : question.slice(phrase.start, phrase.end)
}

/** "Acme’s new lakeside plant": the rest of the noun phrase behind a possessive, up to its verb. */
const POSSESSED =
  /^[’']s?\s+(?:[\p{L}\p{N}-]+\s+){0,3}?[\p{L}\p{N}-]+(?=\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|cost|start|open|begin|take|mean|work|make|say|in|at|on|of|for|to|by|from)\b|[?.!,]|$)/u

function nounPhrase(question: string): { start: number; end: number } | null {
  const match =
    /\b(?:the|an?|its|their|this|these|those)\s+(?:[\p{L}\p{N}’'-]+\s+){0,3}?[\p{L}\p{N}’'-]+(?=\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|cost|costs|start|starts|open|opens|close|begin|take|mean|work|make|say|run|last|lead|in|at|on|of|for|to|by|from|and|with|that|who)\b|[?.!,]|$)/iu.exec(
      question,
    )
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** The longest name; a question's first word is capitalised without being one. */
function nameSpan(text: string): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null
  for (const span of typedSpans(text)) {
    if (span.type !== 'name' || FIRST_WORD.test(text.slice(span.start, span.end))) continue
    if (best === null || span.end - span.start > best.end - best.start)
      best = { start: span.start, end: span.end }
  }
  return best
}

const FIRST_WORD =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should|name|list|give|tell|besides|and|i|any|also|okay|ok|summari[sz]e|describe|explain)$/iu

function nameIn(text: string): string | null {
  const span = nameSpan(text)
  return span === null ? null : text.slice(span.start, span.end)
}

function personIn(text: string): string | null {
  const person = typedSpans(text).find((span) => span.type === 'person')
  return person === undefined ? null : text.slice(person.start, person.end)
}

/** "the new chief executive of Acme": a person who is only named by role. */
function personPhrase(text: string): string | null {
  const match = new RegExp(
    String.raw`\b(?:the|an?|its|their)\s+(?:[\p{L}-]+\s+){0,3}?(?:${[...ROLE_WORDS].join('|')})\b(?:\s+(?:of|at|for)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s\p{Lu}[\p{L}\p{N}’'&.-]*)*)?`,
    'iu',
  ).exec(text)
  return match === null ? null : match[0]
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A name or an abbreviation keeps its capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Lu}|\S*\s\p{Lu})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
