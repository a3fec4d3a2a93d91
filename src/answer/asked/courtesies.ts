import { capitalise } from '../text/word-forms.ts'
import { withoutHowTold } from './how-told.ts'
import { withoutOwnWork } from './own-work.ts'
import { withoutRemarks } from './remarks.ts'
import { toldClause, whetherSo } from './told-clause.ts'

/**
 * A question without what is said around it for courtesy's sake: greetings, thanks,
 * "quick question", "I'd like to know …", "… according to the press release". What is left
 * is asked as it was typed; words that are a courtesy throughout stay as they are.
 *
 * @example
 * withoutCourtesies('Hi, could you tell me who pays for the bridge? Thanks!')
 * // => 'who pays for the bridge?'
 */
export function withoutCourtesies(question: string): string {
  let bare = unquoted(question.trim())
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const less = once(bare)
    if (less === bare) break
    bare = less
  }
  return bare === question.trim() || !isQuestion(bare) ? question : bare
}

/** Nobody says more around a question. */
const MOST_ROUNDS = 6

function once(text: string): string {
  return COURTESIES.reduce(
    (left, form) => {
      const less = left.replace(form, '').trim()
      return WORD.test(less) ? less : left
    },
    withoutFiller(withoutRelease(affirmed(told(withoutRemarks(withoutOwnWork(withoutHowTold(text))))))),
  )
}

/** Without a word at its end that only says how somebody asks: "anyway", "at all". */
function withoutFiller(text: string): string {
  const tail = FILLER.exec(text.slice(-LONGEST_TAIL))?.[0] ?? ''
  const before = text.slice(0, text.length - tail.length)
  const isBare = before.split(/\s+/u).length < FEWEST_BEFORE_FILLER || DENIED.test(before)
  return tail === '' || isBare || !ASKING.test(text) ? text : `${before}${/[?.!]\s*$/u.exec(tail)?.[0] ?? ''}`
}

/** "Why at all?" and "who else, though?" have nothing else that asks. */
const FEWEST_BEFORE_FILLER = 3

