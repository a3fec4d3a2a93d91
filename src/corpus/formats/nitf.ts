import type { Reading } from './parsed.ts'
import { isLater, timestamp } from './timestamp.ts'
import { type Content, oneLine, setItem } from './wire-item.ts'
import type { XmlElement } from './xml.ts'
import { all, at, attribute, below, textOf, words } from './xml-find.ts'
import { htmlInside } from './xml-html.ts'

/**
 * Reads NITF (IPTC's News Industry Text Format, version 3): headline, dateline
 * and text of the body, dates, status and corrections of the head.
 */
export function readNitf(root: XmlElement): Reading {
  const body = nitfBody(root)
  if (body.length === 0) throw new Error('NITF without a text in it')
  const data = at(root, 'head/docdata')
  const lines = nitfLines(root)
  const title = oneLine(words(at(root, 'head/title')))
  const publication = at(root, 'head/pubdata')
  return {
    parts: [
      setItem({
        format: 'nitf',
        headline: lines.headline ?? title,
        subhead: lines.subhead,
        dateline: lines.dateline,
        body,
        metadata: [
          ['title', title],
          ['published', norm(data, 'date.issue') ?? timestamp(attribute(publication, 'date.publication'))],
          ['embargoed', embargo(data)],
          [
            'issuer',
            oneLine(
              words(at(root, 'body/body.head/distributor/org')) ?? attribute(data, 'holder', 'doc.copyright'),
            ),
          ],
          ['wire', attribute(publication, 'name') ?? oneLine(words(at(root, 'body/body.head/distributor')))],
          ['place', lines.place],
          ['language', attribute(root, 'xml:lang') ?? attribute(at(root, 'body'), 'xml:lang')],
          ['url', attribute(publication, 'ex-ref')],
          ['status', status(data)],
          ['identifier', attribute(data, 'id-string', 'doc-id')],
          ['version', attribute(data, 'version', 'du-key')],
          ['replaces', attribute(data, 'id-string', 'correction')],
        ],
        stated: true,
      }),
    ],
    problems: [],
  }
}

/** The text of a NITF document, with what stands at its end. */
export function nitfBody(root: XmlElement): Content[] {
  return [...below(root, 'body.content'), ...below(root, 'body.end')].flatMap((part) =>
    textOf(part).trim() === '' ? [] : [{ words: htmlInside(part), isHtml: true }],
  )
}

/** What stands above the text of a NITF document. */
export function nitfLines(root: XmlElement | null): {
  readonly headline: string | null
  readonly subhead: string | null
  readonly dateline: string | null
  readonly place: string | null
} {
  const head = below(root, 'body.head')[0] ?? null
  const dateline = at(head, 'dateline')
  const place = oneLine(words(at(dateline, 'location')))
  return {
    headline: oneLine(words(at(head, 'hedline/hl1'))),
    subhead: oneLine(words(at(head, 'hedline/hl2')) ?? words(at(head, 'abstract'))),
    dateline: oneLine(words(dateline)),
    place,
  }
}

function norm(data: XmlElement | null, name: string): string | null {
  const found = at(data, name)
  return timestamp(attribute(found, 'norm')) ?? timestamp(words(found))
}

/** The hour of release, when it is after the hour of issue. */
function embargo(data: XmlElement | null): string | null {
  const release = norm(data, 'date.release')
  const issue = norm(data, 'date.issue')
  return release !== null && issue !== null && isLater(release, issue) ? release : null
}

function status(data: XmlElement | null): string | null {
  const told = attribute(data, 'management-status') ?? ''
  if (/^cancel/.test(told)) return 'withdrawn'
  if (/^(?:embargoed|withheld)/.test(told)) return 'embargoed'
  const notes = all(data, 'ed-msg').map((note) => attribute(note, 'info') ?? '')
  if (notes.some((note) => /\b(?:kill|withdraw)/i.test(note))) return 'withdrawn'
  const isCorrection = at(data, 'correction') !== null || notes.some((note) => /\bcorrect/i.test(note))
  return isCorrection ? 'corrected' : null
}
