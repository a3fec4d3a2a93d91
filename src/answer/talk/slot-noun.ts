import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { isBodyOrPlace } from '../text/cues.ts'
import { DETERMINER, determined, lowered, put } from '../text/put.ts'
import { typedSpans } from '../text/spans.ts'
import { withoutS } from '../text/word-forms.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { headOf } from './splice.ts'
import { nounPhrase } from './subject.ts'
import { isSeveral } from './talk.ts'

/** "The second hall" after "the first hall": the same noun stands in both. */
export function likeNoun(bare: string, previous: string): string | null {
  const noun = tokens(bare).at(-1)?.term
  // "What about long products?" after "… in Flat Products"; "Series B" after "Series C".
  const own = tokens(bare.replace(DETERMINER, ''))
  const named = own.length > 1 ? nameSpans(previous) : []
  const alike = named.find((span) => {
    const words = tokens(textAt(previous, span))
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
  const old = textAt(previous, phrase)
  if (tokens(old).at(-1)?.term !== noun && !/\bones?$/iu.test(bare)) return null
  // "The mill in Corran": the other one is elsewhere.
  const where = /^the other\b/iu.test(bare) ? (PLACED_AT.exec(previous.slice(phrase.end))?.[0] ?? '') : ''
  const span = { start: phrase.start, end: phrase.end + where.length }
  return put(previous, span, determined(lowered(withNoun(bare, old)), old))
}

const PLACED_AT = /^ (?:in|at|on|near|from|of) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u

const RANKED =
  /(?<=\bthe |[’']s )(?:first|second|third|fourth|fifth|sixth|last|next|largest|smallest|oldest|newest)(?= \p{L})/iu

/** "The second one" and "the ones in Chile" take the noun that they stand for. */
export function withNoun(bare: string, old: string): string {
  // "Over ten" after "over five years".
  const counted =
    /^(?:\p{Ll}+\s)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred)$/iu.test(
      bare,
    )
  if (counted && !/\d$/u.test(old) && /\s(?:\d+|\p{Ll}+)\s\p{Ll}+s$/u.test(old))
    return `${bare} ${headOf(old)}`
  return bare.replace(
    /\bones?(?=$| (?:in|at|on|from|of|for|with|without|by|near|under|over) )/iu,
    headOf(old),
  )
}

/** Only a plural can be counted: "Parking?" does not take the place of "How many {seats}". */
export function counted(bare: string, previous: string): string | null {
  if (!/(?:[^s]s|people|men|women|children|staff)$/iu.test(bare)) return null
  const old =
    /\b(?:how many|number of)\s+((?:[\p{L}-]+\s)*?[\p{L}-]+)(?=\s(?:are|is|were|was|does|do|did|has|have|had|will|can|could|in|at|of|that|to|for|on)\b|\?|$)/iu.exec(
      previous,
    )
  if (old?.[1] === undefined) return null
  // "How many visitors did Acme have?", "and the libraries?": these have visitors, too.
  if (/^the\s/iu.test(bare) && isVisited(headOf(bare)) && !isVisited(headOf(old[1]))) return null
  const end = old.index + old[0].length
  return put(previous, { start: end - old[1].length, end }, lowered(bare).replace(DETERMINER, ''))
}

/** Whether a noun is what people come to: "museums", "beach". */
export function isVisited(noun: string): boolean {
  const one = withoutS(noun)
  return isBodyOrPlace(one) || LEXICON.isPlace(one)
}

/** "The cost of sales" after "what {revenue} did it report"; a time that it repeats goes. */
export function askedFor(fragment: string, previous: string): string | null {
  const old =
    /^(?:what|which) (?!(?:can|could|should|must|may|might|would|will)\s)((?:\p{Ll}[\p{Ll}-]*\s){0,2}?\p{Ll}[\p{Ll}-]*)(?= (?:did|does|do|has|have|will|can)\b)/iu.exec(
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
  const said = date === undefined ? '' : textAt(previous, date).replace(/^(?:in|on|for)\s+/u, '')
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
export function modifierFor(bare: string, previous: string): string | null {
  if (!/^\p{L}[\p{Ll}-]+$/u.test(bare)) return null
  const old =
    /(?<=\bhow many )(?!more\b|other\b|new\b)\p{Ll}[\p{Ll}-]+(?= \p{Ll}+s\b(?! of\b))/iu.exec(previous) ??
    /(?<=\b(?:with|by|for|of|on) )\p{Ll}[\p{Ll}-]+(?= \p{Ll}+(?:\s*\?*$| (?:in|at|from|since|until|during|per|this|last)\b))/u.exec(
      previous,
    ) ??
    likeModifier(bare, previous)
  if (old === null || /^(?:the|an?|its|their|his|her|this|that|all|each|every)$/u.test(old[0])) return null
  return put(previous, { start: old.index, end: old.index + old[0].length }, lowered(bare))
}

/** "Inferred" after "what is the {indicated} resource": what is formed like it says which, too. */
function likeModifier(bare: string, previous: string): RegExpExecArray | null {
  const ending = ENDING.exec(bare)?.[0]
  const old = WHICH_OF_IT.exec(previous)
  return ending !== undefined && old !== null && ENDING.exec(old[0])?.[0] === ending ? old : null
}

const ENDING = /(?:ed|al|ic|ive|ing|ary)$/u

const WHICH_OF_IT =
  /(?<=\b[Ww]hat(?:['’]s| is| are| was| were) (?:the|its|their) )\p{Ll}[\p{Ll}-]+(?= \p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?(?:\s*\?*$| (?:of|at|in|for|on)\b))/u

/** The noun that the question before was about, as its subject or behind "about". */
export function nounFor(bare: string, previous: string): string | null {
  const old =
    /\b(?:[Dd]oes|[Dd]o|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Ww]ill|[Cc]an|[Ss]hould|[Mm]ust|about)\s+((?:(?:the|an?|its|their)\s)?[\p{Ll}-]+(?:\s[\p{Ll}-]+){0,2}?)(?=\s(?:at|in|of|on|to|for|from|the|an?|its|their|costs?|starts?|opens?|closes?|begin|take|leave|arrive|work|mean|last|have|need|get)\b|\s*\?|$)/u.exec(
      previous,
    )
  const kind = COUNTED_KIND.exec(previous)
  if (kind !== null && !/s$/iu.test(bare))
    return put(
      previous,
      { start: kind.index, end: kind.index + kind[0].length },
      lowered(bare).replace(DETERMINER, ''),
    )
  // "Recorded", "paying": no noun that the question was about.
  if (old?.[1] === undefined) return null
  const { 0: words, 1: noun, index } = old
  // "How did they raise {that}?", "How many jobs will {be lost}?"
  const pointed = /^(?:they|it|he|she|we|you) \p{Ll}+ (that|it|this|those|them)$/u.exec(noun)?.[1]
  if (pointed !== undefined) {
    const end = index + words.length
    return put(previous, { start: end - pointed.length, end }, lowered(bare))
  }
  if (/^(?:be|been)\b/u.test(noun)) return null
  // "How many is {the plant} hiring?"
  const isDoing = index > 0 && /^the \S+ \S+ing$/iu.test(noun)
  if (!DOES.test(words) && DONE.test(noun) && !isDoing) return null
  const start = index + words.length - noun.length
  // "How much does the state {pay}?", "did the city {give} for the bridge": the verb stays.
  // "Are the trains {late}?"
  const hasVerb =
    isDoing ||
    ((DOES.test(words) || (index === 0 && /\s\S+\s/u.test(noun))) &&
      endsInVerb(noun, previous.slice(start + noun.length)))
  const own = hasVerb ? noun.replace(/(?:\s+be)?\s+\S+$/u, '') : noun
  if (DETERMINER.test(`${own} `) && !/\s/u.test(own)) return null
  // "Will the strike hit the ferries?": whether "and the buses?" are hit or hit them is open, but for their number.
  const isOpen = isSeveral(headOf(bare)) !== isSeveral(headOf(own))
  if (index === 0 && (isOpen || !DETERMINER.test(own))) return null
  // "A ticket for {the tour}" costs something, and so does one for the museum.
  const behind = previous.slice(start + own.length)
  const inner = /^an?\s/iu.test(own) && /^the\s/iu.test(bare) ? INNER.exec(behind) : null
  if (inner !== null) {
    const end = start + own.length + inner[0].length
    return put(previous, { start: end - (inner[1]?.length ?? 0), end }, lowered(bare))
  }
  // "The town {of Alder}" gives way as a whole.
  const whose = OF_NAME.exec(behind)?.[0] ?? ''
  const span = { start, end: start + own.length + whose.length }
  // "And the second?" after "when does the strike start": the second strike.
  const whole = ORDINAL.test(bare) && DETERMINER.test(own) ? `${bare} ${headOf(own)}` : bare
  return agreeing(previous, span, determined(lowered(whole), own))
}

const ORDINAL = /^(?:the )?(?:first|second|third|fourth|fifth|sixth|next|other)$/iu

const INNER = /^ (?:for|to|of|at|in|on) (the \p{Ll}[\p{Ll}-]*)(?=\s\p{Ll}+\s*\?*$|\s*\?|$)/u

/** Whether the last word behind "does" is the verb: it ends the question, or nothing behind it is one. */
function endsInVerb(words: string, behind: string): boolean {
  // "How much did loans {bring} in?"
  if (/^(?: (?:in|up|out|off|down|on|over|away|back))?\s*\?*$/u.test(behind)) return true
  // "Did {sauces grow} in May?"
  if (GROWS.test(words) && !DETERMINER.test(words)) return true
  const [, last = ''] = /^\S+\s.*?\s(\S+)$/u.exec(words) ?? []
  return LEXICON.isVerb(last) && !VERB_BEHIND.test(behind)
}

const GROWS =
  /^\p{Ll}[\p{L}-]* (?:grow|rise|fall|drop|decline|shrink|climb|increase|decrease|improve|cost|earn|weigh|last)$/u

/** "… of the night train {from Holm cost}": the verb ends the question. */
const VERB_BEHIND =
  /(?:\p{Lu}[\p{L}’'-]*|\d) \p{Ll}+\s*\?*$|\s(?:costs?|take|last|start|begin|open|close|run|work|leave|arrive|pay|mean|get|make|do|be)\s*\?*$/u

const OF_NAME = /^ of (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?= \p{Ll})/u

const DONE =
  /(?:ed|ing)$|\s(?:given|taken|built|made|sold|sent|paid|held|known|shown|found|won|lost|spent|chosen|written|driven|drawn|grown)$/u

const DOES = /^(?:does|do|did|will|can|should|must)\b/iu

/** Puts a noun where another stood, with the verb before it in its number: "how much {was} the profit". */
function agreeing(question: string, span: Span, noun: string): string {
  const head = question.slice(0, span.start)
  const isMany = isSeveral(headOf(noun))
  const verb = /\b(?:is|are|was|were|does|do)(?=\s+$)/u.exec(head)
  const other = verb === null ? undefined : (isMany ? MANY : ONE)[verb[0]]
  if (verb === null || other === undefined || isMany === isSeveral(headOf(textAt(question, span))))
    return put(question, span, noun)
  return `${put(head, { start: verb.index, end: verb.index + verb[0].length }, other)}${noun}${question.slice(span.end)}`
}

const MANY: Readonly<Record<string, string>> = { is: 'are', was: 'were', does: 'do' }
const ONE: Readonly<Record<string, string>> = { are: 'is', were: 'was', do: 'does' }

/** "How many thefts of {farm machinery} were recorded": what cannot be counted takes the place of the kind. */
const COUNTED_KIND =
  /(?<=^how (?:many|much) \p{Ll}+ of )(?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*(?= (?:is|are|was|were|do|does|did|has|have|had|will|can)\b)/iu
