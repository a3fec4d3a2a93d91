import { timeOfIssue } from './time-of-issue.ts'

/** What is asked of the releases themselves, and not of what one of them says. */
export interface AskedReleases {
  /** Which they are, how many, one after the other from the oldest on, the newest or oldest of them, or what each says. */
  readonly what: 'list' | 'count' | 'timeline' | 'newest' | 'oldest' | 'said'
  /** Whose they are to be, as the question names the house; null for anybody's. */
  readonly house: string | null
  /** What they are to speak of; null for whatever. */
  readonly topic: string | null
  /** They are to be about it, and not only to mention it. */
  readonly isAbout: boolean
  /** First and last day of issue, ISO; null where it is open. */
  readonly from: string | null
  readonly to: string | null
  /** Month of issue of whatever year, 1 to 12; null where none is asked for. */
  readonly month: number | null
  /** When they were issued, in the words of the question: "since May 2024"; null where it does not say. */
  readonly when: string | null
  /** The one that is meant is to be summarised. */
  readonly isTold: boolean
  /** It may as well be about what one release says of that time: where none was issued then, it is. */
  readonly mayBeOfTime: boolean
}

/**
 * Reads a question about the releases themselves: "Which releases mention the
 * ferry?", "How many releases has Acme issued in 2025?", "What have we said about
 * the plant?", "the latest release on prices". Null for any other.
 *
 * @param today ISO date from which "this year" is counted.
 *
 * @example
 * askedReleases('Which releases of 2025 mention the ferry?', '2026-01-01')
 * // => { what: 'list', house: null, topic: 'the ferry', isAbout: false, from: '2025-01-01', to: '2025-12-31', month: null, when: 'of 2025', isTold: false, mayBeOfTime: false }
 */
export function askedReleases(question: string, today: string): AskedReleases | null {
  if (!MAY_ASK.test(question)) return null
  const timed = timeOfIssue(question, today)
  const text = plain(timed?.text ?? question)
  for (const { what, form, timedOnly = false } of FORMS) {
    const found = form.exec(text)
    if (found === null || (timedOnly && timed === null)) continue
    const { by, house = by, about, mentioned, kind, told } = found.groups ?? {}
    const topic = about ?? mentioned ?? null
    const whose = house === undefined || ANYBODY.test(house) ? null : named(house)
    return {
      what: kind === undefined ? what : OLDEST.test(kind) ? 'oldest' : 'newest',
      house: whose,
      topic: topic === null ? null : named(topic),
      isAbout: about !== undefined,
      from: timed?.from ?? null,
      to: timed?.to ?? null,
      month: timed?.month ?? null,
      when: timed?.words ?? null,
      isTold: told !== undefined,
      mayBeOfTime: timedOnly,
    }
  }
  return null
}

/** Without it no form fits: told for less than trying them. */
const MAY_ASK =
  /\b(?:releases?|announcements?|statements?|documents?|articles?|notices?|bulletins?|announced?|publish(?:ed)?|issued?|reported|new|news|timeline|chronology|said|say|written)\b/iu

function plain(question: string): string {
  return question
    .trim()
    .replace(/[\s?.!]+$/u, '')
    .replace(/\s+(?:please|so far|to date|until now)$/iu, '')
    .replace(/^(?:(?:and|so|please|hi|hello|can you|could you|tell me|i need|i want)[,\s]+)+/iu, '')
}

