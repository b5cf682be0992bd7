/** The parts of a text between signs that stand outside of all brackets (括号外分割). */
export function splitOutside(text: string, sign: RegExp): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const one = text[at] ?? ''
    if ('([（［{'.includes(one)) depth++
    else if (')]）］}'.includes(one)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && sign.test(one)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** Where the bracket ends that opens at this place (配对括号); -1 where it does not. */
export function findClosing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const one = text[at] ?? ''
    if (one === '(' || one === '（') depth++
    if ((one === ')' || one === '）') && --depth === 0) return at
  }
  return -1
}
