import { type AskedReleases, askedReleases } from '../archive/asked-releases.ts'
import { releasesQuestion } from '../archive/releases-question.ts'
import { timeOfIssue } from '../archive/time-of-issue.ts'
import { releaseCalled, titledRelease } from '../archive/titled-release.ts'
import { MONTHS } from '../text/periods.ts'
import { withoutOpening } from './fragment.ts'
import { type Listed, SOME_DAY } from './release-list.ts'
import type { Said, Talk } from './talk.ts'

/** "The latest?", "What is the oldest one?": which one that is. */
export function rankAlone(core: string, { asked }: Listed, previous: Said): string | null {
  const [, asks = '', rank] = RANK_ALONE.exec(withoutOpening(core).replace(/[?.!\s]+$/u, '')) ?? []
  if (rank === undefined || (asks === '' && titledRelease(previous.question) !== null)) return null
  return releasesQuestion({ ...asked, what: /^(?:oldest|earliest)$/iu.test(rank) ? 'oldest' : 'newest' })
}

/**
 * The older releases of a house of which the latest was summed up: before its day,
 * where that was told with it. Null for any other question.
 */
export function olderOnes(core: string, { earlier }: Talk): string | null {
  if (!OLDER.test(withoutOpening(core).replace(/[?.!\s]+$/u, ''))) return null
  const latest = earlier.findLast(({ question }) => LATEST.test(question))
  const house = LATEST.exec(latest?.question ?? '')?.[1]
  const asked =
    house === undefined ? null : askedReleases(`What is the latest release by ${house}?`, SOME_DAY)
  if (asked === null) return null
  const day = earlier.map(({ answer }) => OWN_DAY.exec(answer)?.[1]).findLast((one) => one !== undefined)
  return releasesQuestion({ ...asked, what: 'list', when: day === undefined ? null : `before ${day}` })
}

/** "Summarise the latest release of {Acme}" */
const LATEST =
  /\b(?:the )?(?:latest|newest|most recent|last) (?:press )?(?:release|announcement|statement) (?:of|by|from) (?:the )?(\p{Lu}[^?,]*?)[\s?.!]*$/u

/** The list asked for anew: of another house, time or matter, older ones, how many. */
export function listedAnew(
  core: string,
  { asked, headlines, answer }: Listed,
  previous: Said,
): string | null {
  const plain = withoutOpening(core).replace(/[?.!\s]+$/u, '')
  if (COUNTED.test(plain)) return releasesQuestion({ ...asked, what: 'count' })
  const counted = COUNTED_OF.exec(plain)?.[1]
  if (counted !== undefined) return narrowedTo(counted, { ...asked, what: 'count' })
  const isOne = asked.what === 'newest' || asked.what === 'oldest' || asked.what === 'count'
  const whole: AskedReleases = { ...asked, what: isOne ? 'list' : asked.what }
  if (LISTED.test(plain)) return releasesQuestion(whole)
  const day = FROM_DAY.exec(answer)?.[1] ?? OLDEST_DAY.exec(answer)?.[1]
  if (OLDER.test(plain)) {
    const [only, more] = olderThan(previous, asked.what, headlines)
    if (only !== undefined && more === undefined) return `What is ${releaseCalled(only)} about?`
    const then = only === undefined ? day : OWN_DAY.exec(previous.answer)?.[1]
    return releasesQuestion({ ...whole, when: then === undefined ? asked.when : `before ${then}` })
  }
  if (day !== undefined && ONE_BEFORE.test(plain))
    return releasesQuestion({ ...asked, what: 'newest', when: `before ${day}` })
  if (OTHERS.test(plain)) return releasesQuestion({ ...whole, when: null })
  const narrowed = NARROWED.exec(plain)?.[1] ?? null
  return narrowed === null ? null : narrowedTo(narrowed, asked)
}

/** The headlines listed behind the release that was asked about last; none where the list has not got it. */
function olderThan(
  { question }: Said,
  what: AskedReleases['what'],
  headlines: readonly string[],
): readonly string[] {
  const title = titledRelease(question)?.title
  const called = title === undefined ? '' : releaseCalled(title)
  const order = what === 'timeline' ? headlines.toReversed() : headlines
  const at = order.findIndex((headline) => releaseCalled(headline) === called)
  return at === -1 ? [] : order.slice(at + 1)
}

/** The list of another house, time or matter: "from Acme in 2025". */
function narrowedTo(words: string, asked: AskedReleases): string | null {
  const time = timeOfIssue(
    BARE_TIME.test(words) ? `in ${words.replace(/^(?:This|Last)\b/u, (word) => word.toLowerCase())}` : words,
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

/** "There are 3 releases by “Acme”, the oldest of 12 March 2026, …": all of them. */
const OLDEST_DAY = /, the oldest of (\d{1,2} \p{Lu}\p{Ll}+ \d{4})/u

/** "… counted from the release’s date, 3 May 2025." */
const OWN_DAY = /the release’s date, (\d{1,2} \p{Lu}\p{Ll}+ \d{4})/u

/** "And {from Acme}", "just {2025}", "only those {about fares}" */
const NARROWED = new RegExp(
  String.raw`^(?:(?:just|only|and|what about|how about|limit (?:it|them) to|which(?: ones?)?(?: of (?:them|these|those))?(?: are| were)?|(?:do )?any of (?:them|these|those)) )*(?:(?:those|these|the (?:ones|releases)|ones|releases) )?(?:(?:that (?:are|were)|issued|published) )*((?:from|by|in|of|since|before|after|between|during|about|on|regarding|mentioning|(?:(?:that|which) )?mention|with)\b.+|(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:this|last) (?:year|month)|${MONTHS.join('|')})$`,
  'iu',
)

const BY = /^(?:from|by|of) (.+)$/iu
const ON = /^(about|on|regarding|mentioning|(?:(?:that|which) )?mention|with) (.+)$/iu
