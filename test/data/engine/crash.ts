/** Processes for the tests of crashes: the store's own sources, compiled once, so that they start fast on every Node. */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import ts from 'typescript'
import { startNode } from '../../processes.ts'

const root = join(import.meta.dirname, '../../..')

/** Compiles the room and the writer into a folder. Returns a function that starts a writer, warm and waiting. */
export function compiled(into: string): (round: number) => Writer {
  for (const part of ['src/data', 'test/data']) {
    const names = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    for (const name of names.filter(it => it.endsWith('.ts') && !it.endsWith('.test.ts'))) {
      const to = join(into, part, name.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(to), { recursive: true })
      compile(join(root, part, name), to)
    }
  }
  writeFileSync(join(into, 'package.json'), '{"type":"module"}')
  symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'))
  return round => new Writer(startNode([join(into, 'test/data/engine/crash-writer.js'), String(round)]))
}

function compile(from: string, to: string): void {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  }
  writeFileSync(
    to,
    ts.transpileModule(readFileSync(from, 'utf8'), { compilerOptions: options, fileName: from }).outputText,
  )
}

/** One process, and what it said. */
export class Writer {
  readonly said: string[] = []
  readonly over: Promise<{ readonly code: number | null; readonly error: string }>
  readonly #process: ChildProcess
  readonly #waiting: { readonly lines: number; readonly resolve: () => void }[] = []

  constructor(process: ChildProcess) {
    this.#process = process
    let error = ''
    process.stderr?.on('data', bytes => {
      error += String(bytes)
    })
    if (process.stdout !== null)
      createInterface(process.stdout).on('line', line => {
        this.said.push(line)
        for (const it of this.#waiting) if (this.said.length >= it.lines) it.resolve()
      })
    this.over = new Promise(resolve => {
      process.on('close', code => {
        for (const it of this.#waiting) it.resolve()
        resolve({ code, error })
      })
    })
  }

  /** Lets it work in that folder. */
  start(folder: string): void {
    this.#process.stdin?.write(`${folder}\n`)
  }
  /** Resolves when the process has printed that many lines, or has ended. */
  lines(lines: number): Promise<void> {
    return new Promise(resolve => {
      if (this.said.length >= lines) resolve()
      else this.#waiting.push({ lines, resolve })
    })
  }
  kill(): void {
    this.#process.kill('SIGKILL')
  }
}
