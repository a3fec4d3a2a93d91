import { getDefaults, Lexer, type Token, Tokenizer, type Tokens } from 'marked'
import { frontMatter } from './front-matter.ts'
import { addBlock, addTable as addRows, emptyPage, type Page } from './page.ts'
import type { Parsed } from './parsed.ts'
import { joinLines, type Wrapping, wrappingOf } from './unwrap.ts'

/**
 * Reads Markdown (GitHub's dialect, by marked's lexer) with front matter.
 *
 * The canonical text is the words without markup: blocks parted by a blank
 * line, a table row a line with its cells parted by ` | `, entities decoded,
 * no-break spaces made spaces, soft hyphens and zero-width spaces dropped. Lines
 * that were wrapped by hand are brought together. Link
 * text stays, addresses go. A block of nothing but links or images is page
 * furniture and left out, and so is everything after a last rule under which
 * only such blocks stand.
 *
 * @example
 * parseMarkdown('# Launch\n\nIt *works*, see [more](https://a.example).').text
 * // => 'Launch\n\nIt works, see more.'
 */
export function parseMarkdown(source: string): Parsed {
  const { metadata, body } = frontMatter(source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source)
  const tokens = tokensOf(INVISIBLE.reduce((words, mark) => words.replaceAll(mark, ''), body))
  const page = emptyPage()
  const end = contentEnd(tokens)
  for (const token of tokens.slice(0, end)) addToken(page, token, 0)
  const url = metadata.get('url') ?? originalUrl(tokens)
  if (url !== null) metadata.set('url', url)
  return { format: 'markdown', text: page.text, blocks: page.blocks, metadata }
}

const INVISIBLE = ['\u00ad', '\u200b', '\ufeff']

/** What marked's own `lexer` gives, without its slow look inside paragraphs that hold no markup. */
function tokensOf(source: string): Token[] {
  const tokenizer = hasUnderline(source) ? new WithStars() : new WithoutUnderlines()
  const lexer = new Lexer({ ...getDefaults(), tokenizer })
  const tokens = lexer.blockTokens(source)
  const wrapping = wrappingOf(source)
  for (const { src, tokens: inside } of lexer.inlineQueue) {
    const words = wrapping === null ? src : withoutSoftBreaks(src, wrapping)
    if (MARKUP.test(words)) lexer.inlineTokens(words, inside)
    else if (words !== '') inside.push({ type: 'text', raw: words, text: words, escaped: false })
  }
  return tokens
}

/**
 * Brings the lines of a paragraph or item together that its editor wrapped. Line ends of a text
 * that is not wrapped stay, since wires part the lines of a contact by nothing else.
 */
function withoutSoftBreaks(words: string, wrapping: Wrapping): string {
  if (!words.includes('\n')) return words
  return words
    .split(HARD_BREAK)
    .map((part) => joinLines(part, { ...wrapping, width: wrapping.width - INDENT }))
    .join('')
}

/** A line end that is meant; parts a text and stays with it. */
const HARD_BREAK = /((?: {2}|\\)\n)/

/** The lines of an item or a quotation come without what stands before them, and are shorter by that. */
const INDENT = 4

/** Whether a line may make a heading of the lines right above it. Nearly no release has one, and marked looks for it from every paragraph on. */
function hasUnderline(source: string): boolean {
  for (const { index } of source.matchAll(UNDERLINE))
    if (source.slice(source.lastIndexOf('\n', index - 1) + 1, index).trim() !== '') return true
  return false
}

const UNDERLINE = /\n[ \t>]*(?:=+|-+)[ \t]*(?=\n|$)/g

/** Leaves stars that stand inside words at both ends as they are: "240W*2, 90W*2" multiplies, and nothing is set in italics. */
class WithStars extends Tokenizer {
  override emStrong(src: string, masked: string, before = ''): Tokens.Em | Tokens.Strong | undefined {
    const token = super.emStrong(src, masked, before)
    if (token?.type !== 'em') return token
    return IN_WORD.test(before) && IN_WORD.test(src.charAt(token.raw.length)) ? undefined : token
  }
}

const IN_WORD = /[\p{L}\p{N}]/u

class WithoutUnderlines extends WithStars {
  override lheading(): undefined {
    return undefined
  }
}

