namespace MatchEngine.Reports.Writing;

/// <summary>The style sheet of an HTML brief: light and dark on a screen, A4 with a page for each pairing on paper.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --paper: #fff; --ink: #1c2329; --quiet: #56626d; --line: #d5dce3; --track: #e3e9ef; --bar: #1f5f8b; --lead: #eaf2f8; }
        @media (prefers-color-scheme: dark) { :root { --paper: #14191e; --ink: #e7ecf0; --quiet: #a3b0bb; --line: #37424c; --track: #2b343c; --bar: #6db3de; --lead: #1d2a35; } }
        @page { size: A4; margin: 12mm 14mm; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.42 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; }
        main { max-width: 54rem; margin-inline: auto; padding: 1rem; }
        article + article { margin-block-start: 3rem; border-block-start: 2px solid var(--line); padding-block-start: 1.5rem; }
        header { display: grid; grid-template-columns: 1fr auto; column-gap: 1rem; align-items: baseline; border-block-end: 2px solid var(--bar); }
        h1 { grid-column: 1; grid-row: 1; font-size: 1.5em; line-height: 1.2; margin: 0; }
        .badge { grid-column: 2; grid-row: 1; margin: 0; border: 1px solid var(--bar); border-radius: 1em; padding: 0 .7em; color: var(--bar); font-weight: 600; }
        .about { grid-column: 1 / -1; margin: .2em 0 .4em; color: var(--quiet); }
        h2 { font-size: 1.05em; margin: .9em 0 .3em; color: var(--bar); }
        p { margin: .5em 0; }
        .ask { background: var(--lead); border-inline-start: 4px solid var(--bar); padding: .5em .8em; font-size: 1.08em; }
        ol, ul { margin: .3em 0; padding-inline-start: 1.4em; }
        table { width: 100%; border-collapse: collapse; }
        th, td { text-align: start; vertical-align: top; padding: .2em .5em; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
        .grid th { overflow-wrap: normal; }
        .rows th { width: 22%; padding-inline-start: 0; }
        .quiet { color: var(--quiet); font-size: .88em; }
        .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; margin-block: .8em; }
        figure { margin: 0; display: flex; flex-direction: column; }
        figcaption { font-size: .85em; color: var(--quiet); padding-block-end: .3em; }
        figcaption strong { color: var(--ink); display: block; }
        svg { width: 100%; height: auto; display: block; margin-block-start: auto; }
        svg text { font-size: 11.5px; fill: var(--ink); }
        .track { fill: var(--track); } .bar { fill: var(--bar); } .mark { fill: var(--ink); }
        footer { margin-block-start: .8em; border-block-start: 1px solid var(--line); padding-block-start: .3em; font-size: .78em; color: var(--quiet); overflow-wrap: anywhere; }
        @media print {
          :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --track: #e3e9ef; --bar: #1f5f8b; --lead: #eef4f9; }
          body { font-size: 8.6pt; line-height: 1.3; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          main { max-width: none; padding: 0; }
          article + article { break-before: page; border: 0; margin: 0; padding: 0; }
          .charts { grid-template-columns: repeat(3, 1fr); gap: 4mm; margin-block: 2mm; }
          figure, li, tr { break-inside: avoid; }
          h2 { break-after: avoid; margin-block-start: .6em; }
        }

        """;
}
