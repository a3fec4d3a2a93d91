import { literal } from '../../corpus/literal.ts'
import { remembered } from '../../remembered.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'

/**
 * Answers what a work, a course or a report is about ("What is Tin Mill about?", "What is the
 * plot of the film?") by the first sentence that tells it of the very thing: "Tin Mill, about
 * two sisters", "the film tells the story of a diver".
 *
 * @returns null for other questions, and where no sentence tells it so; none where a play or a
 * novel is meant and what would answer says how it fared, and nothing of its matter.
 */
export function matterTold({ text }: Asked, evidence: readonly Evidence[]): readonly Evidence[] | null {
  const telling = tellingOf(text)
  const [best] = evidence
  if (telling === null || best === undefined) return null
  // "Its plot turns on a letter" answers in the word of the question.
  if (STORY_OF.test(text) && SAYS_STORY.test(best.candidate.text)) return null
  const told = evidence.filter(
    ({ candidate, document }) =>
      document === best.document && isProse(candidate) && telling.test(candidate.text),
  )
  const [first, ...others] = told
  if (first !== undefined)
    return [others.reduce((kept, one) => (one.candidate.index < kept.candidate.index ? one : kept), first)]
  const work = evidence.find((one) => isWork(matterOf(text) ?? '', one))
  const isOfStory = STORY_OF.test(text) || IS_STORY.test(text) || work !== undefined
  const { candidate } = work ?? best
  return isOfStory && OF_ITS_FATE.test(candidate.text) && !TELLS_MATTER.test(candidate.text) ? [] : null
}

/** Whether a sentence calls what bears a name a story of some kind: "the film Tin Mill". */
function isWork(name: string, { candidate: { text } }: Evidence): boolean {
  const at = /^\p{Lu}/u.test(name) ? text.indexOf(name) : -1
  return at > 0 && CALLS_STORY.test(text.slice(0, at))
}

/** How a sentence tells what the thing in a question is about; null where that is not asked for. */
const tellingOf = remembered((question: string): RegExp | null => {
  const thing = matterOf(question)
  if (thing === null) return null
  const words = thing.trim().replaceAll('’', "'").split(/\s+/u).map(inEitherCase).join(String.raw`\s+`)
  // A thing that is only called by its kind may go on with its name: "the film Tin Mill follows".
  const name = /\p{Lu}/u.test(thing) ? '' : CALLED
  const says = OF_NEWS.test(thing) ? TELLS : `(?:${TELLS}|${FOLLOWS})`
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}${name}(?:${BETWEEN}(?:${says})\b|${APPOSED})`, 'u')
})

function inEitherCase(word: string): string {
  const [first = ''] = word
  const rest = literal(word.slice(first.length)).replaceAll("'", "['’]")
  return first.toLowerCase() === first.toUpperCase()
    ? `${literal(first)}${rest}`
    : `[${first.toUpperCase()}${first.toLowerCase()}]${rest}`
}

/** What a question asks the matter of, without its article: "Tin Mill" */
const matterOf = remembered((question: string): string | null => {
  const { of, plot } = ASKS.exec(question)?.groups ?? {}
  return of !== undefined && ACTS.test(of) ? null : (of ?? plot ?? null)
})

/** "People complaining", "staff worried": it is asked what somebody does or feels. */
const ACTS = /\s\p{Ll}+(?:ing|ed)$/u

const ARTICLE = String.raw`(?:(?:the|this|that|its|their|his|her) (?:new )?)?`

/** "What is {Tin Mill} about?", and not "what are people complaining about?"; "what is the plot of {the film}?" */
const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?what(?:(?:['’]?s| is| was| are| were) ${ARTICLE}["“‘]?(?<of>(?!(?:it|he|she|they|all|this|that|there|release|announcement|article)\b)(?![^?]*\b(?:release|announcement|article) (?:all )?about\b)[^?"”,]{2,60}?)["”’]? (?:all )?about|(?:['’]?s| is| was) the (?:plot|story|storyline|premise|theme|subject|subject matter|topic|synopsis) of ${ARTICLE}["“‘]?(?<plot>[^?"”,]{2,60}?)["”’]?)\s*\?*$`,
  'iu',
)

/** Behind the kind of a thing, its name: "the film {“Tin Mill”} follows". */
const CALLED = String.raw`(?:,? (?:called |titled |entitled |named )?["“‘]?\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|of|the|and|in|at|for|from|on|to|an?)){0,6}["”’]?)?`

