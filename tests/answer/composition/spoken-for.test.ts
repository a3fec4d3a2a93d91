import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

function releaseOf(issuer: string, words: string): string {
  return `# ${issuer} changes the rules for boilers

HOLM, 4 November 2025 – ${issuer} today changed the rules for boilers in rented homes.

“We have listened to everybody,” said Ada Brisk, director of ${issuer}.

${words}

The rules hold from 1 May 2026 and cost an owner £140 a year.
`
}

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'its.md': releaseOf(
      'Tarnwick',
      'Warm Hearths, a housing charity, welcomed the rules but called for more. “They come two winters too late,” said its policy manager, Olu Falk. “Nobody should wait for heat.”',
    ),
    'of.md': releaseOf(
      'Skerrow',
      'The change was asked for by the union Northern Toil. “Half of our members have waited for this,” said Runa Holt, general secretary of Northern Toil.',
    ),
    'owners.md': releaseOf(
      'Orvane',
      'The plan was discussed with the museum Glasswell.\n\n“Old houses need other boilers,” said the museum’s curator, Idris Lunn.',
    ),
    'two.md': releaseOf(
      'Quellan',
      'The clubs Brackley Rovers and Eastmere were heard. The club Brackley Rovers paid for it. “It is fair,” said Bo Sand, treasurer of Brackley Rovers. The club Eastmere left. “It is not fair,” said Per Vik, treasurer of Eastmere.',
    ),
    'office.md': releaseOf(
      'Marrick',
      '“Heat is a right,” said CEO Tove Lind.\n\n“It will be dear,” said Bo Sund, CEO of Velmar Pumps.',
    ),
    'name.md': releaseOf(
      'Ardle',
      '“We fit the pumps,” said Jon Vik, director of Lomax Bell.\n\n“It is too late for me,” said Rose Lomax, who rents a flat.\n\n“We sell the pipes,” said Eva Roos, director of Corran Pipes.\n\n“We like it,” said Kay Dean, mayor of Corran.\n\n“They were good years,” said Idar Moe, former director of Silloth Foundry.\n\n“We cast iron,” said Ylva Berg, manager at Silloth Foundry Ltd.',
    ),
  })
})

test.each([
  ['its.md', 'What did the charity say?'],
  ['its.md', 'What does the charity say?'],
  ['its.md', 'What did Warm Hearths say?'],
  ['its.md', 'What did the charity’s policy manager say?'],
])('%s: %s is answered by what leads the words in, and all of them', async (file, question) => {
  const answer = await askIn(file, question)
  expect(wordsOf(answer)).toBe(
    'Warm Hearths, a housing charity, welcomed the rules but called for more. “They come two winters too late,” said its policy manager, Olu Falk. “Nobody should wait for heat.”',
  )
})

test.each([
  ['of.md', 'How did the union react?', 'Half of our members'],
  ['of.md', 'What did Northern Toil say?', 'Half of our members'],
  ['of.md', 'What did the general secretary of Northern Toil say?', 'Half of our members'],
  ['owners.md', 'What did the museum say?', 'Old houses need'],
  ['owners.md', 'What did the curator of Glasswell say?', 'Old houses need'],
  // Who speaks for the house of the release, and who is named, as before.
  ['its.md', 'What did Tarnwick say?', 'We have listened'],
  ['its.md', 'What did Ada Brisk say?', 'We have listened'],
  ['its.md', 'What did Olu Falk say?', 'two winters'],
  ['two.md', 'What did Eastmere say?', 'It is not fair'],
])('%s: %s', async (file, question, words) => {
  const said = wordsOf(await askIn(file, question))
  expect(said).toContain(words)
  expect(said.includes('We have listened')).toBe(words === 'We have listened')
})

test.each([
  ['its.md', 'What did the university say?'],
  ['its.md', 'What did the charity say about lighthouses?'],
  ['its.md', 'What did Warm Hearths say about lighthouses?'],
])('%s: %s is refused', async (file, question) => {
  expect((await askIn(file, question)).status).toBe('unanswered')
})

test('of two clubs none is taken for the one that is meant', async () => {
  const said = wordsOf(await askIn('two.md', 'What did the club say?'))
  expect(said).not.toMatch(/^(?:The club \p{Lu}[^.]+\. )?“It is (?:not )?fair,” said [^.]+\.$/u)
})

async function askIn(file: string, question: string): ReturnType<typeof askExactly> {
  const id = [...library.documents.values()].find((one) => one.file === file)?.id ?? ''
  return await askExactly(library, question, { filter: { documents: [id] } })
}

test('an office alone is that of any house', async () => {
  const said = wordsOf(await askIn('office.md', 'What did the CEO say?'))
  expect(said).toContain('Heat is a right')
  expect(wordsOf(await askIn('office.md', 'What did the CEO of Velmar Pumps say?'))).not.toContain('right')
  expect(wordsOf(await askIn('office.md', 'What did Velmar Pumps say?'))).not.toContain('right')
})

test('who bears a name goes before a body that begins with it, and who was in one speaks for it no more', async () => {
  expect(wordsOf(await askIn('name.md', 'What did Lomax say?'))).toContain('too late for me')
  expect(wordsOf(await askIn('name.md', 'What did Lomax Bell say?'))).toMatch(/^“We fit the pumps,”[^“]*$/u)
  expect(wordsOf(await askIn('name.md', 'What did Corran say?'))).toMatch(/^“We like it,”[^“]*$/u)
  expect(wordsOf(await askIn('name.md', 'What did Silloth Foundry say?'))).toMatch(/^“We cast iron,”[^“]*$/u)
})
