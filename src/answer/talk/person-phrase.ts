import { PERSON_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { nameSpans } from './name-spans.ts'

/** "the new chief executive of Acme": a person who is only named by role. */
export function personPhrase(text: string): string | null {
  const found = PERSON_PHRASE.exec(text)
  if (found === null) return null
  const behind = text.slice(found.index + found[0].length)
  const whole = nameSpans(text).find(
    ({ start }) =>
      start > found.index &&
      /^\s(?:of|at|for) (?:the )?$/u.test(text.slice(found.index + found[0].length, start)),
  )
  if (whole !== undefined) return text.slice(found.index, whole.end)
  return `${found[0]}${(OF_WHAT.exec(behind) ?? OF_WHAT_AT_END.exec(behind) ?? (/^who (?:is|was|are)\b/iu.test(text) ? OF_WHAT_IT_IS.exec(behind) : null))?.[0] ?? ''}`
}

/** A board is none. */
const ROLES = [...ROLE_WORDS].filter((role) => role !== 'board').join('|')
/** A role that is written in small letters, for an expression. */
export const ROLE = String.raw`(?:chief (?:\p{Ll}+ ){1,3}?officer|(?:${ROLES})(?: (?:${ROLES}))*)`

const PERSON_PHRASE = new RegExp(
  String.raw`(?:\b(?:the|an?|its|their)|(?:\b\p{Lu}[\p{L}\d-]* ){0,3}\b\p{Lu}[\p{L}\d-]*[’']s)\s+(?:[\p{L}-]+\s+){0,3}?(?:${ROLE}|C[A-Z]O)\b(?![’'])`,
  'u',
)

/** "Of Acme"; capitals tell where the name ends: "of Acme {say about trams}". */
const OF_WHAT =
  /^\s+(?:of|at|for)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}’'&.-]*(?:(?:\s&)?\s\p{Lu}[\p{L}\p{N}’'&.-]*)*/u

/** "Of the mill", where nothing stands behind it that could be a verb. */
const OF_WHAT_AT_END = /^\s+(?:of|at|for)\s+(?:the\s+)?\p{Ll}[\p{L}-]*(?=\s*[?.!,]|\s*$)/u

/** "Who is the head {of corporate development}?": no verb is left to stand there. */
const OF_WHAT_IT_IS =
  /^\s+(?:of|at|for)\s+(?:the\s+)?\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){1,2}(?=\s*[?.!,]|\s*$)/u

/** "Who won the prize?": "the winner of the prize"; "Which coach won it?": "the coach who won it". */
export function agentOf(question: string): string | null {
  const which = WHICH_PERSON.exec(question)
  if (which !== null) return `the ${which[1]} who ${which[2]}`
  const match =
    /^(?:and\s+)?who\s+(\p{Ll}+(?: out(?=\s))?)\s+([^?]+?)(?: (?:now|today|currently))?\s*\?*$/iu.exec(
      question,
    )
  const agent = AGENTS.get(match?.[1] ?? '')
  return match === null || agent === undefined ? null : `the ${agent} of ${match[2]}`
}

const WHICH_PERSON = new RegExp(
  String.raw`^(?:and\s+)?(?:which|what) ((?:\p{Ll}+ ){0,2}?(?:${[...PERSON_NOUNS].join('|')})) (\p{Ll}+(?:s|ed|t|on|d|ew|ok|ll)\s[^?]+?)\s*\?*$`,
  'iu',
)

/**
 * "Who founded Acme?" and "What did they do?": "the founders of Acme".
 *
 * @param isOfHouse what they are asked about is what houses do: "how many people do they employ?"
 */
export function agentsOf(question: string, isOfHouse = false): string | null {
  const [agent, ...rest] = agentOf(question)?.split(' of ') ?? []
  if (agent !== undefined && /\bwho\b/u.test(agent)) return null
  if (agent !== undefined && rest.length > 0) return `${agent}s of ${rest.join(' of ')}`
  const [, verb = '', behind = ''] = WHO_DOES.exec(question) ?? []
  return verb === '' || isOfHouse ? null : `those who ${severalDo(verb)} ${behind}`
}

/** "Who {opposes the plan}?" */
const WHO_DOES =
  /^(?:[Aa]nd )?[Ww]ho (?!(?:is|was|has|does|says|thinks|else|exactly)\b)(\p{Ll}{2,}(?:[^su\W]s|ed)) ((?:the|an?|its|their|this|it) [^?,]{2,60}?|\p{Lu}[^?,]{1,60}?)\s*\?*$/u

/** "Opposes" of one is "oppose" of several. */
function severalDo(verb: string): string {
  return verb
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|sh|ch|x|zz)es$/u, '')
    .replace(/(?<=[^su])s$/u, '')
}

const AGENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    won: 'winner',
    wins: 'winner',
    wrote: 'author',
    designed: 'designer',
    designs: 'designer',
    founded: 'founder',
    built: 'builder',
    invented: 'inventor',
    leads: 'head',
    heads: 'head',
    runs: 'head',
    led: 'head',
    owns: 'owner',
    bought: 'buyer',
    acquired: 'buyer',
    directs: 'director',
    directed: 'director',
    manages: 'manager',
    coaches: 'coach',
    produces: 'producer',
    produced: 'producer',
    published: 'publisher',
    publishes: 'publisher',
    'put out': 'publisher',
    makes: 'maker',
    organises: 'organiser',
    organizes: 'organizer',
    hosts: 'host',
  }),
)
