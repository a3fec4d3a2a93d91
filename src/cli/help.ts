import { BENCH_HELP } from '../evaluate/bench-options.ts'
import { FIT_HELP } from '../evaluate/fit-options.ts'
import { EVALUATE_HELP } from '../evaluate/options.ts'
import { STRUCTURE_HELP } from '../evaluate/structure.ts'
import { type Flag, SETTINGS } from '../settings.ts'
import type { CommandName, CorpusCommand } from './arguments.ts'

/** Says what the program or one of its commands does, with every flag. */
export function helpText(topic: CommandName | null): string {
  switch (topic) {
    case null:
      return OVERVIEW
    case 'eval':
      return `${EVALUATE_HELP}\n\n${STRUCTURE_HELP}`
    case 'bench':
      return BENCH_HELP
    case 'fit':
      return FIT_HELP
    default:
      return `${ABOUT[topic]}\n\n${settingsHelp(topic === 'serve' ? [] : SERVING)}`
  }
}

const OVERVIEW = `Dateline answers questions about press releases in their own words, each cited.

Usage: dateline <command> [options]

  serve              serve the chat page and the API
  ask "question"     answer one question in the terminal
  index              read the corpus and report what it holds
  eval               measure retrieval and answers on a set of questions
  bench              time searches and answers
  fit                fit the weights of ranking and decision to judged questions

  help <command>     the options of a command
  --version          the version

${settingsHelp()}`

const ABOUT: Record<CorpusCommand, string> = {
  serve: `Usage: dateline serve [options]

Serves the chat page and the API. It listens at once and answers 503 until the
index is built; then it prints its address. SIGTERM and SIGINT stop it after
the answers under way.`,
  ask: `Usage: dateline ask "question" [options]

Answers one question and prints the answer with its sources. With - the
question is read from standard input. A conversation is held in the chat page
or over the API.

  --from DATE        only releases of this day or later (YYYY-MM-DD)
  --to DATE          only releases of this day or earlier
  --issuer NAME      only releases of this issuer; a part of the name is enough
  --json             print the answer as the API gives it

Exit code: 0 answered, 3 not answered, 2 wrong usage, 1 failed.`,
  index: `Usage: dateline index [options]

Reads the corpus and reports its documents, with the date, headline, issuer and
place that were read of each, its passages and the files that could not be read.

  --json             print the report as JSON

Exit code: 0 all files were read, 3 some could not be, 1 none could, 2 wrong usage.`,
}

/** Settings that say nothing to a command that serves no page. */
const SERVING: readonly Flag[] = [
  'host',
  'port',
  'rate-limit',
  'cors-origins',
  'frame-ancestors',
  'embargo-notice',
  'data',
  'feedback',
  'insights-password',
]

function settingsHelp(without: readonly Flag[] = []): string {
  const rows = SETTINGS.filter(({ flag }) => !without.includes(flag)).map(
    ({ flag, variable, meaning, default: fallback }) =>
      `  ${`--${flag}`.padEnd(16)} ${variable.padEnd(14)} ${meaning} (default: ${fallback})`,
  )
  return `Settings, as a flag or an environment variable; the flag wins:\n\n${rows.join('\n')}`
}
