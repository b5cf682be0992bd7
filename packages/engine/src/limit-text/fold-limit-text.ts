import { isDigit, isLetter } from './ascii.js'

const invisible: ReadonlySet<string> = new Set(['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD'])

/**
 * A text without what makes no difference (归一化): full-width letters, digits and signs become ASCII, blanks of any kind
 * go, except one between two ASCII words, or after a point (in 3. 2小时 the 3 is no part of the number). Linear in the length of the text.
 */
export function foldLimitText(text: string): string {
  const kept: string[] = []
  let hasBlank = false
  for (const character of text) {
    if (invisible.has(character)) continue
    if (/^\s$/.test(character)) {
      hasBlank = true
      continue
    }
    const folded = foldCharacter(character)
    if (hasBlank && isWordPart(folded) && (isWordPart(kept.at(-1)) || kept.at(-1) === '.')) kept.push(' ')
    hasBlank = false
    kept.push(folded)
  }
  return kept.join('')
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
}

function isWordPart(character: string | undefined): boolean {
  return isLetter(character) || isDigit(character)
}

/** The same text of the same length with small ASCII letters, for comparing words. */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
