// Part of Kimberlite.

/// The script of a timeline's page: two parts in one function, so that nothing is global. It reads the
/// events from the list, draws only what the window shows, and writes text as text, never as markup.
enum TimelineScript {
  static let element =
    "<script>\n(() => {\n'use strict';\n" + layout + "\n" + TimelineScriptActions.text
    + "\n})();\n</script>\n"

  /// Where each event stands: rows in lanes, groups where there is no room.
  private static let layout = #"""
    const $ = id => document.getElementById(id);
    const stage = $('stage'), lanesBox = $('lanes'), drawing = $('drawing'), axis = $('axis');
    const panel = $('panel'), status = $('status'), tools = $('tools');
    const earlier = $('earlier'), later = $('later');
    const ROW = 22, HEAD = 20, PAD = 6, ROWS = 12, MOST = 18, BIN = 46, TAIL = 34, AXIS = 28;
    const number = day => Date.parse(day + 'T00:00Z') / 864e5;
    const iso = day => new Date(Math.floor(day) * 864e5).toISOString().slice(0, 10);

    const events = [...document.querySelectorAll('li.event')].map((item, index) => {
      const d = item.dataset;
      return {
        item, index, id: item.id, kind: d.kind, label: d.label, shown: true,
        from: number(d.start || d.end), to: number(d.end || d.start) + 1,
        open: !d.start ? 'start' : !d.end ? 'end' : '', vague: !!d.precision,
        point: !d.precision && d.start === d.end,
        actors: (d.actors || '').split(' ').filter(Boolean),
        when: item.querySelector('h4 a').textContent,
        kindName: item.querySelector('h4 .kind').textContent,
      };
    }).filter(e => Number.isFinite(e.from) && Number.isFinite(e.to));
    if (!events.length) return;
    const lanes = [...tools.querySelectorAll('input[name=kind]')].map(box => ({
      kind: box.value, box, name: box.parentElement.querySelector('.name').textContent,
      count: box.parentElement.querySelector('.count'), items: [], top: 0, rows: 0,
      events: events.filter(e => e.kind === box.value),
    }));

