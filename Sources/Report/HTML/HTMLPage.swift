/// The skeleton of a page that loads nothing: a content security policy forbids scripts, frames,
/// forms and every request.
struct HTMLPage {
  let title: String
  let body: String
  let date: String?
  var style = HTMLStyle.css

  var html: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
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
    </body>
    </html>

    """
  }

  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private var footer: String {
    "Made by stet" + (date.map { " · " + HTMLEscape.text($0) } ?? "")
  }
}