/** Without article and quotation marks. */
function named(words: string): string {
  return words
    .replace(/^(?:the|an?|any|our|your|their)\s+(?=\S)/iu, '')
    .replace(/^["“'‘]|["”'’]$/gu, '')
    .trim()
}

const RELEASES =
  '(?:(?:press|news|media) )?(?:releases?|announcements?|statements?|documents?|articles?|notices?|bulletins?)'

const OFTEN = '(?:(?:ever|already|publicly|officially|so far|to date) )*'
const SAID = '(?:said|announced|published|put out|written|told us|communicated|stated|reported)'
const SAY = '(?:say|announce|publish|put out|write|communicate|state|report)'
const OURS =
  '(?<house>we|you|they|(?:the|this|your|our) (?:company|firm|group|organi[sz]ation|material|releases?|archive))'

/** Who asks for the releases of "the company" or "you" has one house before them, or means all. */
const ANYBODY =
  /^(?:we|you|they|us|it|(?:the|this|your|our) (?:company|firm|group|organi[sz]ation|issuer|house|material|archive|corpus|releases?))$/iu

const ISSUED = '(?:issued|published|released|put out|sent out|sent|distributed|made|brought out)'
const ISSUE = '(?:issue|publish|release|put out|send out|send|distribute|make|have)'

const MENTION =
  '(?:(?:that|which) )?(?:mention(?:s|ed|ing)?|refer(?:s|red|ring)? to|name[sd]?|naming|speak(?:s|ing)? (?:of|about)|talk(?:s|ing)? about|deal(?:s|ing)? with|discuss(?:es|ing)?|contain(?:s|ing)?|cover(?:s|ing)?|with)'
const ABOUT = '(?:(?:that|which) )?(?:(?:are|is|were) )?(?:about|on|regarding|concerning)'
const TOPIC = `(?:${MENTION} (?<mentioned>.+)|${ABOUT} (?<about>.+))`
const HOUSE =
  '(?<house>(?!(?:the )?(?:same|others?)\\b)(?:[^,;?]|, (?=Inc|LLC|Ltd|Corp|Co\\b|P\\.C|L\\.P|S\\.A)){2,60}?)'
const BY = `(?:by|from|of) ${HOUSE}`
const ANY = '(?:(?:all|every|any) (?:the )?)?(?:(?:press|news|media) )?'
const KIND = '(?<kind>latest|newest|most recent|last|first|earliest|oldest)'
/** What is asked of the one release that is meant. */
const TELL =
  '(?:summari[sz]e|sum up|tl;?dr(?: of)?|(?:(?:give|write)(?: me| us)? )?(?:a |the )?(?:short |brief )?(?:summary|overview|gist) of|(?:what are )?(?:the )?(?:main|key) points (?:of|in))'
const OLDEST = /^(?:first|earliest|oldest)$/iu

/** In order: the first that fits decides. */
const FORMS: readonly {
  readonly what: AskedReleases['what']
  readonly form: RegExp
  /** Asked of no time it is about what one release says. */
  readonly timedOnly?: boolean
}[] = [
  {
    what: 'list',
    form: whole(`(?:which|what)(?: of (?:the|your|our|their|these))? ${RELEASES}(?: ${BY})? ${TOPIC}`),
  },
  {
    what: 'list',
    form: whole(
      `(?:list|show|find|name|get|give)(?: me| us)?(?: (?:all|every|each|any))?(?: of)?(?: (?:the|your|our))? ${RELEASES}(?: ${BY})?(?: ${TOPIC})?`,
    ),
  },
  {
    what: 'list',
    form: whole(
      `(?:are there|is there|do you have|have you|have we)(?: got)?(?: any| an| a| more| other)* ${RELEASES}(?: ${BY})?(?: ${TOPIC})`,
    ),
  },
  {
    what: 'list',
    form: whole(`${ANY}releases ${BY}(?: ${TOPIC})?`),
  },
  { what: 'list', form: whole(`${ANY}releases ${TOPIC}`) },
  { what: 'list', form: whole(`${ANY}releases`), timedOnly: true },
  {
    what: 'list',
    form: whole(`(?:which|what) ${RELEASES} (?:has|have|did) ${HOUSE} (?:${ISSUED}|${ISSUE})(?: ${TOPIC})?`),
  },
  {
    what: 'list',
    form: whole(`(?:which|what) ${RELEASES} (?:are|were) (?:there|${ISSUED})(?: ${BY})?(?: ${TOPIC})?`),
  },
  {
    what: 'count',
    form: whole(
      `how many (?:different )?${RELEASES} (?:has|have|did|does) ${HOUSE} (?:${ISSUED}|${ISSUE})(?: ${TOPIC})?`,
    ),
  },
  {
    what: 'count',
    form: whole(
      `how many (?:different )?${RELEASES}(?: ${BY})? (?:are|were) (?:there|${ISSUED}|in (?:the|this|your|our) (?:archive|material|corpus|collection|folder))(?: ${BY.replace('<house>', '<by>')})?(?: ${TOPIC})?`,
    ),
  },
  { what: 'count', form: whole(`how many (?:different )?(?:of (?:the|your|our) )?${RELEASES} ${TOPIC}`) },
  { what: 'count', form: whole(`how many ${RELEASES} (?:do|have) (?:you|we) (?:have|got|hold|know)`) },
  {
    what: 'newest',
    form: whole(
      `(?:(?:what(?:'s|’s| is| was)|which is|show me|give me|(?<told>${TELL})) )?(?:the |your |our )?${KIND} ${RELEASES}(?: ${BY})?(?: ${TOPIC})?`,
    ),
  },
  {
    what: 'newest',
    form: whole(
      `when (?:was|is|did) (?:the |your |our )?${KIND} ${RELEASES}(?: ${BY})?(?: ${TOPIC})? (?:${ISSUED}|come out|appear|dated)`,
    ),
  },
  {
    what: 'newest',
    form: whole(`when (?:was|is) (?:the |your |our )?${KIND} ${RELEASES}(?: ${BY})?(?: ${TOPIC})?`),
  },
  {
    what: 'list',
    form: whole(`what (?:has|have|did) ${HOUSE} (?:announced?|publish(?:ed)?|issued?)`),
    timedOnly: true,
  },
  {
    what: 'list',
    form: whole(
      `what(?:'s|’s| is| was| has been| were)? (?:new|the news|announced|issued|published|reported)(?: ${BY})?`,
    ),
    timedOnly: true,
  },
  {
    what: 'timeline',
    form: whole(
      `(?:(?:give|show)(?: me| us)? )?(?:a |the )?(?:timeline|chronology) (?:of|for|on) (?<about>.+)`,
    ),
  },
  {
    what: 'said',
    form: whole(`what (?:has|have|had) ${HOUSE} ${OFTEN}${SAID} ${OFTEN}${ABOUT} (?<about>.+)`),
  },
  { what: 'said', form: whole(`what (?:did|do) ${OURS} ${OFTEN}${SAY} ${OFTEN}${ABOUT} (?<about>.+)`) },
]

function whole(form: string): RegExp {
  return new RegExp(`^${form}$`, 'iu')
}
