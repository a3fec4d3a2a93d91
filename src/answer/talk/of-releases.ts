import { type AskedReleases, askedReleases } from '../archive/asked-releases.ts'
import { releasesQuestion } from '../archive/releases-question.ts'
import { timeOfIssue } from '../archive/time-of-issue.ts'
import { releaseCalled, titledRelease } from '../archive/titled-release.ts'
import { statementsIn } from '../cite.ts'
import { MONTHS } from '../text/periods.ts'
import { put } from '../text/put.ts'
import { capitalise } from '../text/word-forms.ts'
import { withoutOpening } from './fragment.ts'
import type { Said, Talk } from './talk.ts'

/**
 * Completes a question that goes on about releases which were listed, or about the
 * one of them that was spoken of last: "What is the second one about?", "And from
 * Acme?", "Just 2025", "Who is quoted in it?". Null for any other.
 *
 * @example
 * // after 'Which releases mention the ferry?', answered with two headlines
 * ofReleases('What is the latest one about?', talk)
 * // => 'What is the release “Ferry to sail in May” about?'
 */
export function ofReleases(core: string, talk: Talk): string | null {
  const list = listIn(talk, false)
  const rank = list === null ? null : rankAlone(core, list, talk.previous)
  if (rank !== null) return rank
  if (askedReleases(core, SOME_DAY) !== null) return POINTS.test(core) ? null : core
  const one = listedOne(core, listIn(talk, true) ?? list, talk.previous)
  return one ?? ofTheRelease(core, talk) ?? (list === null ? null : listedAnew(core, list))
}

/** Asked of "them", and not of whichever releases there are. */
const POINTS = /\b(?:it|its|they|them|their|he|she|his|him|her|this|that|these|those|we|us|our|you|your)\b/iu

/** The headline of the release that a conversation is about since one was chosen; null where none was. */
export function releaseSpokenOf({ earlier }: Talk): string | null {
  for (const { question, answer } of earlier.toReversed()) {
    const title = titledRelease(question)?.title
    if (title !== undefined) return title
    const asked = askedReleases(question, SOME_DAY)
    if (asked === null) continue
    const [only, more] = asked.what === 'said' ? [] : headlinesIn(answer)
    return more === undefined ? (only ?? null) : null
  }
  return null
}

/** A conversation without its questions about releases, and what is asked in one as if only that were open. */
export function withoutReleases({ earlier }: Talk): readonly Said[] {
  return earlier
    .map((said) => ({ ...said, question: titledRelease(said.question)?.question ?? said.question }))
    .filter(({ question }) => askedReleases(question, SOME_DAY) === null && !OF_A_RELEASE.test(question))
}

const OF_A_RELEASE = /\bthe release\b/iu

/** The headlines of an answer that lists releases: its statements, without the notes behind them. */
function headlinesIn(answer: string): string[] {
  const marked = answer.slice(0, answer.lastIndexOf(']') + 1)
  return /\[\d+\]$/u.test(marked)
    ? statementsIn(marked).map((words) => words.replace(/\\\[(\d+)\\\]/gu, '[$1]'))
    : []
}

/** A list of releases that a conversation has brought. */
interface Listed {
  readonly asked: AskedReleases
  /** As they were given. */
  readonly headlines: readonly string[]
  readonly answer: string
}

/** Of a year it is only asked whether it is one: which "this year" is does not matter here. */
const SOME_DAY = '2000-01-01'

/** The list given last, with nothing but questions about releases behind it; where asked for, the last of several. */
function listIn({ earlier }: Talk, isOfSeveral: boolean): Listed | null {
  for (const { question, answer } of earlier.toReversed()) {
    const asked = askedReleases(question, SOME_DAY)
    const headlines = asked === null || asked.isTold ? [] : headlinesIn(answer)
    if (asked !== null && !asked.isTold && (!isOfSeveral || headlines.length > 1))
      return { asked, headlines, answer }
    if (asked === null && titledRelease(question) === null) return null
  }
  return null
}

