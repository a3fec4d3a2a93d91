import { parseArgs } from 'node:util'
import { messageOf } from '../corpus/errors.ts'
import { type Flag, readSettings, SETTINGS, type Settings } from '../settings.ts'

const COMMANDS = ['serve', 'ask', 'index', 'eval', 'bench', 'fit'] as const
export type CommandName = (typeof COMMANDS)[number]

/** What the command line asks for, with everything valid that can be checked without reading a file. */
export type Command =
  | { readonly name: 'serve'; readonly settings: Settings }
  | { readonly name: 'ask'; readonly settings: Settings; readonly ask: AskOptions }
  | { readonly name: 'index'; readonly settings: Settings; readonly json: boolean }
  | { readonly name: 'eval' | 'bench' | 'fit'; readonly options: readonly string[] }
  | { readonly name: 'help'; readonly topic: CommandName | null }
  | { readonly name: 'version' }
  | { readonly name: 'wrong'; readonly problem: string }

/** Commands that run on a corpus with the settings; the others read a set of questions. */
export type CorpusCommand = Exclude<CommandName, 'eval' | 'bench' | 'fit'>

export interface AskOptions {
  /** `-` stands for standard input. */
  readonly question: string
  readonly filter: { readonly from?: string; readonly to?: string; readonly issuer?: string }
  readonly json: boolean
}

/**
 * Reads the arguments of the command line.
 *
 * Never throws: what is wrong comes back as `wrong`, with one line that says
 * it. The arguments of `eval`, `bench` and `fit` are passed on as they are.
 *
 * @example
 * parseCommand(['ask', 'Who', 'opens', 'it?', '--json'], {})
 * // => { name: 'ask', ask: { question: 'Who opens it?', filter: {}, json: true }, settings: … }
 */
export function parseCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h') return { name: 'help', topic: null }
  if (first === '--version' || first === '-v') return { name: 'version' }
  if (first === 'help') return helpOn(rest[0])
  const name = COMMANDS.find((command) => command === first)
  if (name === undefined) return wrong(`unknown command "${first}"; see dateline --help`)
  if (rest.includes('--help') || rest.includes('-h')) return { name: 'help', topic: name }
  return name === 'eval' || name === 'bench' || name === 'fit'
    ? { name, options: rest }
    : withOptions(name, rest, environment)
}

function helpOn(topic: string | undefined): Command {
  if (topic === undefined) return { name: 'help', topic: null }
  const known = COMMANDS.find((command) => command === topic)
  return known === undefined
    ? wrong(`no help on "${topic}"; see dateline --help`)
    : { name: 'help', topic: known }
}

function wrong(problem: string): Command {
  return { name: 'wrong', problem }
}

function withOptions(
  name: CorpusCommand,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const parsed = parseOptions(name, args)
  if ('problem' in parsed) return wrong(`${parsed.problem}; see dateline help ${name}`)
  const { strings, json, positionals } = parsed
  const read = readSettings(environment, strings)
  if ('problem' in read) return wrong(read.problem)
  const { settings } = read

  if (name === 'ask') {
    const question = positionals.join(' ').trim()
    if (question === '') return wrong('ask needs a question; see dateline help ask')
    const { from, to, issuer } = strings
    const filter = {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(issuer === undefined ? {} : { issuer }),
    }
    return { name, settings, ask: { question, filter, json } }
  }
  if (positionals.length > 0) return wrong(`${name} takes no "${positionals[0]}"; see dateline help ${name}`)
  return name === 'index' ? { name, settings, json } : { name, settings }
}

type OwnFlag = 'from' | 'to' | 'issuer'

/** The flags of each command beside the settings. */
const FLAGS: Record<CorpusCommand, { readonly json: boolean; readonly strings: readonly OwnFlag[] }> = {
  serve: { json: false, strings: [] },
  ask: { json: true, strings: ['from', 'to', 'issuer'] },
  index: { json: true, strings: [] },
}

function parseOptions(name: CorpusCommand, args: readonly string[]) {
  const flags: readonly (Flag | OwnFlag)[] = [
    ...SETTINGS.map((setting) => setting.flag),
    ...FLAGS[name].strings,
  ]
  const options: Record<string, { type: 'string' | 'boolean' }> = Object.fromEntries(
    flags.map((flag) => [flag, { type: 'string' }]),
  )
  if (FLAGS[name].json) options.json = { type: 'boolean' }
  try {
    const { values, positionals } = parseArgs({ args: joined(args, flags), allowPositionals: true, options })
    const strings: Partial<Record<Flag | OwnFlag, string>> = {}
    for (const flag of flags) {
      const value = values[flag]
      if (typeof value === 'string') strings[flag] = value
    }
    return { strings, json: values.json === true, positionals }
  } catch (error) {
    // parseArgs explains at length how to pass such a word on; the first sentence names the flag.
    const message = messageOf(error)
    const [first = message] = message.split(/[.\n]\s/u)
    return { problem: first.replace('argument is ambiguous', 'argument missing') }
  }
}

/** "--port -1" as "--port=-1": a negative number is a value, and whoever reads the setting says what is wrong with it. */
function joined(args: readonly string[], flags: readonly string[]): string[] {
  const end = args.indexOf('--')
  const all: string[] = []
  for (const [at, arg] of args.entries()) {
    const before = all.at(-1) ?? ''
    const isOption = end === -1 || at < end
    if (isOption && /^-\d/u.test(arg) && flags.some((flag) => before === `--${flag}`))
      all[all.length - 1] = `${before}=${arg}`
    else all.push(arg)
  }
  return all
}
