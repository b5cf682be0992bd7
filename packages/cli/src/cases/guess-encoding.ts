import { isAscii, isUtf8 } from 'node:buffer'

/** True when the first bytes of a file are a UTF-16 mark, or every second one is zero as in UTF-16 without a mark. */
export function looksLikeUtf16(start: Buffer): boolean {
  if (start.length < 2) return false
  const mark = start.readUInt16BE(0)
  if (mark === 0xfffe || mark === 0xfeff) return true
  const sample = start.subarray(0, 64)
  const zeros = (from: number): number =>
    sample.filter((byte, index) => index % 2 === from && byte === 0).length
  const half = sample.length >> 1
  return half >= 4 && (zeros(0) >= half - 1 || zeros(1) >= half - 1)
}

/**
 * True when bytes that are not UTF-8 read as GB18030 with Chinese characters in them.
 *
 * Latin-1 text hardly ever passes: a letter with an accent would have to be followed by a byte from 0x40 up.
 */
export function looksLikeGb18030(bytes: Buffer): boolean {
  if (isAscii(bytes) || isUtf8(bytes)) return false
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
