"use strict";

// The list of reports: in which order it stands, in which groups, and what of the findings it shows. A file of one report has no list.
const reports = (() => {
  const list = document.getElementById("list");
  if (!list || list.matches(".compared")) {
    return null;
  }

  const body = list.tBodies[0];
  const more = document.getElementById("more");
  const mostShown = 5;
  const order = new Intl.Collator("zh-CN", { numeric: true });
  let index = null;

  // A report with its other versions, which stand and count with it, and the headings of groups, as they were written.
  const entries = [];
  const heads = [];
  for (const row of body.rows) {
    if (row.matches(".group")) {
      heads.push({ head: row, entries: [] });
    } else if (row.dataset.version === undefined) {
      entries.push({ row, rows: [row] });
      heads.at(-1)?.entries.push(entries.at(-1));
    } else {
      entries.at(-1).rows.push(row);
    }
  }

  const grouped = heads.length > 0 ? heads.flatMap((item) => [item, ...item.entries]) : entries;
  const findingsOf = (row) => index?.reports[Number(row.dataset.n)] ?? [];
  const titleOf = (rule) => index?.rules[rule] ?? "";

  // What the findings say is unpacked when it is asked for: whether that is yet to be done, after which what waits for it is called.
  let loading = null;
  const load = (then) => {
    if (index) {
      return false;
    }
    loading ??= unpack(document.querySelector(".packed.index"))
      .then((text) => { index = JSON.parse(text); }, () => { index = { reports: [], rules: {} }; });
    loading.then(then);
    return true;
  };

  const place = (placed) => body.replaceChildren(...placed.flatMap((item) => (item.head ? [item.head] : item.rows)));

  // Without groups, the worst report comes first.
  const arrange = (flat) => {
    list.classList.toggle("grouped", !flat && heads.length > 0);
    for (const cell of list.tHead.rows[0].cells) {
      cell.removeAttribute("aria-sort");
    }
    place(flat && heads.length > 0 ? entries.toSorted((a, b) => a.row.dataset.place - b.row.dataset.place) : grouped);
  };

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    const text = cell.dataset.value ?? cell.textContent;
    return /^\d+$/.test(text) ? Number(text) : text;
  };
  const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : order.compare(a, b));

  const sort = (cell) => {
    const column = cell.cellIndex;
    const up = cell.getAttribute("aria-sort") !== "ascending";
    for (const each of cell.parentNode.cells) {
      each.removeAttribute("aria-sort");
    }
    cell.setAttribute("aria-sort", up ? "ascending" : "descending");
    const sorted = entries.map((entry) => [valueOf(entry.row, column), entry]);
    sorted.sort(([a], [b]) => (up ? compare(a, b) : compare(b, a)));
    list.classList.remove("grouped");
    place(sorted.map(([, entry]) => entry));
  };

  // What is found of a report, instead of the name of its first rule.
  const tell = (entry, found) => {
    const cell = entry.row.cells[5];
    if (!found) {
      if (entry.brief) {
        cell.replaceChildren(...entry.brief);
      }
      return;
    }
    entry.brief ??= [...cell.childNodes];
    const lines = found.slice(0, mostShown).map(([rule, severity, zh, en]) => {
      const line = document.createElement("p");
      const code = document.createElement("code");
      line.className = `said ${severity}`;
      code.textContent = rule;
      line.append(language.now() === "en" ? en : zh, " ", code);
      return line;
    });
    if (found.length > mostShown) {
      const rest = language.turn(more.content.cloneNode(true)).firstElementChild;
      rest.textContent = rest.textContent.replace("0", found.length - mostShown);
      lines.push(rest);
    }
    cell.replaceChildren(...lines);
  };

  const show = (shown) => {
    for (const entry of entries) {
      entry.rows.forEach((row) => { row.hidden = !shown.has(entry); });
    }
    for (const item of heads) {
      item.head.hidden = !item.entries.some((entry) => shown.has(entry));
    }
  };

  return { list, entries, findingsOf, titleOf, load, arrange, sort, tell, show };
})();
