import type { Quotation, Span, Speaker } from '../model.ts'
import type { Draft } from './draft.ts'
import { withItsHouse } from './its-house.ts'
import { lastSentence } from './last-sentence.ts'
import { wordCount } from './names.ts'
import { quotedSpans, SPOKEN_IN } from './quoted-spans.ts'
import { sentences } from './sentences.ts'
import { signedBeside, signedUnder, signsBelow } from './signatures.ts'
import type { Quoted } from './single-marks.ts'
import { type Attribution, attribution, signer } from './speakers.ts'
import { ADVERB, SPEAKS, VERB } from './speech-verbs.ts'

/**
 * Finds what is said in quotation marks, and who says it.
 *
 * Curly, straight and mis-turned double marks, and single ones, curly or straight. A quoted
 * span counts as speech when it is attributed, or when it has six words or more
 * and ends in `, . ? !` inside its marks; titles and scare quotes do not. A
 * quotation interrupted by its attribution is two quotations of one speaker. A
 * quotation that runs over paragraphs, each opened and only the last closed, is
 * one quotation a paragraph. No speaker rather than a wrong one.
 *
 * @example
 * readQuotations('“It works,” said Ann Lee, CEO of Acme.', [paragraph])
 * // => [{ start: 0, end: 11, speaker: { name: 'Ann Lee', role: 'CEO of Acme' } }]
 */
export function readQuotations(source: string, blocks: readonly Draft[]): Quotation[] {
  // The lines of a hard-wrapped paragraph are one; offsets stay.
  const text = hasLines(source) ? source.replace(/(?<!\n)\n(?!\n)/gu, ' ') : source
  const found: Found[] = []
  const bodyStart = blocks.findLast(({ kind }) => kind === 'headline' || kind === 'subhead')?.end ?? 0
  for (const [index, block] of blocks.entries()) {
    if (!SPOKEN_IN.has(block.kind) || !/["“”„‘«]|(?:^|[\s(—–:])'[\p{L}\d]/u.test(block.words)) continue
    // A nickname or a title in marks parts no attribution: "…," said Ann “Annie” Lee.
    const spans = quotedSpans(block.words, blocks[index + 1]).filter(
      (quoted) => !isScareQuote(block.words, quoted),
    )
    const inBlock: Found[] = []
    for (const [at, quoted] of spans.entries()) {
      const shifted = { ...quoted, start: quoted.start + block.start, end: quoted.end + block.start }
      const last = found.at(-1)
      const near = last !== undefined && index - last.block <= 2 ? last.speaker : null
      const before = { start: block.start + (spans[at - 1]?.end ?? 0), end: shifted.start }
      const after = { start: shifted.end, end: block.start + (spans[at + 1]?.start ?? block.words.length) }
      const from = near === null ? (blocks[index - 1]?.start ?? block.start) : (last?.end ?? block.start)
      const above = { start: Math.max(bodyStart, from), end: block.start }
      const attributed = splits(text, inBlock.at(-1), shifted)
        ? { speaker: near }
        : attribute({ text, blocks, index, near, bodyStart, above }, shifted, before, after)
      if (!isSpeech(text, block, shifted, attributed, inBlock.at(-1))) continue
      const quotation = {
        ...shifted,
        block: index,
        speaker: attributed?.speaker ?? null,
        attributed: attributed !== null,
      }
      inBlock.push(quotation)
      found.push(quotation)
    }
    continueInParagraph(text, inBlock)
  }
  continueInNext(text, blocks, found)
  continueOverParagraphs(found)
  const read: Quotation[] = []
  for (const { start, end, speaker } of found) {
    const own = speaker && withItsHouse(withHouse(speaker, read), text.slice(bodyStart, start))
    read.push({ start, end, speaker: own })
  }
  return read
}

/** Somebody with the office in full under which they were quoted first: "Acme CEO", where "CEO" alone is told later. */
function withHouse({ name, role }: Speaker, before: readonly Quotation[]): Speaker {
  const first = before.find(({ speaker }) => speaker?.name === name)?.speaker?.role ?? null
  const office = role?.replace(/^its /u, '') ?? null
  const isPart =
    office !== null && first !== null && (first.endsWith(` ${office}`) || first.startsWith(`${office} of `))
  return { name, role: isPart ? first : role }
}

/** Whether a new line stands alone: most formats give none but between blocks. */
function hasLines(text: string): boolean {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at)) {
    const start = at
    while (text.charCodeAt(at) === NEW_LINE) at++
    if (at - start === 1) return true
  }
  return false
}

