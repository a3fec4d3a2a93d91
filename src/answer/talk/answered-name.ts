import { textAt } from '../../spans.ts'
import { statementsIn } from '../cite.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { typedSpans } from '../text/spans.ts'
import { nameSpans } from './name-spans.ts'

/**
 * Names the body that an answer gave to a question that asked for one: "Which
 * law firm …?", "Who did Acme hire?". The answer has to say that it is one ("Orme
 * Lund, a law firm in Corran"), or to name no other that the question does not
 * name. Null where it is not sure.
 *
 * @example
 * bodyAnswered('Which bank lent Acme the money?', 'Alder Bank lent it to Acme. [1]') // => 'Alder Bank'
 */
export function bodyAnswered(question: string, answer: string): string | null {
  const noun = bodyAsked(question)
  const first = statementsIn(answer)[0]
  if (noun === null || first === undefined || !/\[\d/u.test(answer)) return null
  const statement = first.replace(/\s+/gu, ' ').replace(TRADED, (words) => ' '.repeat(words.length))
  const asked = question.toLowerCase()
  const spans = nameSpans(statement).filter(({ start, end }) => {
    const name = statement.slice(start, end)
    // What the question names in part is not what it asks for.
    return (
      !NO_BODY.test(name) &&
      !OF_A_FAMILY.test(statement.slice(end)) &&
      !asked.includes(name.toLowerCase().split(' ').slice(-2).join(' '))
    )
  })
  if (noun !== '') {
    const said = spans.find(
      ({ start, end }) =>
        new RegExp(
          String.raw`^(?: \([^)]{1,60}\))?\s*, (?:an?|the|one of) [^;.]{0,80}?\b${noun}\b`,
          'iu',
        ).test(statement.slice(end)) ||
        new RegExp(String.raw`\b${noun}(?:,| called| named)? $`, 'iu').test(statement.slice(0, start)),
    )
    if (said !== undefined) return textAt(statement, said)
  }
  const typed = typedSpans(statement)
  const bodies = spans.filter(
    ({ start }) =>
      typed.some((span) => span.start === start && span.type === 'organisation') &&
      !typed.some((span) => span.start === start && span.type === 'place'),
  )
  const [only, another] = [...new Set(bodies.map(({ start, end }) => statement.slice(start, end)))]
  return only === undefined || another !== undefined || /\sand\s/u.test(only) ? null : only
}

/** "Acme {(Nasdaq: ACM)}": an exchange and a ticker are bodies, and none that an answer gives. */
const TRADED = /\([^():]{1,20}: ?[^()]{1,20}\)/gu

/** "The Orme {family}" are people. */
const OF_A_FAMILY = /^(?:['’]s?)? (?:family|families|brothers|sisters|siblings|twins|couple|heirs|estate)\b/u

/** "5G", "AI-driven" */
const NO_BODY = /^\d|-\p{Ll}+$/u

/** The noun of the body that is asked for, empty for "who"; null where none is. */
export function bodyAsked(question: string): string | null {
  const noun = WHICH.exec(question)?.[1]
  if (noun !== undefined) return isBody(noun) ? noun : null
  return WHOM.test(question) ? '' : null
}

function isBody(noun: string): boolean {
  const last = noun.toLowerCase()
  return (
    ORGANISATION_NOUNS.has(last) ||
    /^(?:stock|share|issuer)$|(?:maker|smith|wright|jeweler|jeweller|grocer|brewer|baker)$/u.test(last)
  )
}

/** What a body has, asked in few words: "ticker?", "what’s the website?" */
export const OF_A_BODY =
  /^(?:(?:what|who|where)(?:['’]s| is| are) )?(?:its |their |the )?(?:(?:stock|trading|share|nasdaq|web|ticker|phone|telephone|email|mailing|street|head) )?(?:ticker|symbol|website|site|address|phone|number|e-?mail|headquarters|office|ceo|cfo|chief executive|founders?|revenue|price|homepage)\s*\?*$/iu

/** "Which Corran law {firm} is …?", "What {company} made it?" */
const WHICH =
  /^(?:which|what) (?:[\p{L}\p{N}’'&-]+ ){0,4}?(\p{Ll}+)(?= (?:is|was|has|had|will|does|did|can|from|in|at|on|of|using|that|behind|\p{Ll}+(?:s|ed|ought|aught|ve|ade|ook|on|ilt|ent|ld|id)) )/iu

/** "Who did Acme hire?", "Who is Acme’s partner?", "Who makes the tool?" */
const WHOM = new RegExp(
  String.raw`^(?:who|whom|with whom|who else) (?:(?:did|does|has|is|will) .{2,80}? (?:hire|hired|appoint|appointed|choose|chosen|pick|select|selected|engage|engaged|acquire|acquired|buy|bought|partner|partnering|partnered|team up|sign|signed|work|working)\b|(?:is|are|was) (?:[^?]{2,60}?[’']s? |the )(?:\p{Ll}+ ){0,3}?(?:${[...ORGANISATION_NOUNS].join('|')})\b|(?:put out|publishe[sd]|makes?|made|owns|sells|supplies|manufactures) )`,
  'iu',
)
