/** Built-in number formats that show a date or a time, those of the East Asian languages included. */
const builtIn: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58]
]

/** True when a number format shows days or times (日期格式), so that its numbers are instants of a wall clock. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.some(([from, to]) => id >= from && id <= to)
  return /[ymdhsea]/i.test(bareCode(code))
}

/** True when a format shows a multiple of the number (百分比、千位缩放): `0.0%`, `0.0,`, `0!.0,"万"`. */
export function isScaledFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return id === 9 || id === 10
  const bare = bareCode(code)
  return /[%‰]/.test(bare) || /[0#?],+(?![0#?,])/.test(bare)
}

/** True when a format shows zeros in front that the number does not have (补零格式): `000000`. */
export function isPaddedFormat(code: string | undefined): boolean {
  return code !== undefined && /^[^.0#?]*0[0#?]*0/.test(bareCode(code).replaceAll(',', ''))
}

/** The code without texts, escapes, colours and conditions; only its first section counts. */
function bareCode(code: string): string {
  let bare = ''
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at] ?? ''
    if (sign === ';') break
    if (sign === '"') at = endOf(code, '"', at)
    else if (sign === '[') {
      const end = endOf(code, ']', at)
      // [h], [mm] and [ss] are times that run on beyond a day.
      if (/^[hms]+$/i.test(code.slice(at + 1, end))) bare += 'h'
      at = end
    } else if (sign === '\\' || sign === '_' || sign === '*') at += 1
    else if (/^e[+-]/i.test(code.slice(at))) at += 1
    else if (/^general/i.test(code.slice(at))) at += 6
    else bare += sign
  }
  return bare
}

function endOf(code: string, sign: string, from: number): number {
  const end = code.indexOf(sign, from + 1)
  return end === -1 ? code.length : end
}
