/** Text of a workbook with its escaped characters (`_x000D_`) as they are meant (转义还原). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  )
}

// oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
const unwritable = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_x(?=[\dA-Fa-f]{4}_)/g

const loneSurrogate = /\p{Surrogate}/gu

/** The same backwards (转义): what XML cannot hold becomes `_xHHHH_`, and what looks like that is kept apart from it. */
export function encodeEscapes(text: string): string {
  return text
    .replace(loneSurrogate, '\ufffd')
    .replace(unwritable, (found) =>
      found === '_x' ? '_x005F_x' : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    )
}
