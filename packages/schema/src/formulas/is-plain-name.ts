import { formulaLimits } from './formula-limits.js'

/** Latin letters, the underscore and Chinese characters: what a name may begin with. */
export function isNameStart(character: string): boolean {
  return /^[A-Za-z_\u3007\u3400-\u4dbf\u4e00-\u9fff]$/.test(character)
}

/** Also digits: what a name may go on with. */
export function isNamePart(character: string): boolean {
  return isNameStart(character) || isDigit(character)
}

/** 0 to 9. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1
}

/** Whether a name can be written without brackets (名称无须括号). */
export function isPlainName(name: string): boolean {
  return isNameStart(name.charAt(0)) && [...name].every(isNamePart)
}

/** Whether a name can be written at all, in brackets if need be (名称可用). */
export function isFormulaName(name: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const isClean = !/[[\]\u0000-\u001f\u007f\uff3b\uff3d]/.test(name)
  return name.length > 0 && name.length <= formulaLimits.nameCharacters && isClean && name === name.trim()
}
