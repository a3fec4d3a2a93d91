import { beginsWithGivenName } from '../../corpus/genders.ts'
import { literal } from '../../corpus/literal.ts'
import type { Document, Quotation, Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Evidence } from '../evidence.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { ORGANISATION_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { withoutQuoted } from '../text/said.ts'
import { spokenBy } from '../text/spoken-by.ts'
import { capitalise } from '../text/word-forms.ts'
import { wordCount } from '../text/words.ts'
import { type Composition, composition, draftAt, MAX_WORDS } from './composition.ts'
import { spokenPassages } from './spoken-passages.ts'

/**
 * Quotes who speaks for a body that is asked for its words by name or kind, or by an office in
 * it: "the charity" is the one that a release tells of, "Fuel Help, a charity", and "its
 * director, Ann Lee" speaks for it.
 *
 * @returns null for the house that issues the release, for an office alone ("the CEO") or what is
 * a surname of who speaks, where something is asked about, and where no release or more than one
 * has anybody who speaks for such a body.
 * @example
 * // Fuel Help, a charity, welcomed it. “It pays,” said its director, Ann Lee.
 * // 'What did the charity say?' => both sentences
 */
export function spokenFor({ speech, type }: Asked, ranked: readonly Evidence[]): Composition | null {
  if (type !== 'quotation' || speech?.speaker == null || speech.topic.length > 0) return null
  const asked = bodyAsked(speech.speaker)
  if (asked === null) return null
  const documents = [...new Set(ranked.map(({ document }) => document))]
  const found = documents.flatMap((document) => {
    const spans = spansOf(asked, document)
    return spans.length === 0 ? [] : [{ document, spans }]
  })
  const [only, another] = found
  if (only === undefined || another !== undefined) return null
  const drafts = only.spans.map((span) => draftAt(only.document, span))
  let count = drafts.length
  const wordsOf = (some: number): number =>
    drafts.slice(0, some).reduce((sum, { span }) => sum + wordCount(textAt(only.document.text, span)), 0)
  while (count > 1 && wordsOf(count) > MAX_WORDS) count--
  return composition(drafts.slice(0, count))
}

/** A body whose words are asked for, and the office in it of whoever speaks; null where any may. */
interface Body {
  readonly words: string
  readonly isKind: boolean
  readonly office: string | null
}

function bodyAsked(speaker: string): Body | null {
  const [, owner, held] = /^(.+?)(?:['’]s|(?<=s)['’])\s(.+)$/u.exec(speaker) ?? []
  const [, office, house] = /^(?:the\s)?(.+?)\s(?:of|at|for|from)\s(.+)$/u.exec(speaker) ?? []
  const isOffice = (words: string | undefined): words is string =>
    words !== undefined && (OFFICE.test(words) || words.split(' ').some((word) => ROLE_WORDS.has(word)))
  const [body, role] =
    owner !== undefined && isOffice(held)
      ? [owner, held]
      : house !== undefined && isOffice(office)
        ? [house, office]
        : [speaker, null]
  const words = body.replace(/^the /iu, '')
  const noun = words.split(' ').at(-1) ?? ''
  const isKind =
    /^\p{Ll}/u.test(words) &&
    ORGANISATION_NOUNS.has(noun) &&
    !ROLE_WORDS.has(noun) &&
    !(OWN.test(noun) && noun === words)
  if (!isKind && (!/^\p{Lu}/u.test(words) || beginsWithGivenName(words))) return null
  // "The CEO", "Managing Director" is who speaks, of whatever house.
  if (ROLE_WORDS.has(noun.toLowerCase()) || /^the \p{Lu}{2,3}$/iu.test(body) || SHORT_OFFICE.test(words))
    return null
  return { words, isKind, office: role }
}

const OFFICE = /(?:spokes\p{L}+|secretary|treasurer|curator|registrar|inspector|captain|coach|leader)$/iu

const SHORT_OFFICE = /^(?:C\p{Lu}O|M[DP]|[ES]?VP|GM|PM)$/u

/** What a release calls its own house. */
const OWN =
  /^(?:company|firm|organi[sz]ation|business|team|issuer|group|brand|unit|arm|parent|division|segment)$/u

