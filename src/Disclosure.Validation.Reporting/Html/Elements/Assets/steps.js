"use strict";

// In a file of one report: the ways to those before and behind it in the list that it was opened from, and back to that list.
{
  const steps = document.querySelector(".steps");
  const template = language.turn(document.getElementById("steps").content.cloneNode(true));
  let from = null;
  try {
    from = JSON.parse(sessionStorage.getItem("disclosure"));
  } catch {
    // Without it there are no such ways.
  }
  const at = from ? from.links.indexOf(location.pathname) : -1;
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
  cells.ready(document);
}
