/**
 * Whether a question asks who heads the whole and a sentence names the head of a
 * part only: a finance chief, a vice president.
 *
 * @example
 * headsPart('Who leads the company?', 'said Brian Poe, chief financial officer') // => true
 */
export function headsPart(question: string, stated: string): boolean {
  return ASKS_HEAD.test(question) && PART_HEAD.test(stated) && !WHOLE_HEAD.test(stated)
}

/** Of the whole, and not of its "sales team" or "Asian business". */
const ASKS_HEAD =
  /\b[Ww]ho(?:'s|’s| is| was)? (?:now |currently )?(?:the |its |their )?(?:(?:big |top |overall )?(?:boss|head|ceo|CEO|leader)|chief executive(?: officer)?|chief|in charge|at the (?:helm|top|head)|heads?|leads?|runs?|heading|leading|running)(?: (?:of|at|for))?(?: (?:the|this|its|their))?(?: whole| entire)?(?: (?:company|firm|business|group|outfit|organi[sz]ation|bank|show|place|charity|agency|(?!(?:Sales|Marketing|Finance|Operations|Research|Product|Products|Engineering|Technology|Legal|Communications|Design|Europe|Asia|America|Africa)\b)\p{Lu}[\p{L}'’&.-]*))*\s*\?*$/u

const PART_HEAD =
  /\b(?:vice[- ]presidents?|chief (?!executive\b)[\p{L}-]+(?: [\p{L}-]+)? officer|(?:chief )?(?:financial|operating|medical|technology|technical|marketing|scientific|legal|commercial|information|product|people|revenue) officer|C[FOTM]O|deputy|assistant|head of [\p{L}-]+|director of [\p{L}-]+|(?:sales|marketing|finance|research|project|site|plant|programme|program) (?:director|manager|chief))\b/iu

const WHOLE_HEAD =
  /\b(?:chief executive|CEO|managing (?:director|partner)|executive director|director[- ]general|general (?:director|manager|secretary)|(?<!vice[- ])president|founder|co-founder|chair(?:man|woman|person)?|chancellor|governor|mayor|commissioner|principal)\b/iu
