import type { Span } from '../model.ts'
import { type Token, tokens } from '../search/tokens.ts'
import {
  DATE_NOUNS,
  MATERIAL_WORDS,
  MONEY_WORDS,
  ORGANISATION_NOUNS,
  PERCENT_WORDS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  ROLE_WORDS,
  SPEECH_WORDS,
} from './cues.ts'
import { type TypedSpan, typedSpans } from './spans.ts'

/** The kind of thing a right answer holds. */
export type AnswerType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'amount'
  | 'phone'
  | 'email'
  | 'url'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'quotation'
  | 'yesno'
  | 'list'
  | 'name'
  | 'other'

/** What of the material as a whole is asked for; null for a question about what it says. */
export type Whole =
  | 'overview'
  | 'figures'
  | 'quotation'
  | 'contact'
  | 'issuer'
  | 'published'
  | 'place'
  | 'title'
  | 'speakers'
  | null

/** A word of the question that a sentence can match. */
export interface Term {
  readonly term: string
  /** As it stands in the question. */
  readonly word: string
  /** Folded, for the lexicon. */
  readonly folded: string
  /** How much it counts beside the others: 1, less for words that carry little. */
  readonly weight: number
}

/** One thing that is asked, analysed. */
export interface Asked {
  readonly text: string
  readonly type: AnswerType
  readonly whole: Whole
  /** Content terms, in the order of the question, without repeats. */
  readonly terms: readonly Term[]
  /** Stems of the noun that is counted, measured or asked for: "how many {patents}", "which {city}". */
  readonly focus: readonly string[]
  /** Role words of the question: "who is the {chief} {executive}". */
  readonly roles: readonly string[]
  /** Capitalised names and quoted words, as they stand. */
  readonly names: readonly TypedSpan[]
  /** Years, amounts and other figures, as they stand. */
  readonly figures: readonly TypedSpan[]
  /** Speech is asked for; `speaker` is the name between "did" and "say". */
  readonly speech: { readonly speaker: string | null; readonly topic: readonly string[] } | null
  /** "Latest", "currently", "now": the newest release is meant. */
  readonly latest: boolean
  /** Adjacent pairs of content stems. */
  readonly bigrams: readonly string[]
  /** Speaks to the program and not about the material. */
  readonly instruction: boolean
}

/**
 * Says what a question asks: its parts, each with the type of answer, the names
 * and figures it holds, and the terms that evidence should match.
 *
 * @example
 * analyse('How many patents were filed, and when?').map((asked) => asked.type)
 * // => ['count', 'date']
 */
export function analyse(question: string): Asked[] {
  return parts(question).map(analysePart)
}

/**
 * Parts a question at its seams: one part a question mark, and at ", and" or
 * "and" before another question word. A part that leans on the one before
 * ("and when?") takes that one's names and terms along.
 */
export function parts(question: string): string[] {
  const sentences = question
    .split(
      /(?<=[?!])\s+|(?<=[.;])\s+(?=(?:and\s+)?(?:who|what|when|where|which|why|how|is|are|does|do|did|tell|give|list)\b)/iu,
    )
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const pieces = sentences.flatMap((sentence) => sentence.split(SEAM)).map((piece) => piece.trim())
  const kept: string[] = []
  for (const piece of pieces) {
    const previous = kept.at(-1)
    if (
      previous !== undefined &&
      !QUESTION_WORD.test(piece) &&
      !/^(?:list|name|give|tell|summari[sz]e)\b/iu.test(piece)
    ) {
      // A leading remark ("I read about the plant. …") or a tail without a question word belongs to its neighbour.
      kept[kept.length - 1] = `${previous} ${piece}`
    } else {
      kept.push(piece)
    }
  }
  const counted = kept.flatMap(coordinatedCounts)
  return counted.map((part, index) => (index === 0 ? part : withSubject(counted[0] ?? '', part)))
}

const QUESTION_WORD =
  /\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should)\b/iu

