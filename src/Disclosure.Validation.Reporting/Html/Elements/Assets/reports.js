"use strict";

// Opens the report that the address names out of its inert text, one at a time. A file of one report has no place for it.
{
  const place = document.getElementById("report");
  const overview = document.getElementById("overview");
  let open = null;
  let left = 0;

  const rowOf = (name) => document.querySelector(`#list a[href="#${name}-top"]`)?.closest("tr");

  const link = (template, name) => {
    const row = rowOf(name);
    for (const step of template.querySelectorAll("[data-step]")) {
      let other = row;
      do {
        other = step.dataset.step === "1" ? other?.nextElementSibling : other?.previousElementSibling;
      } while (other && (other.hidden || !other.querySelector(".open")));
      const address = other?.querySelector(".open").getAttribute("href");
      if (address) {
        step.setAttribute("href", address);
      } else {
        step.remove();
      }
    }
    return template;
  };

  const show = (name) => {
    if (open === name) {
      return;
    }
    const source = document.getElementById(`${name}-source`);
    if (open === null) {
      left = scrollY;
    }
    cells.forget();
    place.innerHTML = source.textContent;
    language.turn(place);
    cells.ready(place);
    const steps = document.getElementById("steps").content.cloneNode(true);
    place.querySelector(".steps").append(link(language.turn(steps), name));
    overview.hidden = true;
    place.hidden = false;
    open = name;
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
    const [, name] = /^#(r[0-9a-f]{8}[_0-9]*)-/.exec(location.hash) ?? [];
    if (!name || !document.getElementById(`${name}-source`)) {
      if (location.hash !== "#main") {
        leave();
      }
      return;
    }
    show(name);
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
