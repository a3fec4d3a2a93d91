import { isRegion } from '../corpus/names.ts'
import type { Span } from '../model.ts'
import { tokens } from '../search/tokens.ts'
import { attributesOf } from './attributes.ts'
import { ROLE_WORDS } from './cues.ts'
import { isPerson } from './person.ts'
import { typedSpans } from './spans.ts'
import { nameIn, nameSpan, nameSpans, nounPhrase, subjectOf } from './subject.ts'
import { isSeveral } from './talk.ts'

/**
 * Puts a fragment where its like stood in the question before: a time for a
 * time, a name for a name, a role for a role, "in Europe" for "in Asia", a
 * counted plural for a counted plural. An attribute ("ticket price") is asked of
 * what the question before was about, and a fragment that is like nothing in it
 * is set beside it.
 *
 * @param sure the reader said "and" or "what about", so the question before goes on.
 * @param company what was spoken of last and is no person: whose role another role is.
 *
 * @example
 * fillSlot('in Europe', 'How many shops are there in Asia?', true)
 * // => 'How many shops are there in Europe?'
 */
export function fillSlot(
  given: string,
  previous: string,
  sure: boolean,
  company: string | null = null,
): string {
  const fragment = sameTime(given, previous)
  const bare = fragment.replace(PREPOSITION, '')
  return (
    clauseFor(fragment, previous) ??
    letterFor(bare, previous) ??
    timeFor(fragment, previous) ??
    onesFor(fragment, previous) ??
    attributeOf(bare, previous) ??
    roleFor(bare, previous, company) ??
    phraseFor(fragment, previous) ??
    likeNoun(bare, previous) ??
    addition(fragment, previous) ??
    askedFor(fragment, previous) ??
    nameFor(bare, previous, sure) ??
    counted(bare, previous) ??
    modifierFor(bare, previous) ??
    (sure ? nounFor(bare, previous) : null) ??
    ownOf(bare, previous) ??
    (sure ? subjectFor(bare, previous) : null) ??
    beside(bare, previous)
  )
}

/** "For the same year" after "in 2023" is for 2023. */
function sameTime(fragment: string, previous: string): string {
  const old = typedSpans(previous).find((span) => span.type === 'date')
  if (old === undefined) return fragment
  return fragment.replace(
    /\bthe same (?:year|quarter|month|period|time|season|day|week)\b/iu,
    previous.slice(old.start, old.end).replace(/^(?:in|on|by|since|during|for|of|at)\s+/u, ''),
  )
}

/** "Once the second shift starts": one more circumstance. */
function clauseFor(fragment: string, previous: string): string | null {
  const body = previous.replace(/[?.!]+$/u, '')
  const compared = /^(?:compared (?:to|with)|versus|vs\.?) (.+)$/iu.exec(fragment)?.[1]
  if (compared !== undefined) return `${body} compared with ${lowered(compared)}?`
  if (/^(?:once|if|while|unless|because|as soon as) /iu.test(fragment)) return `${body} ${lowered(fragment)}?`
  if (!/^(?:before|after|afterwards|previously|earlier)$/iu.test(fragment)) return null
  const during = /\bduring (the [\p{L}-]+(?: [\p{L}-]+)?)\s*$/iu.exec(body)
  const way = /^after/iu.test(fragment) ? 'after' : 'before'
  if (during === null && /^(?:before|previously|earlier)$/iu.test(fragment)) return `${inPast(body)} before?`
  return during === null ? `${body} ${way} that?` : `${body.slice(0, during.index)}${way} ${during[1]}?`
}

/** "And B?" after "Proposition A", "and 3?" after "Phase 2". */
function letterFor(bare: string, previous: string): string | null {
  if (!/^(?:\p{Lu}|\d{1,3})$/u.test(bare)) return null
  const old = /(?<=\b\p{Lu}\p{L}+ )(?:\p{Lu}|\d{1,3})\b/u.exec(previous)
  return old === null ? null : put(previous, { start: old.index, end: old.index + old[0].length }, bare)
}