/** "Who is not paid at all?" */
const DENIED = /\b(?:not|never|no|nothing|nobody|none|without)\b|n['’]t\b/iu

const FILLER =
  /(?:,? (?:anyway|anyhow|though|in this case|after all|actually|exactly)|, then|(?<=^(?:(?:[Aa]nd|[Ss]o|[Bb]ut) )?(?:[Ww]ho|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hich)(?: \p{L}+)? (?:is|are|does|do|will|can|has|have)\b.*)(?<!\b(?:since|until|till|by|from|before|after|even|just|now|and|but|only)) then|(?<!\b(?:for|once|one|of|and|up|you|it|them|us)) at all)[\s?.!]*$/u

/** Without "in the press release" at its end, where what is asked is told in the release and is not about it. */
function withoutRelease(text: string): string {
  const tail = IN_RELEASE.exec(text.slice(-LONGEST_TAIL))?.[0] ?? ''
  const before = text.slice(0, text.length - tail.length)
  const isAbout = OF_RELEASE.test(before) || before.split(/\s+/u).length < FEWEST_BEFORE
  return tail === '' || isAbout ? text : `${before}${/[?.!]\s*$/u.exec(tail)?.[0] ?? ''}`
}

/** Characters of "mentioned in this press announcement?" */
const LONGEST_TAIL = 60

/** Words that ask something by themselves. */
const FEWEST_BEFORE = 5

/** What is to be told, as a question: "could you tell me {where the mill is}". */
function told(text: string): string {
  const [request] = REQUEST.exec(text) ?? []
  if (request !== undefined) return toldClause(text.slice(request.length))
  const [turned] = TURNED.exec(text) ?? []
  if (turned !== undefined) return capitalise(text.slice(turned.length))
  const [claim] = CLAIM.exec(text) ?? []
  const [tag] = TAG.exec(text) ?? []
  if (claim === undefined && tag === undefined) return text
  return whetherSo(text.slice(claim?.length ?? 0, text.length - (tag?.length ?? 0))) ?? text
}

/** "Didn't the mill open in May?" asks whether it did. */
function affirmed(text: string): string {
  return text.replace(DENIES, (_, auxiliary: string) => AFFIRMED.get(auxiliary.toLowerCase()) ?? auxiliary)
}

const DENIES = /^(is|are|was|were|has|have|had|does|do|did|could|would|should|wo|ca)n['’]?t(?=\s+\S)/iu

const AFFIRMED: ReadonlyMap<string, string> = new Map([
  ['wo', 'Will'],
  ['ca', 'Can'],
])

/** "Hi, thanks!" leaves nothing that is asked, and neither does "OK, great". */
function isQuestion(bare: string): boolean {
  return WORD.test(bare) && !ONLY_COURTEOUS.test(bare)
}

/** A question in quotation marks as a whole, without them. */
function unquoted(text: string): string {
  const inside = QUOTED.exec(text)?.[1]?.trim()
  return inside !== undefined && ASKING.test(inside) ? inside : text
}

const QUOTED = /^["“”„«']([^"“”„«»]+)["“”»'][?.!]*$/u

const ASKING =
  /\?$|^(?:(?:for|in|at|on|by|to|from|with|after|since|until|under) )?(?:who|whom|whose|what|when|where|which|why|how)\b|^(?:is|are|was|were|do|does|did|has|have|can|could|may|will|would|should|tell|give|list|name|show|summari[sz]e)\b/iu

const WORD = /[\p{L}\p{N}]/u

const SOMEBODY = String.raw`(?: (?:there|all|team|everyone|everybody|folks|again|guys|dateline))?`

const GREETING = String.raw`(?:hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day))${SOMEBODY}`

const THANKS = String.raw`(?:(?:many |with )?thanks|thank you|thx|cheers|ta|much appreciated|best regards|kind regards|regards)(?: (?:a lot|again|so much|very much|in advance|for (?:your|the|any) (?:help|time)))?`

/** What somebody says before they ask, or on hearing the answer before. */
const ASIDE = String.raw`(?:ok(?:ay)?|right|all ?right|alright|well|so|now|great|perfect|cool|nice|super|good|fine|got it|i see|understood|sorry|excuse me|pardon me|apologies|also|plus|finally|lastly|then|first of all|um+|uh+|hm+|please)`

const QUESTION = String.raw`(?:(?:i have |i(?:['’]ve)? got |here(?:['’]s| is) |just |only |and )*(?:an?|one|another|my|the) |just |one )?(?:(?:last|final|quick|short|more|brief|simple|follow-?up|further|other) )*(?:question|query|q|quick one|quick thing|(?:one more|another) thing|(?<!\p{L} )one more(?=\s*[:,–—-])|next(?: (?:up|one))?)(?: is)?(?: (?:for|from|about|on) [^:?.,]{1,40}(?=:))?`

/** A word that asks, or a preposition before one. */
const ASKS = String.raw`(?=(?:(?:in|at|for|by|on|from|to|with|since|until|under|through|of|about|among) )?(?:who|whom|whose|what|when|where|which|why|how)(?:['’](?:s|re))?\b)`

const YOU_TELL = String.raw`(?:(?:can|could|would|will) (?:you|anyone|someone|somebody|we|i) )?(?:please |kindly |also |just |possibly |perhaps )*(?:tell (?:me|us)|let (?:me|us) know|remind me|say|confirm|find out|check|look up|clarify|explain to me)`

const I_ASK = String.raw`(?:i|we)(?:['’]d| would|['’]m| am|['’]re| are| was| were|['’]ve been| have been)? (?:also |just |really |only |still |actually )*(?:need|needed|want|wanted|like|love|wonder|wondering|curious|interested|trying|keen|hoping)(?: in)?(?: (?:(?:to )?(?:know|find(?:ing)? out|understand|confirm|learn|check|ask|knowing|learning|hear|see)|about))*(?: you)?`

/** "My editor wants to know", and not "the readers want {what}?" */
const THEY_ASK = String.raw`(?:my|our|the|an?|one of our) (?:editors?|boss|colleagues?|readers?|clients?|friends?|producers?|desk|viewers?|users?|customers?)(?: here)? (?:wants?|would (?:like|love)|needs?|asks?|asked|keeps? asking|(?:is|are|was|were) (?:asking|wondering)|wonders?)(?: me| us)?(?: (?:to )?(?:know|find out|understand|hear|learn))?(?!(?<!know|out|understand|hear|learn) (?:what|who|whom)[\s?.!]*$)`

const MAY_I = String.raw`(?:can|could|may|might) (?:we|i) (?:please |also |just )*(?:ask|know)(?: you)?`

const KNOWN = String.raw`(?:do|does|would) (?:you|anyone|anybody|someone|somebody|we) (?:happen to )?(?:know|remember)|(?:any|got any|have you any|do you have any) (?:idea|clue)(?: of| about| on| as to)?`

const RELEASE = String.raw`(?:the|this|that|your|their) (?:(?:press |news |media )(?:release|statement|announcement|material|text)|release|article|announcement|material)`

/** What is asked of a release itself: who is quoted in it, what it says. */
const OF_RELEASE =
  /\b(?:quot\p{L}*|cited|mention\p{L}*|named?|names|sa(?:y|ys|id)|stat(?:e|es|ed)|summar\p{L}*|figures?|numbers?|points?|about|contacts?|headline|title|dated?|issued|speaks?|told|writ\p{L}*|there|list(?:ed)?|key)\b/iu

/** "What is made from the material?", "what is in the release?": that is what is asked. */
const IN_RELEASE = new RegExp(
  String.raw`(?<!\b(?:is|are|was|were|be|been|made|included?|contained?|found|present|new)),?\s+(?:(?:mentioned|given|described|stated) )?(?:in|from) (?!(?:the|this|that) material\b)${RELEASE}[\s?.!]*$`,
  'iu',
)

/** "Would you mind telling me", "my question is", "is it known", "info on" */
const SOUGHT = String.raw`(?:please )?(?:would you mind (?:telling (?:me|us)|letting (?:me|us) know)|(?:(?:can|could|would) (?:you|someone|anyone|somebody|anybody) )?(?:explain|find|search(?: for)?|state|give me|show me|point out)|(?:my|one) question (?:is|was|would be)|the question (?:is|was|would be)(?! \p{L}+\s*\?*$)(?![^?]*[.!?]\s+\S)|(?:any )?info(?:rmation)? (?:on|about)|(?:i(?:['’]m| am) |we(?:['’]re| are) )?(?:looking for|trying to (?:find out|understand|work out|figure out|learn|know)|not sure)|is it (?:known|clear|said|stated|public)|has it been (?:announced|said|stated|disclosed|made public)|do (?:we|you) know|what can you tell (?:me|us) about)`

const SAYS = String.raw`(?:does|did) ${RELEASE} (?:say|tell(?: (?:me|us))?|mention|state|specify|give|indicate|explain)`

/** "Can you tell me {were there any injuries}?", "true or false: {did it close}?" */
const TURNED = new RegExp(
  String.raw`^(?:(?:(?:can|could|would|will) (?:you|anyone|someone|somebody) )?(?:please )?(?:tell (?:me|us)|let (?:me|us) know)[,:]?|(?:do|does) (?:you|anyone|anybody|someone|somebody) (?:happen to )?know[,:]?|${MAY_I}[,:]?|(?:is it )?true or false[,:]?)\s+(?=(?:is|are|was|were|do|does|did|has|have|had|will|can|could|would|should)\s)`,
  'iu',
)

const REQUEST = new RegExp(
  String.raw`^(?:${YOU_TELL}|${I_ASK}|${THEY_ASK}|${MAY_I}|${KNOWN}|${SOUGHT}|${SAYS})(?: please)?[,:]?\s+${ASKS}`,
  'iu',
)

/** "Is it true that {the mill opened}?", "can you confirm that …", "do you know if …" */
const CLAIM = new RegExp(
  String.raw`^(?:${YOU_TELL}|${I_ASK}|${KNOWN}|(?:is it|was it) (?:really |actually |indeed )?(?:true|correct|right|accurate|the case|a fact))(?: please)?[,:]?\s+(?:that|whether|if)\s+|^(?:is it )?true or false[,:]?\s+(?:that\s+)?`,
  'iu',
)

/** "The mill opened in May{, right?}" */
const TAG =
  /(?:,|\s[-–—])\s*(?:right|correct|true|yes|no|is that (?:right|correct|true|so)|(?:(?:is|are|was|were|has|have|had|does|do|did|wo|ca)n['’]t) (?:it|they|he|she))\s*\?+\s*$/iu

/** What parts a courtesy from the question: no stop within a name, "Now.gg", and no hyphen, "Hi-Fi", "Next-ChemX". */
const PARTED = String.raw`(?:\s*[,!–—]+\s*|\s*[.;:]+(?:\s+|$)|\s+-+\s+)`

/** "Next, {Inc.}": what stands before is the name. */
const NO_FORM = String.raw`(?!\s|(?:inc|llc|ltd|plc|corp|co|s\.a|gmbh|magazine)\b)`

/** A word that is a place or a brand, too: "Nice, France", "Super! Markets". */
const MAY_BE_NAME = String.raw`(?:right|now|cool|nice|super|good|fine)`

/** Small, or what opens a question. */
const GOES_ON = String.raw`(?=[^\p{L}\s]|\p{Ll}|(?:I|And|But|Or|So|Also|Then|Can|Could|May|Please|Tell|Give|Show|List|Name|Who|Whom|Whose|What|When|Where|Which|Why|How|Is|Are|Was|Were|Do|Does|Did|Has|Have|Will|Would|Thanks|Thank|For|In|On|At|By|From|According|About)\b)`

const COURTESIES: readonly RegExp[] = [
  /(?<=^(?:who|what|when|where|why|how)) (?:on earth|in the world(?! (?:cups?|championships?|series|record|title|of|bank|tour)\b)|the hell)(?= \p{L})/iu,
  /(?<=\S),? (?:by the way|btw)(?:,|(?=\s*[?.!]*$))/iu,
  /^(?:by the way|btw),?\s+(?=\S)/iu,
  /(?<=^(?:is|are|was|were|do|does|did|has|have|can|will)\b[^?]*)(?<!\b(?:say|says|said|vote|voted|answer|answered|be)),? yes or no(?=\s*[?.!]*$)/iu,
  /(?<=^(?:who|what|when|where|why|how)) (?:exactly|precisely|actually)(?= \p{L})/iu,
  // "What does it actually cost?", and no name: "Really Big Mills".
  /(?<=^(?:(?:[Aa]nd|[Ss]o|[Bb]ut) )?(?:[Ww]ho|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hich)\b[^?"“,]*\b(?:is|are|was|were|does|do|did|will|has|have|had|can)\b[^?"“,]*)(?<!\b(?:not|so|how)|n['’]t) (?:actually|really)(?= \p{L})/u,
  new RegExp(
    String.raw`^${GREETING}(?:${PARTED}|\s+(?=(?:(?:in|at|for|by|on|from|to|with|since|until|of|among) (?:who|whom|what|which|where|when)|${ASIDE}|can|could|may|please|who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|will|would|should|tell|give|list|name|show|find|explain|compare|summari[sz]e|any|and|i|we)\b))`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:(?:[Dd]ateline|[Bb]ot|[Cc]hatbot|[Aa]ssistant)\s*(?:[,!]|:(?!\s*(?:[Ww]ho|[Ww]hat) (?:is|was) (?:it|he|she)\b))|@\S{2,30}|/\p{Ll}{2,12})\s+${NO_FORM}${GOES_ON}`,
    'u',
  ),
  // "Ok and which towns?"
  /^(?:ok(?:ay)?|um+|uh+|hm+|erm|oh)\s+(?=(?:(?:and|so|but|then|now)\s+)?(?:(?:in|at|for|by|on|from|to|with|since|until|among) )?(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|can|could|will|would|tell|give|list|name|show|summari[sz]e)\b)/iu,
  new RegExp(String.raw`^${THANKS}${PARTED}`, 'iu'),
  new RegExp(String.raw`^${anyCase(MAY_BE_NAME)}${PARTED}${GOES_ON}`, 'u'),
  new RegExp(String.raw`^(?!${MAY_BE_NAME}\b)${ASIDE}${PARTED}${NO_FORM}`, 'iu'),
  new RegExp(String.raw`^${QUESTION}${PARTED}${NO_FORM}(?=\S)`, 'iu'),
  new RegExp(String.raw`^(?:please|kindly)\s+${ASKS}`, 'iu'),
  new RegExp(
    String.raw`^(?:according to|in|from|based on|per|going by|as stated in) ${RELEASE},\s*${ASKS}`,
    'iu',
  ),
  // "The album, Cheers" may be what is asked about.
  new RegExp(String.raw`(?:(?<=\?)|\s*[.!;]+)\s*${THANKS}[\s!.,?]*$`, 'iu'),
  new RegExp(String.raw`\s*(?:,|[–—]|\s-+)\s*(?:[Tt]hanks|[Tt]hank you|(?=\p{Ll})${THANKS})[\s!.,?]*$`, 'u'),
  // With an exclamation mark it is called out, whatever stands before it.
  /(?<!\b(?:say|says|said|song|album|titled)|^(?!\s*[Ww]hat\b).*\b(?:called|named))\s+[Tt]hank(?:s| you)\s*!+\s*$/u,
  /,\s+please(?:[\s.!]*$|(?=\s*\?))/iu,
  // What somebody says stays, "who said thank you", and so does what is called so.
  /(?<=^(?![Ww]hom?\b.*\b(?:do|does|did|will|would)\b)(?!.*\b(?:to|not|say|says|said|called|titled|named)(?: \p{L}+)? \p{L}+[\s.!?]*$)\S+\s+\S.*)\s+(?:[Pp]lease[\s.!]*$|[Tt]hanks[\s.!]*$|[Tt]hank you[\s.!]*$|(?:please|thanks|thank you)(?=\s*\?))/u,
  new RegExp(
    String.raw`,?\s+(?:according to|as stated in|based on|per|going by) ${RELEASE}(?=[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(String.raw`,\s+according to ${RELEASE},(?=\s)`, 'iu'),
  // "…, does it say?"
  new RegExp(
    String.raw`(?<=\S \S.*),\s+(?:does|do|did) (?:it|they|${RELEASE}) (?:say|tell|mention|state)(?: (?:that|it|so|us|me))?(?=\s*\?*$)`,
    'iu',
  ),
]

/** Words with a capital or without one. */
function anyCase(words: string): string {
  return words.replace(/(?<![\p{L}\\])\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`)
}

const ONLY_COURTEOUS = new RegExp(String.raw`^(?:${GREETING}|${THANKS}|${ASIDE}|${QUESTION})[\s!?.,]*$`, 'iu')
