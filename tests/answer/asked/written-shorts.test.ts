import { beforeAll, expect, test } from 'vitest'
import { shortsAsWritten } from '../../../src/answer/asked/written-shorts.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

/** Spells out what releases write for short. */
const SPELT = `---
title: Dunmere Pumps names new leaders
date: 2025-09-12
issuer: Dunmere Pumps
---

# Dunmere Pumps names new leaders

"I have had eleven good years here," said Hal Orsted, chief executive, who will retire on 31 December 2025. The board has named Vera Quist, at present chief financial officer, as his successor from 1 January 2026.

Tomas Brill will become chief financial officer on the same day. Wanda Keel has been appointed chief marketing officer. Ines Fold, chief operating officer, leaves in March 2026. Rafe Condor, chief technology officer, will lead the new laboratory.

Odile Marsh, managing director of Dunmere Valves, called it a good choice. Pia Roth, vice president for sales in the north, will move to Leith. Bo Lind is senior vice president for purchasing. Uma Stahl is head of human resources.

The headquarters in Corby will move to Leith in the second half of 2026. Research and development will stay in Corby, where 210 people work. Spending on research and development rose to 14 million euros.

In the first quarter of 2025 revenue was 48 million euros, and in the third quarter 55 million euros. In the first half of 2025 Dunmere sold 9,200 pumps. Operating costs fell by 7 percent. The annual general meeting will be held on 4 May 2026.

The pumps now reach a head of 310 metres and the pipeline is 42 kilometres long. Capital expenditure will be about 20 million euros. The initial public offering is planned for 2027. About 150 guests came to the presentation.

The joint venture with Orrin Steel will be ended. The memorandum of understanding with Halse was signed on 3 June 2025. Earnings per share came to 1.40 euros. A tank holds 30 kilograms of sand. The dam gives 12 megawatts.

Small and medium-sized enterprises buy 40 percent of the pumps. Value added tax is not included in the price. The compound annual growth rate is 9 percent.
`

const SHORT = `---
title: Harrow Lamps names new CEO
date: 2025-10-02
issuer: Harrow Lamps
---

# Harrow Lamps moves its HQ

Jon Sell, CEO, will step down on 30 June 2026. Mara Wick, now CFO, will succeed him. Lena Ost has been named CMO and Per Dahl COO. Ada Finch, CTO, stays.

Ruth Vane, MD of Harrow Glass, will join the board. Kai Moor, VP of sales, is to retire. The HQ in Selby will be sold for £3.2m.

R&D costs rose by 12% to £6m. In Q1 2025 revenue was £21m, in Q3 £24m. In H1 2025 Harrow made 31,000 lamps. Opex fell to £9m. The AGM is on 7 May 2026.

A lamp post stands 2 km from the sea. Capex will be £4m. The IPO is due in 2028. Approx. 90 guests came to the opening.

The JV with Tarn Glass began in 2019. The MoU with Oster was signed on 5 June 2025. EPS was 12p. One lamp weighs 4 kg. The roof gives 3 MW.

SMEs buy 35% of the lamps. VAT is not included. The CAGR is 6%.
`

beforeAll(async () => {
  library = await libraryOf({ 'spelt.md': SPELT, 'short.md': SHORT })
})

