import { beginsWithGivenName } from '../../corpus/genders.ts'
import { ADVERB, VERB } from '../../corpus/speech-verbs.ts'
import type { Document, Quotation, Span, Speaker } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { quotedOf } from '../asked/asked-whole.ts'
import type { Draft } from '../cite.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { ownerBefore } from '../text/house-beside.ts'
import { overlapping } from '../text/overlapping.ts'
import { spokenBy } from '../text/spoken-by.ts'
import { wordCount } from '../text/words.ts'
import { type Composition, composition, draftAt, isSaid, MAX_WORDS_LIST, wordsOf } from './composition.ts'
import { partialQuotes } from './partial-quotes.ts'
import { length, type SpokenPassage, spokenPassages } from './spoken-passages.ts'

/**
 * Quotes each speaker once, the known ones first, then whose words are longer: in whole
 * sentences with the one that names who speaks, and all that they say in that paragraph
 * while an answer has words for it. Null where nobody speaks.
 */
export function mainQuotations(
  document: Document,
  most: number,
  besides: readonly string[] = [],
): Composition | null {
  const passages = spokenPassages(document)
    .filter(({ speaker }) => besides.length === 0 || isOther(speaker, besides))
    .sort(
      (a, b) =>
        Number(b.speaker !== '') - Number(a.speaker !== '') ||
        b.named - a.named ||
        length(b.whole) - length(a.whole),
    )
  const kept: SpokenPassage[] = []
  for (const passage of passages) {
    const isApart = kept.every(
      ({ speaker, whole }) => speaker !== passage.speaker && !overlapping(whole, passage.whole),
    )
    if (isApart && kept.length < most) kept.push(passage)
  }
  let drafts = kept.map(({ least }) => draftAt(document, least))
  for (const [at, { whole }] of kept.entries()) {
    const longer = drafts.with(at, draftAt(document, whole))
    if (wordsOf(longer) <= MAX_WORDS_LIST) drafts = longer
  }
  return composition(drafts)
}

/** Whether somebody is known who speaks, and has none of some stems in the name: whom an asker leaves out. */
function isOther(speaker: string, besides: readonly string[]): boolean {
  return speaker !== '' && !besides.includes(terms(speaker).at(-1) ?? '')
}

/**
 * Quotes who speaks; where nothing stands in quotation marks, sentences that tell what somebody
 * named says. Where it is asked how many speak, a note counts those who are quoted.
 *
 * @param besides stems of the names of those who are left out: "Who is quoted besides Ann Lee?"
 */
export function speakersOf(
  document: Document,
  most: number,
  {
    isCounted = false,
    besides = [],
  }: { readonly isCounted?: boolean; readonly besides?: readonly string[] } = {},
): Composition | null {
  const found = mainQuotations(document, most, besides)
  const [first] = found?.drafts ?? []
  if (found === null || first === undefined) {
    if (besides.length > 0 && spokenPassages(document).length > 0) return null
    const told = reported(document).filter(
      ({ document, span }) => !terms(textAt(document.text, span)).some((term) => besides.includes(term)),
    )
    return composition(told.slice(0, most))
  }
  return isCounted
    ? { ...found, notes: [...found.notes, { kind: 'metadata', text: countOf(document), at: [first] }] }
    : found
}

/** How many speakers a release quotes, each counted once, and how many of its quotations are of nobody certain. */
function countOf({ quotations }: Document): string {
  const all = [...new Set(quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])))]
  const isPart = (name: string): boolean =>
    all.some((other) => other !== name && ` ${other} `.includes(` ${name} `))
  const count = all.filter((name) => !isPart(name)).length
  const told = `The release quotes ${count === 1 ? 'one speaker' : `${count} speakers`}`
  const untold = quotations.filter(({ speaker }) => speaker === null).length
  if (untold === 0) return `${told}.`
  return `${told}; of ${untold === 1 ? 'another quotation' : `${untold} other quotations`} it is not certain who speaks.`
}

function reported(document: Document): Draft[] {
  return dissect(document)
    .candidates.filter(
      ({ kind, text, spans }) =>
        kind === 'sentence' &&
        SAYS.test(text) &&
        spans().some(
          ({ type, start, end }) =>
            type === 'person' && (BEHIND.test(text.slice(end)) || BEFORE.test(text.slice(0, start))),
        ),
    )
    .map((sentence) => draftAt(document, sentence))
}

/** Most sentences have no such word, and names are not looked for. */
const SAYS = new RegExp(String.raw`\b${VERB}\b`, 'u')

/** "Lavelle {said}", "Ann Lee, the chair, {also said}", "{said} chair Ann Lee". */
const BEHIND = new RegExp(String.raw`^(?:,[^,]{3,80},)?\s${ADVERB}${VERB}\b(?!\sto\b)`, 'u')
const BEFORE = new RegExp(String.raw`\b${VERB}\s(?:[\p{L}\s]{1,40}\s)?$`, 'u')

/**
 * Quotes all that the speaker whom the question names says, else all who speak:
 * each quotation with its attribution, in the order of the text and of the
 * releases, as many as an answer has words for. Who is asked for by an office is
 * also quoted where a release gives the name alone. Notes tell how many there are, and
 * that some of these releases are said by nobody certain. Null when there is none.
 */
