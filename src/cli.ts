#!/usr/bin/env node
import './expressions.ts'
import { type Command, parseCommand } from './cli/arguments.ts'
import { helpText } from './cli/help.ts'
import { packageVersion } from './cli/package.ts'

/**
 * The command line: reads what is asked for and hands it to one command.
 *
 * Exit codes: 0 done (`ask`: answered), 1 failed, 2 wrong usage, 3 `ask` gave a
 * refusal. A command is loaded only when it runs, so that `ask` does not wait
 * for the server's packages.
 */
async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'serve':
      return (await import('./cli/serve.ts')).serve(command.settings)
    case 'ask':
      return (await import('./cli/ask.ts')).askOnce(command.settings, command.ask)
    case 'index':
      return (await import('./cli/report.ts')).reportIndex(command.settings, command.json)
    case 'eval':
      return (await import('./cli/eval.ts')).evaluateOnce(command.options)
    case 'bench':
      return (await import('./cli/bench.ts')).benchOnce(command.options)
    case 'fit':
      return (await import('./cli/fit.ts')).fitOnce(command.options)
    case 'help':
      console.log(helpText(command.topic))
      return 0
    case 'version':
      console.log(packageVersion())
      return 0
    case 'wrong':
      console.error(`dateline: ${command.problem}`)
      return 2
  }
}

const command = parseCommand(process.argv.slice(2), process.env)
process.exitCode = await run(command)
// Only here: of the other commands, what was written to a pipe must still arrive,
// while a server that was stopped may have a build under way that nobody waits for.
if (command.name === 'serve') process.exit()
