// Preloaded by the scenario of poison updates: three texts end the process when they are read.
const { normalize } = String.prototype
let isArmed = true
String.prototype.normalize = function (form) {
  const kind = isArmed ? /poison-(throw|die|loop)/.exec(this)?.[1] : undefined
  if (kind === 'die') process.kill(process.pid, 'SIGKILL')
  if (kind === 'loop') for (;;);
  if (kind === 'throw') {
    isArmed = false
    setImmediate(() => {
      throw new Error('poison')
    })
  }
  return normalize.call(this, form)
}