test.each([
  ['Who will be the next chief executive of Dunmere Pumps?', 'Who will be the next CEO of Dunmere Pumps?'],
  ['Who is the chief executive of Dunmere Pumps?', 'Who is the CEO of Dunmere Pumps?'],
  ['Who will be chief financial officer of Dunmere Pumps?', 'Who will be CFO of Dunmere Pumps?'],
  [
    'Who will be the next chief financial officer of Dunmere Pumps?',
    'Who will be the next CFO of Dunmere Pumps?',
  ],
  ['Who is the chief marketing officer of Dunmere Pumps?', 'Who is the CMO of Dunmere Pumps?'],
  [
    'When does the chief operating officer of Dunmere Pumps leave?',
    'When does the COO of Dunmere Pumps leave?',
  ],
  ['Who is the chief technology officer of Dunmere Pumps?', 'Who is the CTO of Dunmere Pumps?'],
  [
    'What will the chief technology officer lead at Dunmere Pumps?',
    'What will the CTO lead at Dunmere Pumps?',
  ],
  ['When will the chief executive of Dunmere Pumps retire?', 'When will the CEO of Dunmere Pumps retire?'],
  ['Who is the managing director of Dunmere Valves?', 'Who is the MD of Dunmere Valves?'],
  ['Who is vice president for sales at Dunmere?', 'Who is VP for sales at Dunmere?'],
  ['Who is senior vice president for purchasing at Dunmere?', 'Who is SVP for purchasing at Dunmere?'],
  ['Where will the headquarters of Dunmere move to?', 'Where will the HQ of Dunmere move to?'],
  ['How much does Dunmere spend on research and development?', 'How much does Dunmere spend on R&D?'],
  ['How many people work in research and development at Dunmere?', 'How many people work in R&D at Dunmere?'],
  ["What was Dunmere's revenue in the first quarter of 2025?", "What was Dunmere's revenue in Q1 2025?"],
  ["What was Dunmere's revenue in the first quarter of 2025?", "What was Dunmere's revenue in 1Q 2025?"],
  ["What was Dunmere's revenue in the third quarter?", "What was Dunmere's revenue in 3Q?"],
  [
    'How many pumps did Dunmere sell in the first half of 2025?',
    'How many pumps did Dunmere sell in H1 2025?',
  ],
  ['How much did operating costs at Dunmere fall?', 'How much did opex at Dunmere fall?'],
  ['When is the annual general meeting of Dunmere?', 'When is the AGM of Dunmere?'],
  ['How many kilometres long is the Dunmere pipeline?', 'How many km long is the Dunmere pipeline?'],
  ['How high will capital expenditure be at Dunmere?', 'How high will capex be at Dunmere?'],
  ['When is the initial public offering of Dunmere planned?', 'When is the IPO of Dunmere planned?'],
  [
    'With whom is the joint venture of Dunmere that will be ended?',
    'With whom is the JV of Dunmere that will be ended?',
  ],
  ['When was the memorandum of understanding of Dunmere signed?', 'When was the MoU of Dunmere signed?'],
  ['What were the earnings per share of Dunmere?', 'What was the EPS of Dunmere?'],
  ['How many kilograms of sand does a Dunmere tank hold?', 'How many kg of sand does a Dunmere tank hold?'],
  ['How many megawatts does the Dunmere dam give?', 'How many MW does the Dunmere dam give?'],
  [
    'What percentage of Dunmere pumps do small and medium-sized enterprises buy?',
    'What % of Dunmere pumps do SMEs buy?',
  ],
  ['What is the compound annual growth rate of Dunmere?', 'What is the CAGR of Dunmere?'],
  [
    'Approximately how many guests came to the Dunmere presentation?',
    'Approx. how many guests came to the Dunmere presentation?',
  ],
  ['Who is head of human resources at Dunmere?', 'Who is head of HR at Dunmere?'],
  ['Who will be the next CEO of Harrow Lamps?', 'Who will be the next chief executive of Harrow Lamps?'],
  [
    'Who will be the next CEO of Harrow Lamps?',
    'Who will be the next chief executive officer of Harrow Lamps?',
  ],
  ['Who is the CFO of Harrow Lamps?', 'Who is the chief financial officer of Harrow Lamps?'],
  ['Who is the CFO of Harrow Lamps?', 'Who is the finance director of Harrow Lamps?'],
  ['Who is the CMO of Harrow Lamps?', 'Who is the chief marketing officer of Harrow Lamps?'],
  ['Who is the CTO of Harrow Lamps?', 'Who is the chief technology officer of Harrow Lamps?'],
  [
    'When will the CEO of Harrow Lamps step down?',
    'When will the chief executive of Harrow Lamps step down?',
  ],
  ['Who is the MD of Harrow Glass?', 'Who is the managing director of Harrow Glass?'],
  ['Who is VP of sales at Harrow?', 'Who is vice president of sales at Harrow?'],
  ['For how much will the HQ of Harrow be sold?', 'For how much will the headquarters of Harrow be sold?'],
  ['For how much will the HQ of Harrow be sold?', 'For how much will the head office of Harrow be sold?'],
  [
    'By how much did R&D costs at Harrow rise?',
    'By how much did research and development costs at Harrow rise?',
  ],
  ["What was Harrow's revenue in Q1 2025?", "What was Harrow's revenue in the first quarter of 2025?"],
  ['How many lamps did Harrow make in H1 2025?', 'How many lamps did Harrow make in the first half of 2025?'],
  [
    'How many lamps did Harrow make in H1 2025?',
    'How many lamps did Harrow make in the first six months of 2025?',
  ],
  ['When is the AGM of Harrow?', 'When is the annual general meeting of Harrow?'],
  ["When is Harrow's IPO due?", "When is Harrow's initial public offering due?"],
  ['When did the JV of Harrow begin?', 'When did the joint venture of Harrow begin?'],
  ['When was the MoU of Harrow signed?', 'When was the memorandum of understanding of Harrow signed?'],
  ['What was the EPS of Harrow?', 'What were the earnings per share of Harrow?'],
  ['How many kg does a Harrow lamp weigh?', 'How many kilograms does a Harrow lamp weigh?'],
  ["How many MW does Harrow's roof give?", "How many megawatts does Harrow's roof give?"],
  [
    'What percentage of Harrow lamps do SMEs buy?',
    'What percentage of Harrow lamps do small and medium-sized businesses buy?',
  ],
  ['What is the CAGR of Harrow?', 'What is the compound annual growth rate of Harrow?'],
  [
    'How many km from the sea does the Harrow lamp post stand?',
    'How many kilometers from the sea does the Harrow lamp post stand?',
  ],
])('what is asked for short and spelt out has one answer: %s %s', async (one, other) => {
  const [first, second] = [await askExactly(library, one), await askExactly(library, other)]
  expect(first.status).toBe('answered')
  expect(second.statements[0]?.text).toBe(first.statements[0]?.text)
})

