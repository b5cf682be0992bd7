export { findCoveringEntry } from './find-covering-entry.js'
export { listCitedEntries, type CitedEntry } from './list-cited-entries.js'
export { readArticleNames } from './read-article-names.js'
