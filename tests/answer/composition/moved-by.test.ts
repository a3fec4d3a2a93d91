import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const about = (text: string): Promise<Library> =>
  libraryOf({
    'r.md': `# Fennel Power reports on its year

FENNEL, 4 May 2026 - ${text}
`,
  })

describe('what moved a figure', () => {
  const POWER =
    'Low winds and a late turbine cut the surplus of Fennel Power to $1.1 million in the year to June. Fennel Power cut its prices in March. Higher fuel costs lifted the price of steam. The council reduced the rent.'
  const ALE = 'Sales of ale fell by six per cent, hit by a wet summer. Sales of bread rose by a tenth.'

  test.each([
    [POWER, 'Why did the surplus fall?', 'Low winds and a late turbine cut'],
    [POWER, 'Why did profit fall?', 'Low winds and a late turbine cut'],
    [POWER, 'Why did the price of steam rise?', 'Higher fuel costs lifted'],
    [ALE, 'Why did sales of ale fall?', 'hit by a wet summer'],
  ])('%s answers “%s”', async (text, question, words) => {
    expect(wordsOf(await askExactly(await about(text), question))).toContain(words)
  })

  test.each([
    // What a house or a council does is the fact itself.
    [POWER, 'Why did prices fall?'],
    [POWER, 'Why did the rent fall?'],
    [POWER, 'Why did the surplus rise?'],
    [ALE, 'Why did sales of cider fall?'],
    [ALE, 'Why did sales of bread rise?'],
  ])('%s does not answer “%s”', async (text, question) => {
    expect((await askExactly(await about(text), question)).status).toBe('unanswered')
  })
})

describe('a reason in words for something else', () => {
  const CROSSING =
    'The winter crossing to Holm will no longer run after October. The only carrier, Baltic Rope, told the port that it would not renew its licence, citing the cost of new fuel rules. Calls fell to 402, because vessels are getting larger.'
  const BRIDGE =
    'The bridge to Holm will be closed after October. The only bidder for the pier, Orme, told the port that it would build in May, citing the weather.'
  const LATIN =
    'The school dropped Latin, saying that only four pupils had chosen it. The drivers rejected the offer, arguing that it did not cover the rent. The owner sold the hall, saying that it would keep the lamps.'
  const STUDY =
    'The trial of Orme tea had 480 patients. Thirteen per cent of those in the test group gave up, most often because they found the taste painful. The second group stayed.'
  const TURBINE =
    'Turbine 4 stood still for eleven weeks after a gearbox failure. Turbine 5 stood still eleven weeks after the fair.'

  test.each([
    [CROSSING, 'Why will the winter crossing no longer run?', 'citing the cost'],
    [CROSSING, 'Why is the winter crossing ending?', 'citing the cost'],
    [LATIN, 'Why did the school drop Latin?', 'only four pupils'],
    [LATIN, 'Why did the drivers reject the offer?', 'did not cover the rent'],
    [STUDY, 'Why did some patients drop out?', 'found the taste painful'],
    [TURBINE, 'Why did Turbine 4 stop?', 'a gearbox failure'],
  ])('%s answers “%s”', async (text, question, words) => {
    expect(wordsOf(await askExactly(await about(text), question))).toContain(words)
  })

  test.each([
    [BRIDGE, 'Why will the bridge to Holm be closed?', 'citing the weather'],
    [CROSSING, 'Why is the winter crossing ending?', 'vessels are getting larger'],
    [STUDY, 'Why did the second group stay?', 'found the taste painful'],
    [TURBINE, 'Why did Turbine 5 stop?', 'after the fair'],
  ])('%s does not tell “%s” by “%s”', async (text, question, words) => {
    expect(wordsOf(await askExactly(await about(text), question))).not.toContain(words)
  })
})

describe('what did not move a figure', () => {
  const MILLS =
    'A poor harvest reduced output to 90 tonnes. Farmers cut the production of apples by a fifth. The owners cut the dividend to EUR 1. Higher oil prices pushed up costs. Management cut rents.'
  const CIDER =
    'Sales of the drink fell by a tenth because 300 pubs closed. Exports of vehicles rose, as the port was open. Orders from foreign shops rose because the krone is weak.'
  const HALL =
    'The union dropped its strike, saying the firm had given way on pay. The choir rejected the new date, saying it clashed with exams. The director refused to comment, saying only that the matter was closed. The owners turned down the lease, saying that it was too short.'
  const VOTE = 'The council postponed the vote, saying members would be told in May. The hall has 40 seats.'
  const NIGHT =
    'The night crossing to Varn will no longer run after September. The only café at the terminal closed in March because its owner retired.'

  test.each([
    [MILLS, 'Why did output fall?', 'A poor harvest'],
    [CIDER, 'Why did sales of cider fall?', '300 pubs'],
    [CIDER, 'Why did exports of cars rise?', 'the port was open'],
    [CIDER, 'Why did orders from abroad rise?', 'the krone'],
    [HALL, 'Why did the choir reject the new date?', 'clashed with exams'],
  ])('%s answers “%s”', async (text, question, words) => {
    expect(wordsOf(await askExactly(await about(text), question))).toContain(words)
  })

  test.each([
    // What people do to it is the fact.
    [MILLS, 'Why did production of apples fall?'],
    [MILLS, 'Why did the dividend fall?'],
    [MILLS, 'Why did rents fall?'],
    // Of other prices, and of the oil itself, nothing is told.
    [MILLS, 'Why did ticket prices rise?'],
    [MILLS, 'Why did oil prices rise?'],
    // What comes next, and what they gave up.
    [VOTE, 'Why did the council postpone the vote?'],
    [HALL, 'Why did the union strike?'],
  ])('%s does not answer “%s”', async (text, question) => {
    expect((await askExactly(await about(text), question)).status).toBe('unanswered')
  })

  test('nor does the last café tell why a crossing ends, nor the owners why the choir would not', async () => {
    const night = await askExactly(await about(NIGHT), 'Why will the night crossing no longer run?')
    expect(wordsOf(night)).not.toContain('owner retired')
    const choir = await askExactly(await about(HALL), 'Why did the choir turn down the lease?')
    expect(wordsOf(choir)).not.toContain('too short')
  })
})
