/** What is asked of the releases: which they are, how many, one after the other from the oldest on, the newest or oldest of them, what each says, who speaks in them, or whose they are. */
export type Wanted = 'list' | 'count' | 'timeline' | 'newest' | 'oldest' | 'said' | 'speakers' | 'houses'

/** A form in which the releases themselves are asked for. */
export interface ReleaseForm {
  readonly what: Wanted
  readonly form: RegExp
  readonly only: Only
}

/**
 * Where a form asks for releases: where it names a time, and asked of none is no question
 * about releases, or one about what a release says; where any is as it asks, or else about
 * what one says; or where there are several. Null for everywhere.
 */
type Only = 'timed' | 'timed, else of one' | 'else of one' | 'several' | null

/** What a form reads, by name; what may stand in two places is read from the first that has it. */
export type ReadForm = Readonly<
  Partial<Record<'house' | 'of' | 'state' | 'about' | 'mentioned' | 'kind' | 'many' | 'told', string>>
>

/** Reads a question by a form; null where it has another. */
export function readForm({ form }: Pick<ReleaseForm, 'form'>, text: string): ReadForm | null {
  const found = form.exec(text)
  if (found === null) return null
  const said = Object.entries(found.groups ?? {}).filter(([, words]) => words !== undefined)
  return Object.fromEntries(said.reverse().map(([name, words]) => [name.replace(/\d+$/u, ''), words]))
}

/** What the forms are put together from; each may hold others, in capitals. */
const PARTS: Readonly<Record<string, string>> = {
  RELEASES:
    '(?:(?:press|news|media) )?(?:releases?|announcements?|statements?|documents?|articles?|notices?|bulletins?)',
  PLURAL: '(?:(?:press|news|media) )?(?:releases|announcements)',
  // What is called so whatever stands before it: a "financial statement" is of its own kind.
  RELEASE: '(?:(?:press|news|media) )?releases?',
  ANY: '(?:(?:all|every|any) (?:the )?)?(?:(?:press|news|media) )?',
  HOUSE:
    '(?<house>(?!(?:the )?(?:same|others?)\\b)(?:[^,;?]|, (?=Inc|LLC|Ltd|Corp|Co\\b|P\\.C|L\\.P|S\\.A)){2,60}?)',
  BY: '(?:by|from|of) HOUSE',
  // What stands before the noun: a house, or a matter.
  OF: "(?<of>BEFORE)(?:[’']s?)?",
  OWNER: "(?<house>BEFORE)(?:[’']s?)?",
  BEFORE:
    '(?!(?:the|an?|all|any|every|press|news|media|our|your|this|that|these|those|no|more|other|older|which|what|when|where|why|who|whose|how|is|are|do|does|did|was|were)\\b)(?:[^\\s,;?]+ ){0,3}?[^\\s,;?]+?',
  ON: '(?:(?:that|which) )?(?:(?:are|is|were) )?(?:about|on|regarding|concerning) (?<about>.+)',
  MENTIONING:
    '(?:(?:that|which) )?(?:mention(?:s|ed|ing)?|refer(?:s|red|ring)? to|name[sd]?|naming|speak(?:s|ing)? (?:of|about)|talk(?:s|ing)? about|deal(?:s|ing)? with|discuss(?:es|ing)?|contain(?:s|ing)?|cover(?:s|ing)?|quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing)|with) (?<mentioned>.+)',
  TOPIC: '(?:MENTIONING|ON)',
  KIND: '(?<kind>latest|newest|most recent|last|first|earliest|oldest)',
  WHICH: '(?:which|what|(?<many>how many)(?: different)?)',
  SHOW: '(?:list|show|find|give)(?: me| us)?',
  ISSUED: '(?:issued|published|released|put out|sent out|sent|distributed|made|brought out)',
  ISSUE: '(?:issue|publish|release|put out|send out|send|distribute|make|have)',
  THERE: '(?:there|ISSUED|in (?:here|(?:the|this|your|our) (?:archive|material|corpus|collection|folder)))',
  WHAT_IS: "(?:what(?:'s|’s| is| was)|which is|show me|give me)",
  // What is asked of the one release that is meant.
  TELL: '(?<told>summari[sz]e|sum up|tl;?dr(?: of)?|(?:(?:give|write)(?: me| us)? )?(?:an? |the )?(?:short |brief )?(?:summary|overview|gist) of|(?:what are )?(?:the )?(?:main|key) points (?:of|in))',
  OURS: '(?<house>we|you|they|(?:the|this|your|our) (?:company|firm|group|organi[sz]ation|material|releases?|archive))',
  STATE: '(?:corrected|withdrawn|retracted|recalled|replaced|superseded)',
  OFTEN: '(?:(?:ever|already|publicly|officially|so far|to date) )*',
  SAID: '(?:said|announced|published|put out|written|told us|communicated|stated|reported)',
  QUOTED:
    '(?:who|whom|which people|which speakers) (?:(?:is|are|was|were|gets?|has been|have been) (?:quoted|cited)|speaks?)',
  SAY: '(?:say|announce|publish|put out|write|communicate|state|report)',
}