/** "…, and when did it open": a conjunction before a question word that can open a question of its own. */
const SEAM =
  /,?\s+(?:and|but|or|plus)(?:\s+also)?\s+(?=(?:who|whom|what|when|where|which|why|how (?:many|much|long|old|far|often|big|large|do|does|did|is|was|are|were|will))\b)|,\s+(?=(?:who|what|when|where|which|why|how many|how much)\s+\p{L})/iu

/** "How many teams and (how many) labs are there": one part a counted noun, when both are bare nouns. */
function coordinatedCounts(part: string): string[] {
  const match =
    /^(.*?\bhow many )((?:[\p{L}-]+ ){0,2}[\p{L}-]+) and ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+s)\b( (?:are|is|were|was|does|do|did|has|have|will|can)\b.*|\?)$/iu.exec(
      part,
    )
  if (match === null) return [part]
  const [, opening = '', first = '', second = '', rest = ''] = match
  return [`${opening}${first}${rest}`, `${opening}${second}${rest}`]
}

/** Gives a part that has no subject of its own the names of the first part. */
function withSubject(first: string, part: string): string {
  if (typedSpans(part).some((span) => span.type === 'name')) return part
  const content = tokens(part).filter((token) => !token.stop)
  const leans =
    /\b(?:it|its|they|them|their|he|she|his|her|him|this|that|these|those|one|ones|there)\b/iu.test(part)
  if (!leans && content.length >= 3) return part
  const subjects = [
    ...new Set(
      typedSpans(first)
        .filter((span) => span.type === 'name')
        .map((span) => first.slice(span.start, span.end)),
    ),
  ]
  if (content.length <= 1) {
    // "and when?": all that the first part was about.
    const rest = first
      .replace(/^.*?\b(?:who|whom|whose|what|when|where|which|why|how(?: many| much| long)?)\b/iu, '')
      .replace(/[?.!]+$/u, '')
    return `${part.replace(/[?.!]+$/u, '')}${rest}?`
  }
  return subjects.length === 0 ? part : `${part.replace(/[?.!]+$/u, '')} (${subjects.join(', ')})?`
}

function analysePart(text: string): Asked {
  const all = tokens(text)
  const plain = text.toLowerCase().replace(/[’]/gu, "'")
  const spans = typedSpans(text)
  const whole = wholeOf(plain)
  const type = answerType(plain, all)
  const speech = type === 'quotation' ? speechOf(text) : null
  const terms = contentTerms(text, all, type)
  return {
    text,
    type,
    whole,
    terms,
    focus: focusOf(plain, type),
    roles: all.map((token) => token.word).filter((word) => ROLE_WORDS.has(word)),
    names: [...spans.filter((span) => span.type === 'name' && !isOpener(text, span)), ...quoted(text)],
    figures: spans.filter((span) => FIGURE_TYPES.has(span.type)),
    speech,
    latest:
      /\b(?:latest|newest|most recent(?:ly)?|current(?:ly)?|now|at present|nowadays|these days|so far|to date)\b/u.test(
        plain,
      ),
    bigrams: terms.slice(1).map((term, index) => `${terms[index]?.term} ${term.term}`),
    instruction: isInstruction(plain),
  }
}

const FIGURE_TYPES = new Set<string>([
  'money',
  'percent',
  'date',
  'count',
  'measure',
  'duration',
  'phone',
  'email',
  'url',
])

/** The first word is capitalised in every question: alone it is no name. */
function isOpener(text: string, span: Span): boolean {
  return (
    span.start === 0 &&
    !/\s/u.test(text.slice(span.start, span.end)) &&
    QUESTION_OPENER.test(text.slice(0, span.end))
  )
}

const QUESTION_OPENER =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|name|list|give|tell|show|describe|explain|summari[sz]e|besides|among|according|in|on|at|by|for|from|through|under|about|after|before|apart|aside|define|find|state|quote|provide|please|roughly|approximately|hi|hello|hey|ok|okay|also|so|any)$/iu

