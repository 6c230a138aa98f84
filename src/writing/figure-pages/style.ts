/** The style of a page of a figure: for phones first, light or dark as the reader's system is. */
import { hash } from 'node:crypto'
import { type Theme, themes } from '../charts/theme.ts'

/** The colours of a picture inside a page: variables, so that one picture serves both themes. */
export const pageTheme: Theme = {
  background: 'var(--background)',
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  grid: 'var(--grid)',
  axis: 'var(--axis)',
  muted: 'var(--muted)',
  mutedText: 'var(--muted-text)',
  series: ['var(--first)', 'var(--second)', 'var(--third)', 'var(--fourth)'],
  up: 'var(--up)',
  down: 'var(--down)',
}

function variables({ series: [first, second, third, fourth], ...theme }: Theme): string {
  const { background, text, quiet, grid, axis, muted, mutedText, up, down } = theme
  const all = {
    background,
    text,
    quiet,
    grid,
    axis,
    muted,
    'muted-text': mutedText,
    first,
    second,
    third,
    fourth,
    up,
    down,
  }
  return Object.entries(all)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';')
}

export const style = `
:root{color-scheme:light dark;${variables(themes.light)}}
@media (prefers-color-scheme:dark){:root{${variables(themes.dark)}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:0 1rem 2rem;max-width:60rem;background:var(--background);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--first)}
header,footer{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:baseline;padding:.75rem 0;color:var(--quiet)}
header{border-bottom:1px solid var(--grid)}
footer{margin-top:2rem;border-top:1px solid var(--grid)}
nav ul,.files{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0;list-style:none}
nav a,nav b,.files a{display:inline-block;padding:.35rem 0}
h1{margin:1.25rem 0 .5rem;font-size:1.5rem;line-height:1.25}
h2{margin:2rem 0 .5rem;font-size:1.15rem}
p{margin:.4rem 0}
.lead{font-size:1.25rem;line-height:1.35}
q{display:block;quotes:none;margin:.5rem 0;padding-left:.75rem;border-left:3px solid var(--first);white-space:pre-line}
code{white-space:pre-wrap}
.cite{font-size:.8em;text-decoration:none}
figure{margin:1.5rem -1rem}
@media (min-width:40rem){figure{margin:1.5rem 0}}
figure svg{display:block;width:100%;height:auto;border:1px solid var(--grid)}
.table{overflow-x:auto;margin:1rem 0}
table{font-size:.9375rem;border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;overflow-wrap:normal}
summary{padding:.5rem 0;color:var(--first);cursor:pointer}
caption{padding:0 0 .5rem;text-align:start;color:var(--quiet)}
th,td{padding:.4rem 0 .4rem .6rem;border-bottom:1px solid var(--grid);text-align:start;vertical-align:baseline}
th:first-child{padding-left:0}
th{font-weight:400}
thead th{color:var(--quiet)}
.number{text-align:end}
.sources{padding-left:1.5rem}
.sources li{margin:.5rem 0}
.sources small{display:block;color:var(--quiet)}
.ask{display:inline-block;margin:1.5rem 0 0;padding:.6rem 1.1rem;border-radius:.5rem;background:var(--first);color:var(--background);font-weight:600;text-decoration:none}
:focus-visible{outline:3px solid var(--second);outline-offset:2px}
`

/** What the Content-Security-Policy names the style by. */
export const styleHash = `sha256-${hash('sha256', style, 'base64')}`
