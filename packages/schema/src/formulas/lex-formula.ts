import { failFormula } from './formula-fault.js'
import { formulaLimits } from './formula-limits.js'
import type { FormulaToken } from './formula-token.js'
import { isDigit, isFormulaName, isNamePart, isNameStart } from './is-plain-name.js'

const signs: ReadonlyMap<string, string> = new Map([
  ...[...'+-*/(),%'].map((sign): [string, string] => [sign, sign]),
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['、', ',']
])

/**
 * Splits a formula into words (词法分析), in one pass. Full-width forms stand for their ASCII ones, × and ÷ for * and /. The last
 * word is the end, so that a reader always has one in hand.
 */
export function lexFormula(text: string): readonly FormulaToken[] {
  if (text.length > formulaLimits.characters) {
    failFormula('formula/text-too-long', { length: text.length, maximum: formulaLimits.characters })
  }
  const folded = foldWidth(text)
  const tokens: FormulaToken[] = []
  for (let at = 0; at < folded.length;) {
    const [token, next] = readToken(folded, at)
    if (token !== null) tokens.push(token)
    at = next
  }
  if (tokens.length === 0) failFormula('formula/empty-text', {})
  return [...tokens, { kind: 'end', text: '', position: text.trimEnd().length + 1 }]
}

function readToken(text: string, at: number): [token: FormulaToken | null, next: number] {
  const character = text.charAt(at)
  if (/^\s$/.test(character)) return [null, at + 1]
  const sign = signs.get(character)
  if (sign !== undefined) return [{ kind: 'sign', text: sign, position: at + 1 }, at + 1]
  if (character === '[') return readQuotedName(text, at)
  const [kind, belongs] = isNameStart(character)
    ? (['name', isNamePart] as const)
    : (['number', isNumberPart] as const)
  if (kind === 'number' && !isNumberPart(character)) failUnknown(text, at)
  let end = at
  while (end < text.length && belongs(text.charAt(end))) end++
  const word = text.slice(at, end)
  if (kind === 'name') checkName(word, at)
  return [{ kind, text: word, position: at + 1 }, end]
}

function isNumberPart(character: string): boolean {
  return isDigit(character) || character === '.'
}

function readQuotedName(text: string, at: number): [token: FormulaToken, next: number] {
  const end = text.indexOf(']', at)
  if (end < 0) failFormula('formula/unclosed-name', { position: at + 1 })
  const name = text.slice(at + 1, end).trim()
  checkName(name, at)
  return [{ kind: 'name', text: name, position: at + 1, quoted: true }, end + 1]
}

function checkName(name: string, at: number): void {
  if (!isFormulaName(name)) failFormula('formula/unreadable-name', { name, position: at + 1 })
}

function failUnknown(text: string, at: number): never {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return failFormula('formula/unknown-character', { character, position: at + 1 })
}

/** U+FF01 to U+FF5E and the wide blank; length and places stay. Inside brackets the name stays as it is written. */
function foldWidth(text: string): string {
  let isQuoted = false
  return text
    .split('')
    .map((character) => {
      const code = character.charCodeAt(0)
      const folded = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
      if (folded === '[') isQuoted = true
      else if (folded === ']') isQuoted = false
      else if (isQuoted) return character
      return folded
    })
    .join('')
}
