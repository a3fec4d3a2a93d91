import { isSomebody, isVoice } from './voices.ts'

/**
 * Puts a request for somebody's words on a matter, or for their view of it or their answer to
 * it, and the question whether they spoke, as the question that it is: what they said, or said
 * about it. Words "of" a matter may be a title, and stay; what is as much a thing's ("the room's
 * view of the lake") counts for those alone who can speak.
 *
 * @example
 * somebodysWords('Ida Roos’s comments on the toll') // => 'What did Ida Roos say about the toll?'
 * somebodysWords('Where does the mayor stand on the toll?') // => 'What did the mayor say about the toll?'
 * somebodysWords('Any reaction from the union?') // => 'What did the union say?'
 */
export function somebodysWords(question: string): string {
  for (const { form, whom } of FORMS) {
    const { whose = '', matter } = form.exec(question)?.groups ?? {}
    const who = whose.trim()
    if (who === '' || NOBODY.test(who) || whom?.(who) === false) continue
    return matter === undefined ? `What did ${who} say?` : `What did ${who} say about ${matter}?`
  }
  return question
}

/**
 * The same for a response that no matter is named of, of whatever may speak: a house responds by
 * deeds as often, and what it said counts where no deed is told. Null for any other question.
 *
 * @example
 * wordsInResponse('How has Orme responded?') // => 'What did Orme say?'
 */
export function wordsInResponse(question: string): string | null {
  const who = RESPONSES.map((form) => form.exec(question)?.groups?.whose?.trim() ?? '').find(Boolean)
  return who === undefined || NOBODY.test(who) || !isVoice(who) ? null : `What did ${who} say?`
}

interface Form {
  readonly form: RegExp
  /** Of whom it asks for words; anybody where the form alone tells that somebody speaks. */
  readonly whom?: (words: string) => boolean
}

const LED = String.raw`^(?:(?:and|so|but|please|any|some|all|give me|show me|tell me|tell me about|summari[sz]e|quote|find|list|get|what (?:are|were|is|was))\s+)*`

const OWNER = String.raw`(?<whose>(?!s?he['’])(?:the\s+)?[\p{L}][^?“”"]{1,70}?)(?:['’]s|(?<=s)['’])\s+(?:own |full |exact |direct |first |official |personal )*`

const OPENING = '^(?:[Aa]nd |[Ss]o |[Bb]ut )?'

