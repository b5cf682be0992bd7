export { compileTaxonomy, selectKind, type CompiledKind, type CompiledTaxonomy } from './compile-taxonomy.js'
export { findEntry, type EntryQuery } from './find-entry.js'
export { findEntryByName } from './find-entry-by-name.js'
export { parseCode, type ParsedCode } from './parse-code.js'
