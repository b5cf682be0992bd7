import { reportIssue, type ParseState } from './parse-state.js'

const ideographicSpace = 0x3000
const slash = 0x2f
const star = 0x2a

/** Moves to the next character that is no white space. Comments and ideographic spaces are reported and passed over. */
export function skipSpace(state: ParseState, node: number): void {
  const { text } = state
  for (;;) {
    const unit = text.charCodeAt(state.at)
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) state.at++
    else if (unit === slash) {
      if (!skipComment(state, node)) return
    } else if (unit === ideographicSpace) {
      const params = { character: 'U+3000', ordinary: 'U+0020' }
      reportIssue(state, 'document/full-width-punctuation', params, { node, offset: state.at })
      state.at++
    } else return
    if (state.stopped) return
  }
}

/** Passes over a comment to the end of the line or to its closing mark; false when the slash begins no comment. */
function skipComment(state: ParseState, node: number): boolean {
  const second = state.text.charCodeAt(state.at + 1)
  if (second !== slash && second !== star) return false
  reportIssue(state, 'document/comment', {}, { node, offset: state.at })
  const end = second === slash ? '\n' : '*/'
  const found = state.text.indexOf(end, state.at + 2)
  state.at = found < 0 ? state.text.length : found + end.length
  return true
}
