/** At most `most` characters; a cut text ends in '…'. */
export function truncate(words: string, most: number): string {
  const characters = [...words]
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : words
}
