import type { Block, BlockKind, Document, Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { partBlocks } from './blocks.ts'
import { readContactSections } from './contact-sections.ts'
import { dateAt, dateInPath, MS_A_DAY, type WrittenDate } from './date.ts'
import { type Draft, drafts } from './draft.ts'
import { type Embargo, embargoDay, markEmbargo, readEmbargo } from './embargo.ts'
import type { Parsed } from './formats/parsed.ts'
import { markFurniture } from './furniture.ts'
import { partHolds } from './hold-lines.ts'
import { readIssuer } from './issuer.ts'
import { displayPlace } from './place.ts'
import { readQuotations } from './quotations.ts'
import { readReplacement, replacedDay } from './replacement.ts'
import { markHeadings, markSections } from './sections.ts'
import { readSetRight } from './set-right.ts'
import { sketch } from './sketch.ts'
import { markedStatus } from './status.ts'
import { readTop, type Top } from './top.ts'
import { partTop } from './top-lines.ts'

/** All of a document that follows from its text and its path. */
export type Release = Omit<Document, 'id' | 'sha256'>

/**
 * Reads a parsed file as a press release.
 *
 * Status, headline, subhead and dateline from the top; contacts, boilerplate,
 * safe harbour, source line and notes; then headings, quotations with their
 * speakers, and the issuer. The dateline's date wins over the file's metadata,
 * that over the file's name, and that over the day on which an embargo ends; but what a wire format states of the release,
 * field by field, wins over what is read from the text. What is not found is
 * null; nothing throws.
 */
export function readRelease(parsed: Parsed, file: string): Release {
  const { text, format, metadata } = parsed
  const told = metadataDate(metadata)
  const inPath = dateInPath(file)
  const all = drafts(text, partTop(text, partHolds(text, partBlocks(parsed))))
  const blocks = markFurniture(all)
  const contacts = readContactSections(text, blocks)
  markEmbargo(blocks)
  const notice = readReplacement(blocks)
  // Word processors, mail programs and wires state titles that nobody has looked at, or tell the headline itself.
  const statedTitle = STATES_TITLE.has(format) ? (metadata.get('title') ?? null) : null
  const top = readTop(text, blocks, (told ?? inPath)?.slice(0, 4) ?? null, statedTitle)
  const untold = top.title === null ? (metadata.get('title') ?? null) : null
  const marked = statusAs(top.status, statedTitle ?? untold)
  markSections(blocks)
  markHeadings(blocks)
  const metadataIssuer =
    metadata.get('issuer') ?? metadata.get('organization') ?? metadata.get('organisation') ?? null
  const isStated = parsed.stated === true
  const issuer =
    isStated && metadataIssuer !== null
      ? { name: metadataIssuer, span: mention(text, metadataIssuer) }
      : readIssuer(
          text,
          blocks,
          top.dateline,
          contacts,
          metadataIssuer !== null,
          metadata.get('publisher') ?? null,
        )
  const statedDate = isStated ? (metadata.get('published') ?? null) : null
  const published = publication(top, told, inPath, statedDate, embargoDay(blocks))
  const slice = (span: Span | null): string | null => (span === null ? null : oneLine(textAt(text, span)))
  const place = top.dateline?.place ?? null
  const embargo = readEmbargo(blocks, metadata, published.iso)
  const replacesDay = notice === null ? null : replacedDay(notice, published.iso)
  const setsRightDay = readSetRight(blocks, published.iso)
  const finished = finish(all)
  const dateline = bare(top.dateline)
  const placeWords = slice(place) ?? metadata.get('place') ?? null
  const placeName = placeWords === null ? null : displayPlace(placeWords)
  const release: Release = {
    file,
    format,
    language: language(metadata),
    url: metadata.get('url') ?? null,
    title: slice(top.title) ?? metadata.get('title') ?? firstWords(blocks.length > 0 ? blocks : all, file),
    subtitle: slice(top.subtitle) ?? metadata.get('subtitle') ?? null,
    issuer: issuer === null ? metadataIssuer : oneLine(issuer.name),
    place: placeWords,
    published: published.iso,
    publishedFrom: published.from,
    wire: (isStated ? metadata.get('wire') : undefined) ?? slice(top.dateline?.wire ?? null),
    status: statusOf(status(metadata) ?? correctedBy(replacesDay, marked), embargo),
    sketch: sketch(text, finished, dateline),
    text,
    blocks: finished,
    quotations: readQuotations(text, blocks),
    contacts,
    marks: {
      title: bare(top.title),
      subtitle: bare(top.subtitle),
      dateline,
      place: bare(place),
      published: bare(published.span),
      issuer: bare(issuer?.span ?? null),
    },
  }
  // What few releases have is put in afterwards, so that all begin with one shape, which V8 compiles for once.
  return Object.assign(
    release,
    placeName === null || placeName === placeWords ? {} : { placeName },
    embargo?.until ? { embargoedUntil: embargo.until } : {},
    parsed.pages === undefined ? {} : { pages: parsed.pages },
    replacesDay === null ? {} : { replacesDay },
    setsRightDay === null ? {} : { setsRightDay },
    life(metadata),
  )
}

const STATES_TITLE: ReadonlySet<string> = new Set(['markdown', 'html'])

/** Where a name stands in the text as a word of its own; null when it does not. */
function mention(text: string, name: string): Span | null {
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length
    if (!WORD.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)) return { start, end }
  }
  return null
}