/** "Large industrial ones" after "small commercial customers". */
function onesFor(fragment: string, previous: string): string | null {
  const ones = /^(?!the\b)((?:[\p{Ll}-]+ )+)ones$/iu.exec(fragment)
  const old = ones === null ? null : MODIFIED.exec(previous)
  if (ones === null || old === null) return null
  const [words, , noun = ''] = old
  return put(
    previous,
    { start: old.index, end: old.index + words.length },
    `${lowered(ones[1] ?? '')}${noun}`,
  )
}

/** The first plural noun with words before it that say which. */
const MODIFIED =
  /(?<=\b(?:would|will|do|does|did|are|were|have|has|can|could|many|the|of|for|by|to|with|in) )((?!(?:the|a|an|how|many|much|more|of|for|by|to|with|in)\b)[\p{Ll}-]+ ){1,3}?((?!(?:does|was|is|has|this|its)\b)[\p{Ll}-]+[^su]s)\b/u

const PREPOSITIONS =
  'within|in|over|at|by|of|on|from|with|during|since|under|near|outside|inside|after|before|until|to|about|for|per|among|between|without'
const PREPOSITION = new RegExp(String.raw`^(?:${PREPOSITIONS})\s+`, 'iu')

function put(text: string, span: Span, replacement: string): string {
  return `${text.slice(0, span.start)}${replacement}${text.slice(span.end)}`
}

function timeFor(words: string, previous: string): string | null {
  const steps = /\b(?<unit>year|quarter|month|week|season) (?<way>before|after|earlier|later|ago)\b/iu.exec(
    words,
  )
  const date = typedSpans(words).find((span) => span.type === 'date')
  if (steps === null && (date === undefined || !isTime(words, date))) return null
  const bare = OWN_TIME.test(words) || PREPOSITION.test(words)
  const fragment = bare ? lowered(words) : words
  const old = typedSpans(previous).find((span) => span.type === 'date' && !isInName(previous, span))
  const by = /before|earlier|ago/iu.test(steps?.[0] ?? '') ? -1 : 1
  const body = previous.replace(/[?.!]+$/u, '')
  const stepped =
    steps === null || old === undefined
      ? null
      : step(previous.slice(old.start, old.end), steps.groups?.unit, by)
  if (stepped !== null && old !== undefined) return put(previous, old, stepped)
  const last =
    steps === null || by > 0
      ? null
      : new RegExp(String.raw`\b(?:in |during )?(?:the )?last ${steps.groups?.unit}\b`, 'iu').exec(previous)
  if (last !== null)
    return put(
      previous,
      { start: last.index, end: last.index + last[0].length },
      `the ${steps?.groups?.unit} before last`,
    )
  // "At the end of September", "a year earlier": still at its end.
  if (steps !== null) return `${by < 0 ? inPast(body) : body} ${lowered(fragment)}?`
  if (old === undefined) return `${body} ${bare ? fragment : `in ${fragment}`}?`
  // The preposition of the old time stays, unless the new one has its own or needs none; an article goes with the old.
  const before =
    /\b(?:(?:in|on|by|since|during|for|of|at)\s+)?(?:the\s+)?$/iu.exec(previous.slice(0, old.start))?.[0] ??
    ''
  const preposition = bare ? '' : before.replace(/the\s+$/iu, '')
  return put(previous, { start: old.start - before.length, end: old.end }, `${preposition}${fragment}`)
}

/** "How much does it cost" as "how much did it cost", before a time that is gone. */
function inPast(question: string): string {
  return question.replace(/\b(?:is|are|does|do)\b/iu, (verb) => {
    const past = { is: 'was', are: 'were', does: 'did', do: 'did' }[verb.toLowerCase()] ?? verb
    return /^\p{Lu}/u.test(verb) ? past.charAt(0).toUpperCase() + past.slice(1) : past
  })
}

/** "Cyber Monday" is no day of the week. */
function isInName(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /\b\p{Lu}\p{L}*\s$/u.test(text.slice(0, start))
}

/** Nothing but a time: "the cost of sales for 2023" is none. */
function isTime(words: string, { start, end }: Span): boolean {
  return tokens(`${words.slice(0, start)} ${words.slice(end)}`).filter((token) => !token.stop).length <= 1
}

