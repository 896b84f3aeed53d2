"use strict";

// Which reports the list shows.
if (reports) {
  const { form, field } = asks;
  const lists = [...document.querySelectorAll(".failures")];
  const textOf = ([rule, , zh, en]) => `${reports.titleOf(rule)} ${rule} ${zh} ${en}`.toLowerCase();

  // A report fits by what its row says, or by what one of its findings says together with that.
  const fits = ({ rows, row }, ask) => {
    const data = row.dataset;
    return (!ask.verdict || data.verdict === ask.verdict)
      && (!ask.district || data.district === ask.district)
      && (!ask.year || row.cells[1].textContent === ask.year)
      && (!ask.severity || rows.some((each) => each.dataset.severity.split(" ").includes(ask.severity)))
      && (!ask.state || rows.some((each) => (each.dataset.state ?? "").split(" ").includes(ask.state)))
      && (!ask.rule || rows.some((each) => each.dataset.rule.split(" ").includes(ask.rule)))
      && (ask.words.length === 0 || rows.some((each) =>
        asks.has(`${each.textContent.toLowerCase()} ${reports.findingsOf(each).map(textOf).join(" ")}`, ask.words)));
  };

  const found = (entry, ask, rule) => {
    if (!rule && !ask.severity && !ask.state && ask.words.length === 0) {
      return null;
    }
    const told = entry.rows.flatMap(reports.findingsOf)
      .filter((finding) => (!rule || finding[0] === rule) && (!ask.severity || finding[1] === ask.severity) && (!ask.state || finding[4] === ask.state));
    const said = told.filter((finding) => ask.words.some((word) => textOf(finding).includes(word)));
    const best = said.length > 0 || !(rule || ask.severity || ask.state) ? said : told;
    return best.length > 0 ? best : null;
  };

  const filter = () => {
    const ask = Object.fromEntries(["verdict", "severity", "rule", "state", "district", "year"].map((name) => [name, asks.valueOf(name)]));
    ask.words = asks.words();
    const rule = asks.idOf("rule");
    if ((rule || ask.severity || ask.state || ask.words.length > 0) && reports.load(filter)) {
      return;
    }

    const fitting = new Set();
    for (const entry of reports.entries) {
      // Of a rule, a severity and a state, one finding has to have all.
      const told = found(entry, ask, rule);
      if (fits(entry, ask) && ([rule, ask.severity, ask.state].filter(Boolean).length < 2 || told)) {
        fitting.add(entry);
        reports.tell(entry, told);
      }
    }
    reports.show(fitting);
    for (const section of lists) {
      for (const line of section.querySelectorAll(":scope > ul > li")) {
        line.hidden = !asks.has(line.textContent.toLowerCase(), ask.words);
      }
    }
    asks.keep();
    asks.say(fitting.size);
  };

  const ask = (name, value) => {
    form.reset();
    field(name).value = value;
    filter();
    form.scrollIntoView({ block: "start" });
    field(name).focus();
  };

  reports.list.tHead.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      if (field("flat")) {
        field("flat").checked = true;
      }
      reports.sort(button.parentNode);
      filter();
    }
  });
  form.addEventListener("input", (event) => {
    if (event.target === field("flat")) {
      reports.arrange(field("flat").checked);
    }
    filter();
  });
  form.addEventListener("reset", () => setTimeout(() => {
    reports.arrange(false);
    filter();
  }));
  document.addEventListener("speak", filter);
  for (const button of document.querySelectorAll("button[data-rule]")) {
    button.addEventListener("click", () => ask("rule", button.dataset.rule));
  }

  // A page of its own leads through what is shown here, and back to it.
  document.addEventListener("click", (event) => {
    if (event.target.closest("#list .open")) {
      const links = [...reports.list.querySelectorAll("tr:not([hidden]) .open")].map((link) => link.pathname);
      try {
        sessionStorage.setItem("disclosure", JSON.stringify({ search: location.search, links: [...new Set(links)] }));
      } catch {
        // Without it there are no such ways.
      }
    }
  });

  // The list stands as it was written until something is asked for.
  asks.restore();
  if (field("flat")?.checked) {
    reports.arrange(true);
  }
  if (asks.isAnything()) {
    filter();
  }
}
