import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** The digest of a token: what is looked up, so that no comparison takes longer for a token that is nearly right. */
export function digestToken(token) {
  return createHash('sha256').update(token).digest('hex')
}

/** Who acts with a token: `{ [token]: { person, organ, role, onBehalfOf? } }` -> the actor by the digest of its token. */
function indexTokens(tokens) {
  return new Map(Object.entries(tokens).map(([token, actor]) => [digestToken(token), actor]))
}

/** Reads the tokens of a file. */
export async function readTokens(file) {
  const { tokens } = JSON.parse(await readFile(file, 'utf8'))
  return indexTokens(tokens)
}
