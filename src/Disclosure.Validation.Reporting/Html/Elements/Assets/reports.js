"use strict";

// Opens the report that the address names out of its inert text, one at a time. A file of one report has no place for it.
{
  const place = document.getElementById("report");
  const overview = document.getElementById("overview");
  let open = null;
  let left = 0;

  const rowOf = (number) => document.querySelector(`#list a[href="#r${number}-top"]`)?.closest("tr");

  const link = (template, number) => {
    const row = rowOf(number);
    for (const step of template.querySelectorAll("[data-step]")) {
      let other = row;
      do {
        other = step.dataset.step === "1" ? other?.nextElementSibling : other?.previousElementSibling;
      } while (other?.hidden);
      const address = other?.querySelector(".open").getAttribute("href");
      if (address) {
        step.setAttribute("href", address);
      } else {
        step.remove();
      }
    }
    return template;
  };

  const show = (number) => {
    if (open === number) {
      return;
    }
    const source = document.getElementById(`r${number}-source`);
    if (open === null) {
      left = scrollY;
    }
    cells.forget();
    place.innerHTML = source.textContent;
    const steps = document.getElementById("steps").content.cloneNode(true);
    place.querySelector(".steps").append(link(steps, number));
    overview.hidden = true;
    place.hidden = false;
    open = number;
    scrollTo(0, 0);
    const top = place.firstElementChild;
    top.tabIndex = -1;
    top.focus({ preventScroll: true });
  };

  const leave = () => {
    if (open === null) {
      return;
    }
    cells.forget();
    place.replaceChildren();
    place.hidden = true;
    overview.hidden = false;
    scrollTo(0, left);
    rowOf(open)?.querySelector("a").focus({ preventScroll: true });
    open = null;
  };

  const follow = () => {
    const [, number] = /^#r(\d+)-/.exec(location.hash) ?? [];
    if (!number || !document.getElementById(`r${number}-source`)) {
      if (location.hash !== "#main") {
        leave();
      }
      return;
    }
    show(number);
    const element = document.getElementById(location.hash.slice(1));
    if (element && !element.matches(".report")) {
      cells.go(element, null);
    }
  };

  if (place) {
    window.addEventListener("hashchange", follow);
    follow();
  }
}
