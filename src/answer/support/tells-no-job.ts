import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { LEXICON } from '../../search/lexicon.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'

/**
 * Whether it is asked what somebody's job is, and neither a sentence nor what leads it in
 * has one: no noun for what one person is ("engineer", "head of sales"), and no verb that
 * tells what is done in an office. Several are no job of one: "our workers".
 *
 * @example
 * // "What's her job?": "The mill runs 40 looms." => true
 */
export function tellsNoJob({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (!ASKS_JOB.test(asked.text)) return false
  if (candidate.kind === 'contact' && FOR_INTERVIEWS.test(candidate.text)) return true
  const told = [candidate.text, leadText(dissection.document, candidate)].join('\n')
  if (DOES_JOB.test(told)) return false
  return !(told.match(/\p{L}[\p{L}-]+/gu) ?? []).some(isPost)
}

/** "What's her job?", "what is Ada Berg's new role", "what does she do for a living" */
const ASKS_JOB =
  /^(?:and |so |but )?what(?:['’]?s| is| was) (?:his|her|their|[\p{L}.’'-]+(?: [\p{L}.’'-]+)?['’]s?) (?:new |current |own )?(?:job(?: title)?|role|position|title|post|occupation|profession)\s*[?.!]*\s*$/iu

/** "For interviews with Ada Berg: Ole Lind, press officer": whom somebody else is asked for. */
const FOR_INTERVIEWS =
  /\b(?:interviews?|speak|talk|arrange\p{L}*|photos?|pictures|inquir\p{L}+|enquir\p{L}+) (?:with|to|for|of|about) \p{Lu}[^:,]{2,80}(?::|,? (?:contact|call|e-?mail|please)\b)/iu

const DOES_JOB =
  /\b(?:c[efmot]o|(?:leads|heads|runs|oversees|manages|chairs|directs)(?! (?:to|up|out|on)\b)|(?:he|she|who) (?:also |now )?(?:teaches|practi[cs]es|joins|joined)|(?:works|worked|serves|served) as|vice[- ]president|in charge of|head of|responsible for|(?:its|their|our|the|board|as|is) chair|chair of|(?:left|right)[- ](?:winger?|back)|midfield\p{L}*)\b/iu

function isPost(word: string): boolean {
  const noun = word.toLowerCase()
  return (
    !/s$/u.test(noun) &&
    !ANYBODY.test(noun) &&
    (LEXICON.isPerson(noun) || (isPersonNoun(noun) && noun.length > 5))
  )
}

/** What everybody is, whatever they do. */
const ANYBODY =
  /^(?:person|people|man|woman|member|user|client|customer|child|family|one|someone|individual|adult|friend|expert|winner|recipient|have)$/u
