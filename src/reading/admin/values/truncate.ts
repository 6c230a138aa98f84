const most = 60

/** What somebody wrote, short enough to be said back. */
export const truncate = (text: string): string => {
  const signs = [...text.slice(0, 4 * most)]
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text
}
