import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { asWritten } from '../../src/answer/asked/as-written.ts'
import type { Place } from '../../src/answer/cite.ts'
import { type Evidence, rankEvidence } from '../../src/answer/evidence.ts'
import { type Asked, analyse } from '../../src/answer/question.ts'
import { settle } from '../../src/answer/settle.ts'
import type { Settled } from '../../src/answer/settled.ts'
import { type Support, supportOf } from '../../src/answer/support/support.ts'
import { ask } from '../../src/ask.ts'
import { type Library, openLibrary } from '../../src/library.ts'
import type { Answer, Hit, Question, Turn } from '../../src/model.ts'
import { createLexicon } from '../../src/search/lexicon.ts'
import { retrieve } from '../../src/search/retrieve.ts'
import { expectExactQuotes } from '../quotes.ts'

/** Opens a library over the given files, by name; the folder is gone when it is open. */
export async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-answer-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return await openLibrary(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A question as the words of a release of one paragraph have it put (`asWritten`). */
export async function writtenFor(question: string, text: string): Promise<string | undefined> {
  const library = await libraryOf({ 'a.txt': `Orme opens\n\nORME, May 4, 2025 -- ${text}\n` })
  const [asked] = analyse(question)
  const [document] = library.documents.values()
  return asked === undefined || document === undefined ? undefined : asWritten(asked, document).text
}

/** Asks, and expects of every answer that its quotations are exact. */
export async function askExactly(
  library: Library,
  question: string,
  options: Omit<Question, 'question'> = {},
): Promise<Answer> {
  const answer = await ask(library, { question, ...options })
  expectExactQuotes(answer, library.documents)
  return answer
}

/** The words of an answer's statements. */
export function wordsOf(answer: Answer): string {
  return answer.statements.map(({ text }) => text).join(' ')
}

/** The words of drafts, or of other places. */
export function draftWords(drafts: readonly Place[]): string[] {
  return drafts.map(({ document, span }) => document.text.slice(span.start, span.end))
}

/** Turns of a conversation: a string is asked, `{ answer }` is what came back. */
export function conversation(...turns: readonly (string | { readonly answer: string })[]): Turn[] {
  return turns.map((turn) =>
    typeof turn === 'string' ? { role: 'user', content: turn } : { role: 'assistant', content: turn.answer },
  )
}

/** Asserts on the shape of a refusal and gives its reason. */
export function reasonOf(answer: Answer): string | undefined {
  expect(answer.status).toBe('unanswered')
  return answer.refusal?.reason
}

export const FERRY = `Norvik Marine Launches Electric Ferry

CORRAN, Norway, March 12, 2025 /ExampleWire/ -- Norvik Marine, a builder of small ferries, today launched its first electric ferry in Corran. The ferry carries 240 passengers and 30 cars.

The ship was built in fourteen months at the company’s yard in Alder Bay. Its batteries were charged for the first time last autumn.

A single ticket costs 12 euros. The crossing from Corran to Alder Bay takes 25 minutes.

“A quiet ship is a kind ship, and our passengers will hear the birds again,” said Ida Solberg, chief executive of Norvik Marine.

The ferry calls at four towns:

- Corran
- Alder Bay
- Sandvik
- Holm

About Norvik Marine

Norvik Marine has built ferries in Corran since 1931. It employs 310 people.

Media Contact:
Jon Aasen
Head of Communications
Norvik Marine
press@norvik.example
+47 22 55 01 34

###
`

export const MILL = `---
title: Alder Mill opens to visitors
date: 2024-06-27
issuer: Alder Mill Trust
---

# Alder Mill opens to visitors

The Alder Mill Trust has opened the restored Alder Mill to visitors. The wheel turned again last spring after a pause of sixty years.

| Ticket | Price |
| ------ | ----- |
| Adult | 9 pounds |
| Child | 4 pounds |

The restoration cost 2.4 million pounds. Mara Lind designed the new wheel.
`

export const PRIZES = `Harbour Film Days End

SANDVIK, May 12, 2025 -- The Harbour Film Days ended on Sunday with the prizes of the jury, given at the old customs house before 400 guests.

"We laughed and we wept," said Ida Solberg, the head of the jury. "It was a strong year."

THE AWARDS

Best film: "The Quay" by Jon Aasen (Norway)
Best director: Marta Lind for "Salt" (Sweden)
Best actor: Per Holm in "The Quay" (Norway)
Best music: Lea Brandt for "Undertow" (Germany)
Best first film: "Ebb" by Noor Haddad (Jordan)
Best short film: "Sill" by Odd Lie (Norway)
Audience prize: "Uncle Aksel" by Kaja Moe (Norway)

ABOUT THE EVENING

"I have waited for this for ten years," said Jon Aasen, who made the best film. "The town is proud," said Mayor Tora Vik.

"We will come back," Solberg added.
`

const lexicon = createLexicon()

/** Ranks the sentences of a library for a question of one part. */
export async function evidenceFor(
  library: Library,
  question: string,
): Promise<{ readonly asked: Asked; readonly hits: readonly Hit[]; readonly evidence: readonly Evidence[] }> {
  const [asked] = analyse(question)
  if (asked === undefined) throw new Error(`no question in ${JSON.stringify(question)}`)
  const { hits } = await retrieve(library, question)
  return { asked, hits, evidence: rankEvidence(asked, hits, lexicon) }
}

/** What the sentence with these words supports of a question. */
export async function supportFor(library: Library, question: string, words: string): Promise<Support> {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  return supportOf(one)
}

/** Settles a question of one part; `meant` is the file of the release that "this release" means. */
export async function settled(
  library: Library,
  question: string,
  meant: string | null = null,
): Promise<Settled> {
  const { asked, hits } = await evidenceFor(library, question)
  const document = [...library.documents.values()].find(({ file }) => file === meant)
  return settle(asked, hits, document ?? null, lexicon)
}

/** Asks one question after another, as the page does, and gives the last answer. */
export async function talk(library: Library, ...questions: readonly string[]): Promise<Answer> {
  const [first = '', ...more] = questions
  let answer = await askExactly(library, first)
  let history = conversation(first, { answer: answer.answer })
  for (const question of more) {
    answer = await askExactly(library, question, { history })
    history = [...history, ...conversation(question, { answer: answer.answer })]
  }
  return answer
}
