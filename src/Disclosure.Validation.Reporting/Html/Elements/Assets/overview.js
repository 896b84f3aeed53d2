"use strict";

// The list of reports: in which order it stands, in which groups, and what of the findings it shows. A file of one report has no list.
const reports = (() => {
  const list = document.getElementById("list");
  if (!list) {
    return null;
  }

  const body = list.tBodies[0];
  const group = document.getElementById("group");
  const more = document.getElementById("more");
  const mostShown = 5;
  const order = new Intl.Collator("zh-CN", { numeric: true });
  let index = null;

  // A report with its other versions, which stand and count with it.
  const entries = [];
  for (const row of [...body.rows]) {
    if (row.dataset.version === undefined) {
      entries.push({ row, rows: [row], issuer: row.cells[0].textContent, brief: [...row.cells[5].childNodes] });
    } else {
      entries.at(-1).rows.push(row);
    }
  }

  const findingsOf = (row) => index?.reports[Number(row.dataset.n)] ?? [];
  const titleOf = (rule) => index?.rules[rule] ?? "";

  const load = async () => {
    index = JSON.parse(await unpack(document.querySelector(".packed.index")));
  };

  // The first number of a heading is that of the reports, the second that of those with errors.
  const countIn = ({ head, entries: members }) => {
    const counts = head.querySelector("span");
    const wrong = members.filter((entry) => entry.row.dataset.verdict === "errors").length;
    const numbers = [members.length, wrong];
    counts.textContent = counts.textContent.replace(/\d+/g, () => numbers.shift());
  };

  const headOf = (name, members) => {
    const head = language.turn(group.content.cloneNode(true)).firstElementChild;
    if (name !== undefined) {
      const title = head.querySelector("b");
      title.removeAttribute("t");
      title.textContent = name;
    }
    const item = { head, entries: members };
    countIn(item);
    return item;
  };

  const by = (all, key) => {
    const found = new Map();
    for (const entry of all) {
      found.set(key(entry), [...(found.get(key(entry)) ?? []), entry]);
    }
    return found;
  };

  // Districts and issuers in the order of their worst report; the years of an issuer one after the other.
  const grouped = () => [...by(entries, (entry) => entry.row.dataset.district)].flatMap(([name, members]) => [
    headOf(name, members),
    ...[...by(members, (entry) => entry.issuer).values()].flatMap((years) =>
      years.sort((a, b) => order.compare(a.row.cells[1].textContent, b.row.cells[1].textContent))),
  ]);

  const place = (placed) => body.replaceChildren(...placed.flatMap((item) => (item.head ? [item.head] : item.rows)));

  let heads = [];
  const arrange = (flat) => {
    const placed = flat || !group || !entries.some((entry) => entry.row.dataset.district) ? entries : grouped();
    heads = placed.filter((item) => item.head);
    list.classList.toggle("grouped", heads.length > 0);
    place(placed);
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
    heads = [];
    list.classList.remove("grouped");
    place(sorted.map(([, entry]) => entry));
  };

  // What is found of a report, instead of the name of its first rule.
  const tell = (entry, found) => {
    const cell = entry.row.cells[5];
    if (!found) {
      cell.replaceChildren(...entry.brief);
      return;
    }
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

  document.addEventListener("speak", () => heads.forEach(countIn));

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
