export { formatIssue, type MessageLanguage, type Messaged } from '../issues/index.js'
