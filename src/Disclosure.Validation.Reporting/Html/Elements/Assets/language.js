"use strict";

// Shows the page in one of its two languages; a link to another file takes the choice along.
{
  const page = document.documentElement;
  const title = document.querySelector("title");

  const speak = (language) => {
    page.dataset.language = language;
    page.lang = language === "en" ? "en" : "zh-CN";
    title.textContent = title.dataset[language];
  };

  const asked = new URLSearchParams(location.search).get("lang");
  if (asked === "zh" || asked === "en") {
    speak(asked);
  }

  document.getElementById("language").addEventListener("click", () => {
    speak(page.dataset.language === "en" ? "zh" : "en");
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) {
      link.search = `lang=${page.dataset.language}`;
    }
  });
}

// On paper, everything that can be unfolded is.
{
  let folded = [];

  document.getElementById("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((details) => { details.open = true; });
  });
  window.addEventListener("afterprint", () => {
    folded.forEach((details) => { details.open = false; });
    folded = [];
  });
}