/** A question about one of those listed, by its headline. */
function listedOne(core: string, list: Listed | null, previous: Said): string | null {
  const found = POINTED.exec(core)
  if (found === null || list === null || list.headlines.length === 0) return null
  const { rank, number, about } = found.groups ?? {}
  const spokenOf = titledRelease(previous.question)?.title ?? null
  const headline = about === undefined ? ranked(rank ?? number ?? '', list, spokenOf) : holding(about, list)
  if (headline === null) return null
  const called = releaseCalled(headline)
  const span = { start: found.index, end: found.index + found[0].length }
  const rest = withoutOpening(put(core, span, '…'))
  if (OPENED.test(rest)) return `What is ${called} about?`
  if (!ALONE.test(rest)) return capitalise(put(core, span, called))
  return spokenOf === null
    ? `What is ${called} about?`
    : previous.question.replace(releaseCalled(spokenOf), () => called)
}

/** Nothing but "the second one" (here "…"), or "in the second one". */
const ALONE = /^(?:in |from |of |for |by )?…[\s?.!]*$/iu

/** "Open the second one", "tell me about the latest" */
const OPENED =
  /^(?:please )?(?:open|show(?: me)?|read(?: me)?|tell me (?:more )?about|more (?:on|about)) …[\s?.!]*$/iu

const RELEASE = '(?:releases?|announcements?|statements?|ones?|headlines?)'
const RANKS =
  'latest|newest|most recent|last|oldest|earliest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|1\\dth|20th|other|older|newer|earlier|later|former|latter'

/** "The second (one)", "the latest release", "number 3", "the one about fares" */
const POINTED = new RegExp(
  String.raw`\b(?:the (?<rank>${RANKS})(?: ${RELEASE}(?! (?:by|from|about|on|of) [\p{L}\p{N}])| of (?:them|these|those)|(?=\s*[?.!]*$)|(?= (?:about|say|says|published|issued|dated)\b))|(?:number|no\.|release) ?(?<number>\d{1,2})\b|the (?:one|release) (?:about|on|regarding|that mentions) (?<about>[^,?]+?)(?=\s*[?.!]*$| (?:about|say|says|published|issued|dated)\b))`,
  'iu',
)

