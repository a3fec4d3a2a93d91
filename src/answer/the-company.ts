import { isGivenName } from '../corpus/genders.ts'
import { bodyAnswered } from './answered-name.ts'
import { isPerson } from './person.ts'
import { isKnownPlace } from './places.ts'
import { put } from './put.ts'
import { capitalise, nameIn, nameSpans } from './subject.ts'
import { possessive, type Talk } from './talk.ts'

/**
 * Names "the company" wherever a question speaks of it: the body that the
 * question before asked for, else the one whose name the conversation holds most.
 * Null where the question names one itself, or none has been spoken of.
 *
 * @example
 * // after 'What does Acme’s CEO say?'
 * replaceCompany('How many shops has the company sold?', talk) // => 'How many shops has Acme sold?'
 */
export function replaceCompany(core: string, talk: Talk): string | null {
  const found = COMPANY.exec(core)
  if (found === null || nameIn(core.slice(0, found.index)) !== null) return null
  const name = companyOf(talk)
  if (name === null) return null
  const whole = found[1] === undefined ? name : possessive(name)
  const start = found.index
  return put(core, { start, end: start + found[0].length }, start === 0 ? capitalise(whole) : whole)
}

/** Not "the company that", nor one among others. */
const COMPANY =
  /\bthe (?:company|firm|business|organi[sz]ation)([’']s)?(?=\s*[?.!,]|\s(?!(?:that|which|who|whose|of|behind|from|in|with|for|at|names?|policy)\b)\p{Ll}|$)/iu

/** The body that the conversation is about. */
export function companyOf(talk: Talk): string | null {
  const { earlier, previous } = talk
  const answered = bodyAnswered(previous.question, previous.answer)
  if (answered !== null) return answered
  if (/^(?:which|what) (?:\S+ ){0,3}?(?:company|firm|business|organi[sz]ation)\b/iu.test(previous.question))
    return null
  const counts = new Map<string, number>()
  for (const { question } of earlier)
    for (const { start, end } of nameSpans(question)) {
      const whole = question.slice(start, end)
      // "Acme’s Ada Berg" names Acme.
      const [, unit = ''] = PART_OF.exec(whole) ?? []
      const name = /^(.{2,}?)[’']s\s/u.exec(whole)?.[1] ?? whole.slice(unit.length)
      const isOther =
        isKnownPerson(question, whole, talk) ||
        isKnownPlace(name) ||
        UNIT.test(name) ||
        /^(?:C[A-Z]O|AI|IT|TV|US|UK|EU|UN)$/u.test(name)
      if (name === whole ? isOther : isGivenName(name.split(/\s/u)[0] ?? '')) continue
      const isDoer = DOES.test(question.slice(0, start)) || /^[’']s\b/u.test(question.slice(end))
      const head = question.slice(0, start)
      const isSet = name === whole && /\bthe $/iu.test(head) && /^\s*(?:[?.!,]|$)/u.test(question.slice(end))
      const called = isSet ? `the ${name}` : name
      counts.set(called, (counts.get(called) ?? 0) + (isDoer ? 2 : 1))
    }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

/** A part of a company: "the Marine Division", "the Marine Division of {Acme}". */
export const UNIT = /\b(?:Division|Unit|Department|Branch)(?:$| of (?=\p{Lu}))/u

const PART_OF = new RegExp(String.raw`^(.*${UNIT.source})(?=\p{Lu})`, 'u')

/** "Is {Acme} building …?": who does what is asked is more likely the company than a name beside it. */
const DOES = /\b(?:is|are|was|does|do|did|has|have|had|will|can|could|would)\s+(?:the\s+)?$/iu

/** Whether a name is certainly a person's: a first name is known, or "he" or "she" was said of it. */
export function isKnownPerson(question: string, name: string, { earlier }: Talk): boolean {
  const behind = /[’']s (\p{Lu}\S* \p{Lu}.*)$/u.exec(name)?.[1]
  return (
    earlier.some(({ person }) => person !== null && name.includes(person.name)) ||
    (/[’']s\s/u.test(name)
      ? behind !== undefined && isGivenName(behind.split(/\s/u)[0] ?? '')
      : isPerson(question, name) && isGivenName(name.split(/\s/u)[0] ?? ''))
  )
}
