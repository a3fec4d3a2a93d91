import { decodeText } from './encoding.ts'
import { parseMarkdown } from './markdown.ts'
import type { Parsed, Reader } from './parsed.ts'
import type { Container } from './signature.ts'
import { parseText } from './text.ts'

/** How the files of an extension are read. */
export interface Format {
  /** What their bytes must be: another kind of file under the same name is refused. */
  readonly container: Container
  /** Gives the reader. A heavy parser is imported here, so that it costs nothing until such a file is there. */
  readonly load: () => Reader | Promise<Reader>
}

/** Makes a reader of a parser of decoded text. A page's or a wire's tags are no words of a release. */
function ofText(parse: (source: string) => Parsed): Reader {
  return (bytes) => {
    const source = decodeText(bytes)
    if (/^\s*<(?:!doctype\s+html|html[\s>])/iu.test(source))
      throw new Error('a web page under another name; rename it to .html')
    if (/^\s*<\?xml\s/iu.test(source)) throw new Error('XML under another name; rename it to .xml')
    return { parts: [parse(source)], problems: [] }
  }
}

const text: Format = { container: 'text', load: () => ofText(parseText) }
const markdown: Format = { container: 'text', load: () => ofText(parseMarkdown) }
const html: Format = { container: 'text', load: async () => (await import('./html.ts')).readHtml }
const pdf: Format = { container: 'pdf', load: async () => (await import('./pdf.ts')).readPdf }
const docx: Format = { container: 'zip', load: async () => (await import('./docx.ts')).readDocx }
const xml: Format = { container: 'text', load: async () => (await import('./xml-file.ts')).readXmlFile }
const ninjs: Format = { container: 'text', load: async () => (await import('./ninjs.ts')).readNinjs }
const mail: Format = { container: 'text', load: async () => (await import('./mail.ts')).readMail }

/** The formats by the extension of their files, lower case, with its dot. A new format is one file and one line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', text],
  ['.md', markdown],
  ['.markdown', markdown],
  ['.html', html],
  ['.htm', html],
  ['.xhtml', html],
  ['.pdf', pdf],
  ['.docx', docx],
  ['.xml', xml],
  ['.nitf', xml],
  ['.rss', xml],
  ['.atom', xml],
  ['.json', ninjs],
  ['.eml', mail],
])
