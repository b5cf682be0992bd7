/**
 * Writes GLOSSARY.md from glossary.json.
 *
 * Usage: node scripts/generate-glossary.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const root = new URL('../', import.meta.url)

/** The text of GLOSSARY.md for the entries of glossary.json. */
export function renderGlossary({ entries }) {
  const rows = entries.map(({ term, zh, definition, note, identifiers }) => {
    const names = identifiers.map((name) => `\`${name}\``).join(' ')
    const said = note === undefined ? definition.en : `${definition.en} (${note})`
    return `| ${term} | ${zh} | ${cell(said)} | ${cell(definition.zh)} | ${names} |`
  })
  return [
    '# Glossary 术语表',
    '',
    'Generated from `glossary.json` by `npm run gen:glossary`; edit that file. A test compares the two and fails when an',
    'exported type has no entry.',
    '',
    '| term | 中文 | meaning | 含义 | in code |',
    '|---|---|---|---|---|',
    ...rows,
    ''
  ].join('\n')
}

function cell(text) {
  return text.replaceAll('|', '\\|')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const glossary = JSON.parse(readFileSync(new URL('glossary.json', root), 'utf8'))
  writeFileSync(new URL('GLOSSARY.md', root), renderGlossary(glossary))
  console.log(`GLOSSARY.md: ${glossary.entries.length} entries`)
}
