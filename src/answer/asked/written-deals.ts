import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks what somebody pays for a thing, and the release says
 * for how much they buy it: "will buy Lund Mills for €40 million", "the acquisition of
 * Lund Mills for €40 million".
 */
export function dealsAsWritten(question: string, document: Document): Rewording[] {
  const asked = PAYS.exec(question)
  if (asked === null) return []
  const [, how = '', before = '', pays = '', thing = ''] = asked
  const head = tokens(thing).findLast(({ stop }) => !stop)
  if (head === undefined) return []
  const name = literal(textAt(thing, head))
  const told = new RegExp(
    String.raw`\b(?:(buy|acquire|purchase)(?:s|d|ing)?|(acquisition|purchase|takeover) of)\b[^.;\n]{0,80}\b${name}\b[^.;\n]{0,80}\bfor (?:about |around |some |up to )?(?:\p{Sc}|\p{Lu}{2,3}\p{Sc}? ?)?\d`,
    'iu',
  ).exec(document.text)
  if (told === null) return []
  const verb = told[1]?.toLowerCase() ?? 'acquire'
  const start = how.length + before.length
  return [
    { start: 0, end: how.length, written: 'For what price' },
    { start, end: start + pays.length, written: verb },
  ]
}

/** "How much will Orme {pay for} Lund Mills": a thing with a name, and no use of it. */
const PAYS =
  /^((?:[Aa]nd |[Ss]o )?[Hh]ow much)( (?:will|did|does|do|has|have|is|would) [^?]{2,60}? )((?:pay|paid|paying)(?: out)? for) ((?:the )?\p{Lu}[^?]{1,60}?)(?=\s*\?*$)/u
