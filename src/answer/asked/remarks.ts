import { asksOnlyOverview, sentencesWanted } from './only-overview.ts'
import { isSpokenOf, isThing } from './spoken-of.ts'

/**
 * A question without remarks around it that tell of the asker or of how to answer, and of nothing
 * that a release tells: "It's urgent.", "I couldn't find it.", "Any help appreciated.", "If you
 * don't know, say so.", "Just curious:". Such a remark has no other words than those with which
 * one speaks of asking and answering; "I mean the old mill" has, and stays.
 *
 * @example
 * withoutRemarks('Just curious: who owns the mill? I need the exact wording.')
 * // => 'who owns the mill?'
 */
export function withoutRemarks(question: string): string {
  let bare = question
  for (let round = 0; round < MOST; round += 1) {
    const less = withoutFirst(withoutLast(bare))
    if (less === bare) break
    bare = less
  }
  return bare
}

/**
 * Whether somebody says nothing but that they have heard, thank or try again: "Great, thanks!",
 * "That helps.", "I couldn't find it." Nobody asks more of that.
 *
 * @example
 * isOnlyTalk('Great, thanks!') // => true
 */
export function isOnlyTalk(said: string): boolean {
  const words = wordsOf(said)
  if (said.trim().endsWith('?') || !words.every((word) => TALK.has(word) || HEARD.has(word))) return false
  // "The story.", "Yes, the editor.": of these it may be asked.
  return words.some((word) => OF_ONESELF.has(word)) || (words.some(isReply) && !words.some(isThing))
}

function isReply(word: string): boolean {
  return HEARD.has(word) || REPLIES.has(word)
}

const OF_ONESELF: ReadonlySet<string> = new Set("i i'm i've i'd i'll we we're we've my our".split(' '))

const REPLIES: ReadonlySet<string> = new Set(
  "it's that's you thanks thank thx ok okay great good fine sorry please no help helps helpful hi hello hey well enough".split(
    ' ',
  ),
)

/** With these one says that one has heard. */
const HEARD: ReadonlySet<string> = new Set(
  `yes yeah yep yup nope perfect cool nice super awesome amazing excellent brilliant wonderful lovely interesting impressive wow lol haha hm hmm
  oh ah aha understood noted agreed exactly true cheers ta thx ty welcome bye goodbye greetings regards morning afternoon evening lot much too that'll that'd`.split(
    /\s+/u,
  ),
)

/** Remarks on one side. */
const MOST = 4

function withoutFirst(text: string): string {
  const [reply = '', said = ''] = REPLY.exec(text) ?? []
  if (reply !== '' && !NAMES.test(said) && isOnlyTalk(said)) return text.slice(reply.length)
  const [whole = '', remark = ''] = FIRST.exec(text) ?? []
  const behind = text.slice(whole.length)
  return isTalk(remark) && !isSpokenOf(remark, behind) && !saysHowMuch(text) ? behind : text
}

function withoutLast(text: string): string {
  const [whole = '', remark = ''] = LAST.exec(text) ?? []
  const before = text.slice(0, text.length - whole.length)
  return isTalk(remark) && ASKS_AT_ALL.test(before) && !isSpokenOf(remark, before) && !saysHowMuch(text)
    ? before
    : text
}

function isTalk(remark: string): boolean {
  const words = wordsOf(remark)
  if (words.length === 0 || words.length > LONGEST || NAMES.test(remark) || A_THING.test(remark)) return false
  return (words.length > 1 || ALONE.test(remark)) && words.every((word) => TALK.has(word))
}

/** "The story.": of it is asked. */
const A_THING = /^\s*(?:the|an?|this|that|its|their|his|her) [\p{L}-]+\s*$/iu

/** "Our {Story}": a title. */
const NAMES = /(?<=\S\s+)(?!I\b)\p{Lu}/u

/** "Curious, who owns it?", and not "story: who wrote it?" */
const ALONE = /^\s*(?:curious|urgent|help|asap|question|query|answer|thanks|thx|please|brief(?:ly)?)\s*$/iu

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  )
}

/** "In two sentences", of a release as a whole: as many are given. */
function saysHowMuch(text: string): boolean {
  return sentencesWanted(text) !== null && asksOnlyOverview(text.toLowerCase().replaceAll('’', "'"))
}

/** Words of one remark. */
const LONGEST = 16

const ASKS =
  '(?:(?:in|at|for|by|on|from|to|with|since|until|under|of|about) )?(?:who|whom|whose|what|when|where|which|why|how)|is|are|was|were|do|does|did|has|have|had|can|could|will|would|list|name|give|tell|show|summari[sz]e|according to|i need'

const ASKS_AT_ALL = new RegExp(
  String.raw`\?$|^(?:${ASKS})\b|\b(?:who|whom|whose|what|when|where|which|why|how|whether)\b`,
  'iu',
)

/** A remark, and a question behind it. */
const FIRST = new RegExp(
  String.raw`^\s*([^.!?;:,\n]{3,100}(?:,[^.!?;:,\n]{2,60})?)(?:[.!;:,]+\s+(?=(?:${ASKS})\b)|\s+[-–—]+\s+(?=(?:${ASKS})\b)|:\s+(?=\S))`,
  'iu',
)

/** "{Interesting.} And the year before?" */
const REPLY =
  /^\s*([^.!?;:\n]{2,60})[.!]+\s+(?=\p{Ll}|(?:And|But|So|Or|Then|Who|Whom|Whose|What|When|Where|Which|Why|How|Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|Will|Would|In|At|For|From|To|By|On|Over|With|Since|Until|Any)\b)/u

/** A remark, and a question before it. */
const LAST = /(?<=[?.!])\s+([^.!?\n]{3,120})[.!]*\s*$/u

/** With these one speaks of asking and answering; none of them tells anything of a release. */
const TALK: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll me my mine we we're we've we'd us our you you're your it it's its this that's that these
  is are am was be been being isn't aren't wasn't do don't does doesn't did didn't can can't cannot could couldn't would wouldn't
  will won't should must may might have haven't has had need needed needs want wanted wants like love know knowing known
  find finding found see seen look looked looking search searched searching understand get getting got hope hoping try trying tried
  ask asking asked asks wonder wondering wonders curious interested confused sure unsure stuck lost struggling
  help helps helpful appreciated appreciate grateful thanks thank please pls kindly sorry any anything anywhere some very really quite
  just only also still again asap urgent urgently important quick quickly fast soon now today tonight right away immediately hurry rush rushed
  deadline minute minutes hour in within a an the of for to from with without on at by as if or and but so because not no yes per than then
  answer answers answering reply respond response exact exactly precise precisely accurate accurately correct correctly verbatim literal literally
  wording words word sentence sentences line quote quoted quoting cite cited citing citation source sources reference references
  link passage paragraph text document documents release releases press statement article articles material provided given above below following attached context information info details detail
  fact facts fact-check fact-checking check checking checked verify verifying verified confirm confirming double double-check double-checking
  number numbers figure figures story piece reporter journalist editor newsroom publish publishing print write writing written file filing
  colleague colleagues boss class homework presentation thesis essay student reader readers viewer client friend producer desk
  give tell show provide include keep use using make take based according be brief briefly short long concise simple clear plain english
  say said guess guessing invent assume hallucinate outside up out into possible possibly able ok okay fine good great best well enough here there
  question questions query one thing assistant helpful expert first next last hi hello hey everyone anyone someone somebody`.split(
    /\s+/u,
  ),
)
