// Part of Kimberlite.
import Foundation
import Testing

/// The page of `timeline` in a browser, by its keys and controls.
@Suite(
  .enabled(
    if: HeadlessBrowser.executable != nil,
    "No Chromium is there: apt-get install --no-install-recommends chromium-headless-shell"))
struct TimelinePageTests {
  private let html: String

  init() throws {
    let corpus = try HostileCorpus.shared.get()
    html = try corpus.run("timeline", "--format", "html").output
  }

  private static let helpers = """
    const find = selector => document.querySelector(selector);
    const all = selector => document.querySelectorAll(selector);
    const key = name => document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    const total = all('li.event').length;
    const drawn = () => all('#drawing .mark').length;

    """

  private func lines(_ script: String, width: Int = 1200) throws -> [String] {
    let result = try HeadlessBrowser.lines(of: Self.helpers + script, in: html, width: width)
    #expect(result.complaints.isEmpty)
    return result.lines
  }

  @Test("every event of the list is in the drawing, alone or in a group", arguments: [1200, 390])
  func complete(width: Int) throws {
    let lines = try lines(
      """
      let count = 0;
      for (const mark of all('#drawing .mark')) {
        const several = mark.getAttribute('aria-label').match(/^(\\d+) × /);
        count += several ? Number(several[1]) : 1;
      }
      say(total > 4 ? 'several' : 'few');
      say(count === total ? 'all' : `${count} of ${total}`);
      """, width: width)
    #expect(lines == ["several", "all"])
  }

  @Test("arrow keys move among events, Enter shows one with its sources, Escape goes back")
  func keyboard() throws {
    let lines = try lines(
      """
      find('#drawing [tabindex="0"]').focus();
      key('Home');
      const first = document.activeElement.getAttribute('aria-label');
      say(all('#drawing [tabindex="0"]').length);
      for (let i = 0; i < 12 && document.activeElement.textContent.includes('×'); i++) key('+');
      key('Enter');
      say(find('#panel').hidden ? 'hidden' : 'shown');
      say(document.activeElement.id);
      say(find('#shown code').textContent.startsWith('kimberlite show ') ? 'command' : 'none');
      say(document.getElementById(decodeURIComponent(location.hash.slice(1))).className);
      document.activeElement.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      say(find('#panel').hidden ? 'hidden' : 'shown');
      say(document.activeElement.classList.contains('mark') ? 'back' : 'lost');
      """)
    try #require(lines.count == 7)
    #expect(Array(lines.prefix(4)) == ["1", "shown", "panel", "command"])
    #expect(lines[4].hasPrefix("event kind-"))
    #expect(Array(lines.suffix(2)) == ["hidden", "back"])
  }

  @Test("filters by kind and text count anew, and Show all takes them back")
  func filters() throws {
    let lines = try lines(
      """
      const shown = () => all('li.event:not([hidden])').length;
      const adoptions = all('li.event.kind-adoption').length;
      for (const box of all('input[name=kind]')) if (box.value !== 'adoption') box.click();
      say(shown() === adoptions ? 'adoptions' : shown());
      say(all('#drawing .mark:not(.kind-adoption)').length);
      say(find('#status').textContent === `${adoptions} of ${total}` ? 'counted' : 'not');
      find('#find').value = 'a/res/62/11';
      find('#find').dispatchEvent(new Event('input', { bubbles: true }));
      say(shown() > 0 && shown() < adoptions ? 'fewer' : shown());
      say([...all('.year:not([hidden])')].every(y => y.querySelector('li:not([hidden])')));
      find('#all').click();
      say(shown() === total ? 'all' : shown());
      """)
    #expect(lines == ["adoptions", "0", "counted", "fewer", "true", "all"])
  }

  @Test("zoom shows fewer events, all fit again, and print has them all")
  func zoom() throws {
    let lines = try lines(
      """
      const before = drawn();
      for (let i = 0; i < 6; i++) find('#in').click();
      say(drawn() < before ? 'fewer' : 'not');
      find('#fit').click();
      say(drawn() === before ? 'same' : drawn());
      for (let i = 0; i < 6; i++) find('#in').click();
      dispatchEvent(new Event('beforeprint'));
      say(drawn() >= before ? 'printed' : drawn());
      """)
    #expect(lines == ["fewer", "same", "printed"])
  }

  @Test("on a phone the drawing comes before the filters, elsewhere these are open")
  func phone() throws {
    let script = "say(find('#more').open); say(find('#stage').getBoundingClientRect().top < 420);"
    #expect(try lines(script, width: 390) == ["false", "true"])
    #expect(try lines("say(find('#more').open);") == ["true"])
  }

  @Test("no label is cut by the edge", arguments: [1200, 390])
  func edge(width: Int) throws {
    let lines = try lines(
      """
      const right = find('#stage').getBoundingClientRect().right;
      const texts = [...all('#drawing .mark text')];
      say(texts.length > 2 ? 'several' : 'few');
      say(texts.filter(t => t.getBoundingClientRect().right > right).length);
      """, width: width)
    #expect(lines == ["several", "0"])
  }

  @Test("marks and labels of one row do not cover each other")
  func overlaps() throws {
    let lines = try lines(
      """
      const boxes = [...all('#drawing .mark')].map(mark => ({
        box: mark.querySelector('.ring').getBoundingClientRect(),
        text: mark.querySelector('text:not(.number)')?.getBoundingClientRect(),
      }));
      let covered = 0;
      for (const a of boxes) for (const b of boxes) {
        if (a === b || !a.text) continue;
        const inner = { left: b.box.left + 3, right: b.box.right - 3, y: (b.box.top + b.box.bottom) / 2 };
        if (a.text.left < inner.right && a.text.right > inner.left
          && a.text.top < inner.y && a.text.bottom > inner.y) covered++;
      }
      say(covered);
      """)
    #expect(lines == ["0"])
  }
}

/// The page as it is written, without a browser.
@Suite struct TimelineSourceTests {
  @Test("without script the list is there, and the controls are not")
  func plain() throws {
    let html = try HostileCorpus.shared.get().run("timeline", "--format", "html").output
    #expect(html.contains("<form id=\"tools\" hidden>"))
    #expect(html.contains("aria-label=\"Timeline\" hidden>"))
    #expect(html.contains("<section class=\"year\">\n<h3>2007</h3>"))
    #expect(html.contains("<a href=\"https://undocs.org/en/A/RES/62/11\">A/RES/62/11@en"))
    // What a text holds ends no script and begins none.
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(html.components(separatedBy: "</script").count == 2)
  }
}