    // The days at the left edge and for each pixel; days are counted from 1970.
    const all = {
      from: events.reduce((a, e) => Math.min(a, e.from), Infinity),
      to: events.reduce((a, e) => Math.max(a, e.to), -Infinity),
    };
    // The days on which the drawing opens; what is far from all others stands outside.
    const usual = stage.dataset.from === undefined ? all
      : { from: Number(stage.dataset.from), to: Number(stage.dataset.to) };
    const view = { from: 0, scale: 1 };
    let width = 1000, height = 0, current = null;
    const pen = document.createElement('canvas').getContext('2d');
    const measured = text => {
      pen.font = '12px system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif';
      return pen.measureText(text).width;
    };
    const textWidth = e => e.width ??= measured(e.label);
    // So much room a label takes from others; where there is more, it has more words.
    const short = e => Math.min(textWidth(e), Math.max(110, Math.min(width * .3, 300)));
    // The words that fit; some letters where not even the first does.
    const head = (label, room) => {
      const whole = measured(label), letters = [...label];
      if (whole <= room) return label;
      let count = Math.floor(letters.length * room / whole) + 2;
      while (count > 1 && measured(letters.slice(0, count).join('') + '…') > room) count--;
      const text = letters.slice(0, count).join('');
      const end = letters[count] === ' ' ? text.length : text.lastIndexOf(' ');
      return (end > text.length / 2 ? text.slice(0, end) : text).replace(/[\s,;:·(]+$/u, '') + '…';
    };
    // Who gives way to the words that tell what, a long name to what stands behind it.
    const cut = (e, room) => {
      if (textWidth(e) <= room) return e.label;
      const { head: who, tail } = e.item.dataset;
      if (who) {
        const name = e.label.slice(0, who), words = e.label.slice(who), left = room - measured(name);
        return left < 90 ? head(words, room) : name + head(words, left);
      }
      const last = tail ? e.label.slice(-tail) : '', rest = room - measured(last);
      return last && rest > 60 ? head(e.label.slice(0, -tail), rest) + last : head(e.label, room);
    };
    // Whether a label in this room says anything.
    const says = (e, room) => room >= Math.min(60, textWidth(e));
    // Events from edge to edge; labels that have no room behind the last ones stand before them.
    const MARGIN = 24;
    const fitScale = span => {
      const days = Math.max(span.to - span.from, 30);
      return { scale: (width - 2 * MARGIN) / days, margin: MARGIN * days / (width - 2 * MARGIN) };
    };

    // The label on the side with more room, cut to it.
    const sideways = (item, wanted, first) => {
      const before = item.left - first + MARGIN - 12, behind = item.edge - item.body - 12;
      const room = Math.max(before, behind), taken = Math.min(wanted, room);
      item.before = before > behind;
      item.room = taken;
      if (!says(item.events[0], room)) item.labelled = false;
      if (item.before && item.labelled) item.left -= taken + 9;
      item.right = item.before || !item.labelled ? item.body + 8 : item.body + 15 + taken;
    };
    // x is counted from the first day of all, so that moving the view moves nothing else.
    const place = e => {
      let x = (e.from - all.from) * view.scale, end = (e.to - all.from) * view.scale;
      if (e.point) end = x = (x + end) / 2;
      else if (end - x < 9) end = x + 9;
      const item = { events: [e], x, end, labelled: true };
      item.left = e.point ? x - 6 : e.open === 'start' ? x - TAIL : x;
      item.body = (e.point ? x + 6 : end) + (e.open === 'end' ? TAIL : 0);
      item.core = item.left;
      item.inside = !e.point && !e.open && end - x > short(e) + 14;
      item.room = item.inside ? end - x - 14 : short(e);
      item.right = item.inside ? end + 3 : item.body + 7 + item.room + 8;
      const last = e.from < usual.to ? usual.to : all.to;
      const first = e.to > usual.from ? usual.from : all.from;
      item.edge = (last - all.from) * view.scale + MARGIN;
      if (!item.inside && item.right > item.edge) {
        sideways(item, short(e), (first - all.from) * view.scale);
      }
      return item;
    };
    const group = (bin, list) => ({
      events: list, x: (bin + .5) * BIN, left: bin * BIN, right: (bin + 1) * BIN - 1,
      end: (bin + .5) * BIN, body: (bin + 1) * BIN - 1, core: bin * BIN, edge: Infinity,
    });
    const binOf = item => Math.floor(item.x / BIN);
    // Each in the first row that is free; where none is, the label before it gives way. Returns
    // what has no row.
    const pack = (items, most) => {
      const last = [], over = [];
      for (const item of items) {
        let row = last.findIndex(other => other.right <= item.left);
        if (row < 0 && last.length < most) row = last.length;
        if (row < 0) {
          row = last.findIndex(other => other.body + 2 <= item.left && other.events.length === 1);
          if (row >= 0 && !last[row].inside) last[row].labelled = false;
        }
        if (row < 0) { over.push(item); continue; }
        item.row = row;
        last[row] = item;
      }
      return { over, rows: last.length };
    };
    // Labels have the room up to the next in their row.
    const lengthen = items => {
      const next = [];
      for (const item of [...items].sort((a, b) => b.core - a.core)) {
        const edge = Math.min(next[item.row] ?? Infinity, item.edge);
        next[item.row] = item.labelled ? item.left : item.core;
        if (item.events.length > 1 || item.inside || (item.before && item.labelled)) continue;
        item.room = edge - item.body - 15;
        item.before = false;
        item.labelled = says(item.events[0], item.room);
        item.right = item.labelled
          ? item.body + 15 + Math.min(item.room, textWidth(item.events[0])) : item.body + 8;
      }
    };
    const grouped = (items, over) => {
      const dense = new Set(over.map(binOf)), bins = new Map(), rest = [];
      for (const item of items) {
        const bin = binOf(item);
        if (dense.has(bin) && item.end - item.x < 6 * BIN) {
          if (!bins.has(bin)) bins.set(bin, []);
          bins.get(bin).push(...item.events);
        } else rest.push(item);
      }
      const groups = [...bins].map(([bin, list]) =>
        list.length > 1 ? group(bin, list) : place(list[0]));
      return rest.concat(groups).sort((a, b) => a.left - b.left);
    };
    const layout = () => {
      let top = 0;
      for (const lane of lanes) {
        const shown = lane.events.filter(e => e.shown);
        let items = shown.map(place).sort((a, b) => a.left - b.left), rows = 0;
        // Some rows more if all find a place in them; else groups.
        const result = pack(items, MOST);
        rows = result.rows;
        for (let turn = 0; result.over.length && turn < 4; turn++) {
          const { over, rows: taken } = pack(items, ROWS);
          rows = taken;
          if (!over.length) break;
          const without = new Set(over);
          items = turn < 3 ? grouped(items, over) : items.filter(item => !without.has(item));
        }
        lengthen(items);
        lane.items = items.sort((a, b) => a.x - b.x);
        lane.hidden = !shown.length;
        lane.top = top;
        lane.rows = rows;
        lane.height = lane.hidden ? 0 : HEAD + rows * ROW + PAD;
        top += lane.height;
      }
      height = Math.max(top, 60);
    };
    """#
}
