import type { IssuePlace } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'

/** What stands between columns where it is no comma, by its name in messages. */
const separators: ReadonlyMap<string, string> = new Map([
  ['semicolon', ';'],
  ['tab', '\t'],
  ['full-width-semicolon', '；'],
  ['full-width-comma', '，'],
  ['bar', '|']
])

/**
 * Refuses a header whose columns are parted by something else than commas (分隔符检查). It came out as one single name, and
 * no table is read that has but one column; nothing is guessed from it but the message.
 *
 * @throws CliFailure tables/other-separator, tables/separator-line
 */
export function checkSeparator(
  header: readonly string[],
  place: IssuePlace & { readonly file: string }
): void {
  const line = header.join(',')
  const { file } = place
  if (/^sep=.?$/i.test(line)) throw createFailure('tables/separator-line', { file, line }, place)
  if (header.length !== 1) return
  const [separator, parts] = [...separators]
    .map(([name, sign]) => [name, line.split(sign).length] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most), ['', 1])
  if (parts > 1) throw createFailure('tables/other-separator', { file, separator }, place)
}
