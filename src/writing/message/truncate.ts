/** At most so many characters; what is cut ends in …. */
export function truncate(words: string, most: number): string {
  const characters = [...words]
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : words
}
