const total = /^(?:[合总小共]\s*[计數数]|(?:sub|grand )?\s*totals?|sum)\s*[：:]?$/iu
const note = /^(?:附?注|备注|说明|制表|填表|审核|notes?|remarks?)\s*[：:]/iu

/** Whether the first cell of a row says that it is a total or a note below the table (合计行、表下备注). */
export function isTotal(text: string): boolean {
  return total.test(text) || note.test(text)
}
