/// The skeleton of a page that loads nothing: a content security policy forbids frames, forms,
/// every request, and every script but the page's own, which it knows by its hash.
struct HTMLPage {
  let title: String
  let body: String
  let date: String?
  var style = HTMLStyle.css
  /// Nil: the page has none.
  var script: String?

  var html: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="stet">
    <title>\(HTMLEscape.text(title)) · stet</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <a class="skip" href="#texts">Skip to the texts</a>
    \(body)<footer>\(footer)</footer>
    \(scriptElement)</body>
    </html>

    """
  }

  private var policy: String {
    let scripts = script.map { " script-src 'sha256-\(SHA256.base64(of: $0))';" } ?? ""
    return "default-src 'none'; style-src 'unsafe-inline';\(scripts) base-uri 'none'; "
      + "form-action 'none'"
  }

  private var scriptElement: String {
    script.map { "\(HTMLScript.help)<script>\($0)</script>\n" } ?? ""
  }

  private var footer: String {
    "Made by stet" + (date.map { " · " + HTMLEscape.text($0) } ?? "")
  }
}
