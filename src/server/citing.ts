import type { Style } from '../cite/cite.ts'
import type { Span } from '../model.ts'

/** What each form of a citation is sent as. */
export const MEDIA_TYPES: Readonly<Record<Style, string>> = {
  plain: 'text/plain',
  markdown: 'text/markdown',
  ap: 'text/plain',
  apa: 'text/plain',
  chicago: 'text/plain',
  mla: 'text/plain',
  'csl-json': 'application/vnd.citationstyles.csl+json',
  ris: 'application/x-research-info-systems',
  bibtex: 'application/x-bibtex',
  'json-ld': 'application/ld+json',
  annotation: 'application/ld+json',
}

/**
 * Says what is wrong with a range of a text; undefined when nothing is.
 *
 * A range that begins or ends inside a character (a surrogate pair) would give
 * half of it.
 */
export function rangeProblem(
  text: string,
  { start, end }: Span,
): { path: string; message: string } | undefined {
  if (end > text.length)
    return { path: '/end', message: `must be at most ${text.length}, the length of the text` }
  if (text.slice(start, end).trim() === '')
    return { path: '/end', message: 'must leave more than white space' }
  const isInside = (offset: number) => (text.codePointAt(offset - 1) ?? 0) > 0xffff
  if (isInside(start)) return { path: '/start', message: 'must not lie inside a character' }
  if (isInside(end)) return { path: '/end', message: 'must not lie inside a character' }
  return undefined
}

/**
 * The address under which the client reaches this server, for links in what it
 * copies. Only a proxy knows that it is reached over TLS; a client that forges
 * its header deceives itself alone.
 */
export function originOf(request: Request): string {
  const url = new URL(request.url)
  const isSecure = request.headers.get('X-Forwarded-Proto') === 'https'
  return isSecure ? `https://${url.host}` : url.origin
}
