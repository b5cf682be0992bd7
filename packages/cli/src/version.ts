import { readFileSync } from 'node:fs'

/** The version of the command, from its package.json (which lies beside both src and dist). */
export function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const manifest: unknown = JSON.parse(text)
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version)
  return '0.0.0'
}
