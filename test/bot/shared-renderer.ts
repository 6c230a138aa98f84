/** One renderer for the bots of all tests: the start of its thread takes longer than most pictures. */
import { createRenderer, type Renderer } from '../../src/bot/pictures/renderer.ts'

const renderer = createRenderer()

/** A bot that stops does not end its thread. The thread ends with the process of the tests. */
export const sharedRenderer: Renderer = { render: picture => renderer.render(picture), close: async () => undefined }
