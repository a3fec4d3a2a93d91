import PostalMime, { type Email } from 'postal-mime'
import { readRelease } from '../release.ts'
import { mailParts } from './mail-parts.ts'
import { emptyPage, type Page } from './page.ts'
import type { Parsed, Reading } from './parsed.ts'
import { timestamp } from './timestamp.ts'
import { addContent, type Content, oneLine, setItem } from './wire-item.ts'

/**
 * Reads a saved mail (RFC 5322, MIME): its HTML, or else its plain text.
 *
 * The subject is the headline where the text has none, the mail's date a date
 * to fall back on. Attachments are named as problems and left out; a mail that
 * was attached is not read either. Nothing is fetched.
 *
 * Throws an `Error` for what is no mail, is encrypted, or holds no text.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await parse(bytes)
  const header = (key: string): string | null => mail.headers.find((one) => one.key === key)?.value ?? null
  if (['from', 'subject', 'date', 'received', 'message-id'].every((key) => header(key) === null))
    throw new Error('no mail: it has neither a sender nor a subject nor a date')
  if (/multipart\/encrypted|application\/(?:x-)?pkcs7-mime/i.test(header('content-type') ?? ''))
    throw new Error('encrypted; save it without encryption')
  const body = bodyOf(mail)
  const problems = attachments(mail)
  if (body === null) throw new Error(['holds no text', ...problems].join('; '))
  return { parts: [toParsed(mail, body, header('date'), header('content-language'))], problems }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST,
      maxHeadersSize: LONGEST_HEADERS,
    })
  } catch (error) {
    throw new Error(`damaged mail (${error instanceof Error ? error.message.slice(0, 80) : String(error)})`)
  }
}

/** Parts in parts: a forwarded newsletter has five. */
const DEEPEST = 50

/** Mails with a long way behind them have 50 KB. */
const LONGEST_HEADERS = 500_000

/** What a mail says, as it is written and as it is read. */
interface Body {
  readonly content: Content
  readonly page: Page
}

/** The HTML, unless it is only pictures. */
function bodyOf({ html, text }: Email): Body | null {
  for (const content of [
    { words: html ?? '', isHtml: true },
    { words: text ?? '', isHtml: false },
  ]) {
    const page = emptyPage()
    addContent(page, content)
    if (/[\p{L}\p{N}]/u.test(page.text)) return { content, page }
  }
  return null
}

function toParsed(mail: Email, body: Body, date: string | null, language: string | null): Parsed {
  const subject = subjectOf(mail.subject)
  const { sent } = mailParts(body.page)
  const read = (headline: string | null): Parsed =>
    setItem({
      format: 'mail',
      headline,
      body: [body.content],
      ownBlocks: (page) => mailParts(page).blocks,
      metadata: [
        ['title', subject],
        ['published', sent ?? timestamp(date) ?? timestamp(mail.date)],
        ['language', language],
        ['identifier', mail.messageId?.replace(/^<|>$/g, '')],
      ],
      stated: false,
    })
  const alone = read(null)
  const { title, marks } = readRelease(alone, '')
  return marks.title !== null && !GREETING.test(title) ? alone : read(subject)
}

/** The subject without marks of replies and of what the mail is. */
function subjectOf(written: string | undefined): string | null {
  const words = oneLine(written)
  if (words === null) return null
  const bare = words.replace(SUBJECT_MARKS, '')
  return bare === '' ? words : bare
}

const SUBJECT_MARKS =
  /^(?:\s*(?:(?:re|fwd?|aw|wg|tr)\s*:|\[(?:external|press|news|media)[^\]]{0,30}\]|(?:press|news|media)\s+(?:release|statement|advisory|alert)\s*[:|–—-]|for\s+immediate\s+release\s*[:|–—-]))+\s*/iu

const GREETING = /^(?:dear|hi|hello|hey|good\s+(?:morning|afternoon|day|evening)|greetings)\b/iu

/** What hangs on the mail, in words; pictures that the HTML shows are no attachments. */
function attachments(mail: Email): string[] {
  return mail.attachments
    .filter(({ related, mimeType, disposition }) => {
      const isDecoration = related === true || (disposition === 'inline' && mimeType.startsWith('image/'))
      return !isDecoration && !/^application\/(?:x-)?pkcs7-signature|pgp-signature$/.test(mimeType)
    })
    .slice(0, MOST_NAMED)
    .map(({ filename, mimeType }) => {
      const name = oneLine(filename)?.slice(0, 100) ?? mimeType
      return `the attachment "${name}" is left out; save it as a file of its own`
    })
}

/** A press kit has a few; a list of more helps nobody. */
const MOST_NAMED = 20
