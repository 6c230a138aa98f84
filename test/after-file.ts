/** Runs for every test file: the files share a worker, so each one has to end what it started. */
import { afterAll } from 'vitest'
import { endAllOfFile } from './processes.ts'

afterAll(endAllOfFile)
