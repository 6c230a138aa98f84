/** Speakers: one for each person in one office; and the speaker of each figure. */
import { type Names, type Speaker, speaker } from '../../src/data/model/schema.ts'
import { government } from './people/azerbaijan.ts'
import { azerbaijanis } from './people/azerbaijanis.ts'
import { chinese } from './people/china.ts'
import { others } from './people/others.ts'
import { type Person, titles, type Worded } from './people/person.ts'
import { turkic } from './people/turkic.ts'
import type { SpeakerRow } from './rows.ts'

const people: readonly Person[] = [...chinese, ...government, ...azerbaijanis, ...turkic, ...others]

/** Sources that name the speaker in their title but have no row in speakers.csv. */
const titled: ReadonlyMap<string, string> = new Map([
  ['trend-ru-4164542', 'lu-mei'], // «Лу Мэй: 420 млн в январе 2026»
  ['bakuws-prezident-kitaj', 'ilham-aliyev'], // «Президент: Китай является четвертым…»
  ['newsvoice-2025-04', 'ilham-aliyev'], // the same interview of April 2025, filed under the President
  ['prime-tokai', 'kassym-jomart-tokayev'], // «Токаев оценил двусторонний товарооборот…»
])

/** All speakers, sorted by id. */
export const speakers: readonly Speaker[] = people.map(toSpeaker).toSorted((a, b) => (a.id < b.id ? -1 : 1))

/**
 * Returns the id of the speaker for an organisation in a source, from speakers.csv and from the titles of sources.
 * Undefined if nobody is named, or if more than one person matches.
 */
export function speakerOf(rows: readonly SpeakerRow[]): (source: string, organisation: string) => string | undefined {
  const said = rows.map(row => ({ source: row.source_id, by: personOf(row) }))
  return (source, organisation) => {
    const named = [...said, ...titledBy(source)].filter(it => it.source === source).map(it => it.by)
    const fitting = new Set(named.filter(it => it.speaksFor.includes(organisation)).map(it => it.id))
    return fitting.size === 1 ? [...fitting][0] : undefined
  }
}

function titledBy(source: string): readonly { readonly source: string; readonly by: Person }[] {
  return people.filter(it => it.id === titled.get(source)).map(by => ({ source, by }))
}

/** Throws if no person here has this name and role. */
function personOf(row: SpeakerRow): Person {
  const person = people.find(it => it.written.includes(`${row.speaker}, ${row.role}`))
  if (person === undefined) throw new Error(`no speaker for "${row.speaker}, ${row.role}" (${row.source_id})`)
  return person
}

function toSpeaker({ id, names, office, title, called = names, area }: Person): Speaker {
  const of = area === undefined ? {} : { area }
  return speaker.parse({
    id,
    names: inFour(names),
    office: inFour(office),
    short: inFour(addressed(title, called)),
    ...of,
  })
}

/** 'Ambassador Lu Mei', 'səfir Lu Mey', 'посол Лу Мэй', '大使鲁梅': the title goes before a name in every language. */
function addressed(title: Person['title'], [en, az, ru, zh]: Worded): Worded {
  const [inEn, inAz, inRu, inZh] = titles[title]
  return [`${inEn} ${en}`, `${inAz} ${az}`, `${inRu} ${ru}`, `${inZh}${zh}`]
}

function inFour([en, az, ru, zh]: Worded): Names {
  return { en, az, ru, zh }
}
