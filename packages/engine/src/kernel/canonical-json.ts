const loneSurrogate = /\p{Surrogate}/u
const escapedSurrogate = /\\ud[89a-f]/

/**
 * The RFC 8785 (JCS) form of a JSON value: one text for one meaning, whatever the order of keys or the white space.
 *
 * Keys sort by UTF-16 code units and numbers print as ECMAScript does, which is what the RFC asks for. Keys whose value
 * is undefined are left out, as JSON.stringify does.
 *
 * @throws TypeError for what JSON cannot hold: NaN, infinities, bigint, functions, instances, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  const sorted = sortMembers(value)
  // The host writes JSON several times faster than we can; it is asked wherever its order of keys can be ours.
  const text = sorted === unsortable ? null : JSON.stringify(sorted)
  return text === null || escapedSurrogate.test(text) ? writeValue(value) : text
}

/** Stands for a value whose keys the host would order or treat in its own way: "9" before "10", `__proto__`. */
const unsortable = Symbol('unsortable')

function sortMembers(value: unknown): unknown {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return checkScalar(value)
  if (Array.isArray(value)) return sortItems(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('no JSON form for an instance')
  return sortObject(value as Readonly<Record<string, unknown>>)
}

function sortItems(items: readonly unknown[]): unknown {
  const sorted: unknown[] = []
  for (const item of items) {
    const member = sortMembers(item)
    if (member === unsortable) return unsortable
    sorted.push(member)
  }
  return sorted
}

function sortObject(object: Readonly<Record<string, unknown>>): unknown {
  const sorted: Record<string, unknown> = {}
  for (const key of Object.keys(object).toSorted()) {
    if (isOrderedByHost(key)) return unsortable
    const member = object[key]
    if (member === undefined) continue
    const inner = sortMembers(member)
    if (inner === unsortable) return unsortable
    sorted[key] = inner
  }
  return sorted
}

function isOrderedByHost(key: string): boolean {
  const first = key.charCodeAt(0)
  return (first >= 48 && first <= 57 && String(Number(key)) === key) || key === '__proto__'
}

function checkScalar(value: unknown): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value !== 'number') throw new TypeError(`no JSON form for a ${typeof value}`)
  if (!Number.isFinite(value)) throw new TypeError(`no JSON form for ${value}`)
  return value
}

/** The same, written member by member. */
function writeValue(value: unknown): string {
  if (typeof value === 'string') return writeString(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(checkScalar(value))
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item)).join(',')}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${writeString(key)}:${writeValue(member)}`).join(',')}}`
}

function writeString(text: string): string {
  if (loneSurrogate.test(text)) throw new TypeError('no JSON form for a lone surrogate')
  return JSON.stringify(text)
}
