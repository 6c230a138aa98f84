// Circles of imports: for the limits of sizes, and for the rules between rooms.

/**
 * Groups that reach each other (Tarjan's strongly connected components), one line each.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[]}
 */
export function circles(graph) {
  const order = new Map()
  const low = new Map()
  const stack = []
  const found = []
  const visit = node => {
    order.set(node, order.size)
    low.set(node, order.get(node))
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)))
    }
    if (low.get(node) === order.get(node)) found.push(stack.splice(stack.indexOf(node)))
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return found.filter(group => group.length > 1).map(group => group.toSorted().join(' ↔ '))
}
