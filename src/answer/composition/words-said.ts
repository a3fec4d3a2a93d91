import { literal } from '../../corpus/literal.ts'
import type { Document, Span, Speaker } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Draft } from '../cite.ts'
import type { Correction } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { overlapping } from '../text/overlapping.ts'
import { withoutQuoted } from '../text/said.ts'
import { spokenBy } from '../text/spoken-by.ts'
import { wordCount } from '../text/words.ts'
import { type Composition, composition, draftAt, MAX_WORDS } from './composition.ts'

/** What a release has of words that a question quotes: who says them, or that they are not said by whom it names. */
export type WordsSaid = { readonly composition: Composition } | { readonly correction: Correction }

/**
 * Answers who said some words, or whether somebody did, by the quotation that has them one by
 * one, and the sentence that names who speaks it. Whom the question names and the release does
 * not is put right.
 *
 * @returns null for any other question, and where the words stand in no quotation of somebody known.
 * @example
 * // “We mill at night now,” said Ann Lee.
 * // 'Who said “We mill at night”?' => that sentence
 * // 'Did Tom Berg say “We mill at night”?' => { said: 'Tom Berg', stated: 'Ann Lee' }
 */
export function wordsSaidBy({ text }: Asked, ranked: readonly Evidence[]): WordsSaid | null {
  const asked = wordsAsked(text)
  if (asked === null) return null
  for (const document of new Set(ranked.map((one) => one.document))) {
    const place = placeOf(asked.words, document)
    if (place === null) continue
    const { speaker, span } = place
    if (asked.by !== null && !isSaidBy(asked.by, speaker, document))
      return { correction: { said: asked.by, stated: speaker.name } }
    const found = composition(withName(document, span, speaker))
    if (found !== null) return { composition: found }
  }
  return null
}

/**
 * Whether words are somebody's, or the release's or house's by who speaks for it: of "the release", whose
 * ever they are, and of its house, where a speaker has no office in another.
 */
function isSaidBy(by: string, { name, role }: Speaker, document: Document): boolean {
  if (OF_TEXT.test(by) || spokenBy(by, name, role, document)) return true
  if (!OF_HOUSE.test(by) && !isIssuer(document, terms(by))) return false
  const house = IN_HOUSE.exec(role ?? '')?.[1]
  const own = terms(`${document.issuer ?? ''} ${by}`)
  return house === undefined || terms(house).some((term) => own.includes(term))
}

const OF_TEXT =
  /^(?:the|this) (?:(?:press|news|media) )?(?:release|statement|announcement|article|text|document|story|report)$/iu

const OF_HOUSE =
  /^(?:the|this) (?:company|firm|organi[sz]ation|business|group|charity|university|agency|issuer|brand|maker)$/iu

/** "Vice president at {Harper Group}" */
const IN_HOUSE = /.*(?:\b(?:of|at|for|with|from)|,)\s(?:the\s)?(\p{Lu}.*)$/u

/** The words that a question quotes, and of whom it says them; null where it quotes too few. */
function wordsAsked(text: string): { readonly by: string | null; readonly words: readonly string[] } | null {
  const { by = null, words = '' } = (WHO.exec(text) ?? DID.exec(text) ?? BY.exec(text))?.groups ?? {}
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? []
  const isQuoted = /^["“]/u.test(words)
  return all.length < (isQuoted ? FEWEST : FEWEST_UNQUOTED) || all.length > MOST ? null : { by, words: all }
}

const SAY = '(?:say|said|says|state|stated|add|added|claim|claimed|write|wrote|note|noted|explain|explained)'

const WHO = new RegExp(
  String.raw`^(?:and |so )?(?:who ${SAY}|whose (?:words|quote|quotation|line|statement) (?:is|are|was|were)(?: this| these)?)(?: that)?[:,]? (?<words>.+)$`,
  'iu',
)
const DID = new RegExp(
  String.raw`^(?:and |so )?(?:did|does|has|is it true that|was it) (?<by>(?:the \p{Ll}|\p{Lu})[^“”"?]{1,60}?) (?:who |really |actually |ever )*${SAY}(?: that)?[:,]? (?<words>.+)$`,
  'iu',
)
const BY = /^(?:is|was) (?<words>["“].+["”]) (?:said|spoken) by (?<by>[^“”"?]{2,60}?)[\s?.!]*$/iu

/** Words that two may have said are no quotation. */
const FEWEST = 4
const FEWEST_UNQUOTED = 6
const MOST = 80

interface Place {
  readonly span: Span
  readonly speaker: Speaker
}

/** Where words stand one by one, whatever parts them, in a quotation whose speaker is known. */
function placeOf(words: readonly string[], { text, quotations }: Document): Place | null {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.map(literal).join(String.raw`[^\p{L}\p{N}]{1,6}`)}(?![\p{L}\p{N}])`,
    'iu',
  )
  for (const { start, end, speaker } of quotations) {
    const found = speaker === null ? null : pattern.exec(text.slice(start, end))
    if (found !== null && speaker !== null)
      return { span: { start: start + found.index, end: start + found.index + found[0].length }, speaker }
  }
  return null
}

/** The sentences of a place with the one that names the speaker: in its paragraph, else the nearest above, else right below. */
function withName(document: Document, span: Span, { name }: Speaker): Draft[] {
  const { candidates } = dissect(document)
  const held = candidates.filter((one) => overlapping(one, span))
  const [first] = held
  const last = held.at(-1)
  if (first === undefined || last === undefined) return []
  const own = { start: first.start, end: last.end }
  const surname = name.split(/\s+/u).at(-1) ?? name
  const naming = nearestNaming(candidates, first, last, [name, surname])
  if (naming === null) return []
  const both = { start: Math.min(own.start, naming.start), end: Math.max(own.end, naming.end) }
  if (naming.block === first.block && wordCount(textAt(document.text, both)) <= MAX_WORDS)
    return [draftAt(document, both)]
  return [draftAt(document, own), draftAt(document, naming)].sort((a, b) => a.span.start - b.span.start)
}

function nearestNaming(
  candidates: readonly Candidate[],
  first: Candidate,
  last: Candidate,
  names: readonly string[],
): Candidate | null {
  const away = ({ index }: Candidate): number => Math.max(first.index - index, index - last.index, 0)
  const nearest = (all: readonly Candidate[]): readonly Candidate[] =>
    [...all].sort((a, b) => away(a) - away(b))
  const beside = nearest(candidates.filter(({ block }) => block === first.block))
  const above = nearest(candidates.filter((one) => one.index < first.index && one.kind === 'sentence'))
  const below = candidates.slice(last.index + 1, last.index + 2)
  for (const among of [beside, above, below])
    for (const name of names) {
      const naming = among.find(({ text }) => withoutQuoted(text).includes(name))
      if (naming !== undefined) return naming
    }
  return null
}
