/** How much a document may hold (文档上限). Every reader is bounded by these, whatever the text says. */
export interface JsonLimits {
  /** Bytes of UTF-8. */
  readonly bytes: number
  /** Nesting of objects and lists; the outermost one is level 1. */
  readonly depth: number
  /** Values of any kind, the document itself included. */
  readonly nodes: number
  /** UTF-16 code units of one text or key. */
  readonly stringLength: number
  /** Problems that are listed before reading stops. */
  readonly issues: number
}

/** The limits that hold unless a caller asks for lower ones. */
export const defaultJsonLimits: JsonLimits = {
  bytes: 16 * 1024 * 1024,
  depth: 64,
  nodes: 1_000_000,
  stringLength: 1024 * 1024,
  issues: 1000
}

/** The limits in force: each the lower one of what is asked for and the default, so they can only go down. */
export function lowerLimits(asked: Partial<JsonLimits> = {}): JsonLimits {
  const lower = (key: keyof JsonLimits): number => {
    const value = asked[key]
    return value === undefined || !(value < defaultJsonLimits[key])
      ? defaultJsonLimits[key]
      : Math.max(0, value)
  }
  return {
    bytes: lower('bytes'),
    depth: lower('depth'),
    nodes: lower('nodes'),
    stringLength: lower('stringLength'),
    issues: lower('issues')
  }
}

/** Is `text` longer than `maximum` bytes when written as UTF-8? Lone surrogates count as the three bytes of U+FFFD. */
export function exceedsBytes(text: string, maximum: number): boolean {
  if (text.length * 3 <= maximum) return false
  let bytes = text.length
  for (let at = 0; at < text.length && bytes <= maximum; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    bytes += unit < 0x800 ? 1 : 2
    // A pair of surrogates takes four bytes, two for each unit: the second one adds nothing.
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(at + 1)
      if (next >= 0xdc00 && next < 0xe000) at++
    }
  }
  return bytes > maximum
}
