import { expect, test } from 'vitest'
import { tellsSource } from '../../../src/answer/text/reporters.ts'

test.each([
  'The ferry will cost £3 million, said Ada Roos, its chief financial officer.',
  'The ferry will cost £3 million, said harbour master Ada Roos.',
  'The ferry will cost £3 million, confirmed Ada Roos of the harbour board.',
  'The ferry will cost £3 million, Ada Roos, its chief, said.',
  'Ada Roos warned that the ferry will cost £3 million.',
  'Ada Roos, the harbour master, confirmed that the ferry will cost £3 million.',
  'Ada Roos told reporters that the ferry will cost £3 million.',
  'According to Ada Roos, the ferry will cost £3 million.',
  'In the view of Ada Roos, the ferry will cost £3 million.',
  'The harbour board says that the ferry will cost £3 million.',
  'A study by Holm University found that the ferry will cost £3 million.',
])('tells its source: %s', (text) => {
  expect(tellsSource(text)).toBe(true)
})

test.each([
  'The ferry will cost £3 million.',
  'The ferry will cost £3 million and carry a crew that Ada Roos will lead.',
  'The ferry will cost £3 million, less than the £5 million that had been reported.',
  'The ferry will cost £3 million, named by Ada Roos after her mother.',
  'The ferry, described by Ada Roos on Monday, will cost £3 million.',
  'The ferry has found a berth in Holm.',
])('tells no source: %s', (text) => {
  expect(tellsSource(text)).toBe(false)
})
