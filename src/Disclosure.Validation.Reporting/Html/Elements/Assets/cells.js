"use strict";

// Leads from a finding or a passage to its cells and back, and says of a cell what it holds, where it is printed, and what the
// text says of it.
const cells = (() => {
  const panel = document.getElementById("cell");
  const slot = (name) => panel.querySelector(`[data-slot="${name}"]`);
  let finding = null;

  // A slot without content is hidden with its name.
  const fill = (name, content, whole = "div") => {
    const place = slot(name);
    place.replaceChildren(...[content].flat());
    place.closest(whole).hidden = place.textContent === "";
  };

  const copyOf = (head) => [...head.childNodes].map((node) => node.cloneNode(true));

  // The headings of a cell, by its place in the form: cells are numbered row by row, over all tables.
  const headings = (cell) => {
    const table = cell.closest("table");
    const index = Number(cell.dataset.cell) - Number(table.dataset.first);
    const columns = Number(table.dataset.columns);
    const row = table.querySelector(`[data-row="${Math.floor(index / columns)}"]`);
    const column = table.querySelector(`[data-column="${index % columns}"]`);
    return { table, row, column };
  };

  // The passages that speak of a cell, as links to them.
  const passages = (cell) => {
    const marks = cell.closest(".report").querySelectorAll(`.said[data-cells~="${cell.dataset.cell}"]`);
    return [...marks].flatMap((mark) => {
      const link = document.createElement("a");
      link.href = `#${mark.id}`;
      link.className = mark.className;
      link.classList.remove("here");
      link.append(...copyOf(mark));
      return [link, " "];
    });
  };

  const show = (cell) => {
    const { table, row, column } = headings(cell);
    fill("name", [...copyOf(row), " · ", ...copyOf(column)], "p");
    fill("path", `${table.dataset.id}.${row.dataset.id}.${column.dataset.id}`);
    fill("text", cell.dataset.text ?? "");
    fill("file", cell.dataset.file ?? "");
    const links = [...cell.querySelectorAll("sup a")].map((link) => link.cloneNode(true));
    fill("findings", links.flatMap((link) => [link, " "]));
    fill("said", passages(cell));
    const states = [...panel.querySelectorAll("[data-state]")];
    const state = states.find((each) => cell.classList.contains(each.dataset.state));
    states.forEach((each) => { each.hidden = each.dataset.state !== (state ? state.dataset.state : "value"); });
    const at = (cell.dataset.at ?? "").split("/");
    ["page", "line", "table", "row", "column"].forEach((name, i) => {
      fill(name, at[i] ?? "", ".place > span");
    });
    panel.querySelector(".place").parentNode.hidden = at.every((part) => part === "");
    panel.querySelector("[data-do=back]").hidden = finding === null;
    panel.hidden = false;
  };

  const hide = () => { panel.hidden = true; };

  const clear = () => {
    document.querySelectorAll(".hit").forEach((cell) => cell.classList.remove("hit"));
    document.querySelectorAll(".here").forEach((item) => item.classList.remove("here"));
  };

  const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  const cellsOf = (item) => (item.matches(".said")
    ? item.dataset.cells?.split(" ").map((index) => item.closest(".report").querySelector(`[data-cell="${index}"]`)) ?? []
    : [...item.querySelectorAll("a[href^='#']")].map(target).filter((element) => element?.matches("[data-cell]")));

  const mark = (item) => {
    clear();
    finding = item;
    item.classList.add("here");
    cellsOf(item).forEach((cell) => cell?.classList.add("hit"));
  };

  const reach = (element) => {
    if (element.tabIndex < 0) {
      element.tabIndex = -1;
    }
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center", inline: "nearest" });
  };

  const back = () => {
    hide();
    if (finding) {
      reach(finding);
    }
  };

  // Goes to a cell or a finding that a link names.
  const go = (element, from) => {
    const item = element.matches(".finding, .said") ? element : from;
    if (item) {
      mark(item);
    }
    reach(element);
  };

  const step = (cell, key) => {
    const table = cell.closest("table");
    const columns = table.classList.contains("line") ? 1 : Number(table.dataset.columns);
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[key];
    const all = [...table.querySelectorAll("[data-cell]")];
    return by ? all[all.indexOf(cell) + by] : undefined;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const element = link && target(link);
    if (element && element.matches("[data-cell], .finding, .said, .notes li")) {
      event.preventDefault();
      history.pushState(null, "", link.hash);
      go(element, link.closest(".report .said, .finding"));
      return;
    }
    const item = event.target.closest(".finding");
    if (item && !event.target.closest("a, details, button") && getSelection().isCollapsed) {
      item.querySelector(".show")?.click();
    }
    const cell = event.target.closest("[data-cell]");
    if (cell && !link) {
      cell.tabIndex = 0;
      cell.focus({ preventScroll: true });
    }
  });

  document.addEventListener("focusin", (event) => {
    const cell = event.target.closest("[data-cell]");
    if (cell) {
      cell.closest("table").querySelectorAll("[data-cell][tabindex='0']").forEach((each) => { each.tabIndex = -1; });
      cell.tabIndex = 0;
      show(cell);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      back();
      return;
    }
    const next = event.target.matches?.("[data-cell]") && step(event.target, event.key);
    if (next) {
      event.preventDefault();
      reach(next);
    }
  });

  panel.querySelector("[data-do=back]").addEventListener("click", back);
  panel.querySelector("[data-do=hide]").addEventListener("click", hide);

  const forget = () => {
    finding = null;
    clear();
    hide();
  };

  return { go, forget };
})();
