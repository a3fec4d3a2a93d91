import type { Span } from '../../model.ts'
import type { Evidence } from '../evidence.ts'
import { asksNext } from '../talk/before-after.ts'

/** Who comes, where a sentence opens with the name: "{Ida Roos}, who was its treasurer, will succeed him". */
export function comerIn({ lens: { asked }, candidate }: Evidence): Span | null {
  if (asked.type !== 'person' || !asksNext(asked.text)) return null
  const { text } = candidate
  const name = candidate
    .spans()
    .find(({ type, start }) => type === 'person' && TITLE.test(text.slice(0, start)))
  return name !== undefined && COMES.test(text.slice(name.end)) ? name : null
}

const TITLE = /^(?:(?:Mr|Mrs|Ms|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady)\b\.? )?$/u

const COMES =
  /^(?:, [^;:]{1,140},)? (?:will |is to |has been (?:chosen|named|appointed) to )?(?:succeeds?|succeeded|takes? over|took over|replaces?|replaced|follows?|followed)\b/u
