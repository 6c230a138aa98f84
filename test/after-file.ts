/** Cleanup after each test file: files share a worker, so each file must end the processes and servers it started. */
import { afterAll } from 'vitest'
import { endAllOfFile } from './processes.ts'

afterAll(endAllOfFile)
