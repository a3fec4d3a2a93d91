import type { XmlElement } from './xml.ts'

/** The elements among an element's children, of one name or all. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/**
 * The first element at the end of a path of names, or null.
 *
 * @example
 * at(readXml('<a><b><c>x</c></b></a>'), 'b/c') // => { name: 'c', … }
 */
export function at(element: XmlElement | null, path: string): XmlElement | null {
  return all(element, path)[0] ?? null
}

/** All elements at the end of a path of names. */
export function all(element: XmlElement | null, path: string): XmlElement[] {
  let found = element === null ? [] : [element]
  for (const name of path.split('/')) found = found.flatMap((parent) => childrenOf(parent, name))
  return found
}

/** All elements below one, whatever their depth, in order; none below those that are found. */
export function below(element: XmlElement | null, ...names: string[]): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    names.includes(child.name) ? [child] : below(child, ...names),
  )
}

/** An element's words on one line; null when there are none. */
export function words(element: XmlElement | null): string | null {
  const found = textOf(element).replace(/\s+/g, ' ').trim()
  return found === '' ? null : found
}

/** An element's text as it stands, that of the elements in it included. */
export function textOf(element: XmlElement | null): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
}

/** An attribute's value at the end of a path; null when it is missing or blank. */
export function attribute(element: XmlElement | null, name: string, path?: string): string | null {
  const found = path === undefined ? element : at(element, path)
  const value = found?.attributes.get(name)?.replace(/\s+/g, ' ').trim()
  return value === undefined || value === '' ? null : value
}
