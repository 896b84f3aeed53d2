"use strict";

// Searches, filters and sorts the list of reports. A file of one report has no list.
{
  const list = document.getElementById("list");
  if (list) {
    const body = list.tBodies[0];
    const search = document.getElementById("search");
    const shown = document.getElementById("shown");
    const texts = new Map();

    const textOf = (row) => {
      if (!texts.has(row)) {
        texts.set(row, row.textContent.toLowerCase());
      }
      return texts.get(row);
    };

    // What the list shows is kept in the address, so that it can be handed on, and outlasts reload and language.
    const keep = (standing) => {
      const asked = new URLSearchParams(location.search);
      for (const [name, value] of [["q", search.value.trim()], ["verdict", standing]]) {
        if (value) {
          asked.set(name, value);
        } else {
          asked.delete(name);
        }
      }
      const query = asked.toString();
      history.replaceState(history.state, "", location.pathname + (query ? `?${query}` : "") + location.hash);
    };

    const restore = () => {
      const asked = new URLSearchParams(location.search);
      search.value = asked.get("q") ?? search.value;
      const standing = document.querySelector(`[name=standing][value="${CSS.escape(asked.get("verdict") ?? "")}"]`);
      if (standing) {
        standing.checked = true;
      }
    };

    const filter = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const standing = document.querySelector("[name=standing]:checked").value;
      let count = 0;
      for (const row of body.rows) {
        const fits = (!standing || row.dataset.standing.split(" ").includes(standing))
          && words.every((word) => textOf(row).includes(word));
        row.hidden = !fits;
        count += fits ? 1 : 0;
      }
      keep(standing);
      for (const text of shown.children) {
        text.textContent = text.textContent.replace(/\d+/, count);
      }
    };

    const valueOf = (row, column) => {
      const cell = row.cells[column];
      const text = cell.dataset.value ?? cell.textContent;
      return /^\d+$/.test(text) ? Number(text) : text;
    };

    const order = new Intl.Collator("zh-CN", { numeric: true });
    const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : order.compare(a, b));

    const sort = (head) => {
      const column = head.cellIndex;
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of head.parentNode.cells) {
        other.removeAttribute("aria-sort");
      }
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const rows = [...body.rows].map((row) => [valueOf(row, column), row]);
      rows.sort(([a], [b]) => (up ? compare(a, b) : compare(b, a)));
      body.append(...rows.map(([, row]) => row));
    };

    list.tHead.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) {
        sort(button.parentNode);
      }
    });

    restore();
    filter();
    search.form.addEventListener("submit", (event) => event.preventDefault());
    search.form.addEventListener("input", filter);
    for (const button of document.querySelectorAll("[data-search]")) {
      button.addEventListener("click", () => {
        search.value = button.dataset.search;
        filter();
        search.scrollIntoView({ block: "start" });
        search.focus();
      });
    }

    // A browser that goes back to the page keeps what was typed.
    window.addEventListener("pageshow", filter);
  }
}
