import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import { kindOfWork } from '../pieces/whole-names.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { besideThing } from './beside-thing.ts'
import { happeningIn } from './happening.ts'
import { isInIdiom } from './idioms.ts'
import { mainName } from './main-name.ts'
import { nameIn } from './name-spans.ts'
import { withoutVerb } from './noun-end.ts'
import { isSomeone } from './someone.ts'

/**
 * Finds what a question is about: its name with the noun phrase around it, else
 * its first noun phrase with an article; null when it has neither. Of several
 * names the one that most of the `earlier` questions hold too, else the longest;
 * a person's only where there is no other, when it `isThing` that is looked for.
 *
 * @example
 * subjectOf('When did the Alder Mill’s new wheel turn?') // => 'the Alder Mill’s new wheel'
 */
export function subjectOf(question: string, earlier: readonly string[] = [], isThing = false): string | null {
  const beside = besideThing(question, isThing)
  if (beside !== null) return beside
  const defined =
    DEFINED.exec(question)?.[1] ??
    (isThing ? (RELATIVE.exec(question)?.[1] ?? MENTIONED.exec(question)?.[1]) : undefined)
  if (defined !== undefined) return defined
  const [, costly = '', whom = ''] = (isThing ? COSTS_WHOM.exec(question) : null) ?? []
  if (costly !== '') return nameIn(costly) === null ? `${costly} at ${whom}` : costly
  const happened = isThing ? happeningIn(question) : null
  if (happened !== null) return happened
  const topic = isThing ? TOPIC_OF_SPEECH.exec(question) : null
  const matter = topic === null ? '' : question.slice(topic[0].length)
  const told = topic === null ? null : subjectOf(matter, earlier)
  const isAll = told === matter.replace(/[?.!\s]+$/u, '')
  if (told !== null && (nameIn(told) !== null || (isAll && /^the \p{Ll}/u.test(told)))) return told
  const name = mainName(question, earlier, isThing)
  if (name === null) {
    const marked = isThing ? MARK_OF.exec(question)?.[1] : undefined
    if (marked !== undefined) return marked
    const phrase = nounPhrase(question)
    if (phrase === null) return smallName(question)
    // "Where do {buses to the lake} leave?"
    const several = isThing ? '' : (SEVERAL_AT.exec(question.slice(0, phrase.start))?.[0] ?? '')
    const words = textAt(question, phrase)
    const [, owner = '', somebody = ''] = (isThing ? OF_BODY.exec(words) : null) ?? []
    return owner !== '' && isSomeone(somebody) ? owner : `${several}${words}`
  }
  // "the Acme plant", "Acme's new plant", "the ferry to Acme": the phrase around the name points more exactly than the name.
  const head = question.slice(0, name.start)
  const behind = question.slice(name.end)
  const several = isThing ? undefined : SEVERAL_AT.exec(head)?.[0]
  const thing = THING_AT.exec(head) ?? (isThing ? (WHAT_OF.exec(head) ?? DOES_OF.exec(head)) : null)
  const nouns = compound(head, textAt(question, name), behind)
  const before =
    several ??
    (thing === null || isOwned(thing[1] ?? '') || endsInVerb(head, thing, behind) ? undefined : thing[0]) ??
    (nouns === '' ? articleBefore(head, behind) : nouns === null ? '' : ARTICLE.exec(head)?.[0]) ??
    ''
  const work = kindOfWork(head, textAt(question, name))
  if (work !== '') return `${work}${textAt(question, name)}`
  const after = nouns === '' || nouns === null ? possessed(head, behind) : nouns
  // "Where did Acme hold its Alder Day?" is about Acme’s Alder Day.
  const owner = /\b(?:its|their)\s+$/u.test(head) ? nameIn(head) : null
  if (owner !== null) return `${owner}’s ${textAt(question, name)}${after}`
  return `${before.trimStart()}${textAt(question, name)}${after}`.trim()
}

