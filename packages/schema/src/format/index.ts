export { formatPart } from './format-part.js'