/** The passages of those who speak for a body, in the order of the text. */
function spansOf(asked: Body, document: Document): readonly Span[] {
  const { text, quotations } = document
  const bare = literal(asked.words)
  if (!new RegExp(String.raw`(?<!\p{L})${bare}`, 'iu').test(text)) return []
  const names = asked.isKind ? namesOfKind(bare, text) : [asked.words]
  const [name, another] = names
  if (another !== undefined || isIssuer(document, terms(name ?? asked.words))) return []
  // "What did Lomax say?": who bears the name, and not who speaks for Lomax Bell.
  if (quotations.some(({ speaker }) => speaker?.name.endsWith(` ${asked.words}`))) return []
  const called = [
    ...names.map(literal),
    ...(asked.isKind || name === undefined ? [`[Tt]he ${bare}`] : kindsOf(name, text)),
  ]
  const isFor = speakingFor(called)
  const speakers = new Set(
    quotations.flatMap((quotation) =>
      isFor(quotation, text) &&
      (asked.office === null ||
        spokenBy(asked.office, quotation.speaker?.name ?? null, quotation.speaker?.role ?? null))
        ? (quotation.speaker?.name ?? [])
        : [],
    ),
  )
  const tells = new RegExp(called.join('|'), 'u')
  return spokenPassages(document)
    .filter(({ speaker, named }) => speakers.has(speaker) && named > 0)
    .map(({ whole }) => ledIn(document, whole, tells))
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:of (?:the )?|and |for |the )?\p{Lu}[\p{L}\p{N}&’'-]*){0,5}`

/** The names that a text gives to what is of a kind: "the {charity} Fuel Help", "Fuel Help, a housing {charity}", "Holm {Council}". */
function namesOfKind(kind: string, text: string): readonly string[] {
  const patterns = [
    String.raw`(?<![\p{L}-])${kind},? (?<name>${NAME})`,
    String.raw`(?<![\p{L}-])(?<name>${NAME})(?: \([^()]{2,20}\))?(?:,| is) (?:an?|the|one of the) (?:(?!of\b|at\b|for\b|in\b)[\p{L}-]+ ){0,4}${kind}(?![\p{L}-])`,
    String.raw`(?<![\p{L}-])(?<name>(?:\p{Lu}[\p{L}&’'-]* ){1,4}${capitalise(kind)}(?: of ${NAME})?|${capitalise(kind)} of ${NAME})(?![\p{L}-])`,
  ]
  const all = patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ groups }) => groups?.name ?? []),
  )
  const names = [...new Set(all.map((name) => name.replace(/^The /u, '').replace(/['’]s$/u, '')))]
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other)))
}

/** What a text calls a body of some name by its kind. */
function kindsOf(name: string, text: string): readonly string[] {
  const before = new RegExp(String.raw`\b[Tt]he (\p{Ll}+) ${literal(name)}`, 'u').exec(text)?.[1]
  const behind = new RegExp(
    String.raw`${literal(name)}, (?:an?|the) (?:\p{Ll}+ ){0,3}?(\p{Ll}+)[,.]`,
    'u',
  ).exec(text)?.[1]
  return [before, behind].flatMap((kind) =>
    kind !== undefined && ORGANISATION_NOUNS.has(kind) ? [`[Tt]he ${kind}`] : [],
  )
}

/** Tells whether a speaker is told to speak for a body: by an office of it, or by one that is "its" behind a sentence which it opens. */
function speakingFor(called: readonly string[]): (quotation: Quotation, text: string) => boolean {
  // "Tilbury" is not "Tilbury Homes".
  const body = `(?:${called.join('|')})(?![\\p{L}-])(?! (?!${FORM})\\p{Lu}\\p{Ll})`
  const of = new RegExp(String.raw`(?:\b(?:of|at|for|from|with)|,) (?:the )?${body}(?!['’])`, 'u')
  const opening = new RegExp(
    String.raw`^(?:${called.join('|')})(?:['’]s|(?<=s)['’])? (?:\p{Ll}|(\p{L}+))`,
    'u',
  )
  const owns = new RegExp(
    String.raw`(?<!\p{L})(?:${called.join('|')})(?:['’]s|(?<=s)['’]) (?:\p{Ll}[\p{L}-]*,? ){1,7}(?:\p{Lu}\p{Ll}{1,10}\.? )?$`,
    'u',
  )
  const opens = new RegExp(
    String.raw`(?:^|[.!?]["”]?\s+)(?:(?:The|An?) )?(?:[\p{L}-]+ ){0,2}?${body}[^.!?]*[.!?]\s+[^.!?]*$`,
    'u',
  )
  const isOffice = (role: string): boolean => {
    if (NO_MORE.test(role)) return false
    const begins = opening.exec(role)
    return (
      of.test(role) ||
      (begins !== null && (begins[1] === undefined || ROLE_WORDS.has(begins[1].toLowerCase())))
    )
  }
  return ({ speaker }, text) => {
    if (speaker === null || speaker.name === '') return false
    if (isOffice(speaker.role ?? '')) return true
    for (let at = text.indexOf(speaker.name); at !== -1; at = text.indexOf(speaker.name, at + 1)) {
      const ahead = withoutQuoted(text.slice(text.lastIndexOf('\n\n', at) + 1, at))
        .trimStart()
        .slice(-REACH)
      const behind = text.slice(at + speaker.name.length, at + speaker.name.length + 8)
      if (owns.test(ahead)) return true
      const isIts = /\b(?:[Ii]ts|[Tt]heir) [^.“”"]{2,60}$/u.test(ahead) || /^, (?:its|their) /u.test(behind)
      if (isIts && opens.test(ahead)) return true
    }
    return false
  }
}

/** What is no other name behind that of a house: "Lund Heat {Ltd}". */
const FORM = String.raw`(?:Ltd|Limited|Inc|Corp|Corporation|Company|Co|Group|Holdings|Plc|GmbH)\b`

/** Who was in it before speaks for it no more. */
const NO_MORE = /\b(?:former(?:ly)?|ex-\p{L}|previous(?:ly)?|one-?time|retired|late)\b/iu

const REACH = 400

/** With the sentence right before in the same paragraph, where it tells of the body and there are words for both. */
function ledIn(document: Document, span: Span, called: RegExp): Span {
  const { candidates } = dissect(document)
  const first = candidates.find(({ start, end }) => start <= span.start && span.start < end)
  const before = first === undefined ? undefined : candidates[first.index - 1]
  if (before === undefined || before.block !== first?.block || before.quotation !== null) return span
  if (!called.test(before.text)) return span
  const both = { start: before.start, end: span.end }
  return wordCount(textAt(document.text, both)) <= MAX_WORDS ? both : span
}
