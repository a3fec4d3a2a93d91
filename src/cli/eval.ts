import { ask } from '../ask.ts'
import { type EvaluateOptions, evaluateOptions } from '../evaluate/options.ts'
import { evaluate } from '../evaluate/run.ts'
import { openLibrary } from '../library.ts'

/** Measures the program on a set of judged questions; fails when a figure lies below its floor. */
export async function evaluateOnce(args: readonly string[]): Promise<number> {
  let options: EvaluateOptions
  try {
    options = evaluateOptions(args)
  } catch (error) {
    return failed(error, 2)
  }
  try {
    const { text, below } = await evaluate(options, { ask, openLibrary })
    console.log(text)
    return below.length === 0 ? 0 : 1
  } catch (error) {
    return failed(error, 1)
  }
}

function failed(error: unknown, code: number): number {
  console.error(`dateline: ${error instanceof Error ? error.message : String(error)}`)
  return code
}
