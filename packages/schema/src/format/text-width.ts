/** Ranges of characters that take two columns: CJK, full-width forms, emoji. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd]
]
const combining: readonly (readonly [from: number, to: number])[] = [
  [0x0300, 0x036f],
  [0xfe00, 0xfe0f]
]

/** Columns that a text takes on a page of fixed pitch (显示宽度): Chinese characters take two. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    width += point < 0x300 ? 1 : isIn(combining, point) ? 0 : isIn(wide, point) ? 2 : 1
  }
  return width
}

function isIn(ranges: readonly (readonly [from: number, to: number])[], point: number): boolean {
  return ranges.some(([from, to]) => point >= from && point <= to)
}
