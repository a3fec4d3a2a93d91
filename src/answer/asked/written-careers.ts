import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks what somebody did before, or since when they are
 * there, and the release says it by how they came: "where did Ada Berg work
 * before?" is where she "joined from", "since when has she been with Acme?" when
 * she "joined".
 */
export function careersAsWritten(question: string, document: Document): Rewording[] {
  const before = WORKED_BEFORE.exec(question)
  if (before !== null) {
    const [words, name = '', asked = ''] = before
    const came = cameIn(document, name, FROM_BODY)
    const end = before.index + words.length
    return came === null ? [] : [{ start: end - asked.length, end, written: `${came} from` }]
  }
  const since = BEEN_WITH.exec(question)
  if (since === null) return []
  const [words, name = '', body = ''] = since
  if (cameIn(document, name, '') !== 'join') return []
  return [{ start: 0, end: words.length, written: `When did ${name} join ${body}` }]
}

const WORKED_BEFORE =
  /^where (?:did|had|has) ([^?]{2,60}?) ((?:work(?:ed)? (?:before(?:hand)?|previously|earlier)|(?:previously|formerly) work(?:ed)?))(?=\s*\?*$)/iu
const BEEN_WITH =
  /^since when (?:has|is) ([^?]{2,60}?) (?:been )?(?:with|working for) ([^?]{2,60}?)(?=\s*\?*$)/iu

/** The verb by which a release says that somebody came, in its base form; null where it does not, or says where they worked. */
function cameIn({ text }: Document, name: string, behind: string): string | null {
  const last = name.trim().split(/\s+/u).at(-1) ?? ''
  if (!/^\p{Lu}/u.test(last) || !text.includes(last)) return null
  const told = new RegExp(
    String.raw`\b(?:${literal(last)}\b[^.;\n]{0,80}?|(?:He|She) )\b(joined|joins|came|comes|moved|moves)\b${behind}`,
    'u',
  ).exec(text)
  return told === null || /\bworked (?:at|for|with|in)\b/u.test(text) ? null : (BASES[told[1] ?? ''] ?? null)
}

const FROM_BODY = String.raw`[^.;\n]{0,80}?\bfrom (?:the )?\p{Lu}`

const BASES: Readonly<Record<string, string>> = {
  joined: 'join',
  joins: 'join',
  came: 'come',
  comes: 'come',
  moved: 'move',
  moves: 'move',
}
