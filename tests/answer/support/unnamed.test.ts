import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Orme Mill opens a second hall

LINDEN, Nov. 4, 2025 -- Orme Mill serves its guests in multiple languages. It has also obtained several international licences, underscoring its aims. The award-winning baker Ada Berg runs the oven. The hall was built by eight of the town's main builders.

The mill grinds by the stone method and dries by separation (SEP) technique. It holds a banking permit. It pays in teal, the colour of the guild. Visitors press the “Start” button. The tour stops at villages such as Tarn and Holm. It is open to pupils of the Lind and Brack schools. The new wheel brought a 40 % saving in water. Among its trades are milling and baking. Work goes on in the field of robotics. Parking is at Lot 12. Its partners are Lind Bank and Tarn Foods. The mill talks with firms like Lind Re and with companies abroad. It is used in dozens of top-tier hospitals. The flour is bought by rail operators (ROs) of the valley. The guild won a promise that the wheel will turn. Benefits paid to bakers came to $2 million. It has three depots, in Corran and Brack. It explores a model of university-industry integration. It sells to automotive-industry suppliers.
`

const REPEATS = `News of the valley

LINDEN, Nov. 4, 2025 -- Orme Mills acquired Lund Foods in May, adding 40 stores to the company. Regulators approved Zorvex in June after the drug passed its trials. Linden Rovers won the cup after the team scored twice.

Ada Berg won the award for best actor. The jury gave Salt Wind the prize and praised the film. The yard will use Zell from May; the software runs on any phone. Ida Lind read from Grey Water and signed the book. Holm will be the host city of the games. Tarn Rail leased the Kestrel 4 and called the model a quiet one.

The council picked several companies in May. Talks with two airlines about a hangar are, says Ida Roos, going well. Orme Coin adds other promising tokens. Piet Roos met two leading brewers. Ida Roos said the bakery sells its loaves.
`

let repeats: Library

beforeAll(async () => {
  repeats = await libraryOf({ 'news.txt': REPEATS })
})

describe('a kind is named where the sentence names it first and then says "the" to it', () => {
  test.each([
    ['Which company did Orme Mills acquire?', 'Lund Foods'],
    ['Which drug did regulators approve?', 'Zorvex'],
    ['Which team won the cup?', 'Linden Rovers'],
    ['Which award did Ada Berg win?', 'best actor'],
    ['Which film did the jury give the prize?', 'Salt Wind'],
    ['Which software will the yard use?', 'Zell'],
    ['Which book did Ida Lind sign?', 'Grey Water'],
    ['Which city will host the games?', 'host city'],
    ['Which model did Tarn Rail lease?', 'Kestrel'],
  ])('%s', async (question, words) => {
    expect((await supportFor(repeats, question, words)).withheld).toBe(0)
  })

  test.each([
    ['several of them', 'Which companies did the council pick?', 'several companies'],
    ['those with whom something is', 'Which two airlines is the yard talking to?', 'two airlines'],
    ['promising ones', 'Which tokens does Orme Coin add?', 'promising tokens'],
    ['vague ones', 'Which brewers did Piet Roos meet?', 'leading brewers'],
    ['whoever says it is none of them', 'Which loaves does the bakery sell?', 'its loaves'],
  ])('and not by %s: %s', async (_why, question, words) => {
    expect((await supportFor(repeats, question, words)).withheld).toBe(1)
  })
})

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'mill.txt': RELEASE })
})

describe('a kind without anything that tells which is left unnamed', () => {
  test.each([
    ['Which languages does Orme Mill serve its guests in?', 'multiple languages'],
    ['Which international licences has Orme Mill obtained?', 'international licences'],
    ['Which awards has the award-winning baker won?', 'award-winning'],
    ['Which builders built the hall?', 'main builders'],
    ['Which industries does it explore?', 'university-industry'],
    ['Name the eight builders who built the hall.', 'main builders'],
    ['Which hospitals is it used in?', 'top-tier hospitals'],
    ['Which rail operators buy the flour?', 'rail operators'],
  ])('%s', async (question, words) => {
    expect((await supportFor(library, question, words)).withheld).toBe(1)
  })
})

test.each([
  ['Which slogan does Orme use?', 'more than just a slogan', 0],
  ['Which slogan does Orme use?', 'a new slogan', 1],
])('what is more than one of a kind is one: %s %s', async (question, words, withheld) => {
  const library = await libraryOf({
    'a.txt': `Orme looks ahead

LINDEN, Nov. 4, 2025 -- “Row, don’t drift” is more than just a slogan for Orme. Orme will look for a new slogan in May.
`,
  })
  expect((await supportFor(library, question, words)).withheld).toBe(withheld)
})

describe('a kind is named by what stands with it', () => {
  test.each([
    ['a word of its own before it', 'Which method does the mill grind by?', 'stone method'],
    ['a bracket before it', 'Which technique does the mill dry by?', 'separation'],
    ['a word of its own before it', 'Which permit does the mill hold?', 'banking permit'],
    ['it is said of something', 'Which colour does it pay in?', 'teal'],
    ['words in quotation marks', 'Which button do visitors press?', 'Start'],
    ['a list behind it', 'Which villages does the tour stop at?', 'such as Tarn'],
    ['names before it', 'Which schools is it open to?', 'Lind and Brack'],
    ['a figure', 'Which saving did the wheel bring?', '40 %'],
    ['what it is of', 'Which field does work go on in?', 'robotics'],
    ['a number behind it', 'Which lot is the parking at?', 'Lot 12'],
    ['names behind "are"', 'Which partners does it have?', 'Its partners'],
    ['another word for it with names', 'Which companies does the mill talk with?', 'firms like'],
    ['what it is about', 'Which promise has the guild won?', 'promise'],
    ['a sum behind it', 'What benefits did the mill pay to bakers?', 'Benefits paid'],
    ['where they are', 'Which three depots does the mill have?', 'three depots'],
    ['nothing of a kind is asked for', 'What is the mill like in its languages?', 'multiple languages'],
  ])('%s: %s', async (_why, question, words) => {
    expect((await supportFor(library, question, words)).withheld).toBe(0)
  })
})

describe('what stands beside a kind and does not say which is no name of it', () => {
  const BESIDE = `Valley news

LINDEN, Nov. 4, 2025 -- WELLS RUN DRY AGAIN: Four wells in Tarn Valley have been closed. The fleet said that three of its captains have given up their berths for the ten-week season. The scheme was tried in major cities in Norway in July. Whether it’s farm-based courses, posts or talks, the mill is there.

The mill could take shortcuts—renting its wheels, selling flour, or lending its staff.
`
  test.each([
    ['Which four wells in Tarn Valley were closed?', 'Four wells', 1],
    ['Which three captains gave up their berths?', 'three of its captains', 1],
    ['In which Norwegian cities was the scheme tried?', 'major cities', 1],
    ['Which farm-based courses does the mill go to?', 'farm-based', 1],
    ['Which shortcuts into trade could the mill take?', 'shortcuts', 0],
  ] as const)('%s', async (question, words, withheld) => {
    const library = await libraryOf({ 'valley.txt': BESIDE })
    expect((await supportFor(library, question, words)).withheld).toBe(withheld)
  })
})
