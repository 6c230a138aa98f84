// Measures src (without the playground) against the limits of the house; exits 1 when one is broken.
//
//   npm run measure              one line a measure
//   npm run measure -- --list    and below it what breaks the limit, the worst first
//
// Functions: every declaration, method, accessor, constructor, function expression, and arrow with a block body, nested
// ones too. A function counts all its lines from its first keyword to its closing brace, those of nested functions included.
// Arrows with an expression body are not counted: they are no longer than their expression.
// Circles: groups of files, or of folders, that import each other, type imports included. Files directly in src belong to
// no folder: the entry points import everything and the configuration imports nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { circles } from './circles.mjs'

const limits = {
  lines: 110700,
  fileMedian: 84,
  fileMax: 250,
  functionMedian: 8,
  functionMax: 40,
  folder: 22,
}
const isListed = process.argv.includes('--list')

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts') && !path.startsWith('playground/'))
  .toSorted()
const files = paths.map(path => measured(path, readFileSync(join('src', path), 'utf8')))
const functions = files.flatMap(file => file.functions)
const comments = sum(files.map(file => file.comments))
const code = sum(files.map(file => file.code))

const fileImports = new Map(files.map(({ path, imports }) => [path, imports.filter(to => paths.includes(to))]))
const results = [
  most('lines of src', sum(files.map(file => file.lines)), limits.lines),
  most('lines of a file, median', median(files.map(file => file.lines)), limits.fileMedian),
  most('lines of a file, most', longestOf(files), limits.fileMax, over(files, limits.fileMax)),
  most('lines of a function, median', median(functions.map(one => one.lines)), limits.functionMedian),
  most('lines of a function, most', longestOf(functions), limits.functionMax),
  none(`functions over ${limits.functionMax} lines`, over(functions, limits.functionMax)),
  none(`folders over ${limits.folder} files`, over(folderSizes(paths), limits.folder)),
  none('circles of files', circles(fileImports)),
  none('circles of folders', circles(folderImports(fileImports))),
  none('exported type names with two meanings', namesWithTwoMeanings(files)),
  { name: 'comment lines to code lines', value: (comments / code).toFixed(2), isKept: true, list: [] },
]

for (const { name, value, limit, isKept, list } of results) {
  const bound = limit === undefined ? '' : `  (limit ${limit.toLocaleString('en')})`
  console.log(`${isKept ? '  ' : '! '}${name.padEnd(40)}${value.toLocaleString('en').padStart(8)}${bound}`)
  if (isListed) for (const line of list) console.log(`      ${line}`)
}
process.exitCode = results.every(({ isKept }) => isKept) ? 0 : 1

/** A measure that may not be above its limit, and what puts it there. */
function most(name, value, limit, list = []) {
  return { name, value, limit, isKept: value <= limit, list }
}

/** A measure that counts a list, which must be empty. */
function none(name, list) {
  return most(name, list.length, 0, list)
}

function longestOf(them) {
  return Math.max(...them.map(one => one.lines))
}

/** Names and lengths of what is over the limit, the longest first. */
function over(them, limit) {
  return them
    .filter(({ lines }) => lines > limit)
    .toSorted((a, b) => b.lines - a.lines)
    .map(({ name, lines }) => `${String(lines).padStart(4)}  ${name}`)
}

function measured(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return { path, name: path, lines, ...linesByKind(source, text), ...contentsOf(source, path) }
}

/** Lines with nothing but a comment, and lines with code. Empty lines are neither. */
function linesByKind(source, text) {
  const codeLines = new Set()
  const commentLines = new Set()
  const lineAt = position => source.getLineAndCharacterOfPosition(position).line
  const mark = (lines, start, end) => {
    for (let line = lineAt(start); line <= lineAt(end); line++) lines.add(line)
  }
  const visit = node => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.pos) ?? []) mark(commentLines, pos, end)
    for (const { pos, end } of ts.getTrailingCommentRanges(text, node.end) ?? []) mark(commentLines, pos, end)
    const children = node.getChildren(source)
    if (children.length === 0 && node.end > node.getStart(source)) mark(codeLines, node.getStart(source), node.end)
    for (const child of children) if (!ts.isJSDoc(child)) visit(child)
  }
  visit(source)
  const comments = [...commentLines].filter(line => !codeLines.has(line)).length
  return { comments, code: codeLines.size }
}

function contentsOf(source, path) {
  const found = { functions: [], imports: [], types: [] }
  const visit = node => {
    if (isFunction(node)) found.functions.push({ name: `${path}: ${nameOf(node)}`, lines: linesOf(node, source) })
    const specifier = specifierOf(node)
    if (specifier?.startsWith('.')) found.imports.push(join(dirname(path), specifier))
    if (isType(node) && isExported(node)) found.types.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isFunction(node) {
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body)
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function isType(node) {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
}

function isExported(node) {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

/** Its own name, or that of the variable or property it is the value of. */
function nameOf(node) {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  return (node.name ?? node.parent.name)?.getText() ?? '(without a name)'
}

function linesOf(node, source) {
  const lineAt = position => source.getLineAndCharacterOfPosition(position).line
  return lineAt(node.end) - lineAt(node.getStart(source)) + 1
}

/** What a node imports: by import, export … from, import() or the type import('…'). */
function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier?.text
  if (ts.isImportTypeNode(node)) return node.argument.literal?.text
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? node.arguments[0]?.text : undefined
}

function folderSizes(all) {
  const sizes = new Map()
  for (const path of all) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1)
  return [...sizes].map(([name, lines]) => ({ name, lines }))
}

/** Which folder imports which, without src itself. */
function folderImports(byFile) {
  const byFolder = new Map()
  for (const [from, targets] of byFile) {
    const others = targets.map(to => dirname(to)).filter(to => to !== dirname(from) && to !== '.')
    if (dirname(from) !== '.')
      byFolder.set(dirname(from), [...new Set([...(byFolder.get(dirname(from)) ?? []), ...others])])
  }
  return byFolder
}

function namesWithTwoMeanings(all) {
  const places = new Map()
  for (const { path, types } of all) {
    for (const type of new Set(types)) places.set(type, [...(places.get(type) ?? []), path])
  }
  return [...places]
    .filter(([, where]) => where.length > 1)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, where]) => `${type}: ${where.join(', ')}`)
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
