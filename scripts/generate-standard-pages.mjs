/**
 * Writes docs/standards: one page for each standard, and the table of all.
 *
 * Usage: node scripts/generate-standard-pages.mjs
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadSource } from './load-source.mjs'
import { loadStandards } from './load-standards.mjs'
import { loadCompositions } from './standard-pages/load-compositions.mjs'

const folder = new URL('../docs/standards/', import.meta.url)

const { renderAllPages } = await loadSource('scripts/standard-pages/render-all-pages.mjs')
const pages = renderAllPages(loadStandards(), loadCompositions())
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text)
console.log(`docs/standards: ${pages.size - 1} pages and the table of all`)