/** Words between quotation marks, read as a name. */
function quoted(text: string): TypedSpan[] {
  return [...text.matchAll(/["“]([^"“”]{2,80})["”]|(?<=\s)[‘']([^'’]{3,60})[’'](?=[\s?.,!]|$)/gu)].map(
    (match) => ({
      type: 'name' as const,
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    }),
  )
}

/** What of the release itself is asked: by its own nouns and nothing else that the text could answer. */
function wholeOf(plain: string): Whole {
  const material = String.raw`(?:the |this |that |your |our )?(?:press |news |latest |whole |full |entire )*(?:release|announcement|statement|article|document|material|text|communique|piece|story|news|it|this)`
  const matches = (pattern: string): boolean => new RegExp(pattern, 'u').test(plain)
  if (
    matches(
      String.raw`\b(?:summari[sz]e|summary|tl;?dr|overview|gist|in a nutshell|in brief|main (?:points?|message|news|story|takeaways?|facts?)|key (?:points?|messages?|takeaways?|facts?)|takeaways?)\b`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\bwhat(?:'s| is| was| are)? ${material}(?: all)? (?:about|say|saying|announce|announcing)\b`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\bwhat (?:does|did|do) ${material} (?:say|announce|report|tell us|cover|contain|discuss|describe)\s*\??$`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\bwhat(?:'s| is) (?:new|the news|the story|the headline news|being announced|announced|this about|it about|it all about)\b|\bwhat happened\s*\?*$`,
    )
  )
    return 'overview'
  if (
    matches(
      String.raw`\b(?:key|main|most important|important|headline|biggest|top) (?:figures|numbers|statistics|stats|data)\b|\bwhat (?:figures|numbers|statistics|stats)\b(?:.*\b(?:release|give|given|mention|are there)\b|\s*\??$)|^(?:figures|numbers|key figures)\s*\??$`,
    )
  )
    return 'figures'
  if (
    matches(
      String.raw`\b(?:a|any|some|one|best|good|usable|strong|the) (?:direct )?(?:quote|quotation|soundbite|sound bite)s?(?:\s+(?:to use|i can use|we can use|i could use|for my (?:story|piece|article)|from (?:the|this) (?:release|text|announcement)|from it|please|in (?:the|this) release))?\s*[.?!]*$|^(?:quotes?|quotations?)\s*[?.]*$|\bwhat quotes\b|\b(?:give|show|list|find)(?: me)? (?:all )?(?:the )?(?:quotes|quotations)\s*[.?!]*$`,
    )
  )
    return 'quotation'
  if (
    matches(
      String.raw`\bwho (?:is|was|are|gets) (?:quoted|cited)\b|\bwho speaks\b|\bwho said (?:that|it|this)\b|\bwhose quotes?\b`,
    )
  )
    return 'speakers'
  if (
    matches(
      String.raw`\b(?:press|media|public relations|pr) (?:contacts?|officer|office|relations|enquir(?:y|ies)|inquir(?:y|ies)|person)\b|\bcontact (?:person|details?|information|info|data|name|number|phone|email|address|for)\b|\b(?:who|whom) (?:(?:can|do|should|could|would|must|may|shall|might) (?:i|we|you|one|journalists?|reporters?|media|the media|the press|readers|anyone|people|they) |(?:should|can|could) be |is to be |to )(?:contact(?:ed)?|call(?:ed)?|reach(?:ed)?|ring|email|e-mail|ask|phone|speak (?:to|with)|talk to|get in touch)|\bhow (?:can|do|should|could|would) (?:i|we|you|one|journalists?|reporters?|media|the media|the press) (?:contact|reach|call|get in touch|get hold)|\bwho(?:'s| is| are) the contacts?\b|^contacts?\s*\??$`,
    )
  )
    return 'contact'
  const issued = String.raw`(?:issued|released|published|put out|sent out|distributed|dated|announced|written|wrote|made|came out|come out|go out|went out)`
  const strict = String.raw`(?:the |this |that |your )?(?:press |news )*(?:release|announcement|statement|article|document|communique|text|story)`
  if (
    matches(
      String.raw`\b(?:who|which (?:organi[sz]ation|company|organisation|body|entity|issuer|firm)) (?:has |is |was )?(?:issued|issues|issuing|released|published|put out|wrote|behind|sent|made|distributed) ${strict}\b|\b(?:issuer|source|sender|author|publisher) of ${strict}\b|\bwho(?:'s| is) (?:the )?(?:issuer|source|publisher|behind (?:this|the release))|\bwhere does ${strict} come from\b|\b${strict} (?:was )?(?:issued|published|released|put out|sent|written) by\b|\bwho(?:se)? ${strict} is (?:this|it)\b`,
    )
  )
    return 'issuer'
  if (
    matches(
      String.raw`\b(?:when|what date|which date|what day|which day|what year|which year|which month|what month)\b.*\b(?:was|is|did|were) ${strict} (?:first )?${issued}\b|\b(?:when|what day|which day|what date) (?:was|is|did) (?:it|this) (?:issued|published|released|put out|dated|sent out|come out)\s*\??$|\b(?:date|dated?|day|publication date|release date|issue date) (?:of|on) ${strict}\b|\bhow (?:old|recent|current|new) is ${strict}\b|\bwhen is ${strict} (?:from|dated)\b|\b(?:publication|release|issue) date\s*\??$|\bwhat is the (?:release|publication|issue) date\b|\b(?:${strict}) (?:is|was) dated\b|\bwhat date is (?:on )?${strict}\b`,
    )
  )
    return 'published'
  if (
    matches(
      String.raw`\b(?:where|which city|what city|which place|what place|which town|from (?:which|what) (?:city|place|town|country))\b.*\b${strict}(?:'s)? (?:${issued}|datelined?|sent|filed|from)\b|\b(?:dateline|place of issue)\b|\bdatelined\b|\bwhere (?:was|is) ${strict} (?:${issued}|from|filed)\b`,
    )
  )
    return 'place'
  if (
    matches(
      String.raw`\b(?:headline|title) (?:of|on) ${strict}\b|\bwhat(?:'s| is) (?:the )?(?:headline|title)\b|\b${strict}(?:'s)? (?:headline|title)\b|\b(?:title|headline)\s*\?*$`,
    )
  )
    return 'title'
  return null
}

/** The rules in order: the first that fits decides. */
function answerType(plain: string, all: readonly Token[]): AnswerType {
  const words = all.map((token) => token.word)
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  if (
    /\be-?mail(?: address(?:es)?)?\b/u.test(plain) &&
    !/\bemail (?:security|marketing|platform|software|service)/u.test(plain)
  )
    return 'email'
  if (
    /\b(?:(?:tele)?phone(?: number)?|fax|hotline|tel|call)\b/u.test(plain) &&
    /\b(?:number|what|which|reach|tel|phone)\b/u.test(plain) &&
    /\b(?:telephone|phone|tel|fax|hotline|number)\b/u.test(plain)
  )
    return 'phone'
  if (/\b(?:website|web site|web address|web page|homepage|url|online address)\b/u.test(plain)) return 'url'
  if (isSpeech(plain)) return 'quotation'
  if (
    /\bwhy\b|\bhow come\b|\bwhat (?:is|was|are|were) the (?:main )?(?:reason|cause|purpose|motive|motivation|aim|goal|rationale)s?\b|\bfor what (?:reason|purpose)\b|\bwhat (?:led|caused|prompted|drove|motivated)\b/u.test(
      plain,
    )
  )
    return 'reason'
  if (
    /\bhow long\b|\bhow many (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b|\bwhat (?:length of time|duration)\b|\bfor how long\b|\bhow old\b|\bhow much time\b/u.test(
      plain,
    )
  )
    return 'duration'
  if (/\bhow often\b|\bhow frequently\b/u.test(plain)) return 'other'
  if (
    /\bhow many\b|\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:total |exact |current |overall )?number of\b|\bnumber of\b.*\?|\bhow large a (?:number|team|staff|workforce)\b|\bwhat number\b/u.test(
      plain,
    )
  )
    return 'count'
  if (
    /\b(?:what|which|by what|by how many) (?:is |was |are |were )?(?:the )?(?:[\p{L}-]+ )?(?:percent(?:age)?|per cent|proportion|share|fraction)\b|\bhow many percent/u.test(
      plain,
    )
  )
    return 'percent'
  if (/\bwhat (?:is|was|are|were)?\s?(?:the )?(?:[\p{L}-]+ )*(?:rate|margin|yield|stake)\b/u.test(plain))
    return 'percent'
  if (/\bhow (?:much|expensive|pricey|costly|cheap)\b/u.test(plain)) {
    if (/\bhow (?:expensive|pricey|costly|cheap)\b/u.test(plain)) return 'money'
    if (
      /\bhow much (?:of|more|less|faster|lower|higher|larger|smaller|bigger|did .*(?:grow|rise|fall|increase|decrease|drop|jump|climb|improve))\b|\bby how much\b/u.test(
        plain,
      )
    )
      return 'amount'
    return has(MONEY_WORDS) ? 'money' : 'amount'
  }
  if (
    /\bhow (?:far|big|large|tall|high|wide|deep|fast|heavy|hot|cold|strong|small|thick|powerful|loud|steep|quickly|sizable|sizeable|soon|late|early|recent)\b/u.test(
      plain,
    )
  ) {
    return /\bhow (?:soon|late|early|recent|quickly)\b/u.test(plain) ? 'date' : 'amount'
  }
  if (
    /\bwhen\b(?! it comes)|\bwhat (?:time|date|day|month|year)\b|\bsince when\b|\buntil when\b|\bby when\b/u.test(
      plain,
    ) &&
    /^(?!.*\b(?:what|who|how|which) .*\bwhen\b)/u.test(plain)
  )
    return 'date'
  if (/\bwho(?:m|se)?\b/u.test(plain)) {
    if (
      /^who (?:is|was|are) (?:(?:mr|ms|mrs|dr)\.? )?\p{L}+(?: \p{L}+){0,2}\s*\?*$/u.test(plain) &&
      !has(ROLE_WORDS)
    )
      return 'definition'
    return 'person'
  }
  if (/\bwhere\b/u.test(plain)) return 'place'
  const noun = askedNoun(plain)
  if (noun !== null) {
    const last = noun.at(-1) ?? ''
    const any = (set: ReadonlySet<string>): boolean => set.has(last)
    if (any(DATE_NOUNS)) return 'date'
    if (any(PERCENT_WORDS)) return 'percent'
    if (any(MONEY_WORDS) && !/\bwhich\b/u.test(plain)) return 'money'
    if (any(PERSON_NOUNS) || (ROLE_WORDS.has(last) && !/\bwhat (?:role|position|title)\b/u.test(plain)))
      return 'person'
    if (any(PLACE_NOUNS)) return 'place'
    if (any(ORGANISATION_NOUNS)) return 'organisation'
    if (
      /^(?:amount|sum|figure|total|quantity|size|level|speed|distance|weight|height|length|capacity|area|volume|value|score|ranking|rank|dose|temperature)$/u.test(
        last,
      )
    )
      return 'amount'
    if (/^(?:means|method|process|technique|way|mechanism)$/u.test(last)) return 'manner'
  }
  if (
    /^(?:please )?(?:list|name|enumerate)\b|\bwhat are (?:the|all|some|its|their)\b|\bwhich (?:\p{L}+ )?\p{L}+s (?:are|were|did|do|have|will|can)\b/u.test(
      plain,
    )
  )
    return 'list'
  if (/\bhow (?:do|does|did|is|are|was|were|can|could|will|would|has|have|should)\b/u.test(plain))
    return 'manner'
  if (
    /^(?:so |and |but |then )?(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|must|isn't|aren't|doesn't|didn't|won't|hasn't)\b/u.test(
      plain,
    )
  )
    return 'yesno'
  if (
    /^what(?:'s| is| are| was| were) (?:an? |the )?[\p{L}\p{N}' -]+\?*$|\bdefine\b|\bmeaning of\b|\bwhat does .* (?:mean|do|stand for)\b|\bexplain what\b/u.test(
      plain,
    )
  ) {
    if (has(MONEY_WORDS) && /\bwhat(?:'s| is| are| was| were) (?:the|its|their) /u.test(plain)) return 'money'
    return /^what(?:'s| is| are| was| were) (?:the|its|their) .*\bof\b/u.test(plain) ? 'other' : 'definition'
  }
  return 'other'
}

function isSpeech(plain: string): boolean {
  return (
    /\bwhat (?:did|does|do|has|have|had|was|were) .*\b(?:say|said|comment|tell|told|explain|state|note|stress|think|remark|call|describe|express)\b/u.test(
      plain,
    ) ||
    /\bhow (?:did|does|do|has) .*\b(?:describe|comment|explain|react|respond|put it|characteri[sz]e)\b/u.test(
      plain,
    ) ||
    /\b(?:quotes?|quotations?|statements?|comments?|remarks?|words) (?:by|from|of|on|about|regarding)\b/u.test(
      plain,
    ) ||
    /\bwhat was .*(?:'s)? (?:comment|quote|reaction|response|statement|remark)\b/u.test(plain) ||
    /\baccording to [\p{L} .'-]+, what (?:is|was|are|were|does|did|will)\b/u.test(plain)
  )
}

/** The speaker stands between the auxiliary and the verb of speech, the topic behind it. */
function speechOf(text: string): { speaker: string | null; topic: string[] } {
  const match =
    /\b(?:did|does|do|has|have|had|was|were)\s+(.+?)\s+(?:say|said|comment|tell|told|explain|state|note|stress|think|remark|call|describe|express|react|respond|characteri[sz]e)\b(.*)$/iu.exec(
      text,
    ) ??
    /\b(?:quotes?|quotations?|statements?|comments?|remarks?|words)\s+(?:by|from|of)\s+(.+?)(?:\s+(?:about|on|regarding)\s+(.*))?[?.!]*$/iu.exec(
      text,
    )
  if (match === null) {
    const about = /\b(?:about|on|regarding)\s+(.*)$/iu.exec(text)
    return { speaker: null, topic: stems(about?.[1] ?? '') }
  }
  return { speaker: (match[1] ?? '').trim() || null, topic: stems(match[2] ?? '') }
}

function stems(text: string): string[] {
  return tokens(text)
    .filter((token) => !token.stop)
    .map((token) => token.term)
}

/** Words of the noun phrase right after "which" or "what", up to the verb. */
function askedNoun(plain: string): string[] | null {
  const match = /\b(?:which|what|whose)\s+(?:of (?:the|its|these|those)\s+)?(.+)$/u.exec(plain)
  if (match === null) return null
  const words = (match[1] ?? '').replace(/[?.!,].*$/u, '').split(/\s+/u)
  const direct = words.findIndex((word) => VERBS.test(word))
  if (direct > 0) return words.slice(0, direct)
  if (direct === 0) {
    // "What is the name of the city where": the noun behind the verb "to be".
    const rest = words.slice(1).join(' ')
    const noun =
      /^(?:the|its|their|his|her|your)\s+(?:names? of (?:the|its|their)\s+)?((?:[\p{L}-]+\s?){1,4}?)(?:\s(?:of|for|in|on|at|to|by|from|that|which|who|where|with)\b|$)/u.exec(
        rest,
      )
    return noun === null ? null : (noun[1] ?? '').trim().split(/\s+/u)
  }
  return words.slice(0, 3)
}

const VERBS =
  /^(?:is|are|was|were|be|been|does|do|did|has|have|had|can|could|will|would|should|may|might|must|\p{L}{3,}(?:ed)|of|in|for|at|on|to|with|that|who|by|from|made|won|led|took|gave|got|bought|sold|built|began|became|came|went|holds?|makes?|runs?|leads?|owns?|gives?|takes?|uses?|offers?|provides?|serves?|represents?|describes?|works?|helps?|supports?|covers?|stands?|lies|sits?|hosts?|appears?|comes?|gets?|gave|goes|let|lets)$/u

/** The noun that is counted or asked for, as stems; empty when the question names none. */
function focusOf(plain: string, type: AnswerType): string[] {
  const counted =
    /\b(?:how many|number of|how much|percentage of|share of|proportion of|percent of)\s+(?:more |other |different |new |total |the |of the |its |their )*([\p{L}\p{N}' -]+)/u.exec(
      plain,
    )
  if (counted !== null) {
    const words = (counted[1] ?? '').split(/\s+/u)
    const verb = words.findIndex((word) => VERBS.test(word))
    const noun = verb === -1 ? words.slice(0, 4) : words.slice(0, verb)
    return stems(noun.join(' ')).slice(-2)
  }
  if (type === 'email' || type === 'phone' || type === 'url') return []
  const noun = askedNoun(plain)
  return noun === null
    ? []
    : stems(noun.join(' '))
        .filter((term) => term !== 'name')
        .slice(-2)
}

/** Words that say how a question is asked and stand in no answer because of it. */
const ASKING = new Set(
  `many much long old often far kind type sort name names called there list tell give show number total amount exactly approximately
  roughly about around actually specific specifically currently latest newest recent recently
  do does did done get gets got go goes went come comes came take takes took taken put puts give gives gave given make makes made
  named called listed mentioned supposed two three four five six seven several various others else besides including
  people thing things way ways`.split(/\s+/),
)

/** Types whose own noun is answered by a value and not repeated: "which {year}", "what {percentage}". */
const VALUE_NOUNS: Partial<Record<AnswerType, ReadonlySet<string>>> = {
  date: DATE_NOUNS,
  percent: PERCENT_WORDS,
  money: new Set(
    'cost costs price priced pricey expensive cheap pay paid charge charged money dollars dollar worth'.split(
      ' ',
    ),
  ),
  email: new Set('email e-mail mail address'.split(' ')),
  phone: new Set('phone telephone number tel fax call'.split(' ')),
  url: new Set('website web site address url homepage page online'.split(' ')),
  reason: new Set('reason reasons cause purpose why'.split(' ')),
  person: new Set('person people individual'.split(' ')),
  organisation: new Set('company companies firm firms organisation organization'.split(' ')),
  place: new Set('city country place location located state based'.split(' ')),
  amount: new Set('amount sum figure big large tall high'.split(' ')),
}

/** Weight of words that often stand in the question only. */
const LIGHT = 0.35

function contentTerms(text: string, all: readonly Token[], type: AnswerType): Term[] {
  const seen = new Set<string>()
  const found: Term[] = []
  for (const token of all) {
    const word = token.word
    if (token.stop || seen.has(token.term)) continue
    if (/^(?:who|whom|whose|what|when|where|which|why|how|much|many|please)$/u.test(word)) continue
    seen.add(token.term)
    const raw = text.slice(token.start, token.end)
    const capital = token.start > 0 && /^\p{Lu}/u.test(raw)
    const light =
      !capital &&
      (ASKING.has(word) ||
        MATERIAL_WORDS.has(word) ||
        (VALUE_NOUNS[type]?.has(word) ?? false) ||
        (type === 'quotation' && SPEECH_WORDS.has(word)))
    found.push({ term: token.term, word: raw, folded: word, weight: light ? LIGHT : 1 })
  }
  return found
}

/** "Ignore your instructions", "write a poem": addressed to the program. */
function isInstruction(plain: string): boolean {
  return (
    /\b(?:ignore|disregard|forget|override|bypass)\b.*\b(?:instructions?|prompts?|rules|guidelines|above|previous)\b/u.test(
      plain,
    ) ||
    /\b(?:system prompt|jailbreak|developer mode|you are now|act as|pretend (?:to|you)|role-?play|as an ai)\b/u.test(
      plain,
    ) ||
    /^(?:please |can you |could you |now |just )*(?:write|compose|draft|generate|create|invent|make up|translate|code|program|draw|paint|sing|rewrite|paraphrase)\b.*\b(?:poem|essay|song|story|code|script|joke|email|letter|release|article|tweet|post|headline|haiku|into|in (?:french|german|spanish|chinese|english|italian|portuguese|japanese)|picture|image|program|function|blog)\b/u.test(
      plain,
    ) ||
    /\b(?:tell|make|crack) (?:me |us )?(?:a |another )?joke\b/u.test(plain) ||
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?|thank you|how are you|who are you|what are you|what can you do|are you (?:a|an|human|real)\b.*)[\s!?.,]*(?:there|today|doing)?[\s!?.]*$/u.test(
      plain,
    )
  )
}
