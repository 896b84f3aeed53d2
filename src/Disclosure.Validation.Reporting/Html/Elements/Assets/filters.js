"use strict";

// What the list shows: asked for by its tools, said in words, and kept in the address, so that it can be handed on and outlasts reload
// and language.
if (reports) {
  const form = document.getElementById("tools");
  const shown = document.getElementById("shown");
  const asked = document.getElementById("asked");
  const lists = [...document.querySelectorAll(".failures")];
  const names = ["verdict", "severity", "rule", "state", "district", "year", "q", "flat"];
  const field = (name) => form.elements[name];
  const ruleOf = (option) => option?.dataset.id;
  const textOf = ([rule, , zh, en]) => `${reports.titleOf(rule)} ${rule} ${zh} ${en}`.toLowerCase();

  const valueOf = (name) => {
    const control = field(name);
    return control?.type === "checkbox" ? (control.checked ? control.value : "") : (control?.value ?? "").trim();
  };

  // In the address, a rule is called by its name, which stays when its place in the choice does not.
  const inAddress = (name) => (name === "rule" ? ruleOf(field(name)?.selectedOptions?.[0]) ?? "" : valueOf(name));

  const keep = () => {
    const search = new URLSearchParams(location.search);
    for (const name of names) {
      const value = inAddress(name);
      if (value) {
        search.set(name, value);
      } else {
        search.delete(name);
      }
    }
    const query = search.toString();
    history.replaceState(history.state, "", location.pathname + (query ? `?${query}` : "") + location.hash);
  };

  const restore = () => {
    const search = new URLSearchParams(location.search);
    for (const name of names.filter((each) => search.has(each) && field(each))) {
      const control = field(name);
      if (control.type === "checkbox") {
        control.checked = true;
      } else if (name === "rule") {
        control.value = [...control.options].find((option) => ruleOf(option) === search.get(name))?.value ?? "";
      } else {
        control.value = search.get(name);
      }
    }
    if (!form.querySelector("[name=verdict]:checked")) {
      form.querySelector("[name=verdict]").checked = true;
    }
  };

  const sayWhatIsAsked = () => {
    const words = [...form.querySelectorAll("select")].filter((choice) => choice.value)
      .map((choice) => choice.selectedOptions[0].textContent.replace(/ ?[（(]\d+[）)]$/, ""));
    const verdict = form.querySelector("[name=verdict]:checked");
    if (verdict.value) {
      words.unshift(verdict.parentNode.querySelector("span").textContent);
    }
    if (valueOf("q")) {
      words.push(`“${valueOf("q")}”`);
    }
    asked.textContent = words.length > 0 ? `${language.now() === "en" ? ": " : "："}${words.join(" · ")}` : "";
  };

  const count = (number) => {
    shown.textContent = shown.textContent.replace(/\d+/, number);
  };

  const has = (text, words) => words.every((word) => text.includes(word));

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
        has(`${each.textContent.toLowerCase()} ${reports.findingsOf(each).map(textOf).join(" ")}`, ask.words)));
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
    const ask = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
    ask.words = ask.q.toLowerCase().split(/\s+/).filter(Boolean);
    const rule = ruleOf(field("rule")?.selectedOptions?.[0]);
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
        line.hidden = !has(line.textContent.toLowerCase(), ask.words);
      }
    }
    keep();
    count(fitting.size);
    sayWhatIsAsked();
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
  form.addEventListener("submit", (event) => event.preventDefault());
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

  restore();
  reports.arrange(field("flat")?.checked ?? true);
  filter();

  // A browser that goes back to the page keeps what was typed.
  window.addEventListener("pageshow", filter);
  reports.load().then(filter, () => {});
}
