import { getDocumentProxy } from 'unpdf'
import type { Parsed, Reading } from './parsed.ts'
import { checkStreams } from './pdf-bounds.ts'
import { heard, itemsOf, type PageItems } from './pdf-items.ts'
import { type Line, linesOf } from './pdf-lines.ts'
import { addParagraphs } from './pdf-paragraphs.ts'
import { dropRunningLines } from './pdf-running.ts'
import { trusted } from './pdf-trust.ts'

/**
 * Reads the text layer of a PDF, page by page.
 *
 * Nothing is drawn, executed or fetched: scripts, links, attachments and forms
 * of the file are not looked at. Text outside the page and text that runs
 * upwards (watermarks, margins) is left out. A page without text is told as a
 * problem, and the others are read.
 *
 * Throws an `Error` when the file is encrypted, damaged or only pictures.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  checkStreams(bytes)
  const document = await open(bytes)
  try {
    if (document.numPages > MOST_PAGES) throw new Error(`more than ${MOST_PAGES} pages`)
    const read: PageItems[] = []
    const views: (readonly number[])[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      read.push(await itemsOf(page, document.numPages <= MOST_TAGGED))
      views.push(page.view)
      page.cleanup()
    }
    const pages = heard(read).map((items, index) => linesOf(items, views[index] ?? [], index + 1))
    const blank = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []))
    if (blank.length === pages.length)
      throw new Error('no page has a text layer; run text recognition on it first')
    return {
      parts: [await parsed(document, pages)],
      problems: blank.length === 0 ? [] : [withoutText(blank)],
    }
  } finally {
    await document.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** No press kit has as many; reading so many takes half a minute. */
const MOST_PAGES = 1000

/** For every page pdf.js goes through all parts of the tree: the time grows with the square of the pages. */
const MOST_TAGGED = 100

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the buffer for its own and refuses Node's, so it gets a plain copy.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Error('encrypted; save it without a password')
    throw new Error('damaged or cut off, so that no page can be read')
  }
}

async function parsed(document: Pdf, pages: readonly (readonly Line[])[]): Promise<Parsed> {
  const { page, pageStarts } = addParagraphs(dropRunningLines(trusted(pages)))
  const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Language?: unknown } }
  const metadata = new Map<string, string>()
  if (typeof info.Title === 'string' && !NO_TITLE.test(info.Title.trim()))
    metadata.set('title', info.Title.trim())
  if (typeof info.Language === 'string') metadata.set('language', info.Language)
  return { format: 'pdf', text: page.text, blocks: page.blocks, metadata, pages: pageStarts }
}

/** What programs write where nobody gave a title: nothing, the name of a file, an address. */
const NO_TITLE =
  /^(?:$|(?:about|file|https?|data):|microsoft\s+(?:word|powerpoint)\s+-\s|(?:untitled|document)\s?\d*$)|\.(?:docx?|pdf|rtf|odt|indd|pages|html?)$/iu

function withoutText(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 5).join(', ')
  const [has, pages] = numbers.length === 1 ? ['has', 'page'] : ['have', 'pages']
  return `${pages} ${shown}${numbers.length > 5 ? ' and more' : ''} ${has} no text layer`
}
