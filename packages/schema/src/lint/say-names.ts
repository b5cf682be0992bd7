/** No more names than can be read. */
const mostNames = 40

/** The names that there are, for a message (可用名称). */
export function sayNames(names: readonly string[]): string {
  return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')}, …` : names.join(', ') || '-'
}
