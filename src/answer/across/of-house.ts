import { issuerKey } from '../../library/markers.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document, Filter } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { spoken } from '../asked/spoken.ts'
import { capitalise } from '../text/word-forms.ts'
import { byIssuer, keysByFirst } from './editions.ts'

/** A question of the releases of one house, and these. */
export interface OfHouse {
  /** Without the house. */
  readonly question: string
  readonly documents: readonly Document[]
  /** As it is named in the question. */
  readonly name: string
  /** It is set apart, and not part of the question by its grammar: "… at Orme Mills?" */
  readonly isApart: boolean
  /** The house is set apart and named as its releases name it, and not by its first word only. */
  readonly isWhole: boolean
  /** By whose word something is so is said behind it: a sentence with the name says that best. */
  readonly isSource: boolean
}

/**
 * Finds the releases of the house that is set before a question or behind it, and what is asked
 * of them: "Orme Mills: who pays?", "according to Orme Mills, …", "… (Orme Mills)?". Not each
 * sentence of a release names its issuer, so that the name would find no support there. Null
 * where none is set apart so, or nobody of that name has issued anything.
 *
 * @example
 * ofHouse('Orme Mills: who pays?', library, undefined)?.question // => 'Who pays?'
 */
export function ofHouse(question: string, library: Library, filter: Filter | undefined): OfHouse | null {
  for (const { form, isApart, isSource } of FORMS) {
    const { house = '', asked = '' } = form.exec(question)?.groups ?? {}
    const key = issuerKey({ issuer: house.trim() })
    if (key.length < SHORTEST || !ASKS.test(asked)) continue
    const whole = byIssuer(library).get(key)
    const named = whole ?? (isApart ? onlyBegun(key, library) : null)
    if (named === null) continue
    const accept = answerable(library, filter === undefined ? undefined : acceptDocument(library, filter))
    const documents = named.filter(({ id }) => accept?.(id) ?? true)
    if (documents.length === 0) continue
    return {
      question: spoken({ question: `${capitalise(asked.trim())}?` }).question,
      documents,
      name: house.trim(),
      isApart,
      isWhole: isApart && whole !== undefined,
      isSource: isSource ?? false,
    }
  }
  return null
}

/** The releases of the only house whose name begins with some words, not "children" of a children's hospital. */
function onlyBegun(key: string, library: Library): readonly Document[] | null {
  if (LEXICON.knows(key)) return null
  const issuers = byIssuer(library)
  const [first = ''] = key.split(' ')
  const begun = (keysByFirst(issuers).get(first) ?? []).filter((other) => other.startsWith(`${key} `))
  const [only, another] = begun
  return only === undefined || another !== undefined ? null : (issuers.get(only) ?? null)
}

/** Letters of a name; of fewer it may be a short form of anything. */
const SHORTEST = 3

const NAME = String.raw`(?<house>[\p{L}\p{N}][^:?!;()]{1,70}?)`

const RELEASE = String.raw`(?:the |its |their )?(?:latest |newest )?(?:press |news )?(?:release|statement|announcement)s?`

/** A question, and no heading: "Orme: results". */
const ASKS =
  /^(?:(?:in|at|for|by|on|from|to|with|since|until|under|of|among) )?(?:who|whom|whose|what|when|where|which|why|how)\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|must|should|list|name|give|tell|show|summari[sz]e)\b/iu

const FORMS: readonly {
  readonly form: RegExp
  readonly isApart: boolean
  readonly isSource?: boolean
}[] = [
  {
    form: new RegExp(
      String.raw`^(?:according to|as per|per|for|from|at|about|regarding|re|in) (?:${RELEASE} (?:of|from|by) )?${NAME}(?:['’]s? ${RELEASE})?\s*[,:]\s+(?<asked>[^?]+?)[\s?.]*$`,
      'iu',
    ),
    isApart: true,
  },
  { form: new RegExp(String.raw`^${NAME}\s*(?::|\s[-–—])\s+(?<asked>[^?]+?)[\s?.]*$`, 'iu'), isApart: true },
  {
    form: new RegExp(
      String.raw`^(?<asked>[^?(]+?)[\s?]*\((?:(?:at|from|of|by|for) )?${NAME}\)[\s?.]*$`,
      'iu',
    ),
    isApart: true,
  },
  {
    form: new RegExp(String.raw`^(?<asked>[^?]+?),? according to ${NAME}[\s?.]*$`, 'iu'),
    isApart: true,
    isSource: true,
  },
  // It may be part of what is asked: "Who works at Orme Mills?", "Is he its director?", "How do I reach it?"
  {
    form: new RegExp(
      String.raw`^(?<asked>(?:[Hh]ow|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Ww]hich)\b(?!.*\b(?:contacts?|reach|call|ring|phone|e-?mail|press|media|position|role|job|title|office)\b)[^?]+?) at (?=(?:the )?\p{Lu})${NAME}[\s?.]*$`,
      'u',
    ),
    isApart: false,
  },
]
