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

/**
 * A word in small letters in its American spelling.
 *
 * @example
 * american('centre') // => 'center'
 */
export function american(word: string): string {
  return RULES.reduce(
    (form, [held, british, american]) => (form.includes(held) ? form.replace(british, american) : form),
    word,
  )
}

/**
 * In order. Each stands for an ending or a root of its own, so that it makes no other English
 * word of one. A word without the letters before it is spared the expression.
 */
const RULES: readonly (readonly [string, RegExp, string])[] = [
  ['our', /(?<=\p{L}{2})our(?=(?:s|ed|ing|er|ers|ful|ite|ites|able|al|hood|hoods|ly|less)?$)/u, 'or'],
  ['re', /(?<=\p{L}{2}[bt])re(?=s?$)/u, 'er'],
  ['is', /(?<=\p{L}{3})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/u, 'iz'],
  ['ys', /(?<=l)ys(?=(?:e|ed|es|ing|er|ers)$)/u, 'yz'],
  ['ogue', /(?<=\p{L}{3})ogue(?=s?$)/u, 'og'],
  ['ence', /(?<=^(?:def|off|pret|lic))ence/u, 'ense'],
  ['practise', /^practise/u, 'practice'],
  ['gramme', /(?<=^(?:pro|kilo)?gram)me(?=s?$)/u, ''],
  ['ll', /(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
  ['l', /(?<=^(?:ful|ski|wi|enro|insta))ll?(?=(?:fil|ful|ment)?(?:s|led|ling|l)?$)/u, 'l'],
  ['fill', /fill$/u, 'fil'],
  ['aem', /(?<=^(?:an|leuk)?)aem/u, 'em'],
  ['aesth', /(?<=^(?:an|syn)?)aesth/u, 'esth'],
  ['haem', /haem/u, 'hem'],
  ['paed', /paed/u, 'ped'],
  ['oestr', /^oestr/u, 'estr'],
  ['oesoph', /^oesoph/u, 'esoph'],
  ['foet', /^foet/u, 'fet'],
  ['rrhoea', /rrhoea/u, 'rrhea'],
  ['gynae', /^(?:gynae)/u, 'gyne'],
  ['archae', /^archae/u, 'arche'],
  ['mediaev', /^mediaev/u, 'mediev'],
  ['manoeuvr', /manoeuvr/u, 'maneuver'],
  ['tyre', /^tyre(?=s?$)/u, 'tire'],
  ['grey', /^grey/u, 'gray'],
  ['plough', /^plough/u, 'plow'],
  ['aluminium', /^aluminium/u, 'aluminum'],
  ['mould', /^mould/u, 'mold'],
  ['sulph', /^sulph/u, 'sulf'],
  ['sceptic', /^sceptic/u, 'skeptic'],
  ['jeweller', /^jeweller/u, 'jewel'],
  ['jewelr', /^jewelr/u, 'jewel'],
  ['artefact', /^artefact/u, 'artifact'],
  ['kerb', /^kerb/u, 'curb'],
  ['cosy', /^cosy/u, 'cozy'],
  ['ement', /(?<=^(?:judg|acknowledg))ement/u, 'ment'],
  ['ageing', /^ageing$/u, 'aging'],
]
