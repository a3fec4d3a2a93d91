import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { put } from '../text/put.ts'
import { bodyAnswered } from './answered-name.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { placeIn, subjectIn, type Talk } from './talk.ts'
import { isSomebody } from './the-company.ts'

/**
 * Names what a pronoun points at where the words around it tell what it is: the
 * place in "which country is that in?", the products in "what sort of products
 * are they?". Null for any other question.
 */
export function replaceTold(core: string, { previous }: Talk): string | null {
  const place = LIES_IN.exec(core)
  const within = place === null ? null : placeIn(previous.question)
  const kind = KIND_OF.exec(core)
  const sort = kind === null ? null : phraseWith(kind[1] ?? '', previous.question)
  const [found, told] = within === null ? [kind, sort] : [place, within]
  if (found === null || told === null) return null
  const end = found[0].length
  return put(core, { start: end - (found.at(-1)?.length ?? 0), end }, told)
}

/** "Which country is {that} in?" after "What did Acme find at Alder Creek?" */
const LIES_IN =
  /^(?:which|what) (?:country|state|city|town|region|province|county|district|continent|part of [^?]{2,30}) (?:is|are|was|lies) (it|that|this)(?= (?:in|located)\b|\s*\?*$)/iu

/** "What sort of {products} are {they}?" */
const KIND_OF =
  /^(?:what|which) (?:sorts?|kinds?|types?) of (\p{Ll}[\p{L}-]*) (?:is|are|was|were) (they|it|these|those|that|this)\b/iu

/** "Acme products" of a question that speaks of products; null when it does not. */
function phraseWith(noun: string, question: string): string | null {
  const found = new RegExp(String.raw`\b${noun}\b`, 'u').exec(question)
  if (found === null) return null
  const name = nameSpans(question).find(({ end }) => /^(?:[’']s)? $/u.test(question.slice(end, found.index)))
  return name === undefined ? `the ${noun}` : question.slice(name.start, found.index + noun.length)
}

/** Whether a name or an office is a person's, who is neither "it" nor "they" nor "there"; Ada Berg's report is "it". */
export function isNoBody(name: string, talk: Talk): boolean {
  return !OWNED.test(name) && isSomebody(talk.previous.question, name, talk)
}

const OWNED = /[’']s? \p{Ll}/u

const TOGETHER = /\b(?:together|jointly|each other)\b/iu

/** "Acme and Brack" after "Who is Acme’s partner?" and its answer. */
export function bothOf(after: string, talk: Talk): string | null {
  if (!TOGETHER.test(after)) return null
  const answered = talk.earlier
    .map(({ question, answer }) => bodyAnswered(question, answer))
    .findLast((name) => name !== null)
  const one = nameIn(subjectIn(talk) ?? '')
  return one === null || answered === null || answered === undefined || one === answered
    ? null
    : `${one} and ${answered}`
}

/** "What will {they} do for Acme?" after "Who is Acme’s first partner?": what is named already is not pointed at. */
export function otherThan(core: string, meant: string | null, { previous }: Talk): string | null {
  if (meant === null || nameIn(meant) !== meant || !core.includes(meant)) return meant
  const noun = OF_THEIRS.exec(previous.question)?.[1] ?? ''
  return ORGANISATION_NOUNS.has(noun.split(' ').at(-1) ?? '') ? `the ${noun}` : meant
}

/** "Acme’s {first partner}" */
const OF_THEIRS = /[’']s ((?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*)(?=\s*[?,]|\s(?:in|for|on|at|with|to)\b)/u
