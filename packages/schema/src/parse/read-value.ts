import { addMember } from './add-member.js'
import { enter, passClosing, passColon, passComma, readKey } from './container-marks.js'
import { stopWith, type ParseState } from './parse-state.js'
import { readNumber } from './read-number.js'
import { readString } from './read-string.js'
import { readWord } from './read-word.js'
import { skipSpace } from './skip-space.js'

/** Reads one value; `parent`, `step` and `keyOffset` say where it belongs. */
export function readValue(
  state: ParseState,
  parent: number,
  step: string | number,
  keyOffset: number
): unknown {
  skipSpace(state, Math.max(parent, 0))
  const node = addNode(state, parent, step, keyOffset)
  if (state.stopped) return undefined
  const unit = state.text.charCodeAt(state.at)
  if (unit === 0x22) return readString(state, node)
  if (unit === 0x7b) return readObject(state, node)
  if (unit === 0x5b) return readArray(state, node)
  if ((unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2b || unit === 0x2e)
    return readNumber(state, node)
  return readWord(state, node)
}

function addNode(state: ParseState, parent: number, step: string | number, keyOffset: number): number {
  const { nodes, limits } = state
  const node = nodes.offsets.length
  if (node >= limits.nodes)
    stopWith(
      state,
      'document/too-many-nodes',
      { maximum: limits.nodes },
      { node: Math.max(parent, 0), offset: state.at }
    )
  nodes.offsets.push(state.at)
  nodes.keyOffsets.push(keyOffset)
  nodes.parents.push(parent)
  nodes.steps.push(step)
  return node
}

/** Reads an object; `state.at` is on its opening brace. */
function readObject(state: ParseState, node: number): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  if (!enter(state, node)) return object
  let afterComma = false
  while (!state.stopped) {
    skipSpace(state, node)
    if (passClosing(state, node, 0x7d, afterComma)) break
    const keyOffset = state.at
    const key = readKey(state, node)
    if (state.stopped || !passColon(state, node)) break
    const member = state.nodes.offsets.length
    const value = readValue(state, node, key, keyOffset)
    if (state.stopped) break
    addMember(state, object, key, value, { node: member, offset: keyOffset })
    afterComma = passComma(state, node, 0x7d)
  }
  state.depth--
  return object
}

/** Reads a list; `state.at` is on its opening bracket. */
function readArray(state: ParseState, node: number): unknown[] {
  const list: unknown[] = []
  if (!enter(state, node)) return list
  let afterComma = false
  while (!state.stopped) {
    skipSpace(state, node)
    if (passClosing(state, node, 0x5d, afterComma)) break
    const value = readValue(state, node, list.length, -1)
    if (state.stopped) break
    list.push(value)
    afterComma = passComma(state, node, 0x5d)
  }
  state.depth--
  return list
}
