// Part of Kimberlite.

/// The other part of the script: drawing, filters, pointer and keyboard, the event that is shown.
enum TimelineScriptActions {
  static let text = drawing + "\n" + choosing + "\n" + moving

  private static let drawing = #"""
    const make = (name, attributes, ...children) => {
      const node = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const key in attributes) node.setAttribute(key, attributes[key]);
      node.append(...children);
      return node;
    };
    const screenX = x => x + (all.from - view.from) * view.scale;
    const ticks = () => {
      const years = [1, 2, 5, 10, 20, 50, 100], months = [1, 3, 6], days = [1, 2, 7, 14];
      const first = view.from, last = view.from + width / view.scale, least = 74 / view.scale;
      const result = [];
      const step = days.find(n => n >= least);
      if (step) {
        for (let d = Math.ceil(first / step) * step; d <= last; d += step) result.push([d, iso(d)]);
        return result;
      }
      const month = months.find(n => n * 28 >= least);
      const year = years.find(n => n * 365 >= least) || 200;
      const start = new Date(first * 864e5).getUTCFullYear();
      const end = new Date(last * 864e5).getUTCFullYear();
      for (let y = month ? start : Math.floor(start / year) * year; y <= end; y += month ? 1 : year) {
        for (let m = 0; m < (month ? 12 : 1); m += month || 12) {
          const d = Date.UTC(y, m, 1) / 864e5;
          if (d >= first && d <= last) result.push([d, iso(d).slice(0, month && m ? 7 : 4)]);
        }
      }
      return result;
    };
    const nameOf = item => {
      const e = item.events[0];
      if (item.events.length === 1) return `${e.kindName}, ${e.when}: ${e.label}`;
      const last = item.events.reduce((a, b) => a.from > b.from ? a : b);
      return `${item.events.length} × ${e.kindName}, ${iso(e.from)} – ${iso(last.from)}`;
    };
    const shapes = (item, x, y) => {
      const e = item.events[0], end = screenX(item.end), result = [];
      if (item.events.length > 1) {
        const words = String(item.events.length), half = Math.min(7 + words.length * 4, BIN / 2 - 3);
        return [make('rect', { class: 'many', x: x - half, y: y - 9, width: 2 * half, height: 18,
          rx: 9 }), make('text', { class: 'number', x, y }, words)];
      }
      const tail = d => make('path', { class: 'tail', d });
      if (e.open === 'start') result.push(tail(`M${x} ${y}h${-TAIL + 4}`));
      if (e.open === 'end') result.push(tail(`M${end} ${y}h${TAIL - 4}`));
      if (!e.point && !e.open) {
        const box = { x, y: y - 8, width: end - x, height: 16, rx: 3 };
        result.push(make('rect', { class: e.vague ? 'vague' : 'bar', ...box }));
        if (!e.vague) result.push(make('rect', { class: 'edge', ...box, width: 3, rx: 1 }));
      } else if (e.kind === 'deadline') {
        const middle = e.open === 'start' ? end - 4 : x;
        result.push(make('path', { class: 'shape', d: `M${middle - 6} ${y}l6 -6l6 6l-6 6z` }));
      } else {
        const middle = e.point ? x : e.open === 'start' ? end - 4 : x + 4;
        result.push(make('circle', { class: 'shape', cx: middle, cy: y, r: 5 }));
      }
      return result;
    };
    const mark = (lane, item) => {
      const y = lane.top + HEAD + item.row * ROW + ROW / 2, x = screenX(item.x);
      const e = item.events[0], single = item.events.length === 1, name = nameOf(item);
      const left = screenX(single && !item.labelled ? item.core : item.left), edge = Math.max(left, 0);
      const right = single && !item.labelled ? screenX(item.body) : screenX(item.right);
      const node = make('g', {
        class: `mark kind-${e.kind}` + (!panel.hidden && item.events.includes(current) ? ' current' : ''),
        role: 'button', tabindex: item.events.includes(current) ? 0 : -1, 'aria-label': name,
      }, make('title', {}, name),
        make('rect', { class: 'ring', x: left - 2, y: y - 10.5, width: right - left + 2, height: 21,
          rx: 4, 'pointer-events': 'all' }), ...shapes(item, x, y));
      if (single && item.labelled) {
        const start = item.inside ? Math.max(x, 0) + 8
          : item.before ? screenX(item.core) - 5 : screenX(item.body) + 5;
        const room = item.inside ? screenX(item.end) - start - 6 : item.room;
        if (says(e, room)) {
          const anchor = item.before ? 'end' : 'start';
          node.append(make('text', { x: start, y, 'text-anchor': anchor }, cut(e, room)));
        }
      }
      node.addEventListener('click', () => { if (!moved) open(item); });
      node.addEventListener('focus', () => { current = e; });
      item.node = node;
      return edge <= width ? node : '';
    };
    const draw = () => {
      const focused = drawing.contains(document.activeElement);
      const lines = ticks(), parts = [], names = [];
      for (const lane of lanes) {
        for (const item of lane.items) item.node = null;
        if (lane.hidden) continue;
        if (parts.length % 2 === 0) {
          parts.push(make('rect', { class: 'band', x: 0, y: lane.top, width, height: lane.height }));
        } else parts.push('');
        names.push(make('text', { class: 'lane', x: 8, y: lane.top + HEAD / 2 + 2 }, lane.name));
      }
      for (const [day] of lines) {
        const x = (day - view.from) * view.scale;
        parts.push(make('path', { class: 'tick', d: `M${x} 0V${height}` }));
      }
      if (!current || !current.shown) current = events.find(e => e.shown) || null;
      for (const lane of lanes) {
        if (lane.hidden) continue;
        for (const item of lane.items) {
          if (screenX(item.right) >= 0 && screenX(item.left) <= width) parts.push(mark(lane, item));
        }
      }
      drawing.replaceChildren(...parts.filter(Boolean), ...names);
      axis.replaceChildren(...lines.flatMap(([day, name]) => {
        const x = (day - view.from) * view.scale;
        return [make('path', { class: 'tick', d: `M${x} 20V${AXIS}` }),
          x < width - 7 * name.length ? make('text', { x: x + 3, y: 13 }, name) : ''];
      }));
      for (const [svg, size] of [[drawing, height], [axis, AXIS]]) {
        svg.setAttribute('viewBox', `0 0 ${width} ${size}`);
        svg.setAttribute('width', width);
        svg.setAttribute('height', size);
      }
      // The keyboard reaches the drawing even where the current event is out of sight.
      if (!drawing.querySelector('[tabindex="0"]')) {
        const first = drawing.querySelector('.mark');
        if (first) first.setAttribute('tabindex', 0);
      }
      if (focused) drawing.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
      drawEdges();
    };
    const years = list => {
      const last = list.reduce((a, e) => a.from > e.from ? a : e);
      const [from, to] = [iso(list[0].from), iso(last.from)].map(day => day.slice(0, 4));
      return from === to ? from : `${from} – ${to}`;
    };
    // What is shown stands outside of the window: how much, and a way there.
    const drawEdges = () => {
      const last = view.from + width / view.scale;
      const before = events.filter(e => e.shown && e.to <= view.from);
      const behind = events.filter(e => e.shown && e.from >= last);
      for (const [button, list, text] of [
        [earlier, before, `← ${before.length.toLocaleString('en')} earlier`],
        [later, behind, `${behind.length.toLocaleString('en')} later →`],
      ]) {
        button.hidden = !list.length;
        button.textContent = list.length ? `${text} (${years(list)})` : '';
      }
    };
    let waiting = 0, relaid = false;
    const redraw = again => {
      relaid = relaid || again;
      if (!waiting) waiting = requestAnimationFrame(() => {
        waiting = 0;
        if (relaid) layout();
        relaid = false;
        draw();
      });
    };
    """#

  private static let choosing = #"""
    const fold = text => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    const passes = (e, kinds, actor, words) => (!kinds || kinds.has(e.kind))
      && (!actor || e.actors.includes(actor))
      && words.every(word => (e.words ??= fold(e.item.textContent)).includes(word));
    const actorBox = $('actor'), findBox = $('find');
    const count = events.length.toLocaleString('en');
    const filter = () => {
      const kinds = new Set(lanes.filter(l => l.box.checked).map(l => l.kind));
      const actor = actorBox ? actorBox.value : '';
      const words = fold(findBox.value).split(/\s+/).filter(Boolean);
      const byKind = {}, byActor = {};
      let shown = 0;
      for (const e of events) {
        const found = passes(e, null, '', words), wanted = kinds.has(e.kind);
        if (found && (!actor || e.actors.includes(actor))) byKind[e.kind] = (byKind[e.kind] || 0) + 1;
        if (found && wanted) for (const a of e.actors) byActor[a] = (byActor[a] || 0) + 1;
        e.shown = found && wanted && (!actor || e.actors.includes(actor));
        e.item.hidden = !e.shown;
        if (e.shown) shown++;
      }
      for (const lane of lanes) lane.count.textContent = byKind[lane.kind] || 0;
      for (const option of actorBox ? actorBox.options : []) {
        if (option.value) option.textContent = `${option.dataset.name} · ${byActor[option.value] || 0}`;
      }
      for (const year of document.querySelectorAll('section.year')) {
        year.hidden = !year.querySelector('li.event:not([hidden])');
      }
      status.textContent = shown === events.length ? '' : `${shown.toLocaleString('en')} of ${count}`;
      redraw(true);
    };
    tools.addEventListener('input', filter);
    tools.addEventListener('submit', event => event.preventDefault());
    $('all').addEventListener('click', () => { tools.reset(); filter(); fit(usual); });

    const show = e => {
      const copy = e.item.cloneNode(true);
      for (const source of copy.querySelectorAll('.sources li')) {
        const code = document.createElement('code'), address = source.dataset.address;
        const plain = /^[\w@#.\/-]+$/.test(address);
        code.textContent = 'kimberlite show '
          + (plain ? address : `'${address.replaceAll("'", `'\\''`)}'`);
        source.append(code);
      }
      $('shown').replaceChildren(...copy.childNodes);
      panel.className = `kind-${e.kind}`;
      panel.hidden = false;
      current = e;
      try { history.replaceState(null, '', '#' + e.id); } catch { /* a page without address */ }
    };
    const list = item => {
      const entries = document.createElement('ol');
      for (const e of item.events.slice(0, 500)) {
        const entry = document.createElement('li'), link = document.createElement('a');
        link.href = '#' + e.id;
        link.textContent = `${e.when} ${e.label}`;
        link.addEventListener('click', event => { event.preventDefault(); show(e); panel.focus(); });
        entry.append(link);
        entries.append(entry);
      }
      $('shown').replaceChildren(entries);
      panel.hidden = false;
    };
    const open = item => {
      current = item.events[0];
      if (item.events.length === 1) {
        show(current);
      } else {
        const from = item.events.reduce((a, e) => Math.min(a, e.from), Infinity);
        const to = item.events.reduce((a, e) => Math.max(a, e.from), -Infinity);
        if (to - from < 8 || view.scale > 30) return list(item), redraw(false);
        view.scale = Math.min(width * .6 / (to - from), 80);
        view.from = from - (width / view.scale - (to - from)) / 3;
        return redraw(true);
      }
      redraw(false);
    };
    const close = () => {
      if (panel.hidden) return;
      panel.hidden = true;
      draw();
      drawing.querySelector('[tabindex="0"]')?.focus();
    };
    $('close').addEventListener('click', close);
    addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
    """#

  private static let moving = #"""
    const clamp = () => {
      const span = width / view.scale;
      view.from = Math.min(Math.max(view.from, all.from - span * .8), all.to - span * .1);
    };
    const fit = span => {
      const { scale, margin } = fitScale(span);
      view.scale = scale;
      view.from = span.from - margin;
      redraw(true);
    };
    const zoom = (factor, at = width / 2) => {
      const day = view.from + at / view.scale;
      view.scale = Math.min(Math.max(view.scale * factor, fitScale(all).scale * .8), 80);
      view.from = day - at / view.scale;
      clamp();
      redraw(true);
    };
    const pan = pixels => {
      view.from += pixels / view.scale;
      clamp();
      redraw(false);
    };
    $('in').addEventListener('click', () => zoom(1.6));
    $('out').addEventListener('click', () => zoom(1 / 1.6));
    $('fit').addEventListener('click', () => fit(all));
    // To the nearest that is out of sight.
    const goTo = e => {
      current = e;
      view.from = (e.from + e.to) / 2 - width / view.scale / 2;
      clamp();
      redraw(false);
    };
    earlier.addEventListener('click', () => goTo(events
      .filter(e => e.shown && e.to <= view.from).reduce((a, e) => e.to > a.to ? e : a)));
    later.addEventListener('click', () => goTo(events
      .filter(e => e.shown && e.from >= view.from + width / view.scale)
      .reduce((a, e) => e.from < a.from ? e : a)));
    stage.addEventListener('wheel', event => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(Math.exp(-event.deltaY / 250), event.clientX - stage.getBoundingClientRect().left);
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        pan(event.deltaX || event.deltaY);
      }
    }, { passive: false });

    const pointers = new Map();
    let moved = false;
    stage.addEventListener('pointerdown', event => {
      if (!pointers.size) moved = false;
      pointers.set(event.pointerId, event.clientX);
    });
    addEventListener('pointermove', event => {
      if (!pointers.has(event.pointerId)) return;
      const before = [...pointers.values()], step = pointers.get(event.pointerId) - event.clientX;
      if (!moved && Math.abs(step) < 4) return;
      moved = true;
      stage.classList.add('moving');
      pointers.set(event.pointerId, event.clientX);
      const after = [...pointers.values()];
      if (after.length === 2) {
        const distance = ([a, b]) => Math.max(Math.abs(a - b), 20);
        zoom(distance(after) / distance(before),
          (after[0] + after[1]) / 2 - stage.getBoundingClientRect().left);
      } else pan(step);
    });
    for (const name of ['pointerup', 'pointercancel']) addEventListener(name, event => {
      pointers.delete(event.pointerId);
      if (!pointers.size) stage.classList.remove('moving');
    });

    const step = (lane, place) => {
      const item = lane?.items[place];
      if (!item) return;
      current = item.events[0];
      const x = screenX(item.x);
      if (x < 40) pan(x - width / 3);
      if (x > width - 60) pan(x - width * 2 / 3);
      draw();
      item.node?.focus({ preventScroll: true });
      item.node?.scrollIntoView?.({ block: 'nearest' });
    };
    drawing.addEventListener('keydown', event => {
      const rows = lanes.filter(lane => !lane.hidden);
      const row = rows.findIndex(lane => lane.items.some(i => i.node === document.activeElement));
      if (row < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const lane = rows[row], at = lane.items.findIndex(i => i.node === document.activeElement);
      const nearest = other => other && other.items.reduce((best, item, place) =>
        Math.abs(item.x - lane.items[at].x) < Math.abs(other.items[best].x - lane.items[at].x)
          ? place : best, 0);
      const keys = {
        ArrowLeft: () => step(lane, at - 1), ArrowRight: () => step(lane, at + 1),
        ArrowUp: () => step(rows[row - 1], nearest(rows[row - 1])),
        ArrowDown: () => step(rows[row + 1], nearest(rows[row + 1])),
        Home: () => step(lane, 0), End: () => step(lane, lane.items.length - 1),
        Enter: () => { open(lane.items[at]); if (!panel.hidden) panel.focus(); },
        ' ': () => open(lane.items[at]), '+': () => zoom(1.6, screenX(lane.items[at].x)),
        '=': () => zoom(1.6, screenX(lane.items[at].x)), '0': () => fit(all),
        '-': () => zoom(1 / 1.6, screenX(lane.items[at].x)),
      };
      if (!keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });

    const resize = () => {
      const before = width;
      width = Math.max(stage.clientWidth, 200);
      view.scale *= width / before;
      redraw(true);
    };
    const chosen = () => events.find(e => '#' + e.id === location.hash);
    addEventListener('hashchange', () => { const e = chosen(); if (e) { show(e); redraw(false); } });
    addEventListener('beforeprint', () => {
      Object.assign(view, { old: { from: view.from, scale: view.scale, width } });
      // As wide as is needed for a drawing that is no higher than a page.
      for (width = 1000; width < 4000; width *= 1.2) {
        fit(usual);
        layout();
        if (height < width * 1.2) break;
      }
      draw();
    });
    addEventListener('afterprint', () => {
      width = view.old.width;
      Object.assign(view, { from: view.old.from, scale: view.old.scale });
      redraw(true);
    });

    tools.hidden = stage.hidden = false;
    // On a phone the drawing comes first.
    $('more').open = innerWidth > 700;
    width = Math.max(stage.clientWidth, 200);
    current = chosen() || events[0];
    fit(usual);
    layout();
    lanesBox.style.maxHeight = `${Math.max(320, Math.round(innerHeight * .72))}px`;
    draw();
    addEventListener('resize', resize);
    """#
}