/** Chinese and Japanese part no words: a name stands between their letters. */
const WORD = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]/u

/** What formats state of a release's versions and hours. */
function life(metadata: ReadonlyMap<string, string>): Partial<Document> {
  const time = metadata.get('published')
  const identifier = metadata.get('identifier')
  const version = metadata.get('version')
  const replaces = metadata.get('replaces')
  return {
    ...(time !== undefined && TIME.test(time) ? { publishedAt: time } : {}),
    ...(identifier === undefined ? {} : { identifier }),
    ...(version === undefined ? {} : { version }),
    ...(replaces === undefined ? {} : { replaces }),
  }
}

/** ISO 8601 with a time. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

interface Publication {
  readonly iso: string | null
  readonly from: Document['publishedFrom']
  readonly span: Span | null
}

function publication(
  top: Top,
  told: string | null,
  inPath: string | null,
  stated: string | null,
  embargo: WrittenDate | null,
): Publication {
  const dated = top.dateline?.date?.iso ? top.dateline.date : top.date
  if (stated !== null && told !== null && dated?.iso && !isSameDay(dated.iso, told, stated))
    return { iso: told, from: 'metadata', span: null }
  if (dated?.iso) return { iso: dated.iso, from: 'dateline', span: dated }
  if (told !== null) return { iso: told, from: 'metadata', span: null }
  if (inPath !== null) return { iso: inPath, from: 'file name', span: null }
  return { iso: embargo?.iso ?? null, from: embargo === null ? null : 'embargo', span: embargo }
}

/** A time in UTC may be the evening before or the morning after where the release was dated. */
function isSameDay(dated: string, told: string, stated: string): boolean {
  const apart = Math.abs(Date.parse(dated) - Date.parse(told))
  return apart === 0 || (/T.*(?:Z|[+-]00:00)$/.test(stated) && apart <= MS_A_DAY)
}

function metadataDate(metadata: ReadonlyMap<string, string>): string | null {
  for (const key of ['published', 'date', 'datepublished', 'publish_date']) {
    const value = metadata.get(key)
    const iso = value === undefined ? null : (dateAt(value, 0)?.iso ?? null)
    if (iso !== null) return iso
  }
  return null
}

function status(metadata: ReadonlyMap<string, string>): Document['status'] | null {
  const told = (metadata.get('status') ?? metadata.get('pubstatus') ?? '').toLowerCase()
  if (/^(?:cancel|withdrawn|retracted)/.test(told)) return 'withdrawn'
  if (/^(?:withheld|embargo)/.test(told)) return 'embargoed'
  if (told === 'corrected' || told === 'replaced') return told
  return null
}

