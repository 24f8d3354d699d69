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
    const ROW = 22, HEAD = 20, PAD = 6, ROWS = 12, BIN = 46, TAIL = 34, AXIS = 28;
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
    const view = { from: 0, scale: 1 };
    let width = 1000, height = 0, current = null;
    const pen = document.createElement('canvas').getContext('2d');
    const textWidth = e => {
      if (e.width === undefined) {
        pen.font = '12px system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif';
        e.width = pen.measureText(e.label).width;
      }
      return e.width;
    };
    // All events from edge to edge; labels that have no room behind the last ones stand before them.
    const MARGIN = 24;
    const fitScale = () => {
      const days = Math.max(all.to - all.from, 30);
      return { scale: (width - 2 * MARGIN) / days, margin: MARGIN * days / (width - 2 * MARGIN) };
    };

    // The label on the side with more room, cut to it.
    const sideways = (item, wanted, edge) => {
      const before = item.left + MARGIN - 12, behind = edge - item.body - 12;
      const room = Math.max(before, behind), taken = Math.min(wanted, room);
      item.before = before > behind;
      if (room < 30) item.labelled = false;
      else if (wanted > room) {
        const letters = [...item.label];
        item.label = letters.slice(0, Math.floor(letters.length * room / wanted) - 1).join('') + '…';
      }
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
      item.label = e.label;
      item.inside = !e.point && !e.open && end - x > textWidth(e) + 14;
      item.right = item.inside ? end + 3 : item.body + 7 + textWidth(e) + 8;
      const edge = (all.to - all.from) * view.scale + MARGIN;
      if (!item.inside && item.right > edge) sideways(item, textWidth(e), edge);
      return item;
    };
    const group = (bin, list) => ({
      events: list, x: (bin + .5) * BIN, left: bin * BIN, right: (bin + 1) * BIN - 1,
      end: (bin + .5) * BIN, body: (bin + 1) * BIN - 1,
    });
    const binOf = item => Math.floor(item.x / BIN);
    // Each in the first row that is free; where none is, the label before it gives way. Returns
    // what has no row.
    const pack = items => {
      const last = [], over = [];
      for (const item of items) {
        let row = last.findIndex(other => other.right <= item.left);
        if (row < 0 && last.length < ROWS) row = last.length;
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
        for (let turn = 0; turn < 4; turn++) {
          const result = pack(items);
          rows = result.rows;
          if (!result.over.length) break;
          const over = new Set(result.over);
          items = turn < 3 ? grouped(items, result.over) : items.filter(item => !over.has(item));
        }
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
