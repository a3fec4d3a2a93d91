import { setFlagsFromString } from 'node:v8'
import { afterAll, expect, test } from 'vitest'
import '../src/expressions.ts'

setFlagsFromString('--allow-natives-syntax')
afterAll(() => setFlagsFromString('--no-allow-natives-syntax'))
/** Whether V8 has code for an expression that it interprets, for texts within Latin-1. */
const isInterpreted = new Function('expression', 'return %RegexpHasBytecode(expression, true)')

test('an expression is machine code from its first use on', () => {
  const expression = /\p{Lu}\p{Ll}+ Harbour/u
  expect(expression.test('The Alder Harbour')).toBe(true)
  expect(isInterpreted(expression)).toBe(false)
})
