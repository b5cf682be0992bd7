import { codePointName, reportIssue, type ParsePlace, type ParseState } from './parse-state.js'

/** Characters that show nothing: controls, zero-width, joiners, directions, fillers, variation selectors, tags. White space has a lint rule of its own. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const loneSurrogate = /\p{Surrogate}/u
const fullWidthLetterOrDigit = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/
const printableAscii = /^[\u0020-\u007e]*$/

/**
 * Reports characters that make two texts differ which look the same. Texts of ordinary characters never come here.
 *
 * Full-width letters and digits are refused where the whole text is otherwise ASCII, that is in codes, ids and keys;
 * inside a Chinese label they may be what the source prints.
 */
export function checkText(state: ParseState, text: string, place: ParsePlace): void {
  const surrogate = loneSurrogate.exec(text)
  if (surrogate) {
    const character = codePointName(surrogate[0].charCodeAt(0))
    reportIssue(state, 'document/lone-surrogate', { character }, place)
    return
  }
  const hidden = invisible.exec(text)
  if (hidden) {
    const character = codePointName(hidden[0].codePointAt(0) ?? 0)
    reportIssue(state, 'document/invisible-character', { character }, place)
  }
  const normalized = text.normalize('NFC')
  if (normalized !== text) reportIssue(state, 'document/not-nfc', { text, normalized }, place)
  if (!fullWidthLetterOrDigit.test(text)) return
  const ordinary = text.normalize('NFKC')
  if (printableAscii.test(ordinary))
    reportIssue(state, 'document/compatibility-character', { text, ordinary }, place)
}

/** Must a text with this UTF-16 code unit be looked at by `checkText`? False for ASCII, common Chinese and its punctuation. */
export function isUncommon(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return false
  if (unit <= 0x7e) return false
  if (unit >= 0x3001 && unit <= 0x3029) return false
  if (unit >= 0x2010 && unit <= 0x2027) return false
  return !(unit >= 0xff01 && unit <= 0xff0f) && unit !== 0xff1a && unit !== 0xff1b && unit !== 0xff1f
}
