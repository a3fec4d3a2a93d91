import mammoth from 'mammoth'
import { findDate } from '../date.ts'
import { beginsDateline } from '../dateline.ts'
import { isProse, LONGEST_TITLE } from '../draft.ts'
import { messageOf } from '../errors.ts'
import { isReleaseLabel } from '../release-label.ts'
import { markedStatus } from '../status.ts'
import { addFragment } from './html.ts'
import { emptyPage } from './page.ts'
import type { Reading } from './parsed.ts'
import { type Archive, openZip } from './zip.ts'

/**
 * Reads a Word file: headings, paragraphs, lists, tables and quotations, by
 * way of mammoth's HTML. Headers, footers, comments, pictures, deleted and
 * hidden text are left out; nothing outside of the file is looked at and no
 * macro is run.
 *
 * Throws an `Error` when the archive is damaged, encrypted, no Word file, or
 * unpacks to more than any document holds.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const archive = openZip(bytes, MOST_UNPACKED)
  if (!archive.names.some((name) => BODY.test(name)))
    throw new Error('a zip archive without a Word document in it')
  const page = emptyPage()
  addFragment(page, await toHtml(archive))
  return {
    parts: [{ format: 'docx', text: page.text, blocks: page.blocks, metadata: properties(archive) }],
    problems: [],
  }
}

const BODY = /^word\/document\d*\.xml$/

/** A hundred pages of text are 1 MB of XML; reading this much takes some seconds. */
const MOST_UNPACKED = 30_000_000

async function toHtml(archive: Archive): Promise<string> {
  const file = {
    exists: archive.has,
    read: async (name: string, encoding?: string) => {
      const bytes = archive.read(name)
      if (encoding === undefined) return bytes
      const xml = new TextDecoder().decode(bytes)
      return BODY.test(name) ? withoutHidden(xml) : xml
    },
  }
  try {
    // mammoth takes an opened archive for `file`, so that it never unpacks one by itself, without a limit.
    const { value } = await mammoth.convertToHtml({ file } as never, OPTIONS)
    return value.replace(NOTE_LINKS, '')
  } catch (error) {
    const message = messageOf(error)
    if (error instanceof RangeError) throw error
    if (/zip bomb|^damaged/.test(message)) throw error
    throw new Error(`damaged, or not a Word document (${message.split('\n', 1)[0]?.slice(0, 80)})`)
  }
}

const OPTIONS = {
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  styleMap: [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Subtitle'] => h2:fresh",
    "p[style-name='Quote'] => blockquote > p:fresh",
    "p[style-name='Intense Quote'] => blockquote > p:fresh",
  ],
  transformDocument: withTitle,
}

/** As much of mammoth's tree as is looked at. */
interface WordNode {
  readonly type: string
  readonly styleName?: string | null
  readonly fontSize?: number | null
  readonly value?: string
  readonly children?: readonly WordNode[]
}

/**
 * Gives the style of a title to the line right over the story that is set in larger letters than
 * all other text but labels and dates, as most do who write a headline without a style for it. A
 * line with others between it and the story may be a letterhead.
 */
function withTitle(document: WordNode): WordNode {
  const children = document.children ?? []
  const top = children.slice(0, SEARCHED)
  if (top.some(({ styleName }) => /^(?:title|heading 1)$/iu.test(styleName ?? ''))) return document
  const storyAt = top.findIndex((node) => isStory(textOf(node).trim()))
  const found = top.slice(0, Math.max(0, storyAt)).findLast((node) => !isLabel(textOf(node).trim()))
  if (found?.type !== 'paragraph' || sizeOf(found) < LARGE) return document
  const isLargest = children.every(
    (node) => node === found || isLabel(textOf(node).trim()) || sizeOf(node) < sizeOf(found),
  )
  if (!isLargest) return document
  return {
    ...document,
    children: children.map((node) => (node === found ? { ...node, styleName: 'Title' } : node)),
  }
}

/** In points; Word's text has 11 or 12. */
const LARGE = 13

/** Paragraphs and blank lines above which no headline stands any more. */
const SEARCHED = 16

/** Whether words are the first of a story: a dateline, or running text. */
function isStory(words: string): boolean {
  return (
    beginsDateline(words) || words.length > LONGEST_TITLE || (words.length > LONGEST_LINE && isProse(words))
  )
}

/** Characters of a sentence that may be a headline. */
const LONGEST_LINE = 100

/** Whether a line, however large, is no headline: "For immediate release", an embargo, a date. */
function isLabel(words: string): boolean {
  return words === '' || isReleaseLabel(words) || markedStatus(words) !== null || findDate(words) !== null
}

function textOf({ value = '', children = [] }: WordNode): string {
  return value + children.map(textOf).join('')
}

/** The size of all letters of a paragraph where it is told; else 0. */
function sizeOf(node: WordNode): number {
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== '')
  const [size = 0] = runs.map(({ fontSize }) => fontSize ?? 0)
  return runs.every(({ fontSize }) => (fontSize ?? 0) === size) ? size : 0
}

function runsOf(node: WordNode): readonly WordNode[] {
  return node.type === 'run' ? [node] : (node.children ?? []).flatMap(runsOf)
}

/** Marks of footnotes in the text and the arrows back to them. */
const NOTE_LINKS =
  /<sup><a href="#(?:foot|end)note-[^<]*<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^<]*<\/a>/g

/** Runs that Word does not show: their properties hold `w:vanish`, not switched off. */
function withoutHidden(xml: string): string {
  return xml
    .split('</w:r>')
    .map((part) => {
      const start = Math.max(part.lastIndexOf('<w:r>'), part.lastIndexOf('<w:r '))
      const isHidden = start !== -1 && VANISH.test(part.slice(start))
      return isHidden ? `${part.slice(0, start)}<w:r>` : part
    })
    .join('</w:r>')
}

const VANISH = /<w:(?:vanish|webHidden)(?:\s*\/>|>|\s+w:val="(?:1|true|on)")/

/** Title and language of the file's properties. Its dates tell of the file, not of the release. */
function properties(archive: Archive): Map<string, string> {
  const metadata = new Map<string, string>()
  if (!archive.has('docProps/core.xml')) return metadata
  const xml = new TextDecoder().decode(archive.read('docProps/core.xml'))
  for (const [key, name] of [
    ['title', 'dc:title'],
    ['language', 'dc:language'],
  ] as const) {
    const value = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1]?.trim()
    if (value !== undefined)
      metadata.set(key, value.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>'))
  }
  return metadata
}
