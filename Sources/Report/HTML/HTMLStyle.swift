/// The page's style sheet: colours, then the parts from top to bottom, then narrow screens and
/// paper.
enum HTMLStyle {
  static let css = [
    colours, page, map, table, findings, HTMLFilterStyle.filters, HTMLFilterStyle.bareRows,
    HTMLMediaStyle.narrow,
    HTMLMediaStyle.paper,
  ]
  .joined(separator: "\n")

  private static let colours = """
    :root{color-scheme:light dark;--bg:#ffffff;--panel:#f6f7f8;--ink:#1b1f24;--muted:#57606a;
    --line:#d5d9de;--error:#b3261e;--error-tint:#fdecea;--warning:#7a4a00;--warning-tint:#fff1cf;
    --note:#0b57a4;--note-tint:#e6f0fb;--ins:#1a6b3c;--ins-tint:#e3f4ea;--del:#8c1d18;--band:#7c93ad}
    @media screen and (prefers-color-scheme:dark){:root{--bg:#14171a;--panel:#1d2125;--ink:#e6e8eb;
    --muted:#a3abb5;--line:#3a4048;--error:#ffa39b;--error-tint:#431d1a;--warning:#f2c063;
    --warning-tint:#3a2b0a;--note:#93c4ff;--note-tint:#122b4c;--ins:#83d8a6;--ins-tint:#12331f;
    --del:#ffb3ad;--band:#6f88a5}}
    .error{--mark:var(--error);--tint:var(--error-tint)}
    .warning{--mark:var(--warning);--tint:var(--warning-tint)}
    .note{--mark:var(--note);--tint:var(--note-tint)}
    """

  private static let page = """
    *{box-sizing:border-box}
    html{scroll-padding-top:7rem}
    body{margin:0 auto;padding:0 24px 48px;max-width:1480px;background:var(--bg);color:var(--ink);
    font:14px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
    a{color:inherit}
    :focus-visible{outline:3px solid var(--note);outline-offset:2px}
    .skip{position:absolute;left:-9999px}
    .skip:focus{left:24px;top:8px;padding:6px 12px;background:var(--bg);z-index:9}
    .quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    header{display:flex;flex-wrap:wrap;gap:12px 32px;justify-content:space-between;
    align-items:flex-end;padding:24px 0 16px}
    h1{margin:0;font-size:22px;line-height:1.3;overflow-wrap:anywhere}
    header p{margin:4px 0 0;color:var(--muted)}
    .pills{display:flex;flex-wrap:wrap;gap:6px;margin:0;padding:0;list-style:none}
    .pills li{padding:2px 10px;border:1px solid var(--mark,var(--line));border-radius:999px;
    background:var(--tint,var(--panel));color:var(--mark,var(--ink));white-space:nowrap}
    .notes,footer{max-width:72ch;margin-top:40px}
    .notes h2{font-size:17px}
    .notes dt{font:600 12px/1.6 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;
    margin-top:16px}
    .notes dd{margin:0}
    .notes p{margin:4px 0}
    code{font:12px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;
    background:var(--panel);padding:0 3px}
    footer{color:var(--muted)}
    .keys{position:fixed;right:24px;bottom:24px;z-index:9;margin:0;padding:12px 16px;
    background:var(--panel);border:1px solid var(--muted);border-radius:6px}
    """

  private static let map = """
    .map{padding:4px 0 8px}
    .map svg{display:block;width:100%;height:96px;overflow:visible}
    .map .drawing{position:relative}
    .map svg.bands{position:absolute;inset:0}
    .map .end{display:block;color:var(--muted);font-size:12px;line-height:20px}
    .map .block{fill:var(--band)}
    .map .block,.map .gone{stroke:var(--bg);stroke-width:1;vector-effect:non-scaling-stroke}
    .map .gone{fill:var(--bg);stroke:var(--band)}
    .map .hatch{stroke:var(--band);stroke-width:2;vector-effect:non-scaling-stroke}
    .map .band{fill:var(--band);fill-opacity:.28}
    .map a:hover .band,.map a:focus .band{fill-opacity:.6}
    .marks{position:relative;height:27px;margin-right:24px}
    .marks.two{height:54px}
    .marks a{position:absolute;width:24px;height:24px;border-radius:12px;
    border:1px solid var(--mark);background:var(--tint);color:var(--mark);text-align:center;
    font-size:11px;line-height:22px;text-decoration:none}
    .marks .lane1{top:27px}
    """

  private static let table = """
    table{width:100%;border-collapse:collapse;table-layout:fixed}
    col.n{width:44px}col.gutter{width:52px}col.cards{width:300px}
    thead th{position:sticky;top:45px;z-index:2;padding:6px 12px;background:var(--panel);
    box-shadow:inset 0 -1px var(--line);text-align:left;font-weight:600}
    tbody tr{border-bottom:1px solid var(--line)}
    tbody th,td{padding:10px 12px;vertical-align:top}
    tbody th{padding:12px 4px;text-align:right}
    tbody th,.gutter{font:12px/1.6 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;
    color:var(--muted)}
    tbody th a{text-decoration:none}
    .gutter{padding:12px 2px;text-align:center}
    td.source,td.target{font:17px/1.6 Georgia,"Noto Serif","Noto Serif CJK SC","Songti SC",
    "Source Han Serif SC",SimSun,serif;overflow-wrap:anywhere}
    td:lang(ja){font-family:Georgia,"Noto Serif","Noto Serif CJK JP","Hiragino Mincho ProN",serif}
    td p{margin:0 0 .5em;max-width:62ch}
    td p:last-child{margin-bottom:0}
    p.heading{font-weight:700}
    p.weak{color:var(--muted);border-inline-start:3px dotted var(--line);padding-inline-start:8px}
    .tag,summary,.empty{font:12px/1.6 system-ui,"Segoe UI",Roboto,Arial,"Noto Sans",sans-serif;
    color:var(--muted)}
    .tag{border:1px solid var(--line);border-radius:3px;padding:0 4px}
    summary{cursor:pointer;font-size:14px}
    details[open] summary{margin-bottom:8px}
    .faint td,.out td.source{color:var(--muted)}
    .out td.source,.added td.target{background:repeating-linear-gradient(135deg,
    transparent 0 9px,color-mix(in srgb,var(--line) 55%,transparent) 9px 10px)}
    .empty{padding-top:14px}
    """

  private static let findings = """
    mark{background:var(--tint);color:inherit;text-decoration:underline 2px var(--mark);
    text-underline-offset:3px;text-decoration-skip-ink:none}
    mark.warning{text-decoration-style:dashed}
    mark.note{text-decoration-style:dotted}
    sup{line-height:0;font:600 11px/0 system-ui,Arial,sans-serif;color:var(--mark)}
    sup a{text-decoration:none;padding:0 2px}
    .card{margin:0 0 8px;padding:8px 10px;border-left:4px solid var(--mark);background:var(--panel);
    overflow-wrap:anywhere;color:var(--ink)}
    .card:last-child{margin:0}
    .card h3{margin:0 0 4px;font-size:14px;color:var(--mark)}
    .card p{margin:0 0 4px}
    .card:target{outline:3px solid var(--mark)}
    tr:target{background:var(--panel)}
    .card .meta{margin:4px 0 0;color:var(--muted);
    font:12px/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    del{color:var(--del)}
    ins{color:var(--ins);background:var(--ins-tint)}
    """
}
