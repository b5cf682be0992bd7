import { createIssue, type Issue, type IssueCode, type IssueParams } from '../issues/index.js'
import type { JsonLimits } from './json-limits.js'
import { pointerOfNode, type NodeTable } from './json-positions.js'
import { findLineStarts, positionOfOffset, type TextPosition } from './line-starts.js'

/** What the readers of one text share. Nothing outside `parseStrictJson` sees it. */
export interface ParseState {
  readonly text: string
  readonly file: string | undefined
  readonly limits: JsonLimits
  readonly nodes: NodeTable
  readonly issues: Issue[]
  /** Offset of the next character. */
  at: number
  /** Open objects and lists. */
  depth: number
  /** True once reading cannot go on; every reader then returns at once. */
  stopped: boolean
  lineStarts: readonly number[] | undefined
}

/** Where an issue lies: a value, and the offset that is shown. */
export interface ParsePlace {
  readonly node: number
  readonly offset: number
}

/** Notes a problem and goes on reading. */
export function reportIssue<C extends IssueCode>(
  state: ParseState,
  code: C,
  params: IssueParams<C>,
  place: ParsePlace
): void {
  if (state.issues.length >= state.limits.issues) {
    state.issues.push(
      createIssue('document/too-many-issues', { maximum: state.limits.issues }, placeOf(state, place))
    )
    state.stopped = true
  } else state.issues.push(createIssue(code, params, placeOf(state, place)))
}

/** Notes a problem after which reading makes no sense. */
export function stopWith<C extends IssueCode>(
  state: ParseState,
  code: C,
  params: IssueParams<C>,
  place: ParsePlace
): void {
  if (!state.stopped) reportIssue(state, code, params, place)
  state.stopped = true
}

function placeOf(
  state: ParseState,
  { node, offset }: ParsePlace
): { file?: string; pointer: string; line: number; column: number } {
  return {
    ...(state.file === undefined ? {} : { file: state.file }),
    pointer: pointerOfNode(state.nodes, node),
    ...positionOf(state, offset)
  }
}

/** A text that is refused at its first character, being too large, is not looked through for lines. */
function positionOf(state: ParseState, offset: number): TextPosition {
  if (offset === 0) return { line: 1, column: 1 }
  state.lineStarts ??= findLineStarts(state.text)
  return positionOfOffset(state.lineStarts, offset)
}

/** The character at `offset` as a message shows it: in quotes, or U+XXXX when it would not be seen. */
export function showCharacter(text: string, offset: number): string {
  const point = text.codePointAt(offset)
  if (point === undefined) return ''
  const visible = point > 0x20 && point !== 0x7f && !/[\p{C}\p{Z}]/u.test(String.fromCodePoint(point))
  return visible ? `"${String.fromCodePoint(point)}"` : codePointName(point)
}

/** `U+200B` for 0x200b. */
export function codePointName(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
