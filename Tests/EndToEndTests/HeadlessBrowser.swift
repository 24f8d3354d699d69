// Part of Kimberlite.
import Foundation
import Testing

/// A page as Chromium shows it, without a window.
struct HeadlessBrowser {
  enum Theme: Sendable {
    case light, dark
  }

  /// A page once it is laid out.
  struct Page {
    /// Nil where the page says nothing of itself.
    var facts: Facts?
    /// Errors of scripts, pages that could not be had, requests.
    var complaints: [String]
  }

  /// What a page says of itself.
  struct Facts: Decodable {
    var title: String
    var lang: String
    /// What it was asked to be: `light` or `dark`.
    var theme: String
    /// Of the window and of all there is, in pixels.
    var width: Int
    var contentWidth: Int
    /// How many things were fetched.
    var requests: Int
    /// Errors of scripts and things that are missing.
    var problems: String
    /// Cells and paragraphs so narrow that words are broken letter by letter.
    var narrow: Int
    /// The least contrast of a text with its ground, 1 to 21.
    var contrast: Double
    /// Of the page's ground, 0 to 255.
    var brightness: Double
  }

  static let executable = Programs.path(
    of: "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"
  ).map { URL(fileURLWithPath: $0) }

  /// Tells whether anything was asked for but the page itself, how it is laid out, and what went wrong.
  private static let probe = """
    <script>
    addEventListener('error', e => problems.push(e.message || 'missing: ' + e.target.src), true);
    addEventListener('securitypolicyviolation', e => problems.push('asked for ' + e.blockedURI));
    const problems = [];
    const channels = colour => colour.match(/[\\d.]+/g).map(Number);
    const luminance = colour => channels(colour).slice(0, 3).map(v => v / 255)
      .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
      .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
    const ground = element => {
      for (let e = element; e; e = e.parentElement) {
        const colour = getComputedStyle(e).backgroundColor;
        if (channels(colour)[3] !== 0) return colour;
      }
      return 'rgb(255, 255, 255)';
    };
    const contrast = element => {
      const style = getComputedStyle(element);
      const ink = luminance(element instanceof SVGElement ? style.fill : style.color);
      const [low, high] = [ink, luminance(ground(element))].sort((a, b) => a - b);
      return (high + .05) / (low + .05);
    };
    const holdsText = element => element.getClientRects().length
      && [...element.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
    addEventListener('load', () => {
      const root = document.documentElement, all = [...document.body.querySelectorAll('*')];
      const background = getComputedStyle(document.body).backgroundColor;
      const facts = {
        title: document.title, lang: root.lang, width: innerWidth, contentWidth: root.scrollWidth,
        theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
        requests: performance.getEntriesByType('resource').length, problems: problems.join('; '),
        narrow: all.filter(e => e.matches('td, p, h1, h2'))
          .filter(e => e.getClientRects().length && e.innerText.length > 20 && e.clientWidth < 60).length,
        contrast: Math.min(21, ...all.filter(holdsText).map(contrast)),
        brightness: channels(background).slice(0, 3).reduce((a, b) => a + b) / 3,
      };
      document.body.innerHTML = '<pre id=facts></pre>';
      document.getElementById('facts').innerText = JSON.stringify(facts);
    });
    </script>
    """

  /// What a script writes, which runs behind a page's own: `say(…)` adds a line. Frames come at once, since
  /// nothing is drawn.
  static func lines(
    of script: String, in html: String, width: Int = 1200
  ) throws -> (lines: [String], complaints: [String]) {
    let folder = try TemporaryFolder()
    let first = "<script>window.requestAnimationFrame = f => { f(); return 0; };</script>"
    let last = """
      <script>
      addEventListener('load', () => {
        const said = [], say = text => said.push(text);
        try { \(script) } catch (error) { say('error: ' + error); }
        document.body.innerHTML = '<pre id=said></pre>';
        document.getElementById('said').textContent = said.join('\\n');
      });
      </script>
      </body>
      """
    let inside = html.replacingOccurrences(of: "<head>", with: "<head>\n" + first)
      .replacingOccurrences(of: "</body>", with: last)
    try folder.add("page.html", inside)
    let output = try run(
      [
        "--dump-dom", "--window-size=\(width),900", "--virtual-time-budget=2000",
        folder.url.appendingPathComponent("page.html").absoluteString,
      ], in: folder)
    let text = Self.text(of: "said", in: output.output) ?? ""
    return (text.split(separator: "\n").map(String.init), complaints(in: output.errors))
  }

  /// - Parameter width: of the window, in pixels of the page; not below 500 for whole browsers.
  static func open(_ html: String, width: Int, theme: Theme) throws -> Page {
    let folder = try TemporaryFolder()
    let inside = html.replacingOccurrences(of: "<head>", with: "<head>\n" + probe)
    try folder.add("page.html", inside)
    let output = try run(
      [
        "--dump-dom", "--blink-settings=preferredColorScheme=\(theme == .light ? 1 : 0)",
        "--window-size=\(width),900", "--virtual-time-budget=2000",
        folder.url.appendingPathComponent("page.html").absoluteString,
      ], in: folder)
    return Page(facts: facts(in: output.output), complaints: complaints(in: output.errors))
  }

  private static func run(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> (output: String, errors: String) {
    let process = Process()
    let browser: URL = try #require(executable, "There is no Chromium in PATH")
    process.executableURL = browser
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--enable-logging=stderr", "--user-data-dir=" + folder.url.path + "/profile",
        // No name is found: what is asked of the network fails, and is said.
        "--host-resolver-rules=MAP * ~NOTFOUND", "--hide-scrollbars",
      ] + arguments
    let output = try folder.add("output", Data())
    let errors = try folder.add("errors", Data())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return (
      String(decoding: try Data(contentsOf: output), as: UTF8.self),
      String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    )
  }

  private static func facts(in dom: String) -> Facts? {
    guard let text = text(of: "facts", in: dom) else { return nil }
    return try? JSONDecoder().decode(Facts.self, from: Data(text.utf8))
  }

  /// The text of the one element that is left of a page.
  private static func text(of id: String, in dom: String) -> String? {
    guard let start = dom.range(of: "<pre id=\"\(id)\">"),
      let end = dom.range(of: "</pre>", range: start.upperBound..<dom.endIndex)
    else { return nil }
    var text = String(dom[start.upperBound..<end.lowerBound])
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: name, with: sign)
    }
    return text
  }

  /// What the page's console says; the browser's own troubles are its own.
  private static func complaints(in log: String) -> [String] {
    log.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
  }
}