export function quotationsAsked(asked: Asked, documents: readonly Document[]): Composition | null {
  const whose = quotedOf(asked.text)
  const isTheirs = whose === null ? () => true : quotedBy(whose, documents)
  const drafts: Draft[] = []
  const quoting = new Set<Document>()
  const names = new Set<string>()
  let all = 0
  let words = 0
  for (const document of documents) {
    const parts = whose === null ? [] : partialQuotes(document)
    for (const quotation of [...document.quotations, ...parts].sort((a, b) => a.start - b.start)) {
      if (!isTheirs(quotation, document)) continue
      quoting.add(document)
      if (quotation.speaker !== null) names.add(quotation.speaker.name)
      const span = sentencesAround(document, quotation)
      const last = drafts.at(-1)
      if (isSaid({ document, span }, drafts)) {
        // The second half of a split one, that goes on behind the sentence in which it began.
        const from = last?.document === document ? last.span.end : span.end
        words += wordCount(document.text.slice(from, span.end))
        if (last !== undefined && span.end > from)
          drafts[drafts.length - 1] = draftAt(document, { start: last.span.start, end: span.end })
        continue
      }
      all++
      words += wordCount(textAt(document.text, span))
      if (words <= MAX_WORDS_LIST || drafts.length === 0) drafts.push(draftAt(document, span))
    }
  }
  const [first] = drafts
  if (first === undefined) return composition(drafts)
  const remarks = [
    drafts.length === all
      ? null
      : `There are ${all} such quotations; an answer has words for ${drafts.length} of them.`,
    whose === null ? null : uncertain(documents, isTheirs, quoting, [...names]),
  ].filter((text) => text !== null)
  return composition(
    drafts,
    remarks.map((text) => ({ kind: 'metadata', text, at: [first] })),
  )
}

type IsTheirs = (quotation: Quotation, document: Document) => boolean

/** Tells whether a quotation is of whom the question names, by name or by the office that they hold in one of the releases. */
function quotedBy(whose: string, documents: readonly Document[]): IsTheirs {
  const isOwn: IsTheirs = ({ speaker }, document) =>
    speaker !== null && spokenBy(whose, speaker.name, speaker.role, document)
  const holders = new Set(
    documents.flatMap((document) =>
      document.quotations
        .filter((quotation) => isOwn(quotation, document))
        .map(({ speaker }) => `${document.issuer} ${speaker?.name}`),
    ),
  )
  return (quotation, document) => {
    const { speaker } = quotation
    const isHolder = speaker?.role === null && holders.has(`${document.issuer} ${speaker.name}`)
    return (
      namesIssuer(whose, document) ||
      isHolder ||
      isOwn(quotation, document) ||
      isOfBody(whose, speaker, document)
    )
  }
}

/** Tells how many quotations nobody is known to say, of the releases that quote somebody and of those that name them. */
function uncertain(
  documents: readonly Document[],
  isTheirs: IsTheirs,
  quoting: ReadonlySet<Document>,
  names: readonly string[],
): string | null {
  const others = documents.filter(
    (document) => !quoting.has(document) && names.some((name) => document.text.includes(name)),
  )
  const [own, elsewhere] = [unattributed([...quoting], isTheirs), unattributed(others, isTheirs)]
  if (own + elsewhere === 0) return null
  const these = quoting.size === 1 ? 'this release' : 'these releases'
  const where =
    elsewhere === 0
      ? these
      : own === 0
        ? 'other releases that name the speaker'
        : `${these} and of others that name the speaker`
  return `It is not certain who says ${own + elsewhere === 1 ? 'another quotation' : `${own + elsewhere} other quotations`} of ${where}.`
}

/** Whether a house is asked for the words of its own, and somebody holds an office of it: "chair of the choir", "Its chair" behind a sentence on the choir. */
function isOfBody(whose: string, speaker: Speaker | null, { text }: Document): boolean {
  const role = speaker?.role ?? null
  if (speaker === null || role === null || beginsWithGivenName(whose.replace(/^the /iu, ''))) return false
  const named = terms(whose)
  const house = terms(/\s(?:of|at|for|from)\s(.+)$/u.exec(role)?.[1] ?? ownerBefore(text, speaker.name, role))
  return named.length > 0 && named.every((term) => house.includes(term) && !ROLE_WORDS.has(term))
}

/** How many quotations of some releases nobody is known to say. */
function unattributed(documents: readonly Document[], isTheirs: IsTheirs): number {
  return documents
    .flatMap((document) => document.quotations.filter((quotation) => !isTheirs(quotation, document)))
    .filter(({ speaker }) => speaker === null).length
}

/** The quotations "of Acme" are those of all who speak in its release. */
function namesIssuer(whose: string, { issuer }: Document): boolean {
  const own = new Set(terms(issuer ?? ''))
  const named = terms(whose)
  return named.length > 0 && named.every((term) => own.has(term))
}

/** From the start of the first sentence that the quotation touches to the end of the last. */
export function sentencesAround(document: Document, quotation: Quotation): Span {
  const touched = dissect(document).candidates.filter((candidate) => overlapping(candidate, quotation))
  return {
    start: Math.min(quotation.start, ...touched.map((candidate) => candidate.start)),
    end: Math.max(quotation.end, ...touched.map((candidate) => candidate.end)),
  }
}
