import type { Document, Span } from '../../model.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { ISSUERS } from '../text/cues.ts'
import { typedSpans } from '../text/spans.ts'
import { dateNotes } from '../times/date-notes.ts'
import { type Composition, composition, draftAt } from './composition.ts'
import { documentsOf } from './document-on.ts'
import { answerWhole } from './whole.ts'

/**
 * Answers when, or from where, something was announced by the dateline of the one release
 * whose headline announces it, or by the sentence that tells another day of it: "When was the second kiln announced?"
 * of "Orme Mills to build second kiln".
 *
 * What a headline only mentions beside its news ("talks after the merger") may have been
 * announced at any time.
 *
 * @returns null for other questions and other releases; a composition that is null where the
 * release does not give its place, and where nothing would tell it but the dateline, of a thing
 * that stands neither in the headline nor in the first sentence, or a sentence without a word
 * for making something known.
 */
export function announcedHere(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Pick<Decision, 'refused'>,
): { readonly composition: Composition | null } | null {
  const { asks, who = '', done, object } = ASKED.exec(asked.text)?.groups ?? {}
  const thing = done ?? object
  if (asks === undefined || thing === undefined) return null
  const head = headOf(thing)
  const [best] = evidence
  if (head === undefined || best === undefined) return null
  const { kind, text, terms } = best.candidate
  const tells = kind !== 'dateline' && kind !== 'headline' && terms.has(head.term) && ANNOUNCES.test(text)
  if (refused === null ? tells : refused.reason !== 'no_support') return null
  const [document, another] = documentsOf(evidence).filter((one) => isOfHouse(one, who) && isNews(one, thing))
  if (document === undefined) {
    const isOfOther = kind === 'dateline' ? !isAtTop(best.lens.dissection, head) : !TELLS.test(text)
    return refused === null && isOfOther ? { composition: null } : null
  }
  if (another !== undefined) return null
  const whole = /^where/iu.test(asks) ? 'place' : 'published'
  const told = evidence.find(
    ({ candidate, lens }) =>
      lens.dissection.document === document &&
      candidate !== openingOf(lens.dissection) &&
      ANNOUNCED.test(candidate.text) &&
      candidate.terms.has(head.term) &&
      (whole === 'place' || dayIn(candidate.text) !== null),
  )
  if (told === undefined) return { composition: answerWhole({ ...asked, whole }, document) }
  if (whole === 'place' || refused !== null) return null
  const { start } = told.candidate
  const day = dayIn(told.candidate.text)
  const drafts = [
    draftAt(document, told.candidate, day && { start: start + day.start, end: start + day.end }),
  ]
  return { composition: composition(drafts, dateNotes(drafts)) }
}

function dayIn(text: string): Span | null {
  return typedSpans(text).find(({ type }) => type === 'date') ?? null
}

const ASKED =
  /^(?:and )?(?<asks>when|where|(?:on )?(?:what|which) (?:date|day)) (?:(?:was|were) (?<done>(?:the|its|their|this|that|these|those)\s[^?,]{2,120}?) (?:officially |publicly )?(?:announced|unveiled|made public)|did (?<who>[^?,]{2,80}?) announce (?<object>(?:the|its|their|an?|this|that)\s[^?,]{2,120}?))[\s?.!]*$/iu

const ANNOUNCES = /(?<!\bbe )\b(?:announc|unveil|launch|reveal|introduc)(?:e[sd]?|ed|ing|s)\b/iu

/** No sentence tells of an announcement without a word for making something known. */
const TELLS =
  /\b(?:announc|unveil|launch|reveal|introduc|confirm|disclos|publish|releas|report|declar|present|issu)(?:e[sd]?|ed|ing|s|es|ements?)?\b|\b(?:sa(?:id|ys?)|told|stated|statement|news|word of|named|c[ao]mes? (?:out|in)|known|public|notice|debut(?:s|ed)?)\b/iu

const ANNOUNCED = /(?<!\bbe )\b(?:announced|unveiled|revealed|made public)\b/iu

/** Whether who is asked about is the house of a release, or anybody at all: "the company", "they". */
function isOfHouse({ title, issuer }: Document, who: string): boolean {
  const own = new Set(tokens(`${title} ${issuer ?? ''}`).map(({ term }) => term))
  return tokens(who).every(({ term, stop, word }) => stop || ISSUERS.test(word) || own.has(term))
}

/** Whether the headline of a release announces a thing: behind its verb, before anything that the news is only set beside. */
function isNews({ title }: Document, thing: string): boolean {
  const own = new Set(tokens(title).map(({ term }) => term))
  const head = headOf(thing)
  if (head === undefined || !tokens(thing).every(({ term, stop }) => stop || own.has(term))) return false
  return [...title.matchAll(VERB)].some(({ index, 0: verb }) => {
    const [object = ''] = title.slice(index + verb.length).split(BESIDE)
    return object.split(JOINT).some((part) => contentOf(part).at(-1)?.term === head.term)
  })
}

/** Whether a release opens with a thing, in its headline or first sentence, and not with what its news only follows. */
function isAtTop(dissection: Dissection, { term }: Token): boolean {
  const opening = openingOf(dissection)?.terms.has(term) ?? false
  const [news = ''] = dissection.document.title.split(FOLLOWED)
  return opening || tokens(news).some((one) => one.term === term)
}

const FOLLOWED = /\s(?:after|following|amid|despite|since)\s/iu

/** "The {merger} with Vandrel" */
function headOf(thing: string): Token | undefined {
  return contentOf(thing.split(BESIDE)[0] ?? '').at(-1)
}

function contentOf(text: string): Token[] {
  return tokens(text).filter(({ stop }) => !stop)
}

/** What opens the news of a headline: "announces", "to build". */
const VERB =
  /\b(?:announc|unveil|introduc|reveal|launch|releas|present|appoint|nam|sign|confirm)(?:es|s|e|ing)\b|\bto (?!the\b|an?\b|its\b|their\b)\p{L}{3,}\b/giu

const BESIDE =
  /\s(?:to|for|with|in|into|at|on|by|as|of|through|that|from|after|amid|following|via|across|ahead|during|under|over|before|until|against|between|despite|without|towards?)\s|[:;|]\s|\s[-–—]+\s/iu

const JOINT = /,\s|\s(?:and|&)\s/iu
