import { readString } from './read-string.js'
import { reportIssue, showCharacter, stopWith, type ParseState } from './parse-state.js'
import { skipSpace } from './skip-space.js'

const bareKey = /[A-Za-z_$][A-Za-z0-9_$-]*/y
const comma = 0x2c
const colon = 0x3a
const fullWidthOf: Readonly<Record<number, string>> = { [comma]: '，', [colon]: '：' }

/** Goes one level down, unless that is too deep. */
export function enter(state: ParseState, node: number): boolean {
  const { depth } = state.limits
  if (state.depth >= depth) {
    stopWith(state, 'document/too-deep', { maximum: depth }, { node, offset: state.at })
    return false
  }
  state.depth++
  state.at++
  return true
}

/** Moves behind the closing bracket; true when it is there, or when reading has stopped. */
export function passClosing(state: ParseState, node: number, closing: number, afterComma: boolean): boolean {
  if (state.text.charCodeAt(state.at) !== closing || state.stopped) return state.stopped
  if (afterComma) reportIssue(state, 'document/trailing-comma', {}, { node, offset: state.at })
  state.at++
  return true
}

/** Reads the key of a member; one without quotes is reported and taken. */
export function readKey(state: ParseState, node: number): string {
  if (state.text.charCodeAt(state.at) === 0x22) return readString(state, node)
  bareKey.lastIndex = state.at
  const key = bareKey.exec(state.text)?.[0]
  if (key === undefined) {
    failAt(state, node, '"')
    return ''
  }
  reportIssue(state, 'document/unquoted-key', { key: key.slice(0, 80) }, { node, offset: state.at })
  state.at += key.length
  return key
}

/** Moves behind the colon after a key; false when there is none. */
export function passColon(state: ParseState, node: number): boolean {
  skipSpace(state, node)
  if (passMark(state, node, colon)) return true
  failAt(state, node, '":"')
  return false
}

/** Moves behind the comma after a value; true when there was one. A missing comma is reported when a value follows. */
export function passComma(state: ParseState, node: number, closing: number): boolean {
  skipSpace(state, node)
  if (state.stopped || state.text.charCodeAt(state.at) === closing) return false
  if (passMark(state, node, comma)) return true
  const next = state.text.charAt(state.at)
  const startsValue = closing === 0x7d ? next === '"' : next !== '' && '"{['.includes(next)
  if (startsValue) reportIssue(state, 'document/missing-comma', {}, { node, offset: state.at })
  else failAt(state, node, closing === 0x7d ? '"," or "}"' : '"," or "]"')
  return false
}

/** Moves behind a comma or colon; its full-width twin is reported and taken for it. */
function passMark(state: ParseState, node: number, mark: number): boolean {
  if (state.text.charCodeAt(state.at) !== mark) {
    const twin = fullWidthOf[mark] ?? ''
    if (state.text.charAt(state.at) !== twin) return false
    const params = { character: twin, ordinary: String.fromCharCode(mark) }
    reportIssue(state, 'document/full-width-punctuation', params, { node, offset: state.at })
  }
  state.at++
  return true
}

function failAt(state: ParseState, node: number, expected: string): void {
  const place = { node, offset: state.at }
  if (state.at >= state.text.length) stopWith(state, 'document/truncated', { expected }, place)
  else stopWith(state, 'document/not-json', { found: showCharacter(state.text, state.at), expected }, place)
}
