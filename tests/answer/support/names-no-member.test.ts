import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'valley.md': `---
title: Orme Valley works with universities
issuer: Orme Valley
date: 2025-05-04
---

# Orme Valley works with universities

Orme Valley works with 14 universities. They are Holm University, Lind College and seven more. AI-assisted care is offered in hundreds of hospitals. Four new towns will be built by 2030. It has three divisions: timber, cloth and boats. Its biggest customers are bakers and inns. It sells in the UK and the US.

The banks are:

- Tarn Savings
- Sand Credit
`,
  })
})

test.each([
  ['Name the universities.', '14 universities', 1],
  ['List all the universities in the valley', '14 universities', 1],
  ['What are the names of the universities?', '14 universities', 1],
  ['Name the universities.', 'Holm University', 0],
  ['Please name the hospitals', 'hospitals', 1],
  ['What are the new towns?', 'Four new towns', 1],
  // Divisions need no names.
  ['What are the divisions?', 'three divisions', 0],
  ['What are the customers?', 'biggest customers', 0],
  ['What are the countries in which it sells?', 'the UK', 0],
  // How many there are, and what they do, is another question.
  ['How many universities does it work with?', '14 universities', 0],
  ['What are the hospitals offering?', 'hospitals', 0],
  ['List the banks', 'Tarn Savings', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