const NEW_LINE = 10

/** Where a quotation is looked at. */
interface Place {
  readonly text: string
  readonly blocks: readonly Draft[]
  /** Of the quotation's block. */
  readonly index: number
  /** Who spoke just before. */
  readonly near: Speaker | null
  readonly bodyStart: number
  /** What stands between the quotation or the paragraph before and this paragraph; ends before it begins where that quotation is in it. */
  readonly above: Span
}

interface Found extends Span {
  readonly block: number
  readonly isOpen: boolean
  speaker: Speaker | null
  attributed: boolean
}

/** Whether a pronoun and its verb part what is one sentence of somebody: "…," she said, "and …" */
function splits(text: string, before: Found | undefined, { start }: Span): boolean {
  return before?.attributed === true && PARTED_BY_PRONOUN.test(text.slice(before.end - 2, start))
}

const PARTED_BY_PRONOUN = new RegExp(
  `^[^.?!]["”’»]\\s*(?:(?:he|she) ${ADVERB}${VERB}|${VERB} (?:he|she))(?:\\s[^,.:;“”"]{1,40})?[,;—–-]+\\s*$`,
  'u',
)

function attribute(place: Place, quoted: Quoted, before: Span, after: Span): Attribution | null {
  const { text, blocks, index, near, bodyStart, above: since } = place
  const block = blocks[index]
  const paragraphStart = block?.start ?? quoted.start
  const seen = { text, bodyStart, quoted, near, paragraphStart, above: since }
  const under = block === undefined ? null : signedUnder(block.words.slice(quoted.end - block.start))
  if (under !== null) return signer(seen, under)
  const own = attribution({ ...seen, before, after })
  if (own !== null || block === undefined) return own
  // Blocks are trimmed: only a mark of a list may stand before. Longer stretches are not even looked at.
  const opens =
    quoted.start - block.start <= LONGEST_MARK && text.slice(block.start, quoted.start).trim() === ''
  const isWhole =
    opens && block.end - quoted.end <= LONGEST_MARK && text.slice(quoted.end, block.end).trim() === ''
  const above = blocks[index - 1]
  // "Ann Lee said:" leads in whatever stands behind the quotation below.
  if (!isWhole && !(opens && above?.words.endsWith(':'))) return null
  const none = { start: quoted.start, end: quoted.start }
  const isLed = above !== undefined && /[:,]$/.test(above.words) && !/["“”]/u.test(above.words)
  const end = { start: quoted.end, end: quoted.end }
  const led = isLed ? attribution({ ...seen, before: above, after: end }) : null
  // "Ann Lee said:" says more than a line below, that may be of a picture; "Ann Lee, director," may be of the one above.
  if (led !== null && above?.words.endsWith(':')) return led
  const signed = isWhole ? signedBeside(blocks, index) : null
  if (signed !== null) return signer(seen, signed)
  if (led !== null) return led
  const below = isWhole ? blocks[index + 1] : undefined
  if (below !== undefined && below.words.length <= LONGEST_SIGNATURE && /^\s*[—–-]/u.test(below.words))
    return attribution({ ...seen, before: none, after: below })
  return null
}

/** White space around a quotation that is a whole block. */
const LONGEST_MARK = 8

/** "— Name, role" on a line of its own. */
const LONGEST_SIGNATURE = 160

/** Words that are no speech even when a speaker is named beside them, so that nobody need look for one. */
function isScareQuote(text: string, { start, end, isOpen }: Quoted): boolean {
  if (isOpen) return false
  const inner = text.slice(start + 1, end - 1).trim()
  return !/[,.?!…—–-]$/u.test(inner) && (wordCount(inner) < SHORTEST_ATTRIBUTED || isTitle(inner))
}

function isSpeech(
  text: string,
  block: Draft,
  quoted: Quoted,
  attributed: Attribution | null,
  before: Found | undefined,
): boolean {
  const inner = text.slice(quoted.start + 1, quoted.isOpen ? quoted.end : quoted.end - 1).trim()
  const words = wordCount(inner)
  const isStopped = /[,.?!…]$/u.test(inner)
  if (attributed !== null) return isStopped || (words >= SHORTEST_ATTRIBUTED && !isTitle(inner))
  if (block.kind === 'boilerplate' && before?.attributed !== true) return false
  if (block.kind === 'headline' || block.kind === 'subhead' || block.kind === 'heading') return false
  const goesOn = before?.attributed === true && /[.?!]$/u.test(inner)
  if ((words < SHORTEST_SPEECH && !goesOn) || (!quoted.isOpen && !/[,.?!…—–-]$/u.test(inner))) return false
  // "…," explained the conductor; "the mice have to put up with it."
  const inSentence = goesOn && !/[.?!]/u.test(text.slice(before.end, quoted.start))
  if (/^\p{Ll}/u.test(inner) && !inSentence) return false
  const ahead = text.slice(Math.max(block.start, quoted.start - 40), quoted.start)
  return !isTitle(inner) && !TITLED.test(ahead)
}

/** Under six words most quoted spans are titles, terms and scare quotes. */
const SHORTEST_SPEECH = 6
const SHORTEST_ATTRIBUTED = 4

/** A title writes its long words with capitals. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? []
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7
}

const TITLED =
  /\b(?:titled|entitled|called|named|known as|dubbed|termed|labell?ed|slogan|motto|tagline|theme|headline|song|track|book|film|paper|report|article)\b[^.]{0,12}$/iu

/** "…," said Ann Lee. "More." — what follows an attribution directly is said by the same person. */
function continueInParagraph(text: string, found: readonly Found[]): void {
  for (const [index, quotation] of found.entries()) {
    const before = found[index - 1]
    if (before === undefined || quotation.attributed || before.speaker === null) continue
    const between = text.slice(before.end, quotation.start)
    // What is signed ends there: "…" — Ann Lee, baker "…"
    if (SIGNED.test(between) || leadsOther(lastSentence(between), before.speaker)) continue
    if (sentences(between).length <= MOST_BETWEEN && between.length <= 320) quotation.speaker = before.speaker
  }
  const first = found[0]
  const second = found[1]
  if (
    first !== undefined &&
    second?.attributed &&
    !first.attributed &&
    text.slice(first.end, second.start).trim() === ''
  ) {
    first.speaker = second.speaker
  }
}

/** Words that lead a quotation in, of somebody else: "And Ono, founder of Acme, expressed his thoughts,". */
function leadsOther(sentence: string, speaker: Speaker): boolean {
  const isOther = !speaker.name.split(/\s+/u).some((part) => sentence.includes(part))
  return isOther && /^(?!(?:The|He|She)\s)\p{Lu}[^“”"]*[,:]\s*$/u.test(sentence) && SPEAKING.test(sentence)
}

const SPEAKING = new RegExp(`\\b${SPEAKS}\\b`, 'u')

const SIGNED = /^\s*[—–~-]{1,2}\s*\p{Lu}/u

/** The attribution's own sentence and one more. */
const MOST_BETWEEN = 2

/** "…," said Ann Lee. ¶ "More." — a paragraph that is a quotation and no more goes on with the one right above. */
function continueInNext(text: string, blocks: readonly Draft[], found: readonly Found[]): void {
  // From the last one up, so that no third paragraph goes on with the first.
  for (const [index, quotation] of [...found.entries()].reverse()) {
    const before = found[index - 1]
    const block = blocks[quotation.block]
    const above = blocks[quotation.block - 1]
    if (before?.block !== quotation.block - 1 || quotation.attributed || before.isOpen) continue
    if (block?.kind !== 'paragraph' || above?.kind !== 'paragraph') continue
    const isWhole = quotation.end - quotation.start >= block.words.length - LONGEST_MARK
    const between = text.slice(before.end, above.end)
    if (!isWhole || SIGNED.test(between) || sentences(between).length > 1) continue
    // Who asks is answered by another.
    const isAsked = [before, quotation].some(({ start, end }) => ASKS.test(text.slice(start, end)))
    if (isAsked || signsBelow(blocks[quotation.block + 1])) continue
    quotation.speaker ??= before.speaker
  }
}

const ASKS = /\?["”]$/u

/** Paragraphs that are opened and not closed belong to the one that follows. */
function continueOverParagraphs(found: readonly Found[]): void {
  for (const [index, quotation] of found.entries()) {
    const before = found[index - 1]
    if (before === undefined || !before.isOpen || quotation.block !== before.block + 1) continue
    if (!quotation.attributed) quotation.speaker ??= before.speaker
  }
  for (let index = found.length - 2; index >= 0; index--) {
    const quotation = found[index]
    const after = found[index + 1]
    if (quotation?.isOpen && after !== undefined && after.block === quotation.block + 1)
      quotation.speaker ??= after.speaker
  }
}
