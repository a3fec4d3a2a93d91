import type { Document } from '../model.ts'

/** Orders releases, the newest first and those without a date last; those of one day, and those of none, stay as they came. */
export function laterFirst({ published: a }: Document, { published: b }: Document): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? 1 : -1
}

/** Whether a release is newer than another: where either has no date, nobody knows. */
export function isLater({ published: one }: Document, { published: other }: Document): boolean {
  return one !== null && other !== null && one > other
}
