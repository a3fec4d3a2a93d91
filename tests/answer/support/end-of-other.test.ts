import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const RELEASE = `Mill Lane to close for repairs

ORME, 2 February 2027 – Mill Lane will be closed from 1 March while its lights are replaced.

Traders in Orme can apply for help until 31 March.
`

async function told(question: string, more = ''): Promise<string> {
  return (await askExactly(await libraryOf({ 'a.txt': `${RELEASE}\n${more}\n` }), question)).statements
    .map(({ text }) => text)
    .join(' ')
}

test('until when somebody can apply is not until when a road is closed', async () => {
  expect(await told('Until when is Mill Lane closed?')).not.toContain('31 March')
})

test.each([
  'Mill Lane will stay shut until 7 June.',
  'There is no access to Mill Lane until 7 June.',
  'A diversion around Mill Lane is in place until 7 June.',
  'Mill Lane is due to reopen on 7 June.',
])('and what ends it is: %s', async (line) => {
  expect(await told('Until when is Mill Lane closed?', line)).toContain(line)
})

test('who asks until when one can apply is told', async () => {
  expect(await told('Until when can traders apply for help?')).toContain('until 31 March')
})
