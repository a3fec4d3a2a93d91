/**
 * Brings a question to the form that says plainly what is asked, in lower case
 * with straight apostrophes: contractions are spelt out, greetings and courtesies
 * go, and what is requested ("give me the fee", "I need to know when") is asked;
 * of "name the six countries" which they are.
 *
 * Nothing is added but "what is" and "which", and a question that is plain stays as it is.
 *
 * @example
 * plainForm('Hi, could you tell me who’s paying?') // => 'who is paying?'
 * plainForm('Please confirm the purchase price.') // => 'what is the purchase price'
 */
export function plainForm(text: string): string {
  const plain = spellOut(text.toLowerCase().replace(/[’]/gu, "'").trim()).replace(OPENING, '')
  if (NAME_OF.test(plain)) return `what is the ${plain.replace(/^the /u, '')}`
  const request = REQUEST.exec(plain)
  if (request === null) return plain
  const rest = plain.slice(request[0].length).replace(/^(?:exactly|precisely) /u, '')
  if (INDIRECT.test(rest)) return rest
  // "I wonder whether it is open": is it?
  if (/^(?:whether|if) \p{L}/u.test(rest)) return rest.replace(/^(?:whether|if) /u, '')
  // Behind their noun comes what is said of them: "the six countries {that} Orme works in".
  const all = ALL_OF_THEM.exec(rest)
  if (all !== null) {
    const of = rest.slice(all[0].length).replace(/[.!]+$/u, '')
    return `which ${all[1]}${of === '' || GOES_ON.test(of) ? '' : ' that'}${of}`
  }
  // "Tell me about the ferry", "I need a recipe": nothing of which a value could be asked.
  return NOUN_PHRASE.test(rest) && !(/^(?:list|name) $/u.test(request[0]) && SEVERAL.test(rest))
    ? `what is ${rest.replace(/[.!]+$/u, '')}`
    : plain
}

/**
 * Tells whether a plain question has no word that asks: "revenue third quarter".
 *
 * @example
 * isKeywords('total debt') // => true
 */
export function isKeywords(plain: string): boolean {
  return !ASKING_WORD.test(plain) && plain.split(/\s+/u).length <= LONGEST_KEYWORDS
}

/** More words than that are a sentence. */
const LONGEST_KEYWORDS = 10

const ASKING_WORD =
  /\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|must|list|name|give|tell|show|find|explain|describe|compare|i|you|me|say)\b/u

function spellOut(plain: string): string {
  return plain
    .replace(/^whereabouts\b/u, 'where')
    .replace(/\b(who|what|where|when|why|how)(?:'s|s(?= (?:the|a|an|its|their|his|her|your)\b))/gu, '$1 is')
    .replace(/\b(who|what|where|when|why|how)'re\b/gu, '$1 are')
    .replace(/\b(who|what|where|when|why|how)'ll\b/gu, '$1 will')
    .replace(/\b(who|what|where|when|why|how)'d\b/gu, '$1 did')
    .replace(/^(who|what|where|when|which|why|how) (?:exactly|precisely) (?=\p{L})/u, '$1 ')
}

const OPENING =
  /^(?:(?:hi|hello|hey|ok(?:ay)?|please|so|and|but|also|now|then|well|just|quick question|one more thing|thanks)\b[,:!]?\s+)+(?=\S)/u

const REQUEST = new RegExp(
  `^(?:${[
    String.raw`(?:(?:can|could|would|will) (?:you|anyone|someone|somebody|we|i) )?(?:please |kindly |also |just |possibly )*(?:tell (?:me|us)|let (?:me|us) know|(?:show|give|get|send|find|remind|bring) (?:me|us)|confirm|specify|state|provide|share|find out|name|list|explain|check|look up)`,
    String.raw`(?:can|could|may|might) (?:we|i) (?:please |also |just )*(?:have|get|see|know)`,
    String.raw`(?:do|does|would) (?:you|anyone|we) (?:happen to )?(?:know|remember|have(?! to\b))`,
    String.raw`(?:any|got any|an?|have you (?:any|an)|do you have any) (?:idea|clue|info|information|word|news)(?: of| about| on| as to)?`,
    String.raw`(?:i|we)(?:'d| would|'m| am|'re| are| was| were|'ve been| have been)? (?:also |just |really |only |still )*(?:need|want|like|love|wonder|wondering|looking for|trying to find|interested in|curious)(?: to (?:know|find out|understand|confirm|see|have|get|learn|check|find))?`,
  ].join('|')})(?:,)? (?:please )?`,
  'u',
)

/** "Name of the editor": no list of names is asked for. */
const NAME_OF = /^(?:the )?name of (?:the|its|their|his|her|this|that)\b/u

const INDIRECT =
  /^(?:(?:in|at|for|by|on|from|to|with|since|until|under|through|of|about) )?(?:who|whom|whose|what|when|where|which|why|how)\b/u

/** What is said of a noun and not by a clause: "the six countries {in which} …". */
const GOES_ON = /^ (?:that|which|who|whose|where|in|of|for|at|on|to|with|by|from|it|its)\b/u

/** "Name {the six countries} in which …": which they are is asked. */
const ALL_OF_THEM =
  /^(?:all )?(?:of )?(?:the|its|their) ((?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) (?!(?:hundred|thousand|million|billion|percent|per)\b)(?:[\p{Ll}-]+ ){0,2}?(?:[\p{Ll}-]+[^su]s|people|men|women|children))\b(?: that\b)?/u

/** "Name the lenders": a list is asked for. */
const SEVERAL = /^(?:the |all |its |their |our |your )*(?:[\p{Ll}-]+ )?[\p{Ll}-]+[^su]s\b/u

const NOUN_PHRASE = /^(?:the|its|their|his|her|our|your|all|both) \p{L}|^[\p{L}\p{N}&. -]{2,60}'s? \p{L}/u
