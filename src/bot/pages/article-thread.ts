/** The worker thread of read-page.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { articleOf } from './extract-article.ts'

parentPort?.postMessage(articleOf(String(workerData)))
