import type { ParsedKind } from './parsed.ts'

/** What the structure tree of a page says of a block of text. Two runs of one block hold the same object. */
export interface Tag {
  readonly kind: ParsedKind
  /** Of a heading 1 to 6, or 0 when its tag has none; of a list item its depth from 0; else 0. */
  readonly level: number
  /** Its place in the order of the tree. */
  readonly order: number
  /** Of a cell in a table of data. */
  readonly cell?: Cell
  /** Whether the mark of a list item stands on this page: what has none goes on from the page before. */
  hasLabel?: boolean
}

/** A cell by its place; rows count through all pages of the table. */
export interface Cell {
  readonly row: number
  readonly column: number
  /** Cells of its row. */
  readonly of: number
  /** Shared by the cells of one table on one page. */
  readonly table: { readonly columns: number; readonly firstRow: number }
}

/** Where a run of marked content stands in the tree. */
export interface Place {
  /** Absent where only parts of a page (`Sect`, `Div`, `NonStruct`) are around it: they part no paragraphs. */
  readonly tag?: Tag
  /** Whether it is the mark of a list item. */
  readonly isLabel?: boolean
  /** Inside of a link: the id of its annotation, or '' when the tree does not say it. */
  readonly link?: string
}

/** A node of the tree as pdf.js gives it: an element with its role, or content with its id. */
export interface TreeNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

/**
 * Gives the place of each run of marked content, by the run's id, in the order
 * of the tree.
 *
 * Headings, paragraphs, list items, quotations and the cells of tables of data
 * are blocks; a table that only lays out the page is read as what is in it.
 * Recursive: pdf.js cuts trees off at a depth of 40.
 *
 * @example
 * places(tree).get('p5R_mc3') // => { tag: { kind: 'heading', level: 2, order: 4 } }
 */
export function places(tree: TreeNode): ReadonlyMap<string, Place> {
  const walk: Walk = { found: new Map(), order: 0 }
  addChildren(walk, tree, { kind: 'paragraph', depth: 0 })
  return walk.found
}

interface Walk {
  readonly found: Map<string, Place>
  order: number
}

interface Around {
  readonly place?: Place
  /** What a paragraph is here. */
  readonly kind: ParsedKind
  /** Of a list that begins here. */
  readonly depth: number
  /** A list item that has nothing but its mark yet. */
  readonly item?: { tag: Tag | undefined }
}

function addChildren(walk: Walk, node: TreeNode, around: Around): void {
  for (const child of node.children ?? []) {
    if (child.role !== undefined) addElement(walk, child, child.role, around)
    else if (child.type === 'content' && child.id !== undefined && around.place !== undefined) {
      walk.found.set(child.id, around.place)
      if (around.place.isLabel === true && around.place.tag !== undefined) around.place.tag.hasLabel = true
      else if (around.item !== undefined) around.item.tag = undefined
    } else if (child.type === 'content' && child.id !== undefined) walk.found.set(child.id, {})
  }
}

function addElement(walk: Walk, element: TreeNode, role: string, around: Around): void {
  const heading = /^H([1-6]?)$/.exec(role)
  if (around.place?.tag?.cell !== undefined) addChildren(walk, element, around)
  else if (heading !== null) addBlock(walk, element, around, 'heading', Number(heading[1] ?? 0))
  else if (PARAGRAPHS.has(role)) addParagraph(walk, element, around)
  else if (role === 'L') addChildren(walk, element, { ...around, kind: 'list-item', depth: around.depth + 1 })
  else if (role === 'LI') addItem(walk, element, around)
  else if (role === 'Lbl' && around.place !== undefined)
    addChildren(walk, element, { ...around, place: { ...around.place, isLabel: true } })
  else if (role === 'Link')
    addChildren(walk, element, { ...around, place: { ...around.place, link: annotationOf(element) } })
  else if (role === 'BlockQuote') addBlock(walk, element, { ...around, kind: 'quotation' }, 'quotation', 0)
  else if (role === 'Table' && isData(element)) addCells(walk, element)
  else if (role === 'TD' || role === 'TH') addBlock(walk, element, around, around.kind, 0)
  else addChildren(walk, element, around)
}

function annotationOf({ children = [] }: TreeNode): string {
  return children.find(({ type }) => type === 'object' || type === 'annotation')?.id ?? ''
}

/** Blocks that are no heading; what else there is stands around blocks or in them. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['P', 'Caption', 'Note', 'FENote', 'TOCI', 'BibEntry'])

function addBlock(walk: Walk, element: TreeNode, around: Around, kind: ParsedKind, level: number): void {
  const { item: _, ...rest } = around
  addChildren(walk, element, { ...rest, place: { tag: { kind, level, order: walk.order++ } } })
}

/** The first paragraph of a list item stands behind the item's mark. */
function addParagraph(walk: Walk, element: TreeNode, around: Around): void {
  const tag = around.item?.tag
  if (around.item !== undefined && tag !== undefined) {
    around.item.tag = undefined
    const { item: _, ...rest } = around
    addChildren(walk, element, { ...rest, place: { tag } })
  } else addBlock(walk, element, around, around.kind, around.kind === 'list-item' ? around.depth - 1 : 0)
}

function addItem(walk: Walk, element: TreeNode, around: Around): void {
  const depth = Math.max(1, around.depth)
  const tag: Tag = { kind: 'list-item', level: depth - 1, order: walk.order++ }
  addChildren(walk, element, { kind: 'list-item', depth, place: { tag }, item: { tag } })
}

/** A table of data has two columns or more, and no table, list or heading inside. */
function isData(table: TreeNode): boolean {
  const rows = rowsOf(table)
  return (
    rows.length > 1 &&
    rows.some((row) => cellsOf(row).length > 1) &&
    !rows.some((row) => has(row, /^(?:Table|L|LI|H[1-6]?)$/))
  )
}

function addCells(walk: Walk, table: TreeNode): void {
  const rows = rowsOf(table).map(cellsOf)
  const columns = Math.max(...rows.map((cells) => cells.length))
  const firstRow = Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => has(cell, undefined))),
  )
  const shared = { columns, firstRow }
  const captions = (table.children ?? []).filter(({ role }) => role === 'Caption')
  addChildren(walk, { children: captions }, { kind: 'paragraph', depth: 0 })
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const tag: Tag = {
        kind: 'table-row',
        level: 0,
        order: walk.order++,
        cell: { row, column, of: cells.length, table: shared },
      }
      addChildren(walk, cell, { kind: 'table-row', depth: 0, place: { tag } })
    }
  }
}

function rowsOf({ children = [] }: TreeNode): TreeNode[] {
  return children.flatMap((child) => {
    if (child.role === 'TR') return [child]
    return child.role !== undefined && GROUPS_OF_ROWS.has(child.role) ? rowsOf(child) : []
  })
}

const GROUPS_OF_ROWS: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot', 'NonStruct', 'Div'])

function cellsOf({ children = [] }: TreeNode): TreeNode[] {
  return children.filter(({ role }) => role === 'TD' || role === 'TH')
}

/** Whether an element of such a role is inside, or, without one, any content. */
function has({ children = [] }: TreeNode, role: RegExp | undefined): boolean {
  return children.some(
    (child) =>
      (role === undefined ? child.type === 'content' : child.role !== undefined && role.test(child.role)) ||
      has(child, role),
  )
}
