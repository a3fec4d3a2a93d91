import { EXCHANGES } from '../../corpus/exchanges.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { fold } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { ORGANISATION_NOUNS, ORGANISATION_SUFFIX } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import type { TypedSpan } from '../text/spans.ts'
import type { Candidate } from './candidates.ts'
import type { Dissection } from './dissect.ts'

/**
 * Whether capitalised words name neither a person nor a firm: a country in which
 * something is, a prize or a law, a degree, a stock exchange or its symbol, or an
 * English word that has its capital only because a sentence or an item begins with
 * it ("Subscribe to").
 */
export function isBareCapital(dissection: Dissection, candidate: Candidate, span: TypedSpan): boolean {
  if (span.type !== 'organisation' && span.type !== 'person') return false
  const { text } = candidate
  const words = textAt(text, span)
  // Japan may well be "the biggest buyer", and not where something is.
  if (isKnownPlace(words)) return WHERE.test(text.slice(Math.max(0, span.start - LONGEST), span.start))
  if (/\s/u.test(words)) return THING.test(words) || isTopic(text, span)
  return (
    ABBREVIATED.test(words) ||
    isTopic(text, span) ||
    (DEGREE.test(words) && /, $/u.test(text.slice(0, span.start))) ||
    isSymbol(text, span) ||
    (isFirst(text, span) && LEXICON.knows(fold(words)) && !isProper(dissection, candidate, span))
  )
}

const WHERE = /\b(?:in|near|across|throughout|within|outside|around|over|from) (?:the )?$/u

/** Characters of "throughout the ". */
const LONGEST = 16

/** Last words of what has a name and acts for nobody: prizes, laws, papers, seasons, works of art and of engineers. */
const THING =
  /\s(?:Awards?|Prizes?|Medals?|Cup|Trophy|Championships?|Act|Amendment|Code|Treaty|Accord|Agreement|Directive|Reports?|Stud(?:y|ies)|Survey|Index|Handbook|Guide|Almanac|Atlas|Night|Week|Weekend|Month|Year|Season|Series|Edition|Symphony|Concerto|Sonata|Suite|Pass|Trail|Canal|Tunnel|Bridge|Dam|Tower|Reactor|Railway Line)$/u

/** Fields, offices and kinds of things that go by their letters and act for nobody; none that a body goes by too, as the IPO does. */
const ABBREVIATED =
  /^(?:AI|IT|HR|PR|IP|VR|AR|XR|TV|DC|UV|3D|ID|UX|UI|AC|HVAC|EVs?|CEOs?|CFOs?|COOs?|CTOs?|VPs?|APIs?|LLMs?|RAG|NFTs?|IPOs|ESG|DEI|B2B|B2C|SaaS|SMEs?|SMBs?|KOLs?|R&D|M&A|Q&As?|FAQs?|PDFs?|QR|SMS|STEAM|EHR|EMR|RFID|RNA|MRI|CT|GDP|CAGR|KPIs?|ROI|CRM|ERP|SEO|OEMs?)$/u

/**
 * "Design & Amenities: …": what stands before the colon at the head of an item or
 * paragraph says what it is about, where its words are English and its last one
 * is no name's and no body's: "Ferry Commission: approved the route".
 */
function isTopic(text: string, { start, end }: Span): boolean {
  if (start > TOPIC_WITHIN || !/^[^:.,;()]{0,60}:\s/u.test(text.slice(start))) return false
  if (!/^[^\p{L}]*$/u.test(text.slice(0, start))) return false
  const words = text.slice(start, end).split(/[\s&-]+/u)
  const last = words.at(-1) ?? ''
  if (ORGANISATION_SUFFIX.test(last) || ORGANISATION_NOUNS.has(last.toLowerCase())) return false
  return TOPIC.test(last) && words.every((word) => word === '' || LEXICON.knows(fold(word)))
}

/** Characters of a bullet and a quotation mark. */
const TOPIC_WITHIN = 4

const TOPIC = /(?:ies|ions?|ments?|ity|ness|ics|ogy|ances?|ences?|ships?|views|ives)$/iu

/** Behind a name and a comma: "Ada Berg, MBA". */
const DEGREE =
  /^(?:[BM]A|[BM]S|[BM]Sc|[BM]Ed|MBA|MPH|MSW|MFA|JD|LLB|LLM|MD|DO|DDS|DMD|DVM|RN|NP|PA|PhD|PsyD|EdD|DBA|CPA|CFA|CFP|PE|PMP|Esq|Jr|Sr|OBE|MBE|CBE|KC|QC|FRS|LPC|LCSW|LMFT)$/u

/** "(NYSE: ABC)", "(Nasdaq: ABC; TSX: ABD)" */
function isSymbol(text: string, { start, end }: Span): boolean {
  return (
    (EXCHANGE.test(text.slice(start, end)) && /^\s?:/u.test(text.slice(end))) ||
    (/\(?[\p{Lu}][\p{L}-]{1,11}\s?:\s?$/u.test(text.slice(Math.max(0, start - 16), start)) &&
      /^[A-Z][A-Z.]{0,5}$/u.test(text.slice(start, end)))
  )
}

const EXCHANGE = new RegExp(String.raw`^(?:${EXCHANGES}|OTC\w*|NYSE American)$`, 'iu')

/** Of the whole, or behind a full stop, a colon or a quotation mark. */
function isFirst(text: string, { start }: Span): boolean {
  return /^\W*$|[.!?:”"]\s+["“]?$/u.test(text.slice(Math.max(0, start - 4), start))
}

/** Whether the release writes the word with a capital inside a sentence too. */
function isProper({ isProper: stands }: Dissection, { tokens }: Candidate, { start, end }: Span): boolean {
  const token = tokens.find((one) => one.start >= start && one.end <= end)
  return token !== undefined && stands(token.term)
}
