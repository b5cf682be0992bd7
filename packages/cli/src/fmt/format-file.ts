import { formatPart, parseStrictJson, type Issue, type PartName } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { readTextFile } from '../standards/read-text-file.js'

/** What formatting makes of one file: its canonical text, or why it has none. */
export type FormattedFile =
  | { readonly text: string; readonly changed: boolean }
  | { readonly issues: readonly Issue[] }

/** The canonical text of a part file; what strict parsing refuses is not formatted, as it could lose what was meant. */
export async function formatFile(file: string, part: PartName, cwd: string): Promise<FormattedFile> {
  const before = await readText(file, cwd)
  if (typeof before !== 'string') return before
  const { value, issues } = parseStrictJson(before, { file })
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (value === undefined || errors.length > 0) return { issues: errors }
  const text = formatPart(part, value)
  return { text, changed: text !== before }
}

/** One file that cannot be read does not keep the others from being formatted. */
async function readText(file: string, cwd: string): Promise<string | { readonly issues: readonly Issue[] }> {
  try {
    return await readTextFile(file, cwd)
  } catch (error) {
    if (error instanceof CliFailure) return { issues: error.issues }
    throw error
  }
}
