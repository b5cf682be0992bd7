import { checkText, isUncommon } from './check-text.js'
import {
  codePointName,
  reportIssue,
  showCharacter,
  stopWith,
  type ParsePlace,
  type ParseState
} from './parse-state.js'

const quote = 0x22
const backslash = 0x5c
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t']
])
const fourHexDigits = /^[0-9a-fA-F]{4}$/

/** Reads a text in double quotes; `state.at` is on the opening quote. */
export function readString(state: ParseState, node: number): string {
  const { text } = state
  const place = { node, offset: state.at }
  const start = state.at + 1
  let uncommon = false
  let escaped = false
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) break
    if (unit === backslash) {
      escaped = true
      at++
    } else if (unit > 0x7e) uncommon ||= isUncommon(unit)
    else if (unit < 0x20 && !passControl(state, unit, { node, offset: at })) return ''
  }
  if (at >= text.length) {
    state.at = text.length
    stopWith(state, 'document/truncated', { expected: '"' }, { node, offset: state.at })
    return ''
  }
  state.at = at + 1
  const raw = text.slice(start, at)
  const value = escaped ? unescapeText(state, raw, start, node) : raw
  const { stringLength } = state.limits
  if (value.length > stringLength) {
    const params = { length: value.length, maximum: stringLength }
    reportIssue(state, 'document/string-too-long', params, place)
  } else if (uncommon || escaped) checkText(state, value, place)
  return value
}

/** Reports a raw control character. A line end means that the closing quote is missing: false, reading stops. */
function passControl(state: ParseState, unit: number, place: ParsePlace): boolean {
  if (unit === 0x0a || unit === 0x0d) {
    stopWith(state, 'document/unterminated-string', {}, place)
    return false
  }
  reportIssue(state, 'document/control-character', { character: codePointName(unit) }, place)
  return !state.stopped
}

/** Resolves the escapes of a text; an escape that does not exist is reported and left out. */
function unescapeText(state: ParseState, raw: string, start: number, node: number): string {
  let value = ''
  let from = 0
  for (let at = raw.indexOf('\\'); at >= 0 && !state.stopped; at = raw.indexOf('\\', from)) {
    value += raw.slice(from, at)
    const letter = raw.charAt(at + 1)
    const digits = letter === 'u' ? raw.slice(at + 2, at + 6) : ''
    if (fourHexDigits.test(digits)) {
      value += String.fromCharCode(Number.parseInt(digits, 16))
      from = at + 6
      continue
    }
    const known = escapes.get(letter)
    if (known === undefined) {
      const escape = letter === 'u' ? `\\u${digits}` : `\\${showCharacter(raw, at + 1).replaceAll('"', '')}`
      reportIssue(state, 'document/unknown-escape', { escape }, { node, offset: start + at })
    }
    value += known ?? ''
    from = at + 2
  }
  return value + raw.slice(from)
}