const WORD = String.raw`\p{L}[\p{L}’'-]*`

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|bin|al|el)`

/** "The mayor of Holm", "Ida van Roos", "she" */
const SPEAKER = String.raw`(?<whose>[Tt]he ${WORD}(?: ${WORD}){0,4}?|${CAPITAL}(?: ${CAPITAL}){0,4}?|s?he)`

const DID = '(?:[Dd]id|[Dd]oes|[Dd]o|[Hh]as|[Hh]ave|had)'

const ALSO = '(?:also |ever |actually |even |already )?'

const MATTER = String.raw`(?<matter>[^?]+?)[\s?.!]*$`

const END = String.raw`[\s?.!]*$`

/** "What was {the mayor}’s reaction?", "How has {the union} responded?", "Any statement from {the union}?" */
const RESPONSES: readonly RegExp[] = [
  new RegExp(String.raw`${LED}${OWNER}(?:reactions?|responses?|reply)${END}`, 'iu'),
  new RegExp(
    String.raw`${OPENING}(?:[Hh]ow )?${DID} ${SPEAKER} ${ALSO}(?:react(?:ed)?|respond(?:ed)?|repl(?:y|ied))(?: yet| so far)?${END}`,
    'u',
  ),
  // A house may have issued one.
  new RegExp(
    String.raw`${OPENING}(?:(?:[Ii]s|[Ww]as) there )?[Aa]ny statements? (?:from|by) ${SPEAKER}${END}`,
    'u',
  ),
]

/** "{Ida Roos}’s position on the board" is her seat there. */
const NO_SEAT = '(?! (?:the|its|their) (?:board|committee|council|panel|jury|team|list)[\\s?.!]*$)'

/** When or where a thing stands. */
const NO_PLACE = String.raw`(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:\p{L}+ ){1,3}(?:Street|Road|Square|Avenue|Lane))[\s?.!]*$)`

const FORMS: readonly Form[] = [
  // "Did {Ida Roos} comment on {the toll}?", "Has {the mayor} said anything about {it}?"; at what or when they spoke may be told without their words.
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Dd]id|[Dd]oes|[Hh]as) ${SPEAKER} ${ALSO}(?:(?:sp(?:eak|oken)|talk(?:ed)?|comment(?:ed)?|remark(?:ed)?|sa(?:y|id) (?:any|some)thing) (?:about|on|regarding|concerning)|mention(?:ed)?(?= (?:the|its|their|his|her) )) (?<matter>(?:(?! (?:when|while|during|as|at)\b)[^?])+?)${END}`,
      'u',
    ),
  },
  {
    form: new RegExp(
      String.raw`${LED}${OWNER}(?:comments?|quotes?|quotations?|remarks?|words|views?|thoughts|opinions?)\s+(?:on|about|regarding|concerning)\s+${MATTER}`,
      'iu',
    ),
  },
  // "{The mayor}’s stance on {the toll}", "{Ida Roos}’s reaction to {it}"
  {
    form: new RegExp(
      String.raw`${LED}${OWNER}(?:(?:stance|take|verdict|feelings?|attitude|statements?) (?:on|about|regarding|concerning)|position (?:on${NO_SEAT}|about|regarding|concerning)|(?:opinions?|views?) of|(?:reactions?|attitude) to(?:wards)?) ${MATTER}`,
      'iu',
    ),
    whom: isVoice,
  },
  // "What is {the mayor}’s view?"
  {
    form: new RegExp(
      String.raw`${LED}${OWNER}(?:comments?|remarks?|views?|thoughts|opinions?|stance|take|verdict)${END}`,
      'iu',
    ),
    whom: isVoice,
  },
  {
    form: new RegExp(
      String.raw`${OPENING}[Ww]here (?:does|do|did) ${SPEAKER} stand on ${NO_PLACE}${MATTER}`,
      'u',
    ),
    whom: isVoice,
  },
  // "What does {the mayor} make of {the toll}?", and not "What does {Orme} make of wool?"
  {
    form: new RegExp(
      String.raw`${OPENING}[Ww]hat (?:does|do|did) ${SPEAKER} make of (?=(?:the|this|that|these|those|it|its|their|his|her|all)\b)${MATTER}`,
      'u',
    ),
    whom: isVoice,
  },
  {
    form: new RegExp(String.raw`${OPENING}[Hh]ow (?:does|do|did) ${SPEAKER} feel about ${MATTER}`, 'u'),
    // How "she" feels is told of her as often as by her.
    whom: (words) => isVoice(words) && !/^s?he$/u.test(words),
  },
  // "How has {the union} responded to {the offer}?", and not "How did {Orme} respond to the attack?"
  {
    form: new RegExp(String.raw`${LED}${OWNER}(?:responses?|reply) to ${MATTER}`, 'iu'),
    whom: isSomebody,
  },
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Hh]ow )?${DID} ${SPEAKER} ${ALSO}(?:react(?:ed)?|respond(?:ed)?|repl(?:y|ied)) to ${MATTER}`,
      'u',
    ),
    whom: isSomebody,
  },
  ...RESPONSES.map((form) => ({ form, whom: isSomebody })),
  // "Did {the mayor} comment?"
  {
    form: new RegExp(
      String.raw`${OPENING}${DID} ${SPEAKER} ${ALSO}(?:comment(?:ed)?|sa(?:y|id) (?:any|some)thing)(?: yet| so far)?${END}`,
      'u',
    ),
    whom: isVoice,
  },
  // "Did anyone from {the bank} comment on {the toll}?", "Has anybody at {the bank} responded?"
  {
    form: new RegExp(
      String.raw`${OPENING}(?:[Dd]id|[Dd]oes|[Hh]as|[Ii]s|[Ww]as) any(?:one|body) (?:from|at|of) ${SPEAKER} ${ALSO}(?:(?:comment(?:ed)?|sp(?:eak|oken?)|sa(?:y|id) (?:any|some)thing|quoted|react(?:ed)?|respond(?:ed)?)(?: (?:on|about|to|regarding) ${MATTER}|${END}))`,
      'u',
    ),
  },
  // "Any reaction from {the union} to {the offer}?", "What do we hear from {the union}?"
  {
    form: new RegExp(
      String.raw`${OPENING}(?:(?:(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere) there )?[Aa]ny (?:comments?|words?|reactions?|responses?|reply|statements?(?=[^?]{3,90} (?:on|about|to|regarding) )) (?:from|by)|[Ww]hat (?:do|did|have) we (?:hear|heard) from) ${SPEAKER}(?: (?:on|about|to|regarding) ${MATTER}|${END})`,
      'u',
    ),
  },
  // "What is {the mayor} quoted as saying about {the toll}?"
  {
    form: new RegExp(
      String.raw`${OPENING}[Ww]hat (?:is|was|are|were) ${SPEAKER} quoted as saying(?: (?:on|about|regarding) ${MATTER}|${END})`,
      'u',
    ),
  },
  // "The mayor quote"
  {
    form: new RegExp(String.raw`^${SPEAKER}(?:['’]s?)? (?:quotes?|quotations?)(?: please)?${END}`, 'u'),
    whom: isVoice,
  },
]

/** "What’s", "it’s", "today’s", and a sentence of its own: "who shares {Lee}’s views", "summarize {Lee}’s views". */
const NOBODY =
  /^(?:it|that|this|there|here|let|today|yesterday|(?:in |on |at |for |to |by )?(?:who|whom|whose|what|where|when|how|which|why)\b.*|.*\b(?:is|are|was|were|did|does|do|has|have|will|can|me|us)\b.*|(?:summari[sz]e|explain|describe|quote|compare|tell|repeat|recap)\b.*)$/iu
