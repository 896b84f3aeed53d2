"use strict";

// A report that is typed in: keeps what is typed, shows what the desk finds in it, and leads through the cells. What a rule asks is known to the
// desk alone.
{
  const state = document.getElementById("typing");
  const sheet = document.getElementById("sheet");
  const words = state.dataset;
  const tables = [...sheet.querySelectorAll("table.form")];
  const cells = [...sheet.querySelectorAll("table.form input")];
  const byPath = new Map(cells.map((cell) => [cell.name, cell]));
  const sections = new Map([...sheet.querySelectorAll("textarea")].map((text) => [text.name.slice("section:".length), text]));
  const rows = new Map(tables.map((table) => [table, [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("input")])]));
  const field = (name) => sheet.querySelector(`[name=${name}]`);
  const tell = (text) => { document.getElementById("typing-told").textContent = text; };
  const say = (text) => { document.getElementById("typing-saved").textContent = text; };

  const ticked = (name) => [...sheet.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value);
  const filled = (pairs) => Object.fromEntries(pairs.filter(([, text]) => text.trim() !== ""));

  const content = () => ({
    issuer: field("issuer").value.trim() || null,
    year: /^\d{4}$/.test(field("year").value) ? Number(field("year").value) : null,
    level: field("level").value || null,
    published: field("published").value || null,
    cells: filled(cells.map((cell) => [cell.name, cell.value])),
    sections: filled([...sections].map(([id, text]) => [id, text.value])),
    inOneRow: ticked("one"),
    missing: ticked("missing"),
    isComplete: field("complete").checked,
  });

  // What was found: lists beside the form, marks on the cells.
  const unmark = () => {
    for (const mark of [...cells, ...sections.values()]) {
      mark.classList.remove("e", "w", "i", "doubt");
      mark.removeAttribute("aria-invalid");
      mark.removeAttribute("aria-describedby");
    }
  };

  const mark = (target, kind, id) => {
    if (!target) {
      return;
    }
    target.classList.add(kind);
    if (kind === "e") {
      target.setAttribute("aria-invalid", "true");
    }
    target.setAttribute("aria-describedby", `${target.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
  };

  const line = (id, text, targets, before) => {
    const item = document.createElement("li");
    const lead = document.createElement(targets.length > 0 ? "button" : "span");
    item.id = id;
    if (before) {
      const weight = document.createElement("b");
      weight.className = `badge ${before.kind}`;
      weight.textContent = before.weight;
      const rule = document.createElement("code");
      rule.textContent = before.rule;
      item.append(weight, " ", rule, " ");
    }
    lead.textContent = text;
    if (targets.length > 0) {
      lead.type = "button";
      lead.addEventListener("click", () => targets[0].focus());
      const light = (on) => () => targets.forEach((target) => target.classList.toggle("hit", on));
      ["mouseenter", "focus"].forEach((event) => lead.addEventListener(event, light(true)));
      ["mouseleave", "blur"].forEach((event) => lead.addEventListener(event, light(false)));
    }
    item.append(lead);
    return item;
  };

  const show = ({ findings, notes, waiting }) => {
    unmark();
    const lists = { e: [], w: [], n: [] };
    findings.forEach((finding, number) => {
      const id = `finding-${number + 1}`;
      const targets = [...finding.cells.map((path) => byPath.get(path)), ...finding.sections.map((section) => sections.get(section))].filter(Boolean);
      targets.forEach((target) => mark(target, finding.kind, id));
      lists[finding.kind === "e" ? "e" : "w"].push(line(id, finding.message, targets, finding));
    });
    notes.forEach((note, number) => {
      const target = byPath.get(note.cell);
      mark(target, "doubt", `note-${number + 1}`);
      lists.n.push(line(`note-${number + 1}`, `${target?.getAttribute("aria-label") ?? note.cell}: ${note.message}`, target ? [target] : []));
    });
    for (const [kind, items] of Object.entries(lists)) {
      document.getElementById(`list-${kind}`).replaceChildren(...items);
    }
    document.getElementById("count-e").textContent = lists.e.length;
    document.getElementById("count-w").textContent = lists.w.length;
    tell(waiting > 0 && !field("complete").checked ? `${waiting} ${words.waiting}` : "");
  };

  // One at a time, and always the latest: what was typed while one was on its way is sent after it.
  let timer = 0;
  let isDirty = false;
  let running = null;
  let isRefused = false;

  const send = async () => {
    isDirty = false;
    say(words.saving);
    try {
      const answer = await fetch(words.address, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Desk": words.token },
        body: JSON.stringify({ revision: Number(words.revision), sheet: content() }),
      });
      if (answer.status === 409) {
        isRefused = true;
        say((await answer.json()).problem);
        state.classList.add("refused");
        return;
      }
      if (!answer.ok) {
        throw new Error(`${answer.status}`);
      }
      const found = await answer.json();
      words.revision = found.revision;
      document.querySelector("#submit-sheet [name=revision]").value = found.revision;
      show(found);
      say(words.saved);
    } catch (fault) {
      isDirty = true;
      say(`${words.failed} (${fault.message})`);
      plan(5000);
    }
  };

  const flush = async () => {
    clearTimeout(timer);
    while (running || isDirty) {
      running ??= send().finally(() => { running = null; });
      const wasDirty = isDirty;
      await running;
      if (isRefused || (isDirty && wasDirty)) {
        return !isRefused && !isDirty;
      }
    }
    return !isRefused;
  };

  const plan = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
  };

  const changed = (wait) => {
    if (!isRefused) {
      isDirty = true;
      plan(wait);
    }
  };

  // A figure is looked at once it is typed, and not after each digit of it.
  sheet.addEventListener("input", () => changed(900));
  sheet.addEventListener("change", async (event) => {
    changed(30);
    if (event.target.name === "missing") {
      sheet.querySelector(`.sheet[data-table="${CSS.escape(event.target.value)}"]`).hidden = event.target.checked;
    } else if (event.target.name === "one" && await flush()) {
      location.reload();
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if (isDirty || running) {
      event.preventDefault();
    }
  });

  document.getElementById("submit-sheet").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await flush()) {
      event.target.submit();
    }
  });

  // From cell to cell.
  const placeOf = (cell) => {
    const table = cell.closest("table");
    const lines = rows.get(table);
    const row = lines.findIndex((each) => each.includes(cell));
    return { lines, row, column: lines[row].indexOf(cell) };
  };

  const go = (cell) => {
    if (cell) {
      cell.focus();
      cell.select();
    }
  };

  sheet.addEventListener("keydown", (event) => {
    if (event.isComposing || !byPath.has(event.target.name)) {
      return;
    }
    const { lines, row, column } = placeOf(event.target);
    if (event.key === "Enter") {
      event.preventDefault();
      const shown = cells.filter((cell) => !cell.closest("[hidden]"));
      go(shown[shown.indexOf(event.target) + (event.shiftKey ? -1 : 1)]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      go(lines[row + (event.key === "ArrowDown" ? 1 : -1)]?.[column]);
    }
  });

  // A block as spreadsheets copy it: tabs between cells, line ends between rows, quotes around what holds either.
  const block = (text) => {
    const lines = [[""]];
    let isQuoted = false;
    for (let i = 0; i < text.length; i++) {
      const letter = text[i];
      const line = lines.at(-1);
      if (isQuoted) {
        if (letter === "\"" && text[i + 1] === "\"") {
          line[line.length - 1] += letter;
          i++;
        } else if (letter === "\"") {
          isQuoted = false;
        } else {
          line[line.length - 1] += letter;
        }
      } else if (letter === "\"" && line.at(-1) === "") {
        isQuoted = true;
      } else if (letter === "\t") {
        line.push("");
      } else if (letter === "\n") {
        lines.push([""]);
      } else if (letter !== "\r") {
        line[line.length - 1] += letter;
      }
    }
    if (lines.at(-1).length === 1 && lines.at(-1)[0] === "") {
      lines.pop();
    }
    return lines;
  };

  sheet.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text/plain");
    if (!byPath.has(event.target.name) || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) {
      return;
    }
    event.preventDefault();
    const { lines, row, column } = placeOf(event.target);
    let left = 0;
    block(text).forEach((line, down) => line.forEach((figure, right) => {
      const cell = lines[row + down]?.[column + right];
      if (cell) {
        cell.value = figure.replace(/\s+/g, " ").trim();
      } else if (figure.trim() !== "") {
        left++;
      }
    }));
    changed(30);
    if (left > 0) {
      say(`${left} ${words.left}`);
      flush().then(() => say(`${left} ${words.left}`));
    }
  });

  // What was found when the page was left is found anew.
  if (document.body.dataset.role === "reader") {
    sheet.querySelectorAll("input, select, textarea").forEach((each) => { each.disabled = true; });
  } else {
    isDirty = true;
    flush();
  }
}
