/** Colours. The series are Okabe and Ito's, which colour-blind readers tell apart, darkened until their labels are legible. */
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
    series: ['#0068a8', '#b84a00', '#00795a', '#a23b7c'],
    up: '#0068a8',
    down: '#b84a00',
  },
  dark: {
    background: '#14191f',
    text: '#f2f5f7',
    quiet: '#a9b4bf',
    grid: '#2a323b',
    axis: '#76828e',
    muted: '#62707e',
    mutedText: '#a0abb6',
    series: ['#56b4e9', '#f0a23c', '#2fc79a', '#e69ac4'],
    up: '#56b4e9',
    down: '#f0a23c',
  },
}

/** The colour of the shapes of a series, by its place and its role. */
export const colorOf = (theme: Theme, index: number, role: PictureRole | undefined): string =>
  role === 'muted' ? theme.muted : (theme.series[index % 4] ?? theme.series[0])

/** The colour of its label. */
export const labelColorOf = (theme: Theme, index: number, role: PictureRole | undefined): string =>
  role === 'muted' ? theme.mutedText : colorOf(theme, index, role)