/** What may be said of a work before what it tells: "Tin Mill{, which opens in May,} follows". */
const BETWEEN = String.raw`["”’)]{0,2}(?:,["”’]? [^.;:!?]{3,80},| \([^()]{2,60}\)|,["”’]?)? (?:which |that )?(?:\p{L}+ly |also |then )?`

/** "About two sisters", and not "about to open", "about 30,000 viewers". */
const ABOUT = String.raw`about(?! (?:to|half|[£$€]?\d|[\p{L}-]+ (?:hundred|thousand|million|hours?|minutes?|days?|weeks?|months?|years?|pages|metres|miles|per ?cent)|an? (?:hundred|thousand|million|dozen|third|quarter|hour|minute|day|week|month|year))\b)`

/** A coin may be "based on" another coin: of works only those that are drawn from a life or another work. */
const BASED = String.raw`based on (?:[\p{L}’'-]+ ){1,5}?(?:books?|novels?|stor(?:y|ies)|tales?|plays?|films?|memoirs?|diar(?:y|ies)|letters|life|lives|events?|poems?|legends?|myths?)\b`

const TELLS = String.raw`tells? (?:the|an?|of)|told (?:the|an?) (?:story|tale)|explor(?:es?|ed)|examin(?:es?|ed)|looks? (?:at|into|back)|looked (?:at|into|back)|deals? with|dealt with|chronicl(?:es?|ed)|traces?|traced|(?:cent(?:re|er)s?|cent(?:red|ered)) (?:on|around)|revolves? around|depicts?|portrays?|recounts?|narrates?|investigates?|discuss(?:es)?|focus(?:es|ed)? on|concerns|tackles?|imagines?|shows? how|asks? (?:how|what|why|whether)|(?:is|was|are|were) (?:all )?(?:${ABOUT}|inspired by|${BASED}|set (?:in|on|at|during)|devoted to)`

const FOLLOWS = String.raw`follows?(?= (?!(?:on|in|up|from)\b))`

/** A report or a strike follows upon something, and is not about it. */
const OF_NEWS =
  /\b(?:reports?|stud(?:y|ies)|surveys?|reviews?|moves?|decisions?|strikes?|disputes?|talks?|deals?|plans?|changes?|appointments?|visits?|conferences?)$/iu

/** "Tin Mill, {about two sisters}", ", {the story of} a diver", "is {a comedy for two actors about}", ", {in which}" */
const APPOSED = String.raw`["”’)]{0,2},?["”’]? (?:which |that )?(?:(?:is|was|are|were) )?(?:(?:an?|the|his|her|its|their|[\p{L}]+['’]s?) (?:(?!(?:with|by|of|in|at)\b)[^\s.;:!?,]+ ){0,6})?(?:${ABOUT}\b|\bin which\b|\binspired by\b|\b${BASED}|\bset (?:in|on|at|during)\b|\b(?:story|tale|history|account|portrait|biography|chronicle|exploration|examination|look|study|guide) (?:of|at|to|on)\b)`

/** Works that have a matter, whatever else is said of them. */
const STORIES = 'novel|film|movie|play|musical|opera|comedy|drama|documentary|memoir|podcast'

const IS_STORY = new RegExp(
  String.raw`^(?:and |so |but )?what(?:['’]?s| is| was) (?:the|its|their|his|her|this) (?:new )?(?:${STORIES})s? (?:all )?about\s*\?*$`,
  'iu',
)

const CALLS_STORY = new RegExp(
  String.raw`\b(?:${STORIES}),? (?:called |titled |entitled )?["“‘]?(?:The )?$`,
  'u',
)

const STORY_OF = /\bthe (?:plot|storyline|premise|synopsis) of\b/iu

const SAYS_STORY = /\b(?:plot|storyline|premise|synopsis)\b/iu

/** What prize a work won, where it is sold or shown and who saw it is no matter of it. */
const OF_ITS_FATE = /\b(?:won|sold|opens|opened|awards?|available|was (?:shot|filmed|seen))\b/iu

const TELLS_MATTER =
  /\b(?:about|stor(?:y|ies)|tales?|histor(?:y|ies)|portrait|biography|in which|inspired|based on|(?:re)?tells?|follows?|explor\p{L}+|examin\p{L}+|chronicl\p{L}+|depict\p{L}+|portray\p{L}*|recount\p{L}*|themes?|plot|journey|lives?|life|focus\p{L}*|look(?:s|ing)? (?:at|into|back)|deals?|dealt|reveal\p{L}*|captur\p{L}+|reflect\p{L}*|celebrat\p{L}+|when|who|how|where|as)\b/iu