/** The headline of a rank in the list as it was given. */
function ranked(rank: string, { asked, headlines }: Listed, spokenOf: string | null): string | null {
  const [first = null] = headlines
  const last = headlines.at(-1) ?? null
  const [newest, oldest] = asked.what === 'timeline' ? [last, first] : [first, last]
  const word = rank.toLowerCase()
  if (/^(?:latest|newest|most recent|last)$/u.test(word)) return newest
  if (/^(?:oldest|earliest)$/u.test(word)) return oldest
  const isOfTwo = headlines.length === 2
  if (word === 'other')
    return isOfTwo && spokenOf !== null
      ? (headlines.find((headline) => !isSame(headline, spokenOf)) ?? null)
      : null
  if (word === 'former' || word === 'latter') return isOfTwo ? (word === 'former' ? first : last) : null
  if (/^(?:older|earlier)$/u.test(word)) return isOfTwo ? oldest : null
  if (/^(?:newer|later)$/u.test(word)) return isOfTwo ? newest : null
  const at = /^\d/u.test(word) ? Number.parseInt(word, 10) : ORDINALS.indexOf(word) + 1
  // Who has heard of the newest, which stands first, asks for the other end.
  if (at === 1 && spokenOf !== null && isSame(spokenOf, first)) return last
  return headlines[at - 1] ?? null
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

function isSame(one: string, other: string | null): boolean {
  return other !== null && releaseCalled(one) === releaseCalled(other)
}

/** The one headline that has all words of a matter; null where none or several have. */
function holding(about: string, { headlines }: Listed): string | null {
  const words = about
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .split(/\s+/u)
  const found = headlines.filter((headline) =>
    words.every((word) => headline.toLowerCase().includes(word.replace(/s$/u, ''))),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * A question that points at the release spoken of, or asks what only a release has:
 * "Who is quoted in it?", "When was that issued?", "Press contact?". What is asked of
 * "it" otherwise is asked of what the release tells of.
 */
function ofTheRelease(core: string, talk: Talk): string | null {
  const title = releaseSpokenOf(talk)
  if (title === null) return null
  const called = releaseCalled(title)
  const pointed = OF_IT.find((form) => form.test(core))
  if (pointed !== undefined)
    return capitalise(core.replace(pointed, (_, before: string) => `${before}${called}`))
  if (!OF_ANY_RELEASE.test(core)) return null
  return `${capitalise(core.replace(/[?.!\s]+$/u, ''))}, in ${called}?`
}

const IT = '(?:it|this|that|(?:the|this|that) (?:one|(?:press )?release|announcement|statement))'

/** What is asked of a release and of nothing that it tells of; the word that points at it stands last. */
const OF_IT: readonly RegExp[] = [
  new RegExp(String.raw`^(what(?: is| was|['’]s) )${IT}(?= (?:about|dated)\s*\??$)`, 'iu'),
  new RegExp(
    String.raw`^((?:please |can you |could you )?(?:summari[sz]e|sum up|(?:give me )?(?:a |the )?(?:short |brief )?summary of|(?:the |what are the )?(?:key|main) (?:points|figures|facts|numbers) (?:of|in|from)) )${IT}(?=[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`^((?:who (?:is|was|are) (?:quoted|cited|named)|(?:any |what )?quot(?:es|ations?)(?: are(?: there)?)?|(?:who (?:is|was) )?(?:the )?(?:press |media )?contact) (?:in|from|for|of|on) )${IT}(?=[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`^((?:when|where) (?:was|is|did) )${IT}(?= (?:(?:first )?(?:issued|published|released|dated|sent out|put out|announced)|come out|from)[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`^(who (?:issued|published|put out|sent out|wrote|released) )${IT}(?=[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(String.raw`^(who is )${IT}(?= (?:from|by)[\s?.!]*$)`, 'iu'),
  new RegExp(String.raw`^(what does )${IT}(?= (?:say|state|report|announce)\b)`, 'iu'),
]

/** Without a word that points. */
const OF_ANY_RELEASE =
  /^(?:(?:and )?(?:any |the |all |give me (?:all |the )?|show me (?:all |the )?)?(?:quotes?|quotations?|key (?:figures|points|facts)|(?:press |media )contacts?|main points|date of issue|headline|issuer)|who (?:is|was) quoted|who (?:is|was) the (?:press |media )?contact|summari[sz]e|summary|tl;?dr)[\s?.!]*$/iu

/** "The latest?", "What is the oldest one?": which one that is. */
function rankAlone(core: string, { asked }: Listed, previous: Said): string | null {
  const [, asks = '', rank] = RANK_ALONE.exec(withoutOpening(core).replace(/[?.!\s]+$/u, '')) ?? []
  if (rank === undefined || (asks === '' && titledRelease(previous.question) !== null)) return null
  return releasesQuestion({ ...asked, what: /^(?:oldest|earliest)$/iu.test(rank) ? 'oldest' : 'newest' })
}

/** The list asked for anew: of another house, time or matter, older ones, how many. */
function listedAnew(core: string, { asked, answer }: Listed): string | null {
  const plain = withoutOpening(core).replace(/[?.!\s]+$/u, '')
  if (COUNTED.test(plain)) return releasesQuestion({ ...asked, what: 'count' })
  const counted = COUNTED_OF.exec(plain)?.[1]
  if (counted !== undefined) return narrowedTo(counted, { ...asked, what: 'count' })
  const isOne = asked.what === 'newest' || asked.what === 'oldest' || asked.what === 'count'
  const whole: AskedReleases = { ...asked, what: isOne ? 'list' : asked.what }
  if (LISTED.test(plain)) return releasesQuestion(whole)
  const day = FROM_DAY.exec(answer)?.[1]
  if (OLDER.test(plain))
    return releasesQuestion({ ...whole, when: day === undefined ? asked.when : `before ${day}` })
  if (day !== undefined && ONE_BEFORE.test(plain))
    return releasesQuestion({ ...asked, what: 'newest', when: `before ${day}` })
  if (OTHERS.test(plain)) return releasesQuestion({ ...whole, when: null })
  const narrowed = NARROWED.exec(plain)?.[1] ?? null
  return narrowed === null ? null : narrowedTo(narrowed, asked)
}

/** The list of another house, time or matter: "from Acme in 2025". */
function narrowedTo(words: string, asked: AskedReleases): string | null {
  const time = timeOfIssue(
    BARE_TIME.test(words)
      ? `in ${words.replace(/^(?=T|L)\p{Lu}/u, (letter) => letter.toLowerCase())}`
      : words,
    SOME_DAY,
  )
  const then = time === null ? asked : { ...asked, when: time.words }
  const rest = time?.text ?? words
  if (rest === '') return releasesQuestion(then)
  const house = BY.exec(rest)?.[1]
  if (house !== undefined) return releasesQuestion({ ...then, house, of: null })
  const [, how = '', topic] = ON.exec(rest) ?? []
  if (topic === undefined) return null
  return releasesQuestion({ ...then, topic, isAbout: /^(?:about|on|regarding)$/iu.test(how) })
}

const BARE_TIME = new RegExp(
  String.raw`^(?:(?:\p{L}+ )?(?:19|20)\d\d|(?:this|last) (?:year|month)|${MONTHS.join('|')})$`,
  'iu',
)

const COUNTED =
  /^how many(?: (?:is that|are (?:there|they|these|those)|were there|of (?:them|these|those)|releases(?: are there| is that)?))?(?: in (?:all|total)| altogether)?$/iu

/** "How many from Acme?" */
const COUNTED_OF =
  /^how many (?:(?:releases )?(?:are |were |is )?(?:there )?)?((?:from|by|in|of|since|before|after|during|about|on|mentioning)\b .+)$/iu

const LISTED =
  /^(?:which (?:ones|are they|releases)|what (?:are|were) (?:they|those|these)|(?:list|show(?: me)?|name|give me) (?:them|these|those|all)(?: all)?|all of them)$/iu

const RANK_ALONE =
  /^(what (?:is|was) |what['’]s |which (?:one )?is |show me )?the (latest|newest|most recent|oldest|earliest)(?: one| release)?$/iu

const OLDER =
  /^(?:(?:are|is|were) there )?(?:any |the |more |show me (?:the |some )?)?(?:(?:older|earlier|previous)(?: ones?| releases?)?|anything (?:older|earlier|before (?:that|this|it)))(?: from (?:them|it))?$/iu

/** "And the one before that?" */
const ONE_BEFORE = /^the (?:(?:one|release) before(?: (?:that|it|this))?|previous (?:one|release))$/iu

const OTHERS =
  /^(?:(?:are|is|were) there )?(?:any |the |some |show me (?:the |some )?)(?:more|others|other ones|other releases|more releases)$/iu

/** "It is of 3 May 2025.", "The newest 7 are given, back to 3 May 2025; 12 are older." */
const FROM_DAY = /(?:It is of|back to) (\d{1,2} \p{Lu}\p{Ll}+ \d{4})/u

/** "And {from Acme}", "just {2025}", "only those {about fares}" */
const NARROWED = new RegExp(
  String.raw`^(?:(?:just|only|and|what about|how about|limit (?:it|them) to|which(?: ones?)?(?: of (?:them|these|those))?(?: are| were)?|(?:do )?any of (?:them|these|those)) )*(?:(?:those|these|the (?:ones|releases)|ones|releases) )?(?:(?:that (?:are|were)|issued|published) )*((?:from|by|in|of|since|before|after|between|during|about|on|regarding|mentioning|(?:(?:that|which) )?mention|with)\b.+|(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:this|last) (?:year|month)|${MONTHS.join('|')})$`,
  'iu',
)

const BY = /^(?:from|by|of) (.+)$/iu
const ON = /^(about|on|regarding|mentioning|(?:(?:that|which) )?mention|with) (.+)$/iu