/** What a mark, a link, an address or a line break needs. */
const MARKUP = /[\\`*_~<[@]|www\.|:\/\/| {2}\n/i

/** Index of the token at which only page furniture is left. */
function contentEnd(tokens: readonly Token[]): number {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]
    if (token === undefined || token.type === 'space') continue
    if (token.type === 'hr') return index
    if (!isFurniture(token, isWebLink, FURNITURE_LABEL)) return tokens.length
  }
  return tokens.length
}

/** Under a last rule a link may have a word before it ("Pickup - …"). */
const FURNITURE_LABEL = 24

/** Whether a block is nothing but images and such links, save `allowed` characters around them. */
function isFurniture(token: Token, isSuchLink: (token: Token) => boolean, allowed: number): boolean {
  if (token.type !== 'paragraph' || !('tokens' in token)) return false
  const isOne = (inline: Token): boolean => inline.type === 'image' || isSuchLink(inline)
  if (!token.tokens?.some(isOne)) return false
  const around = inlineText(token.tokens.filter((inline) => !isOne(inline)))
  return (
    !hasMoreLetters(around, allowed) && !/\b(?:contact|media|press(?! release)|tel|phone)\b/i.test(around)
  )
}

function hasMoreLetters(words: string, allowed: number): boolean {
  let count = 0
  for (const _ of words.matchAll(/[\p{L}\p{N}]/gu)) if (++count > allowed) return true
  return false
}

function isWebLink(token: Token): boolean {
  return token.type === 'link' && !/^(?:mailto|tel):/i.test(String(token.href))
}

/** A link whose text is not its own address; a bare address is content. */
function isLabelledLink(token: Token): boolean {
  if (token.type !== 'link') return false
  const text = bareAddress(inlineText([token]))
  return text === '' || !bareAddress(String(token.href)).startsWith(text)
}

function bareAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:mailto:|tel:|https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '')
}

/** The address behind a furniture link that calls itself the original or source. */
function originalUrl(tokens: readonly Token[]): string | null {
  for (const token of tokens) {
    if (!isFurniture(token, isWebLink, FURNITURE_LABEL) || !('tokens' in token)) continue
    for (const inline of token.tokens ?? []) {
      if (inline.type === 'link' && /\b(?:original|source)\b/i.test(inlineText([inline])))
        return String(inline.href)
    }
  }
  return null
}

function addToken(page: Page, token: Token, depth: number): void {
  if (token.type === 'heading') {
    addBlock(page, 'heading', inlineText(token.tokens ?? []), Number(token.depth))
  } else if (token.type === 'paragraph' || token.type === 'text') {
    if (!isFurniture(token, isLabelledLink, 0))
      addBlock(page, 'paragraph', inlineText('tokens' in token ? (token.tokens ?? []) : [token]), 0)
  } else if (token.type === 'list') {
    addList(page, token as Tokens.List, depth)
  } else if (token.type === 'table') {
    addTable(page, token as Tokens.Table)
  } else if (token.type === 'blockquote') {
    for (const inner of token.tokens ?? []) {
      if (inner.type === 'paragraph') addBlock(page, 'quotation', inlineText(inner.tokens ?? []), 0)
      else addToken(page, inner, depth)
    }
  } else if (token.type === 'code') {
    addBlock(page, 'paragraph', String(token.text), 0)
  } else if (token.type === 'html') {
    addBlock(page, 'paragraph', htmlText(String(token.text)), 0)
  }
}

function addList(page: Page, list: Tokens.List, depth: number): void {
  for (const [index, item] of list.items.entries()) {
    const number = list.ordered ? `${Number(list.start) + index}. ` : ''
    let words = ''
    for (const inner of item.tokens) {
      if (inner.type === 'list') {
        addItem(page, number, words, depth)
        words = ''
        addToken(page, inner, depth + 1)
      } else if (inner.type !== 'space' && !isLinkOnly(inner)) {
        words += `${words === '' ? '' : '\n'}${inlineText('tokens' in inner ? (inner.tokens ?? []) : [inner])}`
      }
    }
    addItem(page, number, words, depth)
  }
}

function addItem(page: Page, number: string, words: string, depth: number): void {
  if (words.trim() !== '') addBlock(page, 'list-item', number + words, depth)
}

function isLinkOnly(token: Token): boolean {
  return isFurniture({ ...token, type: 'paragraph' } as Token, isLabelledLink, 0)
}

function addTable(page: Page, table: Tokens.Table): void {
  const [header = [], ...rows] = [table.header, ...table.rows].map((row) =>
    row.map((cell) => inlineText(cell.tokens)),
  )
  // Markdown has no table without a header: a table of facts leaves it empty.
  const isHeaded = header.some((cell) => cell.trim() !== '')
  addRows(page, isHeaded ? [header, ...rows] : rows, isHeaded)
}

function inlineText(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens) {
    if (token.type === 'br') text += '\n'
    else if (token.type === 'html') text += /^<br\b/i.test(token.raw) ? '\n' : ''
    else if (token.type === 'codespan') text += String(token.text)
    else if (token.type !== 'image') {
      const inner = 'tokens' in token ? token.tokens : undefined
      if (inner !== undefined) text += inlineText(inner)
      else text += 'text' in token ? plain(String(token.text)) : ''
    }
  }
  return text
}

function htmlText(html: string): string {
  return plain(
    html
      .replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gis, '')
      .replace(/<br\b[^>]*>|<\/(?:p|div|li|h\d|tr)>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  )
}

/** Decodes the entities that real releases hold, and makes no-break spaces spaces. */
function plain(text: string): string {
  const decoded = text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined) return ENTITIES.get(String(name)) ?? whole
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
        if (code === 0xad || code === 0x200b) return ''
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
          ? String.fromCodePoint(code)
          : whole
      })
    : text
  return FIXED_SPACES.reduce((words, space) => words.replaceAll(space, ' '), decoded)
}

const FIXED_SPACES = ['\u00a0', '\u2007', '\u202f']

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['cent', '¢'],
  ['deg', '°'],
  ['frac12', '½'],
  ['eacute', 'é'],
  ['shy', ''],
  ['zwnj', ''],
])
