/**
 * Reads the imports of TypeScript and JavaScript files with the TypeScript parser, so that comments and strings which
 * only look like imports are not taken for one.
 */
import ts from 'typescript'

/** @typedef {{ specifier: string, line: number, typeOnly: boolean }} Import */

/**
 * `import { type A } from 'x'` still loads `x` under verbatimModuleSyntax; only `import type` and `export type` do not.
 */
function describe(node) {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, node.importClause?.isTypeOnly === true]
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, node.isTypeOnly]
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [node.argument.literal, true]
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [node.arguments[0], false]
  return [undefined, false]
}

/** All imports, re-exports and dynamic imports of one file, in the order of the text. */
export function readImports(fileName, text) {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true)
  const imports = []
  const visit = (node) => {
    const [specifier, typeOnly] = describe(node)
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      imports.push({ specifier: specifier.text, line, typeOnly })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}
