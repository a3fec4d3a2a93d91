import { releaseCalled } from '../archive/titled-release.ts'
import { capitalise } from '../text/word-forms.ts'
import { releaseSpokenOf } from './release-list.ts'
import type { Talk } from './talk.ts'

/**
 * A question that points at the release spoken of, or asks what only a release has:
 * "Who is quoted in it?", "When was that issued?", "Press contact?". What is asked of
 * "it" otherwise is asked of what the release tells of.
 */
export function ofTheRelease(core: string, talk: Talk): string | null {
  const title = releaseSpokenOf(talk)
  const called = title === null ? releaseNamed(talk) : releaseCalled(title)
  if (called === null) return null
  const pointed = OF_IT.find((form) => form.test(core))
  if (pointed !== undefined)
    return capitalise(core.replace(pointed, (_, before: string) => `${before}${called}`))
  if (title === null || !OF_ANY_RELEASE.test(core)) return null
  return `${capitalise(core.replace(/[?.!\s]+$/u, ''))}, in ${called}?`
}

const IT = '(?:it|this|that|(?:the|this|that) (?:one|(?:press )?release|announcement|statement))'

/** "Summarise {the latest release of Acme}": by the words of the question. */
function releaseNamed({ previous }: Talk): string | null {
  return NAMED.exec(previous.question)?.[1] ?? null
}

const NAMED =
  /\b(the (?:\p{L}+ ){0,2}(?:release|announcement|statement) (?:of|by|from|on|about) [^?]{2,60}?)[\s?.!]*$/u

/** What is asked of a release and of nothing that it tells of; the word that points at it stands last. */
const OF_IT: readonly RegExp[] = [
  new RegExp(String.raw`^(what(?: is| was|['’]s) )${IT}(?= (?:about|dated)\s*\??$)`, 'iu'),
  new RegExp(
    String.raw`^((?:please |can you |could you )?(?:summari[sz]e|sum up|(?:give me )?(?:a |the )?(?:short |brief )?summary of|(?:the |what are the )?(?:key|main) (?:points|figures|facts|numbers) (?:of|in|from)) )${IT}(?=[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`^((?:who (?:is|was|are) (?:quoted|cited|named)|(?:any |what )?quot(?:es|ations?)(?: are(?: there)?)?|(?:who (?:is|was) )?(?:the )?(?:press |media )?contact) (?:in|from|for|of|on) )${IT}(?=[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`^((?:when|where) (?:was|is|did) )${IT}(?= (?:(?:first )?(?:issued|published|released|dated|sent out|put out|announced)|come out|from)[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(
    String.raw`^(who (?:issued|published|put out|sent out|wrote|released) )${IT}(?=[\s?.!]*$)`,
    'iu',
  ),
  new RegExp(String.raw`^(who is )${IT}(?= (?:from|by)[\s?.!]*$)`, 'iu'),
  new RegExp(String.raw`^(what does )${IT}(?= (?:say|state|report|announce)\b)`, 'iu'),
]

/** Without a word that points. */
const OF_ANY_RELEASE =
  /^(?:(?:and )?(?:any |the |all |give me (?:all |the )?|show me (?:all |the )?)?(?:quotes?|quotations?|key (?:figures|points|facts)|(?:press |media )contacts?|main points|date of issue|headline|issuer)|who (?:is|was) quoted|who (?:is|was) the (?:press |media )?contact|summari[sz]e|summary|tl;?dr)[\s?.!]*$/iu
