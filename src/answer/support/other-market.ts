import type { Asked } from '../question.ts'
import { isKnownPlace } from '../text/places.ts'

/**
 * Whether a text gives a price for other countries than another does, or one of them for
 * some and the other for none: neither is a new price of the other, unless it says that it
 * replaces one.
 */
export function isOfOtherMarket({ type }: Pick<Asked, 'type'>, one: string, other: string): boolean {
  if (type !== 'money' || INSTEAD.test(one) || INSTEAD.test(other)) return false
  const [ours, theirs] = [marketsOf(one), marketsOf(other)]
  return ours.length + theirs.length > 0 && !ours.some((market) => theirs.includes(market))
}

const INSTEAD = /\b(?:instead of|rather than|(?:up|down) from|from \p{Sc}?\d[^;]* to)\b/iu

/** The countries and states for which a text tells something: "in Canada", "for the United States". */
function marketsOf(text: string): readonly string[] {
  return [...text.replace(APPOSITION, ',').matchAll(IN)].flatMap(([, words = '']) => {
    const all = words.replace(/(?<=\p{Ll})\.$/u, '').split(' ')
    const name = all.map((_, at) => all.slice(0, all.length - at).join(' ')).find(isKnownPlace)
    return name === undefined ? [] : [plain(name)]
  })
}

/** "Orme, the largest maker in Canada, sells it for $90": where it is at home. */
const APPOSITION = /,\s(?:a|an|the|one of)\s[^,]{1,100},/giu

const IN = /\b(?:[Ii]n|[Ff]or|[Aa]cross|[Tt]hroughout) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})/gu

/** One country by one name. */
function plain(name: string): string {
  if (/^(?:U\.?S\.?(?:A\.?)?|United States(?: of America)?)$/u.test(name)) return 'US'
  return /^(?:U\.?K\.?|United Kingdom|(?:Great )?Britain)$/u.test(name) ? 'UK' : name
}
