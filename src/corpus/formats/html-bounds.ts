import { type HtmlDocument, isElement } from './html-node.ts'

/**
 * Throws an `Error` for HTML that would take a parser seconds or its stack:
 * elements nested too deep, or too many of them or of character references. Linear, and before any tree is
 * built: linkedom needs four seconds for a hundred thousand levels, Readability
 * half a minute and then the stack for three thousand.
 */
export function checkBounds(source: string): void {
  if (count(source, '<') > MOST_TAGS) throw new Error(`more than ${MOST_TAGS} tags`)
  if (count(source, '&') > MOST_REFERENCES)
    throw new Error(`more than ${MOST_REFERENCES} character references`)
  let depth = 0
  let at = source.indexOf('<')
  while (at !== -1) {
    const isComment = source.startsWith('<!--', at)
    const end = isComment ? source.indexOf('-->', at) : source.indexOf('>', at)
    if (end === -1) return
    let next = end
    TAG.lastIndex = at
    const [, slash, name = ''] = (isComment ? null : TAG.exec(source)) ?? []
    if (name === '') next = isComment ? end : at + 1
    else if (slash === '/') depth -= IMPLIED_END.test(name) || depth === 0 ? 0 : 1
    else {
      if (/^(?:script|style)$/i.test(name)) {
        next = endOfRaw(source, name, end)
        if (next === -1) return
      } else if (!IMPLIED_END.test(name) && source[end - 1] !== '/' && ++depth > DEEPEST) {
        throw new Error(TOO_DEEP)
      }
    }
    at = source.indexOf('<', next)
  }
}

/** Throws an `Error` when the tree is deeper than its tags showed. */
export function checkDepth(document: HtmlDocument): void {
  let level = [...document.childNodes]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST * 2) throw new Error(TOO_DEEP)
    level = level.filter(isElement).flatMap((element) => [...element.childNodes])
  }
}

/** Real pages stay under 60. */
const DEEPEST = 250

const TOO_DEEP = `elements nested more than ${DEEPEST} deep`

/** Real pages stay under 20,000; this many take a second or two. */
const MOST_TAGS = 80_000

/** Of each, linkedom makes a node: this many take some seconds. Real pages stay under 20,000. */
const MOST_REFERENCES = 200_000

function count(source: string, mark: string): number {
  let found = 0
  for (let at = source.indexOf(mark); at !== -1; at = source.indexOf(mark, at + 1)) found++
  return found
}

const TAG = /<(\/?)([a-z][\w:-]{0,30})/iy

/** Elements that have no end tag or whose end tag is often left out. */
const IMPLIED_END =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body)$/i

/** What a script holds is no element. */
function endOfRaw(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(source)?.index ?? -1
}