test.each([
  ['Who is the CEO of Tarn Glass?', 'Ida Berg is chief executive.', 'chief executive'],
  ['Who is the chief executive?', 'Ida Berg is CEO.', 'CEO'],
  [
    'What did the ceo say?',
    'Ida Berg, chief executive officer, and the chief executive of Orme left.',
    'chief executive officer',
  ],
  ['What was revenue in the first quarter?', 'Revenue in 1Q was high.', '1Q'],
  ['What did they sell in the first half?', 'In the first six months they sold 4.', 'first six months'],
  ['What % is sold?', 'They sold 4 per cent.', 'per cent'],
  ['How many km is it?', 'It is 4 kilometers.', 'kilometers'],
  ['Where did she go to uni?', 'She studied at the university in Holm.', 'university'],
  ["What was the co-op's surplus?", 'The Orme Co-operative had a surplus of 9 million.', 'co-operative'],
  ['Who runs the labs?', 'Its laboratories are run by Ada Berg.', 'laboratories'],
])('a question is put as its release writes: %s %s', async (question, text, written) => {
  expect(await rewordings(question, text)).toEqual([written])
})

test.each([
  [
    'what the release has as it is asked',
    'Who is the CEO?',
    'Ida Berg, CEO. The chief executive of Orme left.',
  ],
  [
    'two things of one short form',
    'Who is the CMO?',
    'Ida is chief marketing officer, Tom chief medical officer.',
  ],
  [
    'another thing of the same short form',
    'Who is the chief medical officer?',
    'Ida is chief marketing officer.',
  ],
  ['a word that looks like it', 'What is it led by?', 'Information technology and light-emitting diodes.'],
  ['letters that may be a title', 'Who is the managing director?', 'Ada Holm, MD, treats the ill.'],
  ['letters inside of a word', 'Who is the CEO?', 'A chief executively made plan.'],
])('%s is left as it is: %s', async (_, question, text) => {
  expect(await rewordings(question, text)).toEqual([])
})

test('the short form of an office gives nobody another office', async () => {
  for (const question of ['Who is the CIO of Dunmere Pumps?', 'Who is the CHRO of Harrow Lamps?'])
    expect(wordsOf(await askExactly(library, question))).not.toMatch(/Keel|Brill|Ost|Wick/u)
})

async function rewordings(question: string, text: string): Promise<string[]> {
  const [document] = (await libraryOf({ 'a.txt': text })).documents.values()
  return document === undefined ? [] : shortsAsWritten(question, document).map(({ written }) => written)
}
