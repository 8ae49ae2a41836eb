/// The page on narrow screens and on paper.
enum HTMLMediaStyle {
  static let narrow = """
    @media screen and (max-width:999px){
    body{padding:0 14px 32px}
    html{scroll-padding-top:1rem}
    .filters{position:static;height:auto;padding:8px 0}
    .marks{display:none}
    thead{display:none}
    table,tbody,tbody th,td{display:block;width:auto}
    colgroup{display:none}
    tbody tr{display:flex;flex-wrap:wrap;gap:2px 10px;padding:10px 0}
    tbody th,td,.gutter{padding:2px 0;text-align:start}
    td{flex:0 0 100%}
    tbody th{order:-2}
    td.gutter{order:-1;flex:0 0 auto}
    td.gutter br{display:none}
    td.source{padding:8px 10px;margin:4px 0;background-color:var(--panel)}
    td.cards{padding-top:6px}
    td.cards:empty,td.empty:empty{display:none}}
    """

  static let paper = """
    @page{size:A4 landscape;margin:12mm}
    @media print{
    :root{color-scheme:light}
    body{max-width:none;padding:0;font-size:10pt;print-color-adjust:exact;
    -webkit-print-color-adjust:exact}
    td.source,td.target{font-size:10pt;line-height:1.45}
    .filters,.skip{display:none}
    thead th{position:static}
    col.cards{width:220px}
    .card{break-inside:avoid}
    tbody tr{break-inside:avoid}
    td{orphans:3;widows:3}
    details::details-content{content-visibility:visible;display:block;height:auto}}
    """
}
