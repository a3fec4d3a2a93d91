import { ADVERB, VERB } from '../../corpus/speech-verbs.ts'
import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { besideName } from '../text/house-beside.ts'
import { type Reporter, reportersIn } from '../text/reporters.ts'
import { withoutQuoted } from '../text/said.ts'
import { otherWays } from '../text/short-forms.ts'
import { spokenBy } from '../text/spoken-by.ts'

/**
 * Whether a sentence tells in its own words what somebody says who is not the one that a question
 * names: neither by name or office, nor by what stands before the verb of speech.
 *
 * @example
 * // "Asked about fares, Ms Roos said that they would rise."
 * // for "What did Jon Berg say about fares?" => true
 */
export function reportsOther(speaker: string, { dissection }: Lens, { text }: Candidate): boolean {
  const told = withoutQuoted(text)
  const reported = reportersIn(told)
  if (reported.length === 0 || BY_PRONOUN.test(told)) return false
  const own = waysOf(speaker)
  return reported.every(
    ({ name, ahead }) =>
      !terms(ahead).some((term) => own.has(term)) && !isAsked(speaker, name, dissection.document),
  )
}

/**
 * Whether the words of an organisation are asked for, and a sentence gives those of somebody who is
 * nowhere told together with it: neither their office has its name, nor a sentence that names them,
 * nor what stands before their words. A sentence may well speak of it.
 */
export function speaksForOther(speaker: string, { dissection }: Lens, candidate: Candidate): boolean {
  if (!/^(?:the )?\p{Lu}/iu.test(speaker) || !/\p{Lu}/u.test(speaker)) return false
  const { text, quotation, block, index } = candidate
  const own = waysOf(speaker)
  const has = (words: string): boolean => terms(words).some((term) => own.has(term))
  const before = dissection.candidates[index - 1]
  if (before?.block === block && has(aroundQuoted(before))) return false
  if (quotation === null) {
    // "Officials said" may be of any house.
    const reported = reportersIn(text).filter(
      ({ name }) => name.includes(' ') || officesOf(name, dissection.document) !== '',
    )
    const isTold = ({ ahead, name }: Reporter): boolean =>
      has(ahead) || has(officesOf(name, dissection.document))
    return reported.length > 0 && !reported.some(isTold)
  }
  const { name = null, role = null } = quotation.speaker ?? {}
  if (name === null || has(name) || has(aroundQuoted(candidate))) return false
  return !has(role ?? '') && !has(besideName(dissection.document.text, name))
}

/** What stands around the words that are quoted in a sentence; one in the midst of them has no marks. */
function aroundQuoted({ text, start, quotation }: Candidate): string {
  if (quotation === null) return withoutQuoted(text)
  const ahead = text.slice(0, Math.max(0, quotation.start - start))
  return withoutQuoted(`${ahead} ${text.slice(Math.max(0, quotation.end - start))}`)
}

/** "She said that they would rise." */
const BY_PRONOUN = new RegExp(String.raw`\b(?:he|she|they) ${ADVERB}${VERB}\b`, 'iu')

/** Stems of a name or office in all its ways of writing. */
function waysOf(speaker: string): ReadonlySet<string> {
  const ways = [speaker, ...speaker.split(/\s+/u).flatMap((word) => otherWays(word)), ...otherWays(speaker)]
  return new Set(ways.flatMap((way) => terms(way.replace(ADDRESS, ''))))
}

const ADDRESS = /^(?:Mrs?|Ms|Miss|Sir|Lord|Dame|Lady|Dr|Prof)\.?\s/u

/** Whether the one who is asked is told under this name, by an office that the release gives to it. */
function isAsked(speaker: string, name: string, document: Document): boolean {
  return document.quotations.some(
    ({ speaker: by }) =>
      by !== null && isSame(by.name, name) && spokenBy(speaker, by.name, by.role, document),
  )
}

/** The offices under which somebody is quoted, and what stands beside their whole name. */
function officesOf(name: string, { quotations, text }: Document): string {
  return quotations
    .flatMap(({ speaker }) =>
      speaker !== null && isSame(speaker.name, name)
        ? [speaker.role ?? '', besideName(text, speaker.name)]
        : [],
    )
    .join(' ')
}

function isSame(name: string, other: string): boolean {
  return name.split(/\s+/u).at(-1) === other.split(/\s+/u).at(-1)
}
