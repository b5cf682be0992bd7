import type { BilingualText, Change } from '@lijie/engine/changes'

/** Texts up to this many characters are shown whole. */
const mostShown = 90
/** So much is kept around what differs. */
const context = 24

/** A change whose long texts are cut down to where they differ, for reading; the data keeps them whole. */
export function shortenChange(change: Change): Change {
  const { before, after } = change
  if (before === null || after === null) {
    return {
      ...change,
      before: before && { ...before, text: cutBoth(before.text) },
      after: after && { ...after, text: cutBoth(after.text) }
    }
  }
  const zh = focus(before.text.zh, after.text.zh)
  const en = focus(before.text.en, after.text.en)
  return {
    ...change,
    before: { ...before, text: { zh: zh[0], en: en[0] } },
    after: { ...after, text: { zh: zh[1], en: en[1] } }
  }
}

function cutBoth({ zh, en }: BilingualText): BilingualText {
  return { zh: cut(zh), en: cut(en) }
}

function cut(text: string): string {
  return text.length > mostShown * 2 ? `${text.slice(0, mostShown * 2)}…` : text
}

/** Leaves out what two long texts have in common at both ends. */
function focus(a: string, b: string): readonly [string, string] {
  if (a.length <= mostShown && b.length <= mostShown) return [a, b]
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const from = start > context ? start - context : 0
  const rest = end > context ? end - context : 0
  const show = (text: string): string => {
    const middle = text.slice(from, text.length - rest)
    return `${from > 0 ? '…' : ''}${middle.length > mostShown * 2 ? cut(middle) : middle}${rest > 0 ? '…' : ''}`
  }
  return [show(a), show(b)]
}