/** The marker of a headline that stands in the metadata alone counts like one in the text. */
function statusAs(read: Document['status'], title: string | null): Document['status'] {
  return read === 'current' && title !== null ? (markedStatus(title) ?? read) : read
}

/** A release that says itself that it replaces another corrects it, whatever stands above it. */
function correctedBy(replacesDay: string | null, status: Document['status']): Document['status'] {
  return replacesDay !== null && status === 'current' ? 'corrected' : status
}

/** What is held back without an hour to wait for is embargoed before it is anything else. */
function statusOf(told: Document['status'], embargo: Embargo | null): Document['status'] {
  if (embargo === null) return told
  return embargo.until === null || told === 'current' ? 'embargoed' : told
}

function language(metadata: ReadonlyMap<string, string>): string {
  const told = metadata.get('language') ?? metadata.get('lang') ?? ''
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(told) ? told : 'en'
}

/** A title for a text that has none: its first words, or the name of its file. */
function firstWords(blocks: readonly Draft[], file: string): string {
  const words = oneLine(
    (blocks.find(({ kind }) => kind !== 'status' && kind !== 'contact') ?? blocks[0])?.words ?? '',
  )
  if (words === '') return file.slice(file.lastIndexOf('/') + 1)
  if (words.length <= LONGEST_FALLBACK) return words
  const cut = words.slice(0, LONGEST_FALLBACK + 1).lastIndexOf(' ')
  return words.slice(0, cut > 0 ? cut : LONGEST_FALLBACK)
}

/** As long as a headline usually is. */
const LONGEST_FALLBACK = 80

/** Gives every block the block that introduces it. Pushed for the reason that `drafts` has. */
function finish(all: readonly Draft[]): Block[] {
  let heading: number | null = null
  /** Headings with a level under which the next may stand, outermost first. */
  let open: number[] = []
  /** What stood over a heading that heads only the lines of its paragraph. */
  let around: { readonly to: number; readonly heading: number | null; readonly open: number[] } | null = null
  /** What the rows behind it stand under, when that is no heading of anything else. */
  let caption: number | null = null
  let section: number | null = null
  let header: number | null = null
  let leadIn: number | null = null
  /** Index of the last item of each depth. */
  let items: number[] = []
  const finished: Block[] = []
  for (const [index, { kind, start, end, level, opens, headsTo }] of all.entries()) {
    if (kind === 'furniture') {
      finished.push({ kind, start, end, lead: null })
      continue
    }
    if (around !== null && start >= around.to) {
      heading = around.heading
      open = around.open
      leadIn = null
      items = []
      around = null
    }
    if (kind !== 'table-row') caption = null
    if (kind === 'heading') {
      if (level === 0 && all[index + 1]?.kind === 'table-row') caption = index
      else {
        around = headsTo === undefined ? null : { to: headsTo, heading, open }
        heading = index
        open = [...open.filter((at) => level > 0 && (all[at]?.level ?? 0) < level), index]
      }
    }
    if (opens || !IN_SECTION.has(kind)) section = null
    if (kind !== 'table-row') header = null
    else if (level === 0) header = index
    let lead: number | null = UNDER_HEADINGS.has(kind) ? (caption ?? heading) : null
    if (kind === 'heading' && index === heading) lead = open.at(-2) ?? null
    if (kind === 'list-item') {
      lead = items[level - 1] ?? leadIn ?? heading
      items = [...items.slice(0, level), index]
    } else {
      items = []
      leadIn = kind === 'paragraph' || kind === 'heading' ? index : null
    }
    if (kind === 'table-row' && header !== null && header !== index) lead = header
    if (IN_SECTION.has(kind)) {
      lead = section
      section ??= index
    }
    finished.push({ kind, start, end, lead })
  }
  return finished
}

const IN_SECTION: ReadonlySet<BlockKind> = new Set(['boilerplate', 'safe-harbour'])

const UNDER_HEADINGS: ReadonlySet<BlockKind> = new Set(['paragraph', 'table-row', 'quotation', 'note'])

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function bare(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end }
}
