import { timeOfIssue } from './time-of-issue.ts'

/** What is asked of the releases themselves, and not of what one of them says. */
export interface AskedReleases {
  /** Which they are, how many, one after the other from the oldest on, the newest or oldest of them, what each says, or whose they are. */
  readonly what: 'list' | 'count' | 'timeline' | 'newest' | 'oldest' | 'said' | 'houses'
  /** Whose they are to be, as the question names the house; null for anybody's. */
  readonly house: string | null
  /** "The {Acme} releases", "the latest {ferry} release": whose they are, or what they are about; null where nothing stands there. */
  readonly of: string | null
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
  /** They are to be corrections of others. */
  readonly isCorrection: boolean
  /** The one that is meant is to be summarised. */
  readonly isTold: boolean
  /** It may as well be about what one release says of that time: where none was issued then, it is. */
  readonly mayBeOfTime: boolean
  /** It is asked of several releases: one alone is asked what it says. */
  readonly isOfSeveral: boolean
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
 * // => { what: 'list', house: null, of: null, topic: 'ferry', isAbout: false, from: '2025-01-01', to: '2025-12-31', month: null, when: 'of 2025', isCorrection: false, isTold: false, mayBeOfTime: false, isOfSeveral: false }
 */
export function askedReleases(question: string, today: string): AskedReleases | null {
  if (!MAY_ASK.test(question)) return null
  const timed = timeOfIssue(question, today)
  const text = plain(timed?.text ?? question)
  for (const { what, form, timedOnly = false, isOfTime = timedOnly, isOfSeveral = false } of FORMS) {
    const found = form.exec(text)
    if (found === null || (isOfTime && timed === null)) continue
    const { by, house = by, of, corrections, about, mentioned, sort, kind = sort, told } = found.groups ?? {}
    const topic = about ?? mentioned ?? null
    const whose = house === undefined || ANYBODY.test(house) ? null : named(house)
    return {
      what: kind === undefined ? what : OLDEST.test(kind) ? 'oldest' : 'newest',
      house: whose,
      of: of === undefined || ANYBODY.test(of) ? null : named(of),
      topic: topic === null ? null : named(topic),
      isAbout: about !== undefined,
      from: timed?.from ?? null,
      to: timed?.to ?? null,
      month: timed?.month ?? null,
      when: timed?.words ?? null,
      isTold: told !== undefined,
      isCorrection: corrections !== undefined,
      mayBeOfTime: timedOnly,
      isOfSeveral,
    }
  }
  return null
}

/** Without it no form fits: told for less than trying them. */
const MAY_ASK =
  /\b(?:releases?|latest|newest|everything|anything|all(?= (?:there is )?(?:by|from|of)\b)|issuers|companies|corrections?|corrected|announcements?|statements?|documents?|articles?|notices?|bulletins?|announced?|publish(?:ed)?|issued?|reported|new|news|timeline|chronology|said|say|written)\b/iu

function plain(question: string): string {
  return question
    .trim()
    .replace(/[\s?.!]+$/u, '')
    .replace(/^whats\b/iu, 'what is')
    .replace(/\s+(?:please|so far|to date|until now|in (?:all|total)|altogether|overall)$/iu, '')
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

/** What is called so whatever stands before it: a "financial statement" is of its own kind. */
const RELEASE = '(?:(?:press|news|media) )?releases?'

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
  '(?:(?:that|which) )?(?:mention(?:s|ed|ing)?|refer(?:s|red|ring)? to|name[sd]?|naming|speak(?:s|ing)? (?:of|about)|talk(?:s|ing)? about|deal(?:s|ing)? with|discuss(?:es|ing)?|contain(?:s|ing)?|cover(?:s|ing)?|quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing)|with)'
const ABOUT = '(?:(?:that|which) )?(?:(?:are|is|were) )?(?:about|on|regarding|concerning)'
const TOPIC = `(?:${MENTION} (?<mentioned>.+)|${ABOUT} (?<about>.+))`
const HOUSE =
  '(?<house>(?!(?:the )?(?:same|others?)\\b)(?:[^,;?]|, (?=Inc|LLC|Ltd|Corp|Co\\b|P\\.C|L\\.P|S\\.A)){2,60}?)'
const BY = `(?:by|from|of) ${HOUSE}`
const ANY = '(?:(?:all|every|any) (?:the )?)?(?:(?:press|news|media) )?'
/** What stands before the noun: a house, or a matter. */
const OF =
  "(?<of>(?!(?:the|an?|all|any|every|press|news|media|our|your|this|that|these|those|no|more|other|older|which|what|when|where|why|who|whose|how|is|are|do|does|did|was|were)\\b)(?:[^\\s,;?]+ ){0,3}?[^\\s,;?]+?)(?:[’']s?)?"
/** The same of a house alone, where {@link OF} stands in another way to ask. */
const OWNER = OF.replace('<of>', '<by>')
const KIND = '(?<kind>latest|newest|most recent|last|first|earliest|oldest)'
/** The same in a form that has it twice. */
const SORT = KIND.replace('<kind>', '<sort>')
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
  /** Asked of no time it is no question about releases. */
  readonly isOfTime?: boolean
  /** Of one release it asks what that says. */
  readonly isOfSeveral?: boolean
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
  { what: 'list', form: whole(`${ANY}releases? ${TOPIC}`) },
  { what: 'list', form: whole(`${ANY}releases`), isOfTime: true },
  {
    what: 'list',
    form: whole(
      `(?:(?:list|show|find|give)(?: me| us)? )?(?:all |every |any )?(?:the )?${OF} (?:(?:press|news|media) )?releases`,
    ),
  },
  {
    what: 'list',
    form: whole(
      `(?:(?:list|show|find|give)(?: me| us)? )?(?:everything|all) (?:there is )?${BY}(?: ${TOPIC})?`,
    ),
  },
  {
    what: 'houses',
    form: whole(
      `(?:who (?:has|have) ${ISSUED} ${RELEASES}|whose ${RELEASES} (?:are (?:there|these|they)|do (?:you|we) have)|(?:which|what) (?:companies|houses|organi[sz]ations|issuers|firms) (?:are there|have ${ISSUED} ${RELEASES}|do you (?:have|know))|(?:list|show)(?: me)?(?: all)?(?: the)? issuers|who are the issuers)(?: here| in (?:here|this archive|the archive|the corpus))?`,
    ),
  },
  {
    what: 'list',
    form: whole(`(?:which|what) ${RELEASES} (?:has|have|did) ${HOUSE} (?:${ISSUED}|${ISSUE})(?: ${TOPIC})?`),
  },
  {
    what: 'list',
    form: whole(`(?:which|what) ${RELEASES} (?:are|were) (?:there|${ISSUED})(?: ${BY})?(?: ${TOPIC})?`),
  },
  {
    what: 'list',
    form: whole(
      `(?:which|what) ${RELEASES} (?:do|have) (?:you|we) (?:have|got|hold|know of)(?: ${BY})?(?: ${TOPIC})?`,
    ),
  },
  { what: 'list', form: whole(`(?:which|what) ${RELEASES} (?:are|were)`), isOfTime: true },
  {
    what: 'list',
    form: whole(
      `(?:do (?:you|we) have|have (?:you|we) got) anything (?:(?:by|from) ${HOUSE}|${ABOUT} (?<about>.+))`,
    ),
  },
  {
    what: 'list',
    form: whole(
      `(?:(?:list|show|give|find)(?: me)? )?(?:are there )?(?:(?:all|any|every) )?(?:the |of the )?(?<corrections>corrections?)(?: ${BY})?(?: ${TOPIC})?`,
    ),
  },
  {
    what: 'list',
    form: whole(
      `(?:which|what) (?:of (?:the|your|our) )?${RELEASES} (?:were|are|was|have been|had to be) (?<corrections>corrected)`,
    ),
  },
  {
    what: 'list',
    form: whole(`(?:which|what) ${OF} ${RELEASE} (?:are|were) (?:there|${ISSUED})(?: ${BY})?(?: ${TOPIC})?`),
  },
  {
    what: 'count',
    form: whole(
      `how many (?:different )?${OF} ${RELEASE} (?:are|were) (?:there|${ISSUED}|in (?:here|(?:the|this|your|our) (?:archive|material|corpus|collection|folder)))(?: ${BY})?(?: ${TOPIC})?`,
    ),
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
  {
    what: 'count',
    form: whole(
      `how many ${RELEASES} (?:do|have) (?:you|we) (?:have|got|hold|know)(?: ${BY})?(?: ${TOPIC})?`,
    ),
  },
  {
    what: 'newest',
    form: whole(
      `(?<told>what (?:is|was)|what(?:'s|’s)|what (?:does|did)) (?:the )?(?:${KIND} ${RELEASE}(?: ${BY})?|${OF} ${SORT} ${RELEASE}) (?:about|say)`,
    ),
  },
  {
    what: 'newest',
    form: whole(
      `(?:(?:what(?:'s|’s| is| was)|which is|show me|give me|(?<told>${TELL})) )?(?:the |your |our )?${KIND} ${RELEASES}(?: ${BY})?(?: ${TOPIC})?`,
    ),
  },
  {
    what: 'newest',
    form: whole(
      `(?:(?:what(?:'s|’s| is| was)|which is|show me|give me|(?<told>${TELL})) )?(?:the )?(?:${KIND} ${OF}|${OWNER} ${SORT}) ${RELEASE}(?: ${TOPIC})?`,
    ),
  },
  { what: 'newest', form: whole(`(?<told>${TELL}) (?:the )?${KIND} (?:one )?${BY}`) },
  {
    what: 'newest',
    form: whole(`(?<told>(?:what(?:'s|’s| is) )?)(?:the )?(?:${KIND} ${OF}|${OWNER} ${SORT}) news`),
  },
  { what: 'newest', form: whole(`which ${RELEASE} (?:is|was) (?:the )?${KIND}(?: one)?`) },
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
    form: whole(`what (?:has|have) ${HOUSE} (?:announced|published|issued)`),
    isOfSeveral: true,
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
