export { listCaseFacts, type FactsOfCase, type FactsRequest, type FactsSource } from './list-case-facts.js'
