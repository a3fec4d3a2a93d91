import type { Item } from './pdf-lines.ts'
import { type Place, places, type TreeNode } from './pdf-tags.ts'

/** What is asked of a page of pdf.js. */
export interface PdfPage {
  readonly getStructTree: () => Promise<TreeNode | null>
  readonly getTextContent: (options: { includeMarkedContent: boolean }) => Promise<{
    readonly items: readonly (TextRun | Mark)[]
  }>
  readonly getAnnotations: () => Promise<
    readonly { readonly id?: unknown; readonly url?: unknown; readonly unsafeUrl?: unknown }[]
  >
}

interface TextRun {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
}

/** Where marked content begins or ends. */
interface Mark {
  readonly type: string
  readonly id?: string
  readonly tag?: string
}

/** The text of a page, and how many of its characters its structure tree knows and does not know. */
export interface PageItems {
  readonly items: readonly Item[]
  readonly known: number
  readonly unknown: number
}

/**
 * Reads the upright runs of text of a page, each with the block that the
 * structure tree of the page puts it in.
 *
 * A tree that cannot be read is none; `isTagged` says whether it is looked for.
 * The mark of a list item is left out when it is a drawn sign and no number.
 */
export async function itemsOf(page: PdfPage, isTagged = true): Promise<PageItems> {
  const known = isTagged ? await placesOf(page) : new Map<string, Place>()
  const mails = await mailsOf(page, known)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const around: string[] = []
  const found: Item[] = []
  let inTree = 0
  let outside = 0
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') around.pop()
      // What has an id is known to the tree, whatever stands around it.
      else around.push(item.id ?? (item.tag === ARTIFACT ? ARTIFACT : ''))
      continue
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number)
    const isUpright = a > 0 && Math.abs(b) < a / 10
    if (!isUpright) continue
    const id = around.findLast((name) => known.has(name))
    const place = id === undefined ? undefined : known.get(id)
    const isArtifact = place === undefined && around.includes(ARTIFACT)
    if (place !== undefined) inTree += item.str.length
    else if (!isArtifact) outside += item.str.length
    if (place?.isLabel === true && isSign(item.str)) continue
    found.push({
      words: item.str,
      x,
      y,
      width: item.width,
      size: Math.abs(a),
      ...(place?.tag === undefined ? {} : { tag: place.tag }),
      ...(isArtifact ? { isArtifact: true } : {}),
      ...(place?.link === undefined || mails.has(place.link) ? {} : { isLink: true }),
    })
  }
  return { items: found, known: inTree, unknown: outside }
}

/**
 * Takes what structure trees say from the pages where they know too little: on
 * a page four fifths of the text, or of all pages' when it is a short one.
 */
export function heard(pages: readonly PageItems[]): (readonly Item[])[] {
  const known = pages.reduce((sum, page) => sum + page.known, 0)
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0)
  return pages.map((page) =>
    page.known > page.unknown * 4 || (known > unknown * 4 && page.known > 0)
      ? page.items
      : page.items.map(({ tag: _, isArtifact: __, isLink: ___, ...item }) => item),
  )
}

const ARTIFACT = 'Artifact'

/** Whether a mark is drawn; some fonts draw a bullet where they have a letter. */
function isSign(mark: string): boolean {
  const words = mark.trim()
  return words.length <= 2 && !/\d|\p{L}[.)]/u.test(words)
}

async function placesOf(page: PdfPage): Promise<ReadonlyMap<string, Place>> {
  try {
    const tree = await page.getStructTree()
    return tree === null ? new Map() : places(tree)
  } catch {
    return new Map()
  }
}

/** The ids of links that write a mail or call a number: what they are labelled with is a contact. */
async function mailsOf(page: PdfPage, known: ReadonlyMap<string, Place>): Promise<ReadonlySet<string>> {
  if (![...known.values()].some(({ link }) => link !== undefined)) return new Set()
  try {
    const annotations = await page.getAnnotations()
    return new Set(
      annotations.flatMap(({ id, url, unsafeUrl }) =>
        typeof id === 'string' && /^(?:mailto|tel):/i.test(String(url ?? unsafeUrl)) ? [id] : [],
      ),
    )
  } catch {
    return new Set()
  }
}
