/**
 * A map without some of its keys. Nothing is copied: it costs the same for
 * hundreds of thousands of entries as for one.
 *
 * All keys to leave out must be in the map, or its `size` is wrong.
 */
export function without<Value>(
  map: ReadonlyMap<string, Value>,
  left: ReadonlySet<string>,
): ReadonlyMap<string, Value> {
  function* entries(): MapIterator<[string, Value]> {
    for (const entry of map) if (!left.has(entry[0])) yield entry
    return undefined
  }
  const rest: ReadonlyMap<string, Value> = {
    size: map.size - left.size,
    get: (key) => (left.has(key) ? undefined : map.get(key)),
    has: (key) => !left.has(key) && map.has(key),
    entries,
    *keys() {
      for (const [key] of entries()) yield key
      return undefined
    },
    *values() {
      for (const [, value] of entries()) yield value
      return undefined
    },
    forEach(callback, self) {
      for (const [key, value] of entries()) callback.call(self, value, key, rest)
    },
    [Symbol.iterator]: entries,
  }
  return rest
}
