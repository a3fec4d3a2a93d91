import { expect, test } from 'vitest'
import { parseCommand } from '../../src/cli/arguments.ts'

test.each([
  { args: [], command: { name: 'help', topic: null } },
  { args: ['--help'], command: { name: 'help', topic: null } },
  { args: ['help'], command: { name: 'help', topic: null } },
  { args: ['help', 'ask'], command: { name: 'help', topic: 'ask' } },
  { args: ['serve', '--help'], command: { name: 'help', topic: 'serve' } },
  { args: ['eval', '-h'], command: { name: 'help', topic: 'eval' } },
  { args: ['--version'], command: { name: 'version' } },
  { args: ['eval', '--set', 'x'], command: { name: 'eval', options: ['--set', 'x'] } },
  { args: ['bench', '--set', 'x'], command: { name: 'bench', options: ['--set', 'x'] } },
  { args: ['help', 'bench'], command: { name: 'help', topic: 'bench' } },
])('$args is $command.name', ({ args, command }) => {
  expect(parseCommand(args, {})).toEqual(command)
})

test.each([
  { args: ['ask', 'Who', 'opens', 'it?'], ask: { question: 'Who opens it?', filter: {}, json: false } },
  { args: ['ask', '--json', 'Who?'], ask: { question: 'Who?', filter: {}, json: true } },
  { args: ['ask', '-'], ask: { question: '-', filter: {}, json: false } },
  {
    args: ['ask', '--', '--from', '-1', 'or 1?'],
    ask: { question: '--from -1 or 1?', filter: {}, json: false },
  },
  { args: ['ask', '--', '--why?'], ask: { question: '--why?', filter: {}, json: false } },
  {
    args: ['ask', 'Who?', '--from', '2024-01-01', '--to=2024-12-31', '--issuer', 'Harbour'],
    ask: {
      question: 'Who?',
      filter: { from: '2024-01-01', to: '2024-12-31', issuer: 'Harbour' },
      json: false,
    },
  },
])('$args asks $ask.question', ({ args, ask }) => {
  expect(parseCommand(args, {})).toMatchObject({ name: 'ask', ask })
})

test('settings come from flags and from the environment', () => {
  expect(parseCommand(['serve', '--port', '1234'], { HOST: '::1' })).toMatchObject({
    name: 'serve',
    settings: { port: 1234, host: '::1' },
  })
  expect(parseCommand(['index', '--json', '--corpus', 'press'], {})).toMatchObject({
    name: 'index',
    json: true,
    settings: { corpus: 'press' },
  })
})

test.each([
  { args: ['sreve'], problem: /^unknown command "sreve"/ },
  { args: ['help', 'sreve'], problem: /^no help on "sreve"/ },
  { args: ['ask'], problem: /^ask needs a question/ },
  { args: ['ask', '  '], problem: /^ask needs a question/ },
  { args: ['serve', '--prot', '1'], problem: /'--prot'.*see dateline help serve$/ },
  { args: ['serve', '--port'], problem: /'--port.*argument missing/ },
  { args: ['serve', '--json'], problem: /'--json'/ },
  { args: ['serve', 'press'], problem: /^serve takes no "press"/ },
  { args: ['index', '--from', '2024-01-01'], problem: /'--from'/ },
  { args: ['serve', '--port', 'http'], problem: /^--port: "http" is not a port/ },
  { args: ['serve', '--port', '-1'], problem: /^--port: "-1" is not a port/ },
  { args: ['serve', '--rate-limit', '-1.5'], problem: /^--rate-limit: "-1.5" is not a whole number/ },
  { args: ['serve', '--port', '--corpus', 'x'], problem: /^Option '--port' argument missing; see/ },
  { args: ['serve', '--', '--port', '-1'], problem: /^serve takes no "--port"/ },
])('$args is wrong and is said in one line', ({ args, problem }) => {
  expect(parseCommand(args, {})).toEqual({
    name: 'wrong',
    problem: expect.stringMatching(problem),
  })
  expect(parseCommand(args, {})).toEqual({ name: 'wrong', problem: expect.not.stringContaining('\n') })
})
