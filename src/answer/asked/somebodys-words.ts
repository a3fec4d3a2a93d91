/**
 * Puts a request for somebody's words on a matter, and the question whether they spoke on it,
 * as the question that it is: what they said about it. Words "of" a matter may be a title, and stay.
 *
 * @example
 * somebodysWords('Ida Roos’s comments on the toll') // => 'What did Ida Roos say about the toll?'
 * somebodysWords('Did Ida Roos comment on the toll?') // => 'What did Ida Roos say about the toll?'
 */
export function somebodysWords(question: string): string {
  const spoke = SPOKE_ON.exec(question)?.groups
  if (spoke !== undefined) return `What did ${(spoke.whose ?? '').trim()} say about ${spoke.matter}?`
  const groups = WORDS_ON.exec(question)?.groups
  if (groups === undefined) return question
  const { whose = '', matter = '' } = groups
  return NOBODY.test(whose) ? question : `What did ${whose} say about ${matter}?`
}

const WORDS_ON =
  /^(?:(?:and|so|please|any|some|all|give me|show me|tell me|tell me about|summari[sz]e|quote|find|list|get|what (?:are|were|is|was))\s+)*(?<whose>(?:the\s+)?[\p{L}][^?“”"]{1,70}?)(?:['’]s|(?<=s)['’])\s+(?:own |full |exact |direct )*(?:comments?|quotes?|quotations?|remarks?|words|views?|thoughts|opinions?)\s+(?:on|about|regarding|concerning)\s+(?<matter>[^?]+?)[\s?.!]*$/iu

/** "Did {Ida Roos} comment on {the toll}?", "Has {the mayor} said anything about {it}?"; at what or when they spoke may be told without their words. */
const SPOKE_ON =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?(?:[Dd]id|[Dd]oes|[Hh]as) (?<whose>(?:the (?:\p{Ll}[\p{L}-]* ){1,3}?|(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|bin|al) (?:(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|bin|al) ){0,4}?)|s?he )(?:also |ever |actually |even )?(?:(?:sp(?:eak|oken)|talk(?:ed)?|comment(?:ed)?|remark(?:ed)?|sa(?:y|id) (?:any|some)thing) (?:about|on|regarding|concerning)|mention(?:ed)?(?= (?:the|its|their|his|her) )) (?<matter>(?:(?! (?:when|while|during|as|at)\b)[^?])+?)[\s?.!]*$/u

/** "What’s", "it’s", "today’s", and a sentence of its own: "who shares {Lee}’s views", "summarize {Lee}’s views". */
const NOBODY =
  /^(?:it|that|this|there|here|he|she|let|today|yesterday|(?:in |on |at |for |to |by )?(?:who|whom|whose|what|where|when|how|which|why)\b.*|.*\b(?:is|are|was|were|did|does|do|has|have|will|can|me|us)\b.*|(?:summari[sz]e|explain|describe|quote|compare|tell|repeat|recap)\b.*)$/iu
