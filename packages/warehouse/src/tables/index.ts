export { createTableFailure, TableFailure } from '../spreadsheet/table-failure.js'
export { openTextTable } from './open-text-table.js'
export type { TextTable } from './text-table.js'
export { readTableUrl, type TablePlace } from './read-table-url.js'
