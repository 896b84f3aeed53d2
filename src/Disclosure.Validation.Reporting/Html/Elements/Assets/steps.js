"use strict";

// In a file of reports: the ways to those before and behind it in the list that it was opened from, back to that list, and to the other
// reports of the file.
{
  const articles = [...document.querySelectorAll(".report")];
  let from = null;
  try {
    from = JSON.parse(sessionStorage.getItem("disclosure"));
  } catch {
    // Without it there are no such ways.
  }
  const at = from ? from.links.indexOf(location.pathname) : -1;

  for (const article of articles) {
    const steps = article.querySelector(".steps");
    const template = language.turn(document.getElementById("steps").content.cloneNode(true));
    if (at >= 0) {
      steps.querySelector("a").search = from.search;
      for (const step of template.querySelectorAll("[data-step]")) {
        const link = from.links[at + Number(step.dataset.step)];
        if (link) {
          step.setAttribute("href", link);
          steps.append(step);
        }
      }
    }
    for (const other of articles.filter((each) => each !== article)) {
      const link = document.createElement("a");
      const name = other.querySelector("h2");
      link.href = `#${other.id}`;
      link.textContent = name.textContent;
      if (name.hasAttribute("t")) {
        link.setAttribute("t", name.getAttribute("t"));
      }
      steps.append(link);
    }
    cells.ready(article);
  }
}
