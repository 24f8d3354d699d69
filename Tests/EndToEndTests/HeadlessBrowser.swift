// Part of Kimberlite.
import Foundation

/// A page as Chromium shows it, without a window.
struct HeadlessBrowser {
  enum Theme: String, CaseIterable, Sendable {
    case light = "1"
    case dark = "0"
  }

  /// What a page says of itself once it is laid out.
  struct Page {
    /// `title`, `lang`, `theme`, `width`, `contentWidth`, `background`, `ink`.
    var facts: [String: String]
    /// Errors of scripts, pages that could not be had, requests.
    var complaints: [String]
  }

  static let executable: URL? = {
    let names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: path) { return URL(fileURLWithPath: path) }
      }
    }
    return nil
  }()

  /// Tells whether anything was asked for but the page itself, how it is laid out, and what went wrong.
  private static let probe = """
    <script>
    addEventListener('error', e => problems.push(e.message || 'missing: ' + e.target.src), true);
    addEventListener('securitypolicyviolation', e => problems.push('asked for ' + e.blockedURI));
    const problems = [];
    addEventListener('load', () => {
      const root = document.documentElement, style = getComputedStyle(document.body);
      const facts = {
        title: document.title, lang: root.lang, width: innerWidth, contentWidth: root.scrollWidth,
        theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
        background: style.backgroundColor, ink: style.color,
        requests: performance.getEntriesByType('resource').length, problems: problems.join('; '),
        narrow: [...document.querySelectorAll('td, p, h1, h2')]
          .filter(e => e.getClientRects().length && e.innerText.length > 20 && e.clientWidth < 60).length,
      };
      document.body.innerHTML = '<pre id=facts></pre>';
      document.getElementById('facts').innerText = JSON.stringify(facts);
    });
    </script>
    """

  /// - Parameter width: of the window, in pixels of the page; not below 500 for whole browsers.
  static func open(_ html: String, width: Int, theme: Theme) throws -> Page {
    let folder = try TemporaryFolder()
    let inside = html.replacingOccurrences(of: "<head>", with: "<head>\n" + probe)
    try folder.add("page.html", inside)
    let output = try run(
      [
        "--dump-dom", "--blink-settings=preferredColorScheme=\(theme.rawValue)",
        "--window-size=\(width),900", "--virtual-time-budget=2000",
        folder.url.appendingPathComponent("page.html").absoluteString,
      ], in: folder)
    return Page(facts: facts(in: output.output), complaints: complaints(in: output.errors))
  }

  private static func run(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> (output: String, errors: String) {
    let process = Process()
    process.executableURL = executable
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

  private static func facts(in dom: String) -> [String: String] {
    guard let start = dom.range(of: "<pre id=\"facts\">"),
      let end = dom.range(of: "</pre>", range: start.upperBound..<dom.endIndex)
    else { return [:] }
    var text = String(dom[start.upperBound..<end.lowerBound])
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: name, with: sign)
    }
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return (object ?? [:]).mapValues { "\($0)" }
  }

  /// What the page's console says; the browser's own troubles are its own.
  private static func complaints(in log: String) -> [String] {
    log.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
  }
}
