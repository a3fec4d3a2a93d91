/**
 * Whether words before a question or behind it that are all of asking and answering name something
 * that is asked about all the same: "{Number of readers}: what is it?", "{readers want facts}. Who
 * said that?", "{in the first hour}, who came?", "{if a reader asks}, who answers?"
 *
 * @example
 * isSpokenOf('The press deadline', 'when is it?') // => true
 * isSpokenOf('It is urgent', 'when is it?') // => false
 */
export function isSpokenOf(remark: string, question: string): boolean {
  if (QUOTED.test(remark) || hasOpenQuote(question)) return true
  const words = remark.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  if (LABEL.test(remark)) return false
  if (UNDER.test(remark) && !OF_KNOWING.test(remark)) return true
  if (OF_OTHERS.test(remark) && words.every((word) => !OF_ASKER.has(word))) return true
  const [first = '', second = ''] = words
  const thing = DETERMINERS.has(first) ? second : first
  const opens = isThing(thing) && !(thing === first && ORDERS.has(thing)) && !words.some(isAside)
  return (opens && POINTS.test(question)) || (words.some(isThing) && ASKS_ALONE.test(question))
}

/** "Fact check", "{reader question}", "{a question from a reader}", "{student here}", "as a journalist": said of what follows or of who asks. */
const LABEL =
  /^\s*(?:fact[ -]check(?:ing)?|as an? (?:journalist|reporter|editor)|(?:an? )?(?:reader|student|editor|journalist|reporter|viewer|client|class|desk)(?:['’]?s)? question|(?:an? )?questions? (?:from|for|by) .*|.* here)\s*$/iu

/** What somebody may speak of as of a thing. */
export function isThing(word: string): boolean {
  return THINGS.has(word)
}

const THINGS: ReadonlySet<string> = new Set(
  `answer answers sentence word words line quote text document documents release releases press statement article articles material context fact facts
  number numbers figure figures source sources page story piece reporter journalist editor newsroom colleague colleagues boss class presentation thesis essay
  student reader readers viewer client friend producer desk assistant question questions passage paragraph filing fact-checking`.split(
    /\s+/u,
  ),
)

const DETERMINERS: ReadonlySet<string> = new Set('the a an this that its their his her'.split(' '))

/** "{Answer} from the text": told to do so. */
const ORDERS: ReadonlySet<string> = new Set('answer quote line print'.split(' '))

/** "The source {please}": wanted beside the answer. */
function isAside(word: string): boolean {
  return /^(?:please|pls|thanks|thank|only|exactly|needed|appreciated)$/u.test(word)
}

const QUOTED = /["“”„«»]/u

/** "Who said “It is late{. We need it}”": a quotation is no remark in its midst. */
function hasOpenQuote(text: string): boolean {
  const straight = text.match(/"/gu)?.length ?? 0
  return straight % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”')
}

/** "If a reader asks", and not "if you know". */
const UNDER = /^\s*if\b/iu

const OF_KNOWING =
  /\b(?:know|known|find|found|sure|unsure|possible|able|given|provided|said|there|not|no)\b|n['’]t\b/iu

/** "Within an hour", "for a student", "of the article" */
const OF_OTHERS =
  /^\s*(?:of\b|(?:in|within|at|on|for|per|from|to|by|as|with)\b.*\b(?:hour|minutes?|students?|readers?|viewer|client|friend|reporter|journalist|editor|colleagues?|boss|newsroom|desk|press|questions?|class)\b(?! (?:presentation|release)))/iu

const OF_ASKER: ReadonlySet<string> = new Set(
  "i i'm i’m i've i’ve we we're we’re my our me us you your please help".split(' '),
)

/** "When was {it} opened?", "who said {so}?", and not "when did the mill open its doors?", "is it true?" */
const POINTS =
  /^\s*(?!is it (?:true|correct|right|possible|known)\b)(?:and |so |but )?(?:(?!(?:the|an?|its|their|his|her|our)\b)[\p{L}'’-]+ ){1,5}(?:(?:it|they|them|he|she|him)\b|(?:that|this|so|these|those)(?=[\s?.!]*$))/iu

/** "How many?" */
const ASKS_ALONE = /^\s*(?:who|whom|what|when|where|which|how (?:many|much|long))[\s?.!]*$/iu
