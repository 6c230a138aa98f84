/** What ICU says, kept by the build for the same version of ICU (scripts/kept-icu.mjs), because the first question to it takes 20 ms and 8 MB. */

/** The names and signs of a locale as JSON. Empty without a build: ICU is asked. */
export const keptLocales: Readonly<Record<string, string>> = {}

/** How many milliseconds a time zone is ahead of UTC, if that never changes. */
export const keptOffsets: Readonly<Record<string, number>> = {}
