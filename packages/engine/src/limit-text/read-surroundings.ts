import { createReason, type Reason } from '../kernel/index.js'
import { lowerCase } from './fold-limit-text.js'
import {
  advanceWords,
  approximatingEnds,
  approximatingWords,
  beforeWords,
  limitingWords,
  minimumAnywhere,
  minimumWords,
  recurringWords,
  startingWords,
  withinWords,
  wordsWithBefore
} from './phrases.js'
import { trimMarks, trimMarksAtEnd, wordAtEnd, wordAtStart } from './strip-words.js'

/** What the words around a limit say. */
export interface Surroundings {
  readonly qualifier: string
  readonly action: string
  readonly isBefore: boolean
  /** The word by which it counts backwards, where that word may mean something else. */
  readonly doubtful: string | undefined
}

/** Reads the words before and after a limit (限定语与后续语); refused where they make it something else than a limit. */
export function readSurroundings(text: string, before: string, after: string): Surroundings | Reason {
  const head = readHead(text, before)
  if ('code' in head) return head
  const tail = readTail(text, after)
  if ('code' in tail) return tail
  const isBefore = head.isCertain || head.doubtful !== undefined || tail.doubtful !== undefined
  if (head.minimum !== undefined && !isBefore) {
    return createReason('limit-text/minimum-limit', { text, word: head.minimum })
  }
  const isRemark = tail.rest.startsWith('(') && tail.rest.endsWith(')')
  const rest = trimMarks(tail.rest)
  const qualifier = trimMarks(head.rest)
  return {
    qualifier: isRemark && qualifier === '' ? rest : qualifier,
    action: isRemark && qualifier === '' ? '' : rest,
    isBefore,
    doubtful: head.isCertain ? undefined : (head.doubtful ?? tail.doubtful)
  }
}

interface Head {
  readonly rest: string
  readonly isCertain: boolean
  readonly doubtful: string | undefined
  readonly minimum: string | undefined
}

/** Takes words off the end of what stands before the limit, as long as they say something. */
function readHead(text: string, before: string): Head | Reason {
  let head: Head = { rest: before, isCertain: false, doubtful: undefined, minimum: undefined }
  for (;;) {
    const rest = trimBlanks(head.rest)
    const about = wordAtEnd(rest, approximatingWords)
    if (about !== undefined) return createReason('limit-text/approximate-limit', { text, word: about })
    const often = wordAtEnd(rest, recurringWords)
    if (often !== undefined) return createReason('limit-text/recurring-limit', { text, word: often })
    const next = takeWord(head, rest) ?? takeWord(head, trimMarksAtEnd(rest))
    if (next === undefined) {
      const minimum = head.minimum ?? minimumAnywhere.find((word) => lowerCase(rest).includes(word))
      return { ...head, minimum }
    }
    head = next
  }
}

function takeWord(head: Head, rest: string): Head | undefined {
  const without = (word: string): string => rest.slice(0, rest.length - word.length)
  const minimum = wordAtEnd(rest, minimumWords)
  const limiting = wordAtEnd(rest, limitingWords)
  // 不超过 ends with 超过: the longer word is the one that is meant.
  if (limiting !== undefined && limiting.length > (minimum?.length ?? 0) && standsAlone(rest, limiting)) {
    return { ...head, rest: without(limiting) }
  }
  if (minimum !== undefined) return { ...head, rest: without(minimum), minimum }
  const advance = wordAtEnd(rest, advanceWords)
  if (advance !== undefined) return { ...head, rest: without(advance), isCertain: true }
  const doubtful = wordAtEnd(rest, beforeWords)
  if (doubtful === undefined || wordAtEnd(rest, wordsWithBefore) !== undefined) return undefined
  return { ...head, rest: without(doubtful), doubtful }
}

/** 限 and 在 are also the end of other words (年限, 存在): they are taken off only where nothing precedes them. */
function standsAlone(rest: string, word: string): boolean {
  return word.length > 1 || rest.length === 1
}

function readTail(
  text: string,
  after: string
): { readonly rest: string; readonly doubtful: string | undefined } | Reason {
  const rest = trimBlanks(after)
  const about = wordAtStart(rest, approximatingEnds)
  if (about !== undefined) return createReason('limit-text/approximate-limit', { text, word: about })
  const within = wordAtStart(rest, withinWords)
  if (within !== undefined) return { rest: rest.slice(within.length), doubtful: undefined }
  const from = wordAtStart(rest, startingWords)
  if (from !== undefined) return createReason('limit-text/minimum-limit', { text, word: from })
  const doubtful =
    wordAtStart(rest, wordsWithBefore) === undefined ? wordAtStart(rest, beforeWords) : undefined
  return { rest: rest.slice(doubtful?.length ?? 0), doubtful }
}

/** Folded texts hold no two blanks in a row. */
function trimBlanks(text: string): string {
  return text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined)
}
