/// What the page's script adds to a page that reads without it: keys, and the filters' state in the
/// address.
enum HTMLScript {
  /// `j` and `k` go to the next and the previous card that is shown, `s` puts the rows into the order
  /// of the text and back, `?` shows the keys.
  static let text = """
    (()=>{'use strict';
    const all=s=>[...document.querySelectorAll(s)],boxes=all('.filters input');
    const state=()=>boxes.map(b=>+b.checked).join(''),first=state();
    const read=()=>{const m=/^#show=([01]+)$/.exec(location.hash);
    if(m)boxes.forEach((b,i)=>{b.checked=m[1][i]==='1'})};
    boxes.forEach(b=>b.addEventListener('change',()=>{const now=state();
    history.replaceState(null,'',now===first?location.pathname+location.search:'#show='+now)}));
    addEventListener('hashchange',read);read();
    const go=step=>{const cards=all('.card').filter(c=>c.getClientRects().length);
    if(!cards.length)return;
    const at=cards.findIndex(c=>c===document.activeElement||c.matches(':target'));
    const next=at<0?(step>0?0:cards.length-1):(at+step+cards.length)%cards.length;
    location.replace('#'+cards[next].id);
    cards[next].tabIndex=-1;cards[next].focus({preventScroll:true})};
    let byText=false;
    const sort=()=>{byText=!byText;all('main tbody').forEach(body=>{let last=-1;
    const rows=[...body.rows].map(row=>({row,n:+row.cells[0].textContent}));
    rows.sort((a,b)=>a.n-b.n).forEach(r=>{if(r.row.dataset.at)last=+r.row.dataset.at;
    r.at=byText?last:0});
    rows.sort((a,b)=>a.at-b.at||a.n-b.n).forEach(r=>body.append(r.row))})};
    const keys={j:()=>go(1),k:()=>go(-1),s:sort,
    '?':()=>{const help=document.getElementById('keys');help.hidden=!help.hidden}};
    addEventListener('keydown',e=>{const f=keys[e.key];
    if(f&&!e.ctrlKey&&!e.metaKey&&!e.altKey){e.preventDefault();f()}})})()
    """

  static let help =
    "<p id=\"keys\" class=\"keys\" role=\"status\" hidden>j next finding · k previous finding · "
    + "s order of the rows · ? these keys</p>\n"
}
