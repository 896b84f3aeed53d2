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

  // A text with its other language.
  const copyOf = (head) => {
    const copy = document.createElement("span");
    copy.textContent = head.textContent;
    if (head.hasAttribute("t")) {
      copy.setAttribute("t", head.getAttribute("t"));
    }
    return copy;
  };

  // The headings of a cell, by its place in the form: cells are numbered row by row, over all tables.
  const headings = (cell) => {
    const table = cell.closest("table");
    const index = Number(cell.dataset.cell) - Number(table.dataset.first);
    const columns = Number(table.dataset.columns);
    const row = table.matches(".line")
      ? table.querySelector(`[data-row="${Math.floor(index / columns)}"]`)
      : [...cell.parentNode.querySelectorAll("th")].at(-1);
    const column = table.querySelector(`[data-column="${index % columns}"]`);
    return { row, column };
  };

  // The passages that speak of a cell, as links to them.
  const passages = (cell) => {
    const marks = cell.closest(".report").querySelectorAll(`.said[data-cells~="${cell.dataset.cell}"]`);
    return [...marks].flatMap((mark) => {
      const link = document.createElement("a");
      link.href = `#${mark.id}`;
      link.className = mark.className;
      link.classList.remove("here");
      link.append(copyOf(mark));
      return [link, " "];
    });
  };

  // Page, line, table, row and column: what a cell does not say is said by its row.
  const placeOf = (cell) => {
    const row = (cell.closest("tr").dataset.at ?? "///").split("/");
    const at = (cell.dataset.at ?? "").split("/");
    return at.length > 2 ? at : [row[0], at.length > 1 ? at[0] : row[1], row[2], row[3], at.at(-1)];
  };

  const holds = (ranges, number) => ranges.split(" ").filter(Boolean).some((range) => {
    const [first, last] = range.split("-").map(Number);
    return first <= number && number <= (last ?? first);
  });

  const findingsOn = (cell) => [...cell.closest(".report").querySelectorAll(".finding[data-cells]")]
    .filter((item) => holds(item.dataset.cells, Number(cell.dataset.cell)));

  const linkTo = (item) => {
    const link = document.createElement("a");
    link.href = `#${item.id}`;
    link.className = item.classList[1];
    link.textContent = item.querySelector(".number").textContent;
    return link;
  };

  // Every check on a cell, also those that held there.
  const checksOf = (cell) => {
    const found = findingsOn(cell).map((item) => item.dataset.rule);
    const checks = cell.closest(".report").querySelectorAll(".checks li");
    return [...checks].filter((check) => holds(check.dataset.cells ?? "", Number(cell.dataset.cell))).map((check) => {
      const line = check.cloneNode(true);
      // Of a rule that held in some places and not in others, what is so of this cell.
      const isWrong = found.includes(check.dataset.rule);
      const badges = [...line.querySelectorAll(".badge")];
      if (badges.some((badge) => badge.matches(".e") === isWrong)) {
        badges.filter((badge) => badge.matches(".e") !== isWrong).forEach((badge) => badge.remove());
      }
      line.querySelectorAll("b").forEach((count) => count.remove());
      return line;
    });
  };

  const show = (cell) => {
    const { row, column } = headings(cell);
    fill("name", [copyOf(row), " · ", copyOf(column)], "p");
    fill("text", cell.dataset.text ?? "");
    fill("file", cell.dataset.file ?? "");
    const links = [...findingsOn(cell).map(linkTo), ...[...cell.querySelectorAll("sup a.n")].map((link) => link.cloneNode(true))];
    fill("findings", links.flatMap((link) => [link, " "]));
    fill("said", passages(cell));
    fill("checks", checksOf(cell));
    const states = [...panel.querySelectorAll("[data-state]")];
    const state = states.find((each) => cell.classList.contains(each.dataset.state));
    states.forEach((each) => { each.hidden = each.dataset.state !== (state ? state.dataset.state : "value"); });
    const at = placeOf(cell);
    ["page", "line", "table", "row", "column"].forEach((name, i) => {
      fill(name, at[i] ?? "", ".place > span");
    });
    panel.querySelector(".place").parentNode.hidden = at.every((part) => part === "");
    const source = cell.closest(".report").querySelector("header .facts a");
    slot("source").hidden = !source;
    if (source) {
      slot("source").href = source.getAttribute("href") + (at[0] && /\.pdf$/i.test(source.pathname) ? `#page=${at[0]}` : "");
    }
    panel.querySelector("[data-do=back]").hidden = finding === null;
    panel.hidden = false;
  };

  const hide = () => { panel.hidden = true; };

  const clear = () => {
    document.querySelectorAll(".hit").forEach((cell) => cell.classList.remove("hit"));
    document.querySelectorAll(".here").forEach((item) => item.classList.remove("here"));
  };

  const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  const cellsOf = (item) => (item.matches(".finding")
    ? [...item.closest(".report").querySelectorAll("td[data-cell]")].filter((cell) => holds(item.dataset.cells ?? "", Number(cell.dataset.cell)))
    : cellsSaid(item));

  const cellsSaid = (item) => (item.matches(".said")
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
    if (item && !event.target.closest("a, details, button, .choice") && getSelection().isCollapsed) {
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

  // What the page says of a finding, as a text for other programs.
  const textOf = (item) => {
    const report = item.closest(".report");
    const lines = [report.querySelector("h2"), ...item.querySelectorAll(".rule, .message, .mend, .ground")];
    return lines.map((line) => line.textContent.trim()).join("\n");
  };

  const copy = async (button) => {
    const text = textOf(button.closest(".finding"));
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    button.dataset.done = "✓";
    button.nextElementSibling.hidden = false;
    setTimeout(() => {
      button.dataset.done = "";
      button.nextElementSibling.hidden = true;
    }, 1500);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".copy");
    if (button) {
      copy(button);
    }
  });

  // Cells are numbered row by row from the first of each.
  const number = (root) => {
    for (const row of root.querySelectorAll("tr[data-first]")) {
      [...row.querySelectorAll("td:not(.corner)")].forEach((cell, i) => { cell.dataset.cell = Number(row.dataset.first) + i; });
    }
  };

  // Numbers the cells of a report, gives every finding its button, and unfolds the list of checks.
  const ready = (root) => {
    number(root);
    const packed = root.querySelector(".checks .packed");
    if (packed) {
      unpack(packed).then((list) => {
        packed.insertAdjacentHTML("afterend", list);
        language.turn(packed.parentNode);
      }, () => {});
    }
    const template = document.getElementById("copy");
    for (const kind of root.querySelectorAll(".finding > .kind")) {
      const tools = language.turn(template.content.cloneNode(true));
      tools.lastElementChild.hidden = true;
      kind.append(tools);
    }
  };

  const forget = () => {
    finding = null;
    clear();
    hide();
  };

  return { go, forget, ready };
})();
