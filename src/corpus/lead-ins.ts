import { LEADING_PERSON } from './names.ts'
import { cleanRole, roleOnly, type Words } from './roles.ts'

/**
 * Reads who speaks from the sentence that leads a quotation in, when that
 * person is its subject: `Ann Lee, CEO of Acme: "…"`, `Ann Lee, CEO of Acme,
 * thanked the city, saying "…"`, `A family from Lyon shared: "…"`.
 *
 * `ahead` ends where the quotation begins. A surname or first name alone comes
 * as it stands; the caller links it. Null when the sentence does not lead in.
 *
 * @example
 * leadIn('It opened. Ann Lee, its director: ') // => { name: 'Ann Lee', role: 'its director' }
 */
export function leadIn(ahead: string): Words | null {
  const sentence = lastSentence(ahead)
  if (!/[:,;]\s*$|\b(?:saying|that|said|says|stated|shared)\s*$/u.test(sentence)) return null
  const unnamed = UNNAMED.exec(sentence)?.[1]
  if (unnamed !== undefined) return roleOnly(unnamed)
  const subject = SUBJECT.exec(sentence)
  const name = LEADING_PERSON.exec(sentence)?.[1] ?? subject?.[0]
  if (name === undefined || NO_SUBJECT.test(name)) return null
  const rest = sentence.slice(name.length)
  const labelled = /^(?:\s*\([^()]{2,60}\))?(?:,\s+([^“”":]{2,160}?))?\s*:\s*$/u.exec(rest)
  // "Highlights:" is a heading; only a full name can be a label.
  if (labelled !== null && name.includes(' ')) return { name, role: cleanRole(labelled[1]) }
  const found = PREDICATE.exec(rest) ?? PREDICATE_UNCLOSED.exec(rest)
  return found === null ? null : { name, role: cleanRole(found[1]) }
}

/** What a paragraph opens with, right before a quotation: "Ann Lee (Lyon) “…" */
export function nameAlone(ahead: string): Words | null {
  const name = LEADING_PERSON.exec(ahead)?.[1]?.replace(/\s*\([^()]*\)$/u, '')
  return name !== undefined && /^\s*(?:\([^()]{2,60}\))?\s*$/u.test(ahead.slice(name.length))
    ? { name, role: null }
    : null
}

/** Who the sentence before a quotation is about, for "he said" behind it: a person's name or a surname. */
export function subjectBefore(ahead: string): string | null {
  const sentence = lastSentence(ahead.trimEnd())
  const name = LEADING_PERSON.exec(sentence)?.[1] ?? SUBJECT.exec(sentence)?.[0] ?? null
  return name === null || NO_SUBJECT.test(name) ? null : name
}

function lastSentence(ahead: string): string {
  const stops = [
    ...ahead.matchAll(
      /(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Inc|Corp|Ltd|Co|No|Jr|Sr|\p{Lu}))[.!?]["”’)]?\s+(?=["“]?\p{Lu})|\n/gu,
    ),
  ]
  const last = stops.at(-1)
  return (last === undefined ? ahead : ahead.slice(last.index + last[0].length)).trimStart()
}

const SPEAKS =
  '(?:says?|said|states?|stated|notes?|noted|adds?|added|shares?|shared|comments?|commented|explains?|explained|emphasi[sz]e[sd]?|highlight(?:s|ed)|expresse[sd]|conveys?|conveyed|congratulate[sd]|thank(?:s|ed)|remark(?:s|ed)|reflect(?:s|ed)|ask(?:s|ed)|writes?|wrote|believes?|declare[sd]|assert(?:s|ed)|stresse[sd]|observe[sd]|announce[sd]|reveal(?:s|ed)|praise[sd]|welcome[sd]|recall(?:s|ed)|insist(?:s|ed)|describe[sd]|summari[sz]e[sd]|reiterate[sd]|acknowledge[sd]|agree[sd]|concede[sd]|conclude[sd]|continue[sd]|joke[sd]|laugh(?:s|ed)|tells?|told|spoke|speaks|saying|stating|noting|adding|commenting|remarking|explaining|emphasi[sz]ing|that)'

/** The subject's predicate holds a word of speaking, and no other quotation. */
const PREDICATE = predicate(',')
/** The second comma around a role is often forgotten. */
const PREDICATE_UNCLOSED = predicate('')

function predicate(close: string): RegExp {
  return new RegExp(
    `^(?:,\\s+([^“”":;]{2,160}?)${close}|\\s+(?:of|from|at)\\s[^,“”"]{2,60}(?:,[^,“”"]{2,80},)?)?\\s+(?:himself\\s+|herself\\s+|also\\s+|further\\s+|has\\s+|then\\s+)*(?:\\p{Ll}[^“”"]{0,180}\\s)?${SPEAKS}\\b[^“”"]{0,120}$`,
    'u',
  )
}

const UNNAMED = new RegExp(
  `^((?:The|A|An|One)\\s[^,.;:“”"]{3,70}?)\\s+(?:also\\s+)?${SPEAKS}\\s*[:,]?\\s*$`,
  'u',
)

/** A first name or surname alone. */
const SUBJECT =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?=\s+(?:himself|herself|also|further|has|\p{Ll}+(?:s|ed|wrote|said))\b)/u

const NO_SUBJECT =
  /^(?:The|This|That|These|Those|It|In|On|At|For|By|As|With|When|While|After|Before|Since|According|Commenting|Speaking|Asked|Our|We|He|She|They|His|Her|Their|And|But|Founded|Today|Additionally|However)\b/u
