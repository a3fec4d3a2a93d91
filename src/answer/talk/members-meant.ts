/**
 * Those who are meant by "they" where the question before asked who they are, or who
 * is one of them: "the architects of Acme", "the Acme jury". Null for what a house does.
 *
 * @example
 * membersMeant('they', ' decide?', 'Who is on the Acme jury?') // => 'the Acme jury'
 */
export function membersMeant(word: string, after: string, question: string): string | null {
  if (!/^(?:they|them|their)$/u.test(word) || OF_A_HOUSE.test(after)) return null
  return (MEMBERS_OF.exec(question) ?? WHO_ARE.exec(question))?.[1] ?? null
}

/** "Who is on {the Acme jury}?": from then on "they" are those. */
const MEMBERS_OF =
  /^(?:and )?who (?:else )?(?:is|are|was|were|sits?|sat|serves?|served|chairs?|chaired|heads?|headed|leads?|led|captains?|coaches|coached) (?:also )?(?:(?:on|in|of|a member of|a part of|part of) )?((?:the|its|their) (?:[\p{L}’'-]+ ){0,3}?(?:jury|panel|board|team|crew|committee|squad|cast|task force|delegation)(?: (?:of|at|for) (?:the )?\p{Lu}[^?,]*?)?)\s*\?*$/iu

/** "Who are {the architects of Acme}?" */
const WHO_ARE =
  /^(?:and )?who (?:are|were|will be) (?!(?:the|its|their) (?:[\p{L}’'-]+ ){0,3}?(?:founders|co-?founders|owners|directors|shareholders|investors|backers|partners|leaders|managers|executives)\b)((?:the|its|their) (?:[\p{L}’'-]+ ){0,3}?\p{Ll}+[^su\W]s(?: (?:of|at|for|in) [^?,]{2,60}?)?)\s*\?*$/iu

/** What a house does, and not those who sit in it. */
export const OF_A_HOUSE =
  /^\s+(?:make|sell|produce|build|offer|earn|own|employ|export|ship|charge|plan|raise|invest|have|want|buy|open|launch|expect|pay|run|operate|based|located)\b/u
