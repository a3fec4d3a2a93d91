import { fold, stem } from '../../search/tokens.ts'

/**
 * The stems that a word has in any spelling: British and American ("centre",
 * "center"), and a name with its marks, without them or spelt out ("Müller",
 * "Muller", "Mueller"). Two words that share one are the same word.
 *
 * @example
 * spellings('Paediatric') // => spellings('pediatric')
 */
export function spellings(word: string): readonly string[] {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = spellingsAnew(word)
  if (known.size >= KEPT) known.clear()
  known.set(word, found)
  return found
}

/** Releases share most of their words. */
const known = new Map<string, readonly string[]>()

/** Words, of some 100 bytes each. */
const KEPT = 20_000

function spellingsAnew(word: string): string[] {
  const speltOut = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüåæø]/gu, (letter) => SPELT_OUT[letter] ?? letter)
  return [...new Set([fold(word), fold(speltOut)].map((form) => stem(american(form))))]
}

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', æ: 'ae', ø: 'oe' }

function american(word: string): string {
  return RULES.reduce((form, [british, american]) => form.replace(british, american), word)
}

/** In order. Each stands for an ending or a root of its own, so that it makes no other English word of one. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|er|ers|ful|ite|ites|able|al|hood|hoods|ly|less)?$)/u, 'or'],
  [/(?<=\p{L}{2}[bt])re(?=s?$)/u, 'er'],
  [/(?<=\p{L}{3})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/u, 'iz'],
  [/(?<=l)ys(?=(?:e|ed|es|ing|er|ers)$)/u, 'yz'],
  [/(?<=\p{L}{3})ogue(?=s?$)/u, 'og'],
  [/(?<=^(?:def|off|pret|lic))ence/u, 'ense'],
  [/^practise/u, 'practice'],
  [/(?<=^(?:pro|kilo)?gram)me(?=s?$)/u, ''],
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
  [/(?<=^(?:ful|ski|wi|enro|insta))ll?(?=(?:fil|ful|ment)?(?:s|led|ling|l)?$)/u, 'l'],
  [/fill$/u, 'fil'],
  [/(?<=^(?:an|leuk)?)aem/u, 'em'],
  [/(?<=^(?:an|syn)?)aesth/u, 'esth'],
  [/haem/u, 'hem'],
  [/paed/u, 'ped'],
  [/^oestr/u, 'estr'],
  [/^oesoph/u, 'esoph'],
  [/^foet/u, 'fet'],
  [/rrhoea/u, 'rrhea'],
  [/^(?:gynae)/u, 'gyne'],
  [/^archae/u, 'arche'],
  [/^mediaev/u, 'mediev'],
  [/manoeuvr/u, 'maneuver'],
  [/^tyre(?=s?$)/u, 'tire'],
  [/^grey/u, 'gray'],
  [/^plough/u, 'plow'],
  [/^aluminium/u, 'aluminum'],
  [/^mould/u, 'mold'],
  [/^sulph/u, 'sulf'],
  [/^sceptic/u, 'skeptic'],
  [/^jeweller/u, 'jewel'],
  [/^jewelr/u, 'jewel'],
  [/^artefact/u, 'artifact'],
  [/^kerb/u, 'curb'],
  [/^cosy/u, 'cozy'],
  [/(?<=^(?:judg|acknowledg))ement/u, 'ment'],
  [/^ageing$/u, 'aging'],
]
