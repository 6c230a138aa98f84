/**
 * Colours. Those of the series have the hues of Okabe and Ito; their lightness is moved until labels are legible and every kind of
 * colour-blind reader tells them apart. test/writing/charts/theme.test.ts measures both.
 */
import type { PictureRole, ThemeName } from './chart.ts'

export interface Theme {
  readonly background: string
  readonly text: string
  /** Text that is read second. */
  readonly quiet: string
  readonly grid: string
  readonly axis: string
  /** A series or bar that does not stand out: its shape, and its label. */
  readonly muted: string
  readonly mutedText: string
  /** The series in their order. Labels have the same colour. */
  readonly series: readonly [string, string, string, string]
  readonly up: string
  readonly down: string
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: '#ffffff',
    text: '#14202b',
    quiet: '#566270',
    grid: '#e4e8ec',
    axis: '#8b96a2',
    muted: '#b9c1ca',
    mutedText: '#5f6b78',
    series: ['#0d4b8f', '#bd3f00', '#008651', '#8a225b'],
    up: '#0d4b8f',
    down: '#bd3f00',
  },
  dark: {
    background: '#14191f',
    text: '#f2f5f7',
    quiet: '#a9b4bf',
    grid: '#2a323b',
    axis: '#76828e',
    muted: '#62707e',
    mutedText: '#a0abb6',
    series: ['#4290c9', '#e4831b', '#4adf9c', '#ffc0e9'],
    up: '#4290c9',
    down: '#e4831b',
  },
}

/** The colour of the shapes of a series, by its place and its role. */
export const colorOf = (theme: Theme, index: number, role: PictureRole | undefined): string =>
  role === 'muted' ? theme.muted : (theme.series[index % 4] ?? theme.series[0])

export const labelColorOf = (theme: Theme, index: number, role: PictureRole | undefined): string =>
  role === 'muted' ? theme.mutedText : colorOf(theme, index, role)
