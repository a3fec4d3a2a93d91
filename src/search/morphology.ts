import { rememberedUpTo } from '../remembered.ts'

/**
 * Gives the base forms that a folded English word may have, itself first.
 *
 * Irregular forms come from a table, regular ones from the rules of detachment
 * of WordNet (morphy(7WN)). They are possibilities, to be checked in a dictionary.
 *
 * @example
 * baseForms('bought')  // => ['bought', 'buy']
 * baseForms('opening') // => ['opening', 'open', 'opene']
 */
export const baseForms: (word: string) => readonly string[] = rememberedUpTo(1000, (word: string) => {
  const forms = new Set([word, ...(BASES.get(word) ?? [])])
  for (const [suffix, ending] of DETACHMENTS) {
    if (word.length > suffix.length + 1 && word.endsWith(suffix)) {
      forms.add(word.slice(0, -suffix.length) + ending)
    }
  }
  const doubled = DOUBLED.exec(word)
  if (doubled?.[1]) forms.add(doubled[1])
  return [...forms]
})

/** Gives the irregular forms of a base form: `buy` has `bought`. */
export function irregularForms(word: string): readonly string[] {
  return FORMS.get(word) ?? []
}

const DETACHMENTS: readonly (readonly [suffix: string, ending: string])[] = [
  ['ies', 'y'],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['est', 'e'],
  ['est', ''],
  ['er', 'e'],
  ['er', ''],
]

/** `planned`, `planning`: the last letter of the base is written twice. */
const DOUBLED = /^(\w+([b-df-hj-np-tv-z]))\2(?:ed|ing|er|est)$/

/** Says whether a folded word is an irregular past or participle: `bought`, `begun`; not one like its base (`cut`). */
export function isIrregularPast(word: string): boolean {
  return PASTS.has(word)
}

/** Base form, then its irregular forms: the common verbs of English prose. */
const IRREGULAR_VERBS = `
arise arose arisen; bear bore borne; beat beaten; become became; begin began begun; bend bent; bet; bid bade;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
broadcast; build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came;
creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven;
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
fly flew flown; forbid forbade forbidden; forecast; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grind ground;
grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known;
lay laid; lead led; leap leapt; learn learnt; leave left; lend lent; lie lay lain; light lit; lose lost;
make made; mean meant; meet met; mistake mistook mistaken; outdo outdid outdone; outgrow outgrew outgrown;
overcome overcame; oversee oversaw overseen; overtake overtook overtaken; pay paid; prove proven;
rebuild rebuilt; repay repaid; ride rode ridden; ring rang rung; rise rose risen; run ran; say said;
see saw seen; seek sought; sell sold; send sent; sew sewn; shake shook shaken; shine shone; shoot shot;
show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid;
sow sown; speak spoke spoken; speed sped; spend spent; spin spun; spread; spring sprang sprung; stand stood;
steal stole stolen; stick stuck; strike struck stricken; strive strove striven; swear swore sworn;
sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;
tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood;
undertake undertook undertaken; uphold upheld; wake woke woken; wear wore worn; weave wove woven;
weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood;
write wrote written; rewrite rewrote rewritten`

/** The same of its nouns and comparisons. */
const IRREGULAR_OTHERS = `
child children; person people; man men; woman women; chairman chairmen; chairwoman chairwomen;
spokesman spokesmen; spokeswoman spokeswomen; businessman businessmen; businesswoman businesswomen;
foot feet; tooth teeth; goose geese; mouse mice; ox oxen; half halves; life lives; wife wives; knife knives;
leaf leaves; loaf loaves; shelf shelves; thief thieves; wolf wolves; self selves; calf calves;
criterion criteria; phenomenon phenomena; datum data; medium media; bacterium bacteria; curriculum curricula;
memorandum memoranda; index indices; appendix appendices; matrix matrices; vertex vertices; axis axes;
analysis analyses; basis bases; crisis crises; hypothesis hypotheses; thesis theses; diagnosis diagnoses;
stimulus stimuli; nucleus nuclei; alumnus alumni; fungus fungi; spectrum spectra;
good better best; bad worse worst; far farther farthest further furthest; many more most; little less least`

const VERBS = entriesOf(IRREGULAR_VERBS)

const FORMS: ReadonlyMap<string, readonly string[]> = new Map([...VERBS, ...entriesOf(IRREGULAR_OTHERS)])

const PASTS: ReadonlySet<string> = new Set(VERBS.flatMap(([, forms]) => forms))

function entriesOf(table: string): (readonly [base: string, forms: readonly string[]])[] {
  return table.split(';').map((entry) => {
    const [base = '', ...forms] = entry.trim().split(/\s+/)
    return [base, forms] as const
  })
}

const BASES: ReadonlyMap<string, readonly string[]> = invert(FORMS)

/** A form can have two bases: `lay` is a base and the past of `lie`. */
function invert(forms: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const bases = new Map<string, string[]>()
  for (const [base, inflected] of forms) {
    for (const form of inflected) bases.set(form, [...(bases.get(form) ?? []), base])
  }
  return bases
}
