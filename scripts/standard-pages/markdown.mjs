/** Text inside a table or a paragraph: nothing in it is taken for markup. */
export function escapeMarkdown(text) {
  return text.replaceAll(/[\\|<>*_`[\]~]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ')
}

/** A name as it stands in a file. */
export function codeSpan(text) {
  return `\`${text}\``
}

/**
 * A table; columns that are empty in every row are left out.
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows cells that are escaped already
 */
export function table(headings, rows) {
  if (rows.length === 0) return []
  const kept = headings.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''))
  const line = (cells) => `| ${kept.map((column) => cells[column]).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map((row) => line(row)), '']
}

/** A heading with what stands below it; nothing where there is nothing to say. */
export function section(level, title, lines) {
  return lines.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, '', ...lines]
}

/** A diagram that code hosts draw. */
export function mermaid(code) {
  return ['```mermaid', code.trimEnd(), '```', '']
}

/** A remark below what a cell says. */
export function remark(text) {
  return text === '' ? '' : `<br><small>${text}</small>`
}

/** Remarks with a word before each; those that say nothing are left out. */
export function remarks(labelled) {
  return labelled.map(([label, said]) => (said === '' ? '' : remark(label + said))).join('')
}
