const loneSurrogate = /\p{Surrogate}/u

/**
 * The RFC 8785 (JCS) form of a JSON value: one text for one meaning, whatever the order of keys or the white space.
 *
 * Keys sort by UTF-16 code units and numbers print as ECMAScript does, which is what the RFC asks for. Keys whose value
 * is undefined are left out, as JSON.stringify does.
 *
 * @throws TypeError for what JSON cannot hold: NaN, infinities, bigint, functions, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return canonicalArray(value)
  if (typeof value === 'object') return canonicalObject(value as Readonly<Record<string, unknown>>)
  throw new TypeError(`no JSON form for a ${typeof value}`)
}

function canonicalArray(items: readonly unknown[]): string {
  let text = '['
  for (let i = 0; i < items.length; i += 1)
    text += i === 0 ? canonicalJson(items[i]) : `,${canonicalJson(items[i])}`
  return `${text}]`
}

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const key of Object.keys(object).toSorted()) {
    const member = object[key]
    if (member === undefined) continue
    text += `${text === '' ? '{' : ','}${canonicalString(key)}:${canonicalJson(member)}`
  }
  return text === '' ? '{}' : `${text}}`
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`no JSON form for ${value}`)
  return String(value === 0 ? 0 : value)
}

function canonicalString(text: string): string {
  if (loneSurrogate.test(text)) throw new TypeError('no JSON form for a lone surrogate')
  return JSON.stringify(text)
}
