"use strict";

// Shows the page in one of its two languages; an address keeps the choice, and a link to another page takes it along.
const language = (() => {
  const page = document.documentElement;
  const other = { zh: "en", en: "zh" };
  const written = page.dataset.language;
  const texts = { [written]: [] };

  // Whatever is turned for the first time is in the language that the page was written in.
  const turn = (root) => {
    const spoken = texts[page.dataset.language];
    if (texts[other[written]]) {
      for (const element of root.querySelectorAll("[t]")) {
        const number = element.getAttribute("t");
        texts[written][number] ??= element.textContent;
        element.textContent = spoken[number];
      }
    }
    return root;
  };

  const speak = async (to) => {
    texts[other[written]] ??= JSON.parse(await unpack(document.querySelector(".packed.texts")));
    page.dataset.language = to;
    page.lang = to === "en" ? "en" : "zh-CN";
    turn(document);
    document.dispatchEvent(new Event("speak"));
  };

  const asked = new URLSearchParams(location.search).get("lang");
  if (other[asked] && asked !== page.dataset.language) {
    speak(asked);
  }

  document.getElementById("language").addEventListener("click", async () => {
    // The address first: who loads the page again at once has asked for the language all the same.
    const to = other[page.dataset.language];
    const search = new URLSearchParams(location.search);
    search.set("lang", to);
    history.replaceState(history.state, "", `${location.pathname}?${search}${location.hash}`);
    await speak(to);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".open, .steps a");
    if (link && !link.getAttribute("href").startsWith("#")) {
      const search = new URLSearchParams(link.search);
      search.set("lang", new URLSearchParams(location.search).get("lang") ?? page.dataset.language);
      link.search = search;
    }
  });

  return { turn, now: () => page.dataset.language };
})();

// On paper, everything that can be unfolded is.
{
  let folded = [];

  document.getElementById("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open], .aside)")];
    folded.forEach((details) => { details.open = true; });
  });
  window.addEventListener("afterprint", () => {
    folded.forEach((details) => { details.open = false; });
    folded = [];
  });
}
