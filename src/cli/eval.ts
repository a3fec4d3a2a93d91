import { writeFileSync } from 'node:fs'
import { ask } from '../ask.ts'
import { compareRuns } from '../evaluate/compare.ts'
import type { Ask } from '../evaluate/measure.ts'
import { comparedFiles, type EvaluateOptions, evaluateOptions } from '../evaluate/options.ts'
import { evaluate, evaluateVaried } from '../evaluate/run.ts'
import { readRun, savedRun } from '../evaluate/saved.ts'
import { evaluateStructure } from '../evaluate/structure.ts'
import { weigh } from '../evaluate/why.ts'
import { type Library, openLibrary } from '../library.ts'
import { readSettings, type Settings } from '../settings.ts'
import { openVectors } from './encoder.ts'
import { failed } from './failed.ts'

/**
 * Measures the program on a set of judged questions, or compares two saved
 * runs; fails when a figure lies below its floor. The encoder is the one that
 * the environment sets.
 */
export async function evaluateOnce(args: readonly string[]): Promise<number> {
  if (args.some((argument) => /^--structure(?:=|$)/.test(argument))) return structureOnce(args)
  let asked: EvaluateOptions | readonly [string, string]
  try {
    asked = comparedFiles(args) ?? evaluateOptions(args)
  } catch (error) {
    return failed(error, 2)
  }
  try {
    if (!('data' in asked)) {
      console.log(compareRuns(readRun(asked[0]), readRun(asked[1])))
      return 0
    }
    const program = { ask: askAsSet(), openLibrary: openEncoded }
    if (asked.variation !== undefined) {
      console.log(await evaluateVaried(asked.variation, asked, program))
      return 0
    }
    const { measured, text, below } = await evaluate(asked, { ...program, weigh })
    if (asked.save !== undefined) writeFileSync(asked.save, savedRun(measured))
    console.log(text)
    return below.length === 0 ? 0 : 1
  } catch (error) {
    return failed(error)
  }
}

/** Measures what is read of each release against labels made by hand. */
function structureOnce(args: readonly string[]): number {
  try {
    console.log(evaluateStructure(args))
    return 0
  } catch (error) {
    return failed(error)
  }
}

/** Asks as a server with the same variables does. */
function askAsSet(): Ask {
  const { answerFrom } = settingsOfVariables()
  return (library, request) => ask(library, { ...request, answerFrom })
}

function settingsOfVariables(): Settings {
  const read = readSettings(process.env, {})
  if ('problem' in read) throw new Error(read.problem)
  return read.settings
}

/** Opens a folder and waits until all of it is encoded, so that the figures are those of a server that has run for a while. */
async function openEncoded(folder: string): Promise<Library> {
  const onProblem = (problem: string) => console.error(`dateline: ${problem}`)
  const vectors = await openVectors(settingsOfVariables(), { onProblem, patience: PATIENCE })
  const library = await openLibrary(folder, { vectors })
  await vectors?.follow(library)
  return library
}

/** Milliseconds: every question is to have its vector. */
const PATIENCE = 60_000
