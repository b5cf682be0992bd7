const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * Text from a data file made safe to print: control characters, which a terminal would obey, and invisible marks that
 * turn or hide text are shown as \uXXXX.
 */
export function showText(text) {
  return String(text).replace(
    unsafe,
    (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, '0')}`
  )
}
