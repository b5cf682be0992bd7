import { createReason, type Reason } from '../kernel/index.js'
import { lowerCase } from './fold-limit-text.js'
import { headWords, minimumAnywhere, tailWords, unrelatedWords } from './phrases.js'
import { findWordAtEnd, findWordAtStart, trimMarks, trimMarksAtEnd } from './strip-words.js'

/** What the words around a limit say. */
export interface Surroundings {
  readonly qualifier: string
  readonly action: string
  /** The qualifier stands in brackets after the limit. */
  readonly isRemark: boolean
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
  const qualifier = trimMarks(head.rest)
  const rest = trimMarks(tail.rest)
  const isRemark =
    qualifier === '' && tail.rest.startsWith('(') && tail.rest.indexOf(')') === tail.rest.length - 1
  return {
    qualifier: isRemark ? rest : qualifier,
    action: isRemark ? '' : rest,
    isRemark,
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
    const next =
      takeWord(text, head, trimBlanks(head.rest)) ?? takeWord(text, head, trimMarksAtEnd(head.rest))
    if (next === undefined) break
    if ('code' in next) return next
    head = next
  }
  const rest = lowerCase(head.rest)
  // 每月5日, 次年1日: a date.
  if (/[月年]$/.test(rest)) return createReason('limit-text/unreadable-text', { text })
  return { ...head, minimum: head.minimum ?? minimumAnywhere.find((word) => rest.includes(word)) }
}

function takeWord(text: string, head: Head, rest: string): Head | Reason | undefined {
  const found = findWordAtEnd(rest, headWords)
  if (found === undefined) return undefined
  const { word, kind } = found
  const without = { ...head, rest: rest.slice(0, rest.length - word.length) }
  switch (kind) {
    case 'limiting':
      // 限 and 在 are also the end of other words (年限, 存在): they are taken off only where nothing precedes them.
      return word.length > 1 || rest.length === 1 ? without : undefined
    case 'minimum':
      return { ...without, minimum: word }
    case 'approximate':
      return createReason('limit-text/approximate-limit', { text, word })
    case 'recurring':
      return createReason('limit-text/recurring-limit', { text, word })
    case 'advance':
      return { ...without, isCertain: true }
    case 'before':
      return unrelatedWords.some((one) => rest.endsWith(one)) ? undefined : { ...without, doubtful: word }
  }
}

function readTail(
  text: string,
  after: string
): { readonly rest: string; readonly doubtful: string | undefined } | Reason {
  const rest = trimBlanks(after)
  const found = findWordAtStart(rest, tailWords)
  if (found === undefined || unrelatedWords.some((one) => rest.startsWith(one)))
    return { rest, doubtful: undefined }
  const { word, kind } = found
  const without = rest.slice(word.length)
  switch (kind) {
    case 'within':
      return { rest: without, doubtful: undefined }
    case 'before':
      return { rest: without, doubtful: word }
    case 'starting':
      return createReason('limit-text/minimum-limit', { text, word })
    case 'approximate':
      return createReason('limit-text/approximate-limit', { text, word })
    case 'recurring':
      return createReason('limit-text/recurring-limit', { text, word })
  }
}

/** Folded texts hold no two blanks in a row. */
function trimBlanks(text: string): string {
  return text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined)
}
