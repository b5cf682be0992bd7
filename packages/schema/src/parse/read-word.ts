import { reportIssue, showCharacter, stopWith, type ParseState } from './parse-state.js'

/** The beginnings of a value, as messages of both languages show them. */
const anyValue = '{ [ " 0-9 true false null'
const word = /[A-Za-z_$][A-Za-z0-9_$]*/y

/** Reads true, false or null; another word is reported and read as null; anything else ends the reading. */
export function readWord(state: ParseState, node: number): unknown {
  const place = { node, offset: state.at }
  word.lastIndex = state.at
  const found = word.exec(state.text)?.[0]
  if (found === undefined) {
    if (state.at >= state.text.length) stopWith(state, 'document/truncated', { expected: anyValue }, place)
    else
      stopWith(
        state,
        'document/not-json',
        { found: showCharacter(state.text, state.at), expected: anyValue },
        place
      )
    return undefined
  }
  state.at += found.length
  if (found === 'true') return true
  if (found === 'false') return false
  if (found !== 'null') reportIssue(state, 'document/unknown-word', { word: found.slice(0, 40) }, place)
  return null
}
