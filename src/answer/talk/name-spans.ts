import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import { wholeNames } from '../pieces/whole-names.ts'
import { ORGANISATION_SUFFIX } from '../text/cues.ts'
import { overlapping } from '../text/overlapping.ts'
import { type TypedSpan, typedSpans } from '../text/spans.ts'
import { isVerbOnly } from './noun-end.ts'

/** The longest name; a question's first word is capitalised without being one. */
export function nameSpan(text: string): Span | null {
  let best: Span | null = null
  for (const { start, end } of nameSpans(text)) {
    if (best === null || end - start > best.end - best.start) best = { start, end }
  }
  return best
}

/** The names of a question, the first word's capital aside. */
export function nameSpans(text: string): TypedSpan[] {
  const spans = typedSpans(text)
    .filter((span) => span.type === 'name' && !FIRST_WORD.test(textAt(text, span)))
    .map((span) => ({
      ...span,
      start: span.start + (ROLE_OF.exec(textAt(text, span))?.[0].length ?? 0),
    }))
  const whole = joined(text, wholeNames(text, spans)).map((span) =>
    withOwnS(text, withoutClient(text, withOpening(text, span))),
  )
  return withAddresses(text, whole)
}

/** With the houses that go by the address of their pages: "What did {Orme.com} announce?" */
function withAddresses(text: string, spans: readonly TypedSpan[]): TypedSpan[] {
  const more = [...text.matchAll(ADDRESS)]
    .map(({ index, 0: name }): TypedSpan => ({ type: 'name', start: index, end: index + name.length }))
    .filter((address) => !spans.some((span) => overlapping(span, address)))
  return more.length === 0 ? [...spans] : [...spans, ...more].sort((a, b) => a.start - b.start)
}

/** Not "3.5bn" or "p.m", nor a part of a longer address or of one for mails. */
const ADDRESS =
  /(?<![\p{L}\d@./-])(?=[\d-]{0,9}\p{L})[\p{L}\d][\p{L}\d-]{1,40}\.(?:\p{Ll}{2,6}|\p{Lu}{2,4})(?:\.\p{Ll}{2})?(?!\.?[\p{L}\d@/-])/gu

/** "{Porters’ and Dockers’ Union}": whose a body is belongs to its name, and is no name alone. */
function joined(text: string, spans: readonly TypedSpan[]): readonly TypedSpan[] {
  const bodies = [...text.matchAll(BODY_OF_MANY)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  return bodies.reduce((all, { start, end }) => {
    const within = all.filter((span) => span.start >= start && span.start < end)
    const [first] = within
    if (first === undefined) return all
    const whole = { ...first, start, end: Math.max(end, ...within.map((span) => span.end)) }
    return all.flatMap((span) => (span === first ? [whole] : within.includes(span) ? [] : [span]))
  }, spans)
}

const BODY_OF_MANY =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,30}s['’] (?:(?:and|&) \p{Lu}[\p{L}-]{1,30}s['’]? )?(?:Union|Association|Federation|Society|Club|League|Cooperative|Guild|Party|Council|Trust)(?!\p{L})/gu

/**
 * "At {St Ebba’s}", "the ward of {Wendell’s} close?": a house that is called by whose it
 * is; behind a preposition, with nothing behind it that could be had.
 */
function withOwnS(text: string, span: TypedSpan): TypedSpan {
  const [own = '', verb] = OWN_S.exec(text.slice(span.end)) ?? []
  const head = text.slice(0, span.start)
  const [doing = '', deed = ''] = DOES.test(head) ? (DEED.exec(text.slice(span.end)) ?? []) : []
  if (doing !== '' && LEXICON.isVerb(deed)) return { ...span, end: span.end + 2 }
  const isPlaced = PLACED.test(head)
  return own === '' || !isPlaced || (verb !== undefined && !isVerbOnly(verb))
    ? span
    : { ...span, end: span.end + own.length }
}

const OWN_S =
  /^['’]s(?=\s*[?.!,]|\s*$|\s(?:is|are|was|were|has|have|had|do|does|did|will|can|in|at|on|of|for|to|by|from|with|since|during|after|before|costs?)\b|\s(\p{Ll}+)\b)/u

/** "Why did {Wendell’s} close the shop?" */
const DOES = /\b(?:do|does|did|will|can|could|would|should) $/iu
const DEED = /^['’]s (\p{Ll}+) (?:the|an?|its|their|\p{Lu}|\d)/u

const PLACED = /\b(?:at|in|of|from|to|for|with|by|near) $/u

/** A preposition in capitals amid a sentence opens a title: "Who filmed {In the Shade of Orme}?" */
function withOpening(text: string, span: TypedSpan): TypedSpan {
  const [opening = ''] = TITLE_OPENS.exec(text.slice(0, span.start)) ?? []
  return { ...span, start: span.start - opening.length }
}

const TITLE_OPENS =
  /(?<=\p{Ll} ["“]?)(?:In|On|At|By|From|To|Into|Under|Over|Between|Among|Against|After|Before|Behind|Beyond|Without) (?:(?:of|the|an?|my|our) )*$/u

/**
 * For whom something was made is no part of its name, where that is a house: "Who
 * designed {Tide House} for Orme Bank?"; of "Flowers for Algernon" it is.
 */
function withoutClient(text: string, span: TypedSpan): TypedSpan {
  const name = textAt(text, span)
  const [, work = '', client = ''] = (MADE.test(text.slice(0, span.start)) && FOR.exec(name)) || []
  const isBody = (words: string): boolean => ORGANISATION_SUFFIX.test(words.split(' ').at(-1) ?? '')
  const isHouse = INITIALS.test(client) || isBody(client)
  return work === '' || isBody(work) || !isHouse ? span : { ...span, end: span.start + work.length }
}

const MADE =
  /\b(?:made|makes|make|making|produced?|producing|directed|designed?|designing|wrote|writes?|written|composed?|painted|filmed|shot|built|builds?|developed?|developing|created?|creating) (?:the )?["“]?$/iu

const FOR = /^(.+) for (?:the )?(\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*)$/u
const INITIALS = /^\p{Lu}{2,6}$/u

/** "CEO of Acme" names Acme. */
const ROLE_OF = /^[A-Z]{2,6}(?:s|['’]s)? (?:of|at|for|in) (?:the )?(?=\p{Lu})/u

const FIRST_WORD =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should|name|list|give|tell|besides|and|i|any|also|okay|ok|summari[sz]e|describe|explain)$/iu

/** The longest name of a text, as it stands. */
export function nameIn(text: string): string | null {
  const span = nameSpan(text)
  return span === null ? null : textAt(text, span)
}
