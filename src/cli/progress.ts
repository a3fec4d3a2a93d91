import { Presets, SingleBar } from 'cli-progress'

export interface ProgressBar {
  update(progress: { readonly done: number; readonly total: number }): void
  /** Clears the line. */
  stop(): void
}

/** Draws on standard error how far the index is, when that is a terminal; else nothing. */
export function progressBar(): ProgressBar {
  if (process.stderr.isTTY !== true) return { update() {}, stop() {} }
  const bar = new SingleBar(
    {
      format: 'Reading {bar} {percentage} %, {value} of {total} files, {eta_formatted} left',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      fps: 10,
    },
    Presets.shades_classic,
  )
  let isShown = false
  return {
    update({ done, total }) {
      if (!isShown) bar.start(total, done)
      else bar.update(done)
      isShown = true
    },
    stop() {
      if (isShown) bar.stop()
      isShown = false
    },
  }
}
