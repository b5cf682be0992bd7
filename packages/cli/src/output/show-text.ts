const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/**
 * Text that came from data, safe to show on a terminal: control, direction and invisible characters are written as
 * `\u….` instead of being sent, so that no file can move the cursor, hide a line or rename the window.
 */
export function showText(text: string): string {
  return text.replace(controls, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}