/** Times that stand without a preposition: "last year", "the year before". */
const OWN_TIME =
  /^(?:last|this|next|today|yesterday|tomorrow|the (?:year|quarter|month|week) (?:before|after|earlier|later))\b|\b(?:ago|earlier|later)$/iu

/** "The year before" 2022 is 2021, the quarter before the second is the first. */
function step(old: string, unit: string | undefined, by: number): string | null {
  const year = /\b(?:1[5-9]|20)\d\d\b/u.exec(old)
  if (/year/iu.test(unit ?? '') && year !== null) return old.replace(year[0], String(Number(year[0]) + by))
  const short = /\bQ([1-4])\b/u.exec(old)
  const moved = Number(short?.[1]) + by
  if (/quarter/iu.test(unit ?? '') && short !== null && moved >= 1 && moved <= QUARTERS.length)
    return old.replace(short[0], `Q${moved}`)
  const at = QUARTERS.findIndex((quarter) => new RegExp(String.raw`\b${quarter}\b`, 'iu').test(old))
  const next = QUARTERS[at + by]
  return /quarter/iu.test(unit ?? '') && at !== -1 && next !== undefined
    ? old.replace(new RegExp(String.raw`\b${QUARTERS[at]}\b`, 'iu'), next)
    : null
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** "Ticket price?", "its length": nouns that a thing has, and that so are asked of it. */
const ATTRIBUTE =
  /^(?:price|cost|fee|fare|rent|budget|deadline|date|time|address|location|venue|website|email|e-mail|phone|number|length|height|width|depth|size|area|weight|capacity|speed|range|power|age|name|title|role|job|duration|purpose|aim|goal|reason|revenue|profit|income|turnover|salary|value|origin|population|theme|topic|motto|colou?r|term|status|cash flow|debt|margin|ebitda|earnings|sales|dividend|backlog|return|yield|score|rating|rate|mass|volume|output|level|density|grade|spending|expenditure|assets|loss|growth|production|turnout|attendance|enrol?ment|occupancy)s?$/iu

function attributeOf(bare: string, previous: string): string | null {
  const words = bare.split(/\s+/u)
  // An acronym is no name of anybody: "EBITDA".
  const isMeasure = ATTRIBUTE.test(words.at(-1) ?? '')
  const isAttribute = isMeasure || attributesOf(bare.toLowerCase()).length > 0
  const isPlain = nameIn(lowered(bare)) === null || /^(?:the )?\p{Lu}{3,}$/u.test(bare)
  if (!isAttribute || !isPlain) return null
  const noun = `the ${lowered(bare).replace(DETERMINER, '')}`
  const old =
    /\bwhat (?:is|are|was|were) ((?:the|its|their|his|her) [^?]+?)(?=\s(?:of|for|in|at)\b|\s*\?|$)/iu.exec(
      previous,
    )
  if (old?.[1] !== undefined && nameIn(old[1]) === null && (isMeasure || isAttributeOf(old[1]))) {
    const start = old.index + old[0].length - old[1].length
    return put(previous, { start, end: old.index + old[0].length }, noun)
  }
  const own = OWN_ATTRIBUTE.exec(previous)
  if (own !== null && isAttributeOf(own[0]))
    return put(previous, { start: own.index, end: own.index + own[0].length }, noun.replace(/^the /u, ''))
  if (!isMeasure) return null
  // "Orchard’s revenue" has no net profit; Orchard has.
  const subject = subjectOf(previous)?.replace(/(?<=\p{L})[’'](?:s)?\s+[\p{L}\s-]+$/u, '') ?? null
  return subject === null ? null : `What is ${noun} of ${subject}?`
}

/** "What was Acme’s {revenue} in May?" */
const OWN_ATTRIBUTE =
  /(?<=^what (?:is|are|was|were) [^?]*[’']s )(?:\p{Ll}[\p{L}-]*\s){0,3}?\p{Ll}[\p{L}-]*(?=\s(?:of|for|in|at|on|last|this|during|by|as|before|a|the)\b|\s*\?|$)/iu

function isAttributeOf(words: string): boolean {
  return ATTRIBUTE.test(words.split(/\s+/u).at(-1) ?? '') || attributesOf(words.toLowerCase()).length > 0
}

const DETERMINER = /^(?:the|an?|its|their|this|his|her)\s+/iu

/** The first word of a fragment by itself is capitalised without being a name. */
function lowered(fragment: string): string {
  return /^\p{Lu}\p{Ll}*(?:\s\p{Ll}|\s*$)/u.test(fragment)
    ? fragment.charAt(0).toLowerCase() + fragment.slice(1)
    : fragment
}

const ROLES = [...ROLE_WORDS].join('|')
const ROLE_PHRASE = new RegExp(
  String.raw`\b(?:(?:the|its|their|his|her|an?) )?(?:(?!(?:is|are|was|were|the|its|their|who)\b)[\p{Ll}-]+ )?(?:${ROLES})(?: (?:${ROLES}))*\b`,
  'iu',
)

function roleFor(bare: string, previous: string, company: string | null): string | null {
  const isPlain = nameIn(lowered(bare)) === null || /^(?:the )?C[A-Z]O$/u.test(bare)
  if (!tokens(bare).some((token) => ROLE_WORDS.has(token.word)) || !isPlain) return null
  if (!/\bwho\b/iu.test(previous)) {
    const person = nameSpans(previous).find(({ start, end }) => {
      const name = previous.slice(start, end)
      return isPerson(previous, name) || (company !== null && name !== company)
    })
    const held = person === undefined ? ROLE_HELD.exec(previous) : null
    const old = held === null ? person : { start: held.index, end: held.index + held[0].length }
    if (old === undefined) return null
    const role = `the ${lowered(bare).replace(DETERMINER, '')}${company === null ? '' : ` of ${company}`}`
    return put(previous, old, role)
  }
  const role = ROLE_PHRASE.exec(previous)
  const wanted = lowered(bare)
  if (role === null) {
    const subject = subjectOf(previous)
    return subject === null ? null : `Who is the ${wanted.replace(DETERMINER, '')} of ${subject}?`
  }
  const owned = /^\s+of\b/u.test(previous.slice(role.index + role[0].length))
  const span = { start: role.index, end: role.index + role[0].length }
  return put(
    previous,
    span,
    determined(owned ? wanted.replace(/^(?:its|their)\s/iu, 'the ') : wanted, role[0]),
  )
}

/** "The CFO of Acme", in a question about what they did. */
const ROLE_HELD = new RegExp(
  String.raw`\bthe (?:\p{Ll}+ ){0,2}?(?:C[A-Z]O|chief (?:\p{Ll}+ ){1,3}?officer|(?:${ROLES})(?: (?:${ROLES}))*)(?: of \p{Lu}[\p{L}\p{N}’'&.-]*(?: (?:&|\p{Lu}[\p{L}\p{N}’'&.-]*))*)?`,
  'u',
)

/** Keeps the article of what it replaces when it has none of its own. */
function determined(fragment: string, replaced: string): string {
  if (DETERMINER.test(fragment)) return fragment
  return `${DETERMINER.exec(replaced)?.[0] ?? ''}${fragment}`
}

/** A phrase takes the place of one with the same preposition: "in Europe" of "in Asia". */
function phraseFor(fragment: string, previous: string): string | null {
  const preposition = PREPOSITION.exec(fragment)?.[0].trim()
  if (preposition === undefined) return null
  const old = new RegExp(
    String.raw`\b${preposition}\s+(?!which|what|whom)[\p{L}\p{N}’'&. -]+?(?=\s(?:${PREPOSITIONS}|is|are|was|were|do|does|did|has|have|had|will|can|would|could|get|take|leave|reach|cost|say|start|open)\b|\s*[?,]|$)`,
    'iu',
  ).exec(previous)
  // "In Europe" is beside "in 2026".
  return old === null || IN_TIME.test(old[0]) !== IN_TIME.test(fragment)
    ? null
    : put(
        previous,
        { start: old.index, end: old.index + old[0].length },
        withNoun(fragment.charAt(0).toLowerCase() + fragment.slice(1), old[0]),
      )
}

const IN_TIME =
  /\b(?:1[5-9]\d\d|20\d\d|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|quarter|month|week|season|half)\b/iu

/** A person for a person where there is one, else the longest name. */
function nameFor(bare: string, previous: string, sure: boolean): string | null {
  if (nameIn(sure ? bare : lowered(bare)) === null) return null
  const region = bare.replace(DETERMINER, '')
  if (isRegion(region)) {
    const place = nameSpans(previous).find((span) => isRegion(previous.slice(span.start, span.end)))
    const stands = nameSpans(previous).findLast(({ start }) =>
      /\b(?:in|to|from|across|for|within|outside)\s+(?:the\s+)?$/u.test(previous.slice(0, start)),
    )
    if (place === undefined && stands !== undefined) {
      const own = /\bthe\s+$/u.exec(previous.slice(0, stands.start))?.[0] ?? ''
      return put(previous, { start: stands.start - own.length, end: stands.end }, bare)
    }
    if (place === undefined) return `${previous.replace(/[?.!]+$/u, '')} in ${bare}?`
    const before = /\bthe\s+$/u.exec(previous.slice(0, place.start))?.[0] ?? ''
    return put(previous, { start: place.start - before.length, end: place.end }, bare)
  }
  const people = new Set(typedSpans(previous).flatMap((span) => (span.type === 'person' ? [span.start] : [])))
  const alike = typedSpans(bare).some((span) => span.type === 'person')
    ? nameSpans(previous).find((span) => people.has(span.start))
    : undefined
  const old = alike ?? nameSpan(previous)
  if (old === null) return null
  const determined = /(?:\b(?:its|their|his|her)|[’']s)\s+$/u.test(previous.slice(0, old.start))
  if (determined) return put(previous, old, bare.replace(DETERMINER, ''))
  const article = /\bthe\s+$/u.exec(previous.slice(0, old.start))?.[0] ?? ''
  // "the Alder Inn" is a name with its article, "the Alder garden" is not.
  const ends = /^\s*(?:[?.!,]|$)|^\s+(?:\p{Ll}+)\b/u.test(previous.slice(old.end))
  const own =
    article !== '' && !/^\s+\p{Ll}+\s+(?:is|was|open|cost|close)/u.test(previous.slice(old.end)) && ends
  const name = own || article === '' ? bare : bare.replace(/^the\s+/iu, '')
  return put(previous, { start: own ? old.start - article.length : old.start, end: old.end }, name)
}

/** "The second hall" after "the first hall": the same noun stands in both. */
function likeNoun(bare: string, previous: string): string | null {
  const noun = tokens(bare).at(-1)?.term
  // "What about long products?" after "… in Flat Products"; "Series B" after "Series C".
  const own = tokens(bare.replace(DETERMINER, ''))
  const named = own.length > 1 ? nameSpans(previous) : []
  const alike = named.find((span) => {
    const words = tokens(previous.slice(span.start, span.end))
    return words.at(-1)?.term === noun || (words.length === own.length && words[0]?.term === own[0]?.term)
  })
  if (alike !== undefined) return put(previous, alike, bare.replace(DETERMINER, ''))
  const doer = /(?<=\b(?:did|do|does|will|can|have|has)\s)(\p{Ll}.*?)(?=\s\p{Ll}+\s*\?*$)/u.exec(previous)
  if (
    doer !== null &&
    noun !== undefined &&
    /^(?!the\b|an?\b)/u.test(doer[0]) &&
    tokens(doer[0]).some((token) => token.term === noun)
  )
    return put(previous, { start: doer.index, end: doer.index + doer[0].length }, lowered(bare))
  const ordinal =
    /^(?:the )?(first|second|third|fourth|fifth|sixth|last|next|largest|smallest|oldest|newest)(?: one)?$/iu.exec(
      bare,
    )
  const ranked = ordinal === null ? null : RANKED.exec(previous)
  if (ordinal !== null && ranked !== null)
    return put(
      previous,
      { start: ranked.index, end: ranked.index + ranked[0].length },
      ordinal[1]?.toLowerCase() ?? '',
    )
  const another = /^an?\s/iu.test(bare)
    ? /\ban?\s(?:\p{Ll}[\p{Ll}-]*\s){0,2}\p{Ll}[\p{Ll}-]*(?=\s*(?:[?,]|$)|\s(?:in|at|on|of|for|to|from|with|cost)\b)/u.exec(
        previous,
      )
    : null
  if (another !== null)
    return put(
      previous,
      { start: another.index, end: another.index + another[0].trimEnd().length },
      lowered(bare),
    )
  const phrase = nounPhrase(previous)
  if (phrase === null || noun === undefined) return null
  const old = previous.slice(phrase.start, phrase.end)
  return tokens(old).at(-1)?.term === noun || /\bones?$/iu.test(bare)
    ? put(previous, phrase, determined(lowered(withNoun(bare, old)), old))
    : null
}

const RANKED =
  /(?<=\bthe )(?:first|second|third|fourth|fifth|sixth|last|next|largest|smallest|oldest|newest)(?= \p{L})/iu

/** "The second one" takes the noun that it stands for. */
function withNoun(bare: string, old: string): string {
  // "Over ten" after "over five years".
  const counted =
    /^(?:\p{Ll}+\s)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred)$/iu.test(
      bare,
    )
  if (counted && !/\d$/u.test(old) && /\s(?:\d+|\p{Ll}+)\s\p{Ll}+s$/u.test(old))
    return `${bare} ${old.split(/\s/u).at(-1)}`
  return bare.replace(/\bones?$/iu, old.split(/\s/u).at(-1) ?? '')
}

/** "Within its own state", "for children": one more circumstance of the same question. */
function addition(fragment: string, previous: string): string | null {
  const like = /^(?:for|of|with|about|at)\s/iu.test(fragment) && nameIn(fragment) !== null
  // "To Canada" for "within Europe".
  const way = isRegion(fragment.replace(PREPOSITION, '').replace(DETERMINER, '')) ? WAY.exec(previous) : null
  const isPlace = way !== null && !IN_TIME.test(way[0])
  if (way !== null && PREPOSITION.test(fragment) && isPlace)
    return put(previous, { start: way.index, end: way.index + way[0].length }, lowered(fragment))
  return PREPOSITION.test(fragment) && !like ? `${previous.replace(/[?.!]+$/u, '')} ${fragment}?` : null
}

/** The last phrase that says where. */
const WAY =
  /\b(?:within|in|to|from|across|outside)\s+(?:the\s+)?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)(?=\s*[?.!]*$)/u

/** Only a plural can be counted: "Parking?" does not take the place of "How many {seats}". */
export function counted(bare: string, previous: string): string | null {
  if (!/(?:[^s]s|people|men|women|children|staff)$/iu.test(bare)) return null
  const old =
    /\b(?:how many|number of)\s+((?:[\p{L}-]+\s)*?[\p{L}-]+)(?=\s(?:are|is|were|was|does|do|did|has|have|had|will|can|could|in|at|of|that|to|for|on)\b|\?|$)/iu.exec(
      previous,
    )
  if (old?.[1] === undefined) return null
  const end = old.index + old[0].length
  return put(previous, { start: end - old[1].length, end }, lowered(bare).replace(DETERMINER, ''))
}

/** "The cost of sales" after "what {revenue} did it report"; a time that it repeats goes. */
function askedFor(fragment: string, previous: string): string | null {
  const old =
    /^(?:what|which) ((?:\p{Ll}[\p{Ll}-]*\s){0,2}?\p{Ll}[\p{Ll}-]*)(?= (?:did|does|do|has|have|will|can)\b)/iu.exec(
      previous,
    )
  if (
    old?.[1] === undefined ||
    !/^(?:the|its|their)\s\p{Ll}/iu.test(fragment) ||
    nameIn(lowered(fragment)) !== null
  )
    return null
  const end = old[0].length
  const date = typedSpans(previous).find((span) => span.type === 'date')
  const said =
    date === undefined ? '' : previous.slice(date.start, date.end).replace(/^(?:in|on|for)\s+/u, '')
  const wanted =
    said === ''
      ? fragment
      : fragment.replace(
          new RegExp(
            String.raw`\s(?:in|on|for|during)\s(?:the\s)?${said.replace(/[^\p{L}\p{N} ]/gu, '.')}`,
            'iu',
          ),
          '',
        )
  return put(previous, { start: end - old[1].length, end }, lowered(wanted).replace(DETERMINER, ''))
}

/** "Domestic" after "how many {international} passengers", "express" after "with {standard} shipping". */
function modifierFor(bare: string, previous: string): string | null {
  if (!/^\p{L}[\p{Ll}-]+$/u.test(bare)) return null
  const old =
    /(?<=\bhow many )(?!more\b|other\b|new\b)\p{Ll}[\p{Ll}-]+(?= \p{Ll}+s\b(?! of\b))/iu.exec(previous) ??
    /(?<=\b(?:with|by|for|of|on) )\p{Ll}[\p{Ll}-]+(?= \p{Ll}+\s*\?*$)/u.exec(previous)
  if (old === null || /^(?:the|an?|its|their|his|her|this|that|all|each|every)$/u.test(old[0])) return null
  return put(previous, { start: old.index, end: old.index + old[0].length }, lowered(bare))
}

/** The noun that the question before was about, as its subject or behind "about". */
function nounFor(bare: string, previous: string): string | null {
  const old =
    /\b(?:does|do|did|is|are|was|were|will|can|about)\s+((?:(?:the|an?|its|their)\s)?[\p{Ll}-]+(?:\s[\p{Ll}-]+)??)(?=\s(?:at|in|of|on|to|for|from|costs?|starts?|opens?|closes?|begin|take|leave|arrive|work|mean|last)\b|\s*\?|$)/u.exec(
      previous,
    )
  if (old?.[1] === undefined) return null
  const end = old.index + old[0].length
  return put(previous, { start: end - old[1].length, end }, determined(lowered(bare), old[1]))
}

/** "Its mass": what the subject has, whatever the question before was. */
function ownOf(bare: string, previous: string): string | null {
  const noun =
    /^(?:its|their) ((?!(?:first|second|third|last|next|own)\b)(?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)$/iu.exec(
      bare,
    )?.[1]
  const subject = noun === undefined ? null : subjectOf(previous)
  if (subject === null) return null
  return `What ${/[^su]s$/u.test(noun ?? '') ? 'are' : 'is'} the ${noun} of ${subject}?`
}

/** "The fans": they take the place of the one who does it. */
function subjectFor(bare: string, previous: string): string | null {
  const subject = subjectOf(previous)
  if (
    subject === null ||
    !/^(?:the|its|their|this|that)\s\p{Ll}/u.test(lowered(bare)) ||
    nameIn(subject) === null
  )
    return null
  const at = previous.indexOf(subject)
  const owner = /\b(?:the|an?|its|their) (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]* (?:of|for|in|at) $/u.exec(
    previous.slice(0, at),
  )
  const start = owner?.index ?? at
  if (
    !/\b(?:does|do|did|is|are|was|were|will|can|could|should|would|has|have)\s+$/iu.test(
      previous.slice(0, start),
    )
  )
    return null
  const whose = /^(.+?[’']s)\s/u.exec(subject)?.[1]
  // "Acme’s revenue" is asked of the segment, "Acme’s yard" gives way to the hall.
  if (whose !== undefined && /^the\s/iu.test(bare) && /^what (?:is|are|was|were)\b/iu.test(previous))
    return put(previous, { start: at, end: at + whose.length }, `${lowered(bare)}’s`)
  const asked = put(previous, { start, end: at + subject.length }, lowered(bare))
  return isSeveral(bare) ? asked.replace(/\bdoes(?=\s)/iu, (verb) => (verb === 'Does' ? 'Do' : 'do')) : asked
}

function beside(bare: string, previous: string): string {
  const subject = subjectOf(previous)
  const wanted = lowered(bare)
  return subject === null ? `What about ${wanted}?` : `What about ${wanted} for ${subject}?`
}