/** The longer first: RELEASES begins with RELEASE. */
const NAMES = new RegExp(
  Object.keys(PARTS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

/** In order: the first that fits decides. A part with a question mark may be left out. */
const FORMS: readonly (readonly [what: Wanted, form: string, only?: Only])[] = [
  ['list', 'WHICH RELEASES BY? (?:are|were) THERE BY? TOPIC?'],
  ['list', 'WHICH(?: of (?:the|your|our|their|these))? RELEASES BY? TOPIC'],
  ['list', 'WHICH(?: of (?:the|your|our|their|these))? RELEASES (?:are|were|come|came) BY TOPIC?'],
  [
    'list',
    '(?:list|show|find|name|get|give)(?: me| us)?(?: (?:all|every|each|any))?(?: of)?(?: (?:the|your|our))? RELEASES BY? TOPIC?',
  ],
  [
    'list',
    '(?:are there|is there|do you have|have you|have we)(?: got)?(?: any| an| a| more| other)* RELEASES BY? TOPIC',
  ],
  ['list', 'ANYreleases BY TOPIC?'],
  ['list', 'ANYreleases? TOPIC'],
  ['list', 'ANYreleases', 'timed'],
  ['list', 'TELL (?:all )?(?:the |of the )?PLURAL BY TOPIC?'],
  ['list', 'TELL (?:all )?(?:the |of the )?OWNER PLURAL'],
  ['list', '(?:SHOW )?(?:all |every |any )?(?:the )?OF (?:(?:press|news|media) )?releases'],
  ['list', '(?:SHOW )?(?:everything|all) (?:there is )?BY TOPIC?'],
  [
    'houses',
    '(?:who (?:has|have) ISSUED RELEASES|whose RELEASES (?:are (?:there|these|they)|do (?:you|we) have)|(?:which|what) (?:companies|houses|organi[sz]ations|issuers|firms) (?:are there|have ISSUED RELEASES|do you (?:have|know))|(?:list|show)(?: me)?(?: all)?(?: the)? issuers|who are the issuers)(?: here| in (?:here|this archive|the archive|the corpus))?',
  ],
  ['list', 'WHICH RELEASES (?:has|have|did) HOUSE (?:ISSUED|ISSUE) TOPIC?'],
  ['count', 'how many(?: different)? RELEASES does HOUSE ISSUE TOPIC?'],
  ['list', 'WHICH RELEASES (?:do|have) (?:you|we) (?:have|got|hold|know(?: of)?) BY? TOPIC?'],
  ['list', '(?:which|what) RELEASES (?:are|were)', 'timed'],
  ['list', '(?:do (?:you|we) have|have (?:you|we) got) anything (?:(?:by|from) HOUSE|ON)'],
  [
    'list',
    '(?:SHOW )?(?:are there )?(?:(?:all|any|every) )?(?:the |of the )?(?<state>corrections?|retractions?|STATE(?= RELEASES))(?: RELEASES)? BY? TOPIC?',
  ],
  [
    'list',
    'WHICH(?: of (?:the|your|our))? RELEASES BY? (?:were|are|was|have been|has been|had to be|got) (?<state>STATE)',
  ],
  [
    'list',
    '(?:(?:was|were|has|have|are|is)(?: there)?|did you have) (?:any(?: of (?:the|your|our))?|an?|some|(?:one|some) of (?:the|your|our)) RELEASES BY? (?:that (?:was|were) )?(?:been )?(?<state>STATE)',
  ],
  ['list', '(?:was|has|is) anything (?:been )?(?<state>withdrawn|retracted|corrected)', 'else of one'],
  ['list', 'WHICH OF RELEASE (?:are|were) THERE BY? TOPIC?'],
  [
    'newest',
    "(?<told>what (?:is|was)|what(?:'s|’s)|what (?:does|did)) (?:the )?(?:KIND RELEASE BY?|(?:OF KIND|KIND OF) RELEASE) (?:about|say)",
  ],
  ['newest', '(?:(?:WHAT_IS|TELL) )?(?:the |your |our )?KIND RELEASES BY? TOPIC?'],
  ['newest', '(?:(?:WHAT_IS|TELL) )?(?:the )?(?:KIND OF|OWNER KIND) RELEASE TOPIC?'],
  ['newest', 'TELL (?:the )?KIND (?:one )?BY'],
  ['newest', "(?<told>(?:what(?:'s|’s| is) )?)(?:the )?(?:KIND OF|OWNER KIND) news"],
  ['newest', 'which RELEASE BY? (?:is|was) (?:the )?KIND(?: one)?'],
  ['newest', 'which OF RELEASE (?:is|was) (?:the )?KIND(?: one)?'],
  [
    'newest',
    'when (?:was|is|did) (?:the |your |our )?KIND RELEASES BY? TOPIC? (?:ISSUED|come out|appear|dated)',
  ],
  ['newest', 'when (?:was|is) (?:the |your |our )?KIND RELEASES BY? TOPIC?'],
  ['newest', 'when (?:did|has) HOUSE (?:last|most recently) (?:ISSUED|ISSUE) (?:an? )?RELEASES TOPIC?'],
  [
    'newest',
    'when (?:did|has) HOUSE (?:last|most recently) (?:ISSUED|ISSUE) (?:(?:some|any)thing|(?:any )?news)(?: new)?',
  ],
  ['newest', 'what (?:did|has|have) HOUSE (?:last|most recently) (?:announced?|SAID|SAY)'],
  ['newest', 'what (?:did|has|have) HOUSE (?:announced?|SAID|SAY) (?:last|most recently)'],
  ['newest', "(?:what(?:'s|’s| is) )?(?:the )?KIND news BY"],
  ['list', 'what (?:has|have|did) HOUSE (?:announced?|publish(?:ed)?|issued?)', 'timed, else of one'],
  ['list', 'what (?:has|have) HOUSE (?:announced|published|issued)', 'several'],
  [
    'list',
    "what(?:'s|’s| is| was| has been| were)? (?:new|the news|announced|issued|published|reported) BY?",
    'timed, else of one',
  ],
  [
    'timeline',
    '(?:(?:give|show)(?: me| us)? )?(?:a |the )?(?:timeline|chronology) (?:of|for|on) (?<about>.+)',
  ],
  ['speakers', 'QUOTED (?:in|by) (?:all )?(?:the |of the )?OF PLURAL', 'several'],
  ['speakers', 'QUOTED (?:in|by) (?:all )?(?:the |of the )?PLURAL BY', 'several'],
  ['said', 'what (?:has|have|had) HOUSE OFTENSAID OFTENON'],
  ['said', 'what (?:did|do) OURS OFTENSAY OFTENON'],
]

export const RELEASE_FORMS: readonly ReleaseForm[] = FORMS.map(([what, form, only = null]) => ({
  what,
  form: new RegExp(`^${numbered(put(form.replace(/ ([A-Z]+)\?/gu, '(?: $1)?')))}$`, 'iu'),
  only,
}))

/** A form with its parts for their names. */
function put(form: string): string {
  return form.replace(NAMES, (name) => put(PARTS[name] ?? name))
}

/** A name may stand for one group only. */
function numbered(form: string): string {
  let count = 0
  return form.replace(/\(\?<(\p{L}+)>/gu, (_, name: string) => `(?<${name}${count++}>`)
}
