import type { Draft } from './draft.ts'

/**
 * Gives the kind `furniture` to what a wire or a site has put around a release:
 * links to the original, "Read more", whose copyright it is, "- more -", the number of a page, "The post … appeared first on …", the way from a site's home page, lines
 * without a letter or digit. Nobody said it, so it is in no passage; in the text
 * it stays, and offsets with it. Gives the other blocks.
 */
export function markFurniture(blocks: readonly Draft[]): Draft[] {
  for (const block of blocks) if (isFurniture(block)) block.kind = 'furniture'
  return blocks.filter(({ kind }) => kind !== 'furniture')
}

function isFurniture({ words, kind, told }: Draft): boolean {
  if (!LINES.has(kind) || told !== undefined) return false
  if (words.length > LONGEST && !SCRIPT.test(words)) return false
  return LINE.test(words) || SCRIPT.test(words) || !/[\p{L}\p{N}]/u.test(words)
}

/** Not what a wire's own format calls headline or contact, and no row of figures. */
const LINES: ReadonlySet<Draft['kind']> = new Set(['paragraph', 'heading', 'list-item'])

/** A line of this sort holds a headline, or an address of a tracker. */
const LONGEST = 400

/** What is left of a page's script when its tags are gone. */
const SCRIPT = /^\(function\s*\(.*\)\s*\{[\s\S]*\}\)\(.*\);?$/u

const LINE = new RegExp(
  [
    'view\\s+(?:the\\s+)?(?:source|original)(?:\\s+(?:press\\s+|news\\s+)?(?:release|version|content|article))?(?:\\s+to\\s+download\\s+multimedia)?(?:\\s+on\\b|\\s*:|\\s*$)[^.!?]*(?:\\.\\S[^]*)?',
    '(?:to\\s+)?(?:view|read|see)\\s+the\\s+(?:full|original|complete)\\s+(?:press\\s+release|news\\s+release|release|article|story|announcement|editorial)\\b[^]*',
    'read\\s+(?:more|(?:the\\s+)?full\\s+(?:article|story|release))(?:\\s+here)?[\\s>»…→.:]*',
    'the\\s+post\\s[^]+\\sappeared\\s+first\\s+on\\s[^]+',
    '(?:visit|see|read)\\s+our\\s+(?:web\\s?site|blog|newsroom)',
    'e-?mail\\s+us(?:\\s+here)?',
    'click\\s+(?:the\\s+)?(?:image|photo|picture)\\b[^]*',
    'this\\s+(?:news\\s+story|article|content|(?:press\\s+)?release)\\s+(?:relied\\s+on\\s+content|(?:has\\s+been|was)\\s+(?:amplified|syndicated))\\b[^]*',
    'distributed\\s+by\\s*:[^]*',
    'home(?:\\s*[/>»›]\\s*[^\\s/>»›]+(?:\\s[^\\s/>»›]+){0,2}){1,6}',
    // What parts the pages of a release that was set for paper.
    '(?:[-–—]{1,3}|\\()\\s*more\\s*(?:[-–—]{1,3}|\\))',
    '[-–—]\\s*(?!30\\b)\\d{1,3}\\s*[-–—]',
    '[1-9]\\s*/\\s*[1-9]',
    '(?:[^.!?:]{3,140}\\s[-–—|]\\s)?page\\s+\\d{1,3}(?:\\s+(?:of|/)\\s+\\d{1,3})?',
    'add\\s+(?:one|two|three|[1-9])',
    '(?:(?:copyright\\s*)?(?:©|\\(c\\))|copyright(?=[^!?\\n]{0,99}\\sall\\s+rights\\s))\\s*\\d{4}\\b(?![^\\n]{0,120}\\s(?:may|can|must|will|is|are|was|were)\\s)[^.!?\\n]{0,80}[.,]{0,2}\\s*(?:all\\s+rights\\s+reserved)?[.\\s]*',
    'share\\s+this\\s+(?:article|post|release|story)\\b[^.!?]*',
  ]
    .map((line) => `^\\s*${line}\\s*$`)
    .join('|'),
  'iu',
)
