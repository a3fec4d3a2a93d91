import { beforeAll, describe, expect, test } from 'vitest'
import { gatherFromReleases } from '../../src/evaluate/fit-gather.ts'
import { measure } from '../../src/evaluate/measure.ts'
import type { Judged } from '../../src/evaluate/sets.ts'
import type { Library } from '../../src/library.ts'
import type { Document, Question } from '../../src/model.ts'
import { createLexicon } from '../../src/search/lexicon.ts'
import { makeDocument, makeLibrary, makePassage } from '../search/make.ts'
import { makeAnswer, makeJudged } from './make.ts'

const MUSEUM = 'The museum opens a hall for its engines on 3 May.'
const BANK = 'The bank opens its hall on 9 June, and the hall of the bank is open to all.'

let library: Library

beforeAll(async () => {
  library = await makeLibrary(
    [
      makePassage('museum#1', MUSEUM, { documentId: 'museum' }),
      makePassage('bank#1', BANK, { documentId: 'bank' }),
    ],
    [releaseOf('museum', MUSEUM), releaseOf('bank', BANK)],
  )
})

function releaseOf(id: string, text: string): Document {
  return makeDocument(id, {
    title: text,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, lead: null }],
  })
}

const QUESTION = 'When does the hall open?'

/** Asked with the release of the museum open, or with all. */
function judgedOf(alone: boolean, facts: Partial<Judged> = {}): Judged {
  return makeJudged({ question: QUESTION, documents: ['museum'], alone, ...facts })
}

describe('a question that is judged alone is asked with its release open', () => {
  async function requestsOf(judged: Judged): Promise<readonly Question[]> {
    const requests: Question[] = []
    await measure(
      library,
      async (_, request) => {
        requests.push(request)
        return makeAnswer([], { resolvedQuestion: request.question })
      },
      judged,
      false,
    )
    return requests
  }

  test('as are the questions before it', async () => {
    const requests = await requestsOf(judgedOf(true, { history: ['Is there a hall?'] }))
    expect(requests.map(({ question }) => question)).toEqual(['Is there a hall?', QUESTION])
    for (const { filter } of requests) expect(filter).toEqual({ documents: ['museum'] })
  })

  test('and other questions are asked of all releases', async () => {
    for (const { filter } of await requestsOf(judgedOf(false, { history: ['Is there a hall?'] })))
      expect(filter).toBeUndefined()
  })

  test('and its release is looked for among the open ones', async () => {
    const rankOf = async (judged: Judged): Promise<number> =>
      (await measure(library, async () => makeAnswer([], { resolvedQuestion: QUESTION }), judged, false))
        .documentRank
    expect(await rankOf(judgedOf(false))).toBe(2)
    expect(await rankOf(judgedOf(true))).toBe(1)
  })
})

describe('evidence of a question that is judged alone is gathered from its release', () => {
  const lexicon = createLexicon()

  async function filesOf(judged: Judged): Promise<Set<string>> {
    const { parts } = await gatherFromReleases(judged, library, lexicon)
    return new Set(parts.flatMap(({ evidence }) => evidence.map(({ document }) => document.id)))
  }

  test('and of others from all', async () => {
    expect(await filesOf(judgedOf(true))).toEqual(new Set(['museum']))
    expect(await filesOf(judgedOf(false))).toEqual(new Set(['museum', 'bank']))
  })

  test('also where the question before leads to another', async () => {
    const history = ['What does the bank do on 9 June?']
    const question = 'When does it open?'
    expect(await filesOf(judgedOf(true, { history, question }))).toEqual(new Set(['museum']))
    expect(await filesOf(judgedOf(false, { history, question }))).toEqual(new Set(['bank']))
  })
})