/** "What is the address of {the museum}?": by that it is found or told apart, and nothing more is asked of it. */
const MARK_OF =
  /^[Ww]hat (?:is|was) the (?:\p{Ll}[\p{L}-]* )?(?:address|name|number|website|e-?mail|phone|location|length|height|width|depth|size|area|weight|capacity|age|colou?r|title|purpose|aim) of (the (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)\s*\?*$/u

/** "{The foundation}’s director" */
const OF_BODY =
  /^(the (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)[’']s (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}[\p{L}-]*)$/u

/** "How often does {bauma} take place?": a word that English does not know is a name, in a question typed small. */
function smallName(question: string): string | null {
  const asked = /\p{L}.*\p{Lu}/u.test(question) ? null : SMALL_NAME.exec(question)?.[1]
  return asked === undefined || asked === null || LEXICON.knows(asked) ? null : asked
}

const SMALL_NAME =
  /\b(?:does|did|is|was|has|will|can) (?!(?:this|that|there|they|what|been|your|(?:any|some|every|no)(?:one|body|thing))\b)(\p{Ll}{4,})(?![\p{L}’'-])/iu

/** "How big is {the buyback} Ada Berg mentioned?", "What is the title of {the study} Acme published?" */
const MENTIONED =
  /(?<!^(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Dd]id|[Dd]oes) )\b(the (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*) (?:that )?\p{Lu}[^\s?,]*(?: \p{Lu}[^\s?,]*){0,3} (?:mentions|names|cites|describes|announces|proposes|spoke of|refers? to|talked about|\p{Ll}+ed|wrote|made|built|sold|bought|won|gave|held|put out|set up)\s*\?*$/u

/** "Who built {the mill that Acme bought}?" */
const RELATIVE =
  /(?<!^(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere) )\b(the (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]* (?:that|which) (?:the )?\p{Lu}[^\s?,]*(?: [^\s?,]+){1,4})\s*\?*$/u

/** "What does Ann Lee say about {the Alder grill}?": "it" is what is spoken of. */
const TOPIC_OF_SPEECH =
  /^(?:what|how) (?:does|do|did|has|have) [^?]{2,60}? (?:say|said|think|thought|tell us|write|written|feel) (?:about|of|on) /iu

/** "How much did {the flood} cost {Acme}?": "it" is what cost it. */
const COSTS_WHOM =
  /^(?:[Hh]ow much|[Ww]hat) (?:did|does|do|will|would|has|have) (the \p{Ll}[^?,]*?) costs? ((?:the )?\p{Lu}[^\s?,]*(?: \p{Lu}[^\s?,]*)*)(?=\s|\s*\?*$)/u

/** "What is {Alder}, the fund that Acme set up?" */
const DEFINED =
  /^(?:[Ww]hat|[Ww]ho) (?:is|are|was|were) ((?:the )?[^\s,?]+(?: [^\s,?]+){0,4}), (?!(?:and|or|but|so|then|according)\b|\p{Lu}\S* &|\p{Lu}[^\s,]*, )[^?]+\?*$/u

/** "What does the name {mean} at Acme?", "When was the permit {granted} at Acme?": no thing at Acme. */
function endsInVerb(head: string, [, thing = '']: RegExpExecArray, behind: string): boolean {
  const words = thing.trim().split(/\s+/u)
  const before = head.slice(0, head.lastIndexOf(thing)).replace(/\bthe\s+$/u, '')
  return (
    words.length > 1 &&
    /^\s*[?.!]*$/u.test(behind) &&
    (ASKS.test(before) || (HAS_DONE.test(before) && STATE.test(words.at(-1) ?? '')))
  )
}

const AFTER_NOUN = `is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|costs?|starts?|opens?|closes?|begin|take|leave|arrive|mean|work|make|say|run|last|lead|go|in|into|at|on|of|for|to|by|from|about|and|with|that|who|worth|based|due|after|before|since|until|over|against|per|than`

/** The article of a name with what stands between; null where it belongs to a noun behind the name: "the Acme money". */
function articleBefore(head: string, behind: string): string | undefined {
  const found =
    /\b(?:the|an?)\s+(?:(?!(?:of|in|at|on|for|by|with|about|to|from|and|the)\s)[\p{Ll}-]+\s+){0,2}$/u.exec(
      head,
    )?.[0]
  if (found === undefined || !/^(?:the|an?)\s+$/u.test(found)) return found
  const isAnothers =
    !ASKS.test(head) &&
    // "Why was the Acme {delayed}?"
    !(WAS.test(head) && STATE.test(behind.replace(/[?.!\s]+$/u, '').trim())) &&
    /^\s+(?!(?:yet|now|today|again|too|already|here|there|then|before|online|anywhere|either)\b)[\p{Ll}-]+\s*[?.!]*$/u.test(
      behind,
    )
  return isAnothers || NOUN_AND_VERB.test(behind) ? undefined : found
}

const WAS = /\b(?:is|are|was|were|been|has|have|had)\s+the\s+$/iu

const NOUN_AND_VERB = new RegExp(
  String.raw`^\s+(?!(?:${AFTER_NOUN}|go|get|use)\b)[\p{Ll}-]+\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|costs?)\b`,
  'u',
)

/** "The study at", "the ferry to": a thing that is told by a name behind it. */
const THING_AT =
  /\bthe\s+((?:[\p{Ll}\d$€£.-]+\s+){0,3}?[\p{Ll}-]+|(?:first|second|third|fourth|fifth|last|next|newest|oldest|largest|smallest) [\p{Ll}-]+(?=\s+of\s))\s+(?:to|from|at|in|on|aboard|about|near|between|with|by|for|of(?<=\b(?:first|second|third|fourth|fifth|last|next|newest|oldest|largest|smallest) [\p{Ll}-]+ of))\s+(?:the\s+)?$/u

/** "When do {flights to} Acme start?": several things, of which a place tells which. */
const SEVERAL_AT =
  /(?:(?<=\b(?:do|did|are|were|will|how many) )(?:\p{Ll}[\p{L}-]*\s+)?|(?<=\bwhich ))(?:\p{Ll}+[^su\W]s|people)\s+(?:to|from|in|at|on|for|between|around|across)\s+(?:the\s+)?$/iu

/** "The office of": what "it" points at, where what is behind it is a person. */
const WHAT_OF =
  /\b(the\s+(?:\p{Ll}+\s+)?(?:office|firm|company|farm|house|home|book|novel|film|album|song|play|work|studio|shop|store|restaurant|team|party|estate|collection|exhibition|study|campaign|foundation|laboratory|lab|practice))\s+(?:of|by)\s+$/u

/** "When did {the ban of} Acme begin?": what something is asked of by a verb is a thing, whoever has it. */
const DOES_OF =
  /(?<=\b(?:does|did|do|will|when is|when was|when are|when were) )(the\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+of\s+(?:the\s+)?$/iu

const ARTICLE =
  /\b(?:the|an?)\s+(?:(?!(?:of|in|at|on|for|by|with|about|to|from|and|the)\s)[\p{Ll}-]+\s+){0,2}$/u

/**
 * The nouns behind a name that belong to it: "the Alder {solar plant}", "Acme’s
 * Corran {yard}"; not the verb that ends a question. Null where they are no thing:
 * "the Acme money".
 */
function compound(head: string, name: string, behind: string): string | null {
  if (
    !/\b(?:the|an?|its|their)\s+(?:(?:first|second|third|fourth|new|old|next|last)\s+)?$/u.test(head) &&
    !/\p{L}[’']s\s/u.test(name)
  )
    return ''
  const found = COMPOUND.exec(behind)?.[0] ?? ''
  const words = found.trim().split(/\s+/u)
  const rest = behind.slice(found.length)
  // "Did Acme hold its Alder Day walk?": the verb stands before it.
  const isAsked =
    ASKED.test(head) &&
    !HAS_VERB.test(head) &&
    ENDS.test(rest) &&
    !PLACE_AND_VERB.test(rest) &&
    !/\b(?:its|their)\s+$/u.test(head)
  const isState =
    /\b(?:is|are|was|were)\s+(?:the\s+|an?\s+)?$/iu.test(head) &&
    // "How large is the Acme depot?", "How long was the Acme depot {shut}?"
    (!/^(?:what|who|how \p{L}+)\s/iu.test(head) ||
      (/^how (?:long|often|much|badly|soon|quickly|well)\s/iu.test(head) && CLOSED.test(words.at(-1) ?? '')))
  // "Did the Acme shop {show off} its vans?"
  // "When was the Acme fire {put out}?"
  const isSplit = isAsked || (isState && STATE.test(words.at(-2) ?? ''))
  if (isSplit && words.length > 1 && PARTICLE.test(words.at(-1) ?? '')) words.pop()
  const last = words.at(-1) ?? ''
  // "Does the Acme plant {make vans}?"
  if (isAsked) words.splice(words.length > 2 && /[^su]s$/u.test(last) ? -2 : -1)
  else if (isState && ENDS.test(rest) && (words.length > 1 || STATE.test(last))) words.pop()
  // "What is the Acme fund {meant to pay}?", "What is the Acme plant {built on}?"
  else if (STATE.test(last) && LEFT.test(rest)) words.pop()
  const nouns = withoutVerb(`${name} ${words.join(' ')}`.trimEnd()).slice(name.length)
  const noun = nouns.split(/\s+/u).at(-1) ?? ''
  if (noun === '') return ''
  return isOwned(noun) || NO_THING.test(noun) ? null : nouns
}

const ASKED =
  /\b(?:(?:does|do|did|could|has|have|had|would|should)(?:n['’]t)?|will|won['’]t|can(?:['’]t)?|may|must)\s+[^?]{0,40}$/u

/** What stands behind the verb of a question: its object, a circumstance or nothing. */
const ENDS =
  /^\s*[?.!,]|^\s*$|^\s+(?:in|at|on|for|to|by|from|about|during|near|under|according|since|the|an?|its|their)\b/u

/** "When did Acme {get} the Alder licence?": its verb is there. */
const HAS_VERB =
  /\b(?:does|do|did|will|can|could|has|have|had|would|should|may|must) (?:(?:the )?\p{Lu}[^\s?,]*(?: \p{Lu}[^\s?,]*)*|it|they|he|she|we|you|the \p{Ll}[\p{L}-]*) \p{Ll}+ (?:the|an?) +$/u

/** "Does the Acme mill {in Chile make} vans?": the verb is behind the place. */
const PLACE_AND_VERB =
  /^\s(?:in|at|on|near) \p{Lu}[^\s?.,]*(?: \p{Lu}[^\s?.,]*)* (?!(?:in|at|on|for|to|by|from|and|or|during|with|about|of|since|until|after|before|last|this|next|the|an?|its|their|yet|now|again|each|every|per)\b)\p{Ll}/u

/** What stands behind a participle that is no part of the noun before it. */
const LEFT = /^\s+(?:to\s+\p{Ll}+\b|(?:on|of|from|in|for|with|by|about|at|as|out|down|up)\s*[?.!]*$|by\s)/u

/** What is done to a house or a road, and no noun behind its name. */
const CLOSED =
  /^(?!(?:tool|water|wood|boat|cow|bike)?shed$|(?:bob)?sled$|(?:flat|river|sea|flower)bed$)(?:shut|held|kept|left|lost|stuck|\p{Ll}+(?:[^e]ed|ied))$/u

const PARTICLE = /^(?:off|up|down|out|over|away|back|on|in|together|apart|again|early|late)$/u

/** "Is the firm doing it {itself}?" */
const SELF = 'itself|himself|herself|themselves'

const COMPOUND = new RegExp(
  String.raw`^\s+(?!(?:${AFTER_NOUN}|get|go|use|not|like|now|today|yet|again|also|ago|off|up|down|out|back|away|together|according|${SELF}|an?|the|its|their|this|last|next)\b)\p{Ll}[\p{L}-]*(?:\s+(?!(?:${AFTER_NOUN}|been|get|like|still|already|now|today|yet|again|also|ago|back|away|together|according|${SELF}|an?|the|its|their|this|last|next)\b)\p{Ll}[\p{L}-]*){0,2}(?=\s+(?:${AFTER_NOUN}|between|during|near|under|the|its|their|been|get|like|still|already|now|today|yet|ago|back|away|together|according|${SELF})\b|\s*[?.!,]|\s*$)`,
  'u',
)

/** "Where is the Acme plant {based}?" */
const STATE =
  /(?:ed|en|wn|ght|pt|ld|ut|ing|ilt|won|gone|done)$|^(?:made|meant|sent|spent|paid|free|open|full|due|available|ready|safe|valid|legal|worth|so)$/u

/** What is asked about of a thing and is none itself. */
const NO_THING =
  /^(?:money|deal|round|contract|jury|budget|grant|order|team|board|staff|sale|news|way|story|management|business|figures?|results?|plans?)$/u

/** A person in a role, or what a thing has and is not ("the price for"). */
function isOwned(noun: string): boolean {
  return (
    noun.split(/\s+/u).some((word) => ROLE_WORDS.has(word)) ||
    /\b(?:price|cost|fee|fare|number|date|(?<!open )day|time|address|phone|contact|budget|revenue|profit|name|title|role|job|reason|share|rate|price|total)s?$/u.test(
      noun,
    )
  )
}

/** What belongs to a name, without the verb that ends its question: "Can {Acme’s trains} stop?" */
function possessed(head: string, behind: string): string {
  const found = POSSESSED.exec(behind)?.[0] ?? ''
  const isState = HAS_DONE.test(head)
  // "Is Acme’s plant {private}?"
  const isSaid = /^(?:is|are|was|were)\s+$/iu.test(head)
  const verb = (isState && !isSaid ? DONE : /(?<=\s\S+)\s\p{Ll}+$/u).exec(found)
  const rest = behind.slice(found.length)
  const isVerb =
    ((ASKS.test(head) || isState) &&
      (/^(?:\s+(?:in|out|off|up|down|on|away|back|over))?\s*[?.!]*$/u.test(rest) || WHEN_DONE.test(rest))) ||
    (isState && LEFT.test(rest))
  return withoutVerb(verb === null || !isVerb ? found : found.slice(0, verb.index))
}

/** What stands behind the verb that ends a question: "did Acme’s sales grow {in May}?" */
const WHEN_DONE =
  /^\s+(?:this|last|next|in (?:\d|the |fiscal|Q|\p{Lu})|by \d|since|during|according|compared|between|from \d)/u

const ASKS =
  /\b(?:(?:does|do|did|could|has|have|had|would)(?:n['’]t)?|will|won['’]t|can(?:['’]t)?)\s+(?:(?:the|an?)\s+)?$/iu

/** "Acme’s new lakeside plant": the rest of the noun phrase behind a possessive, up to its verb. */
const POSSESSED = new RegExp(
  String.raw`^[’']s?\s+(?:[\p{L}\p{N}-]+\s+){0,3}?[\p{L}\p{N}-]+(?=\s+(?:${AFTER_NOUN}|this|last|next|according|during)\b|[?.!,]|$)`,
  'u',
)

const NOUN_PHRASE = new RegExp(
  String.raw`\b(?:the|an?|its|their|this|these|those)\s+(?:(?!(?:the|an?|its|their)\s)[\p{L}\p{N}’'-]+\s+){0,3}?(?!(?:the|an?|its|their)\b)[\p{L}\p{N}’'-]+(?=\s+(?:${AFTER_NOUN}|already|been|being|the|an?|its|their)\b|[?.!,]|$)`,
  'giu',
)

/** The first noun phrase with an article, up to its verb or preposition. */
export function nounPhrase(question: string): Span | null {
  const match = [...question.matchAll(NOUN_PHRASE)].find(
    ({ index }) => !isInIdiom(question, index) && !TIME_APART.test(question.slice(index)),
  )
  if (match === undefined) return null
  const end = match.index + match[0].length
  // "Has the zone grown?": the verb that ends the question is no part of it.
  const head = question.slice(0, match.index)
  const behind = question.slice(end)
  const verb = HAS_DONE.test(head) && /^\s*\?*$/u.test(behind) ? DONE.exec(match[0]) : null
  const isAsked = ASKS.test(head) && ENDS.test(behind)
  const last = verb ?? (isAsked ? /(?<=\s\S+)\s\p{Ll}+$/u.exec(match[0]) : null)
  const words = withoutVerb(question.slice(match.index, end - (last?.[0].length ?? 0)))
  return { start: match.index, end: match.index + words.length }
}

/** "A year earlier", "the month before": nothing is asked of it. */
const TIME_APART =
  /^(?:an?|the) (?:year|quarter|month|season|week|day|decade) (?:earlier|before|later|ago|after)(?=\s*\?*$)/iu

const DONE =
  /(?<=\s\S+)\s\p{Ll}+(?:ed|en|wn|ght|pt|aid|old|eld|ent|uilt|ade|one)(?:\s(?:out|off|up|down|over|back|away))?$/u

const HAS_DONE = /\b(?:has|have|had|is|are|was|were)\s+$/iu

/** The noun after "which", "what" or "how many": "Which {routes} does it run?" */
export function askedNoun(question: string): string | null {
  const match =
    /\b(?:which|what|how many)\s+(?!(?:can|could|should|must|may|might|would|will|shall|is|are|was|were|do|does|did|has|have|had)\s)(?:of (?:the|its|their|these|those)\s)?(?:(?:more|other|additional|further)\s)?((?:[\p{L}\p{N}-]+\s){0,2}?[\p{L}\p{N}-]+)(?=\s(?:is|are|was|were|do|does|did|will|has|have|can|could|would|should|must|may|might)\b)/iu.exec(
      question,
    ) ?? COUNTED_DOERS.exec(question)
  return match?.[1] ?? null
}

/** "How many {people} work at the mill?" */
const COUNTED_DOERS =
  /^how many (?!(?:is|are|was|were|do|does|did|has|have|had|will|can|should|must)\b)(?:of (?:the|its|their|these|those)\s)?((?:\p{Ll}[\p{L}-]*\s){0,2}?(?:\p{Ll}[\p{L}-]*[^su\W]s|people|men|women|children))(?=\s(?!of\b|in\b|at\b|on\b|for\b|from\b|and\b|or\b)\p{Ll}+\b)/iu
