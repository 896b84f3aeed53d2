"use strict";

// Which findings of a comparison are shown.
{
  const list = document.getElementById("list");
  const rows = list ? [...list.tBodies[0].rows] : [];
  const fits = (row, ask) => (ask.change ? row.dataset.change === ask.change : row.dataset.change !== "unchanged")
    && (!ask.severity || row.dataset.severity === ask.severity)
    && (!ask.rule || row.dataset.rule === ask.rule)
    && (!ask.reason || row.dataset.reason === ask.reason)
    && asks.has(row.textContent.toLowerCase(), ask.words);

  const filter = () => {
    const ask = Object.fromEntries(["change", "severity", "rule", "reason"].map((name) => [name, asks.valueOf(name)]));
    ask.words = asks.words();
    for (const row of rows) {
      row.hidden = !fits(row, ask);
    }
    asks.keep();
    asks.say(rows.filter((row) => !row.hidden).length);
  };

  if (list) {
    asks.form.addEventListener("input", filter);
    asks.form.addEventListener("reset", () => setTimeout(filter));
    document.addEventListener("speak", filter);
    asks.restore();
    filter();
  }
}
