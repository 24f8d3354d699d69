// Part of Kimberlite.

/// How the page of a timeline looks, on the ground that all pages share.
enum TimelineStyle {
  static let rules = """
    main { max-width: 84rem; }
    h2 { margin-top: 2rem; }
    [hidden] { display: none !important; }
    #tools { margin: .75rem 0; }
    .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 0 0 .6rem; padding: 0; border: 0; min-width: 0; }
    fieldset.row { gap: .35rem; }
    legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    input, select, button { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--faint); border-radius: .4rem; padding: .3rem .65rem; min-height: 2.2rem; box-sizing: border-box; }
    button { cursor: pointer; }
    button:hover { background: var(--band); }
    #find { flex: 1 1 14rem; min-width: 0; }
    #actor { flex: 0 1 16rem; min-width: 0; text-overflow: ellipsis; }
    #more summary { cursor: pointer; padding: .2rem 0; color: var(--faint); }
    #more[open] summary { margin-bottom: .3rem; }
    .zooms { display: flex; gap: .25rem; margin-left: auto; }
    #in, #out { min-width: 2.4rem; font-weight: 700; }
    .chip { display: inline-flex; align-items: center; gap: .4rem; border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; font-size: .9rem; cursor: pointer; }
    .chip input { position: absolute; opacity: 0; width: 1px; height: 1px; min-height: 0; margin: 0; }
    .chip .swatch { width: .8rem; height: .8rem; border-radius: .25rem; border: 2px solid var(--kind); background: var(--kind); box-sizing: border-box; }
    .chip:has(input:not(:checked)) .swatch { background: transparent; }
    .chip:has(input:not(:checked)) .name { text-decoration: line-through; }
    .chip .count { color: var(--faint); font-variant-numeric: tabular-nums; }
    .chip:has(:focus-visible), input:focus-visible, select:focus-visible, button:focus-visible, a:focus-visible, summary:focus-visible, #panel:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .legend { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; list-style: none; margin: .25rem 0 0; padding: 0; font-size: .85rem; color: var(--faint); }
    .sample { display: inline-block; width: 1.6rem; height: .7rem; border-radius: .2rem; vertical-align: -1px; box-sizing: border-box; border: 1.5px solid currentColor; }
    .sample.filled { background: currentColor; }
    .sample.outlined { border-style: dashed; }
    .sample.open { border-width: 0 0 2px; border-style: dotted; border-radius: 0; height: .35rem; vertical-align: 3px; }
    .sample.group { width: .9rem; height: .9rem; border-radius: 50%; border-width: 3px; }
    :root { --band: #f6f8fa; --focus: #0969da; }
    @media (prefers-color-scheme: dark) { :root { --band: #1c2128; --focus: #58a6ff; } }
    #stage { border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; cursor: grab; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
    #stage.moving { cursor: grabbing; }
    #stage svg { display: block; font: 12px system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
    #axis { border-bottom: 1px solid var(--line); }
    #lanes { overflow: hidden auto; }
    #edges { display: flex; justify-content: space-between; gap: .5rem; }
    #edges button { border: 0; font-size: .85rem; padding: .2rem .65rem; min-height: 1.9rem; color: var(--faint); }
    #later { margin-left: auto; }
    #stage text { fill: var(--ink); dominant-baseline: central; }
    #stage .tick { stroke: var(--line); shape-rendering: crispEdges; }
    #stage .lane { font-weight: 600; font-size: 11px; fill: var(--faint); letter-spacing: .03em; }
    #stage .band { fill: var(--band); }
    #stage .mark { cursor: pointer; outline: none; }
    .mark .shape { fill: var(--kind); stroke: var(--kind); stroke-width: 1.5; }
    .mark .bar { fill: var(--kind); fill-opacity: .18; stroke: var(--kind); stroke-width: 1; }
    .mark .vague { fill: none; stroke: var(--kind); stroke-width: 1.25; stroke-dasharray: 4 2.5; }
    .mark .tail { fill: none; stroke: var(--kind); stroke-width: 2; stroke-dasharray: 1.5 3.5; stroke-linecap: round; }
    .mark .edge { fill: var(--kind); }
    .mark .many { fill: var(--page); stroke: var(--kind); stroke-width: 2.5; }
    .mark .number { text-anchor: middle; font-weight: 600; font-size: 11px; }
    .mark .ring { fill: none; stroke: none; }
    .mark:hover .ring, .mark.current .ring { stroke: var(--kind); stroke-width: 1; }
    .mark:focus-visible .ring { stroke: var(--focus); stroke-width: 2.5; }
    #status { margin: .4rem 0 0; }
    #panel { position: fixed; right: 1rem; bottom: 1rem; width: min(30rem, calc(100vw - 2rem)); max-height: min(60vh, 34rem); overflow: auto; box-sizing: border-box; background: var(--page); border: 1px solid var(--faint); border-radius: .6rem; box-shadow: 0 8px 30px rgb(0 0 0 / .25); padding: 1rem; z-index: 9; }
    #close { float: right; }
    #shown ol { margin: 0; }
    .year > h3 { border-bottom: 1px solid var(--line); font-size: 1.15rem; margin: 1.5rem 0 .25rem; }
    .year { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
    .year ol, #shown ol { list-style: none; padding: 0; }
    .event { border-left: 4px solid var(--kind); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; scroll-margin-top: 1rem; break-inside: avoid; }
    .event:target { background: var(--band); border-left-width: 8px; }
    .event h4, #shown h4 { margin: 0; font-size: 1rem; }
    h4 a { color: inherit; font-variant-numeric: tabular-nums; }
    .kind { font-weight: 600; color: var(--kind); margin-left: .35rem; }
    .text { margin: .25rem 0; max-width: 60rem; }
    .sources { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0; margin: .25rem 0 0; font-size: .85rem; overflow-wrap: anywhere; }
    .sources a, .facts a { color: inherit; }
    #shown .sources { display: block; }
    #shown code { display: block; font-size: .8rem; color: var(--faint); overflow-wrap: anywhere; user-select: all; -webkit-user-select: all; margin-bottom: .3rem; }
    @media (max-width: 44rem) {
      #panel { right: 0; bottom: 0; width: 100vw; max-height: 55vh; border-radius: .8rem .8rem 0 0; }
      #find, #actor { flex: 1 1 100%; }
    }
    @media print {
      @page { margin: 14mm; }
      main { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.35; }
      h1 { font-size: 13pt; margin: 0; }
      h2 { margin: .8rem 0 0; }
      #list + .facts { display: none; }
      #tools, #panel, #status { display: none; }
      #stage { border: 0; break-inside: avoid; }
      #stage svg { width: 100%; height: auto; }
      #lanes { max-height: none !important; height: auto !important; overflow: visible; }
      .year { content-visibility: visible; contain-intrinsic-size: none; }
      .year > h3, h2, h2 + .facts { break-after: avoid; }
      .year > h3 { font-size: 10.5pt; margin: .7rem 0 .1rem; }
      .year ol { margin: 0; columns: 2; column-gap: 1.5rem; }
      .event { margin: 0 0 .6rem; padding: 0 0 0 .6rem; border-left-width: 3px; break-inside: avoid; }
      .event h4 { font-size: 8.5pt; break-after: avoid; break-inside: avoid; }
      .facts, .sources { font-size: 7.5pt; }
      .text { margin: .1rem 0; max-width: none; }
      .text, .sources { orphans: 3; widows: 3; }
      .event .facts, .sources, .sources li { display: inline; }
      .event .facts::after { content: " · "; }
      .sources li:not(:last-child)::after { content: "; "; }
    }
    """
}
