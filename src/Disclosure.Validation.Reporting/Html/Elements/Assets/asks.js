"use strict";

// What is asked for by the tools above a list: said in words, and kept in the address alone, so that it can be handed on and outlasts reload and
// language. A page without a list has none.
const asks = (() => {
  const form = document.getElementById("tools");
  if (!form) {
    return null;
  }

  const shown = document.getElementById("shown");
  const asked = document.getElementById("asked");
  const field = (name) => form.elements[name];
  const names = [...new Set([...form.elements].map((control) => control.name).filter(Boolean))];
  const choices = [...form.querySelectorAll("select")];
  const kinds = form.querySelector("[type=radio]").name;
  const kind = () => form.querySelector("[type=radio]:checked");

  const valueOf = (name) => {
    const control = field(name);
    return control?.type === "checkbox" ? (control.checked ? control.value : "") : (control?.value ?? "").trim();
  };

  // In the address, what is chosen is called by its name where it has one, which stays when its place in the choice does not.
  const idOf = (name) => field(name)?.selectedOptions?.[0]?.dataset.id;

  const keep = () => {
    const search = new URLSearchParams(location.search);
    for (const name of names) {
      const value = idOf(name) ?? valueOf(name);
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
    for (const name of names.filter((each) => search.has(each))) {
      const control = field(name);
      const value = search.get(name);
      if (control.type === "checkbox") {
        control.checked = true;
      } else {
        control.value = [...control.options ?? []].find((option) => option.dataset.id === value)?.value ?? value;
      }
    }
    if (!kind()) {
      form.querySelector("[type=radio]").checked = true;
    }
  };

  // How many are shown, and by what.
  const say = (number) => {
    shown.textContent = shown.textContent.replace(/\d+/, number);
    const words = choices.filter((choice) => choice.value)
      .map((choice) => choice.selectedOptions[0].textContent.replace(/ ?[（(]\d+[）)]$/, ""));
    if (kind().value) {
      words.unshift(kind().parentNode.querySelector("span").textContent);
    }
    if (valueOf("q")) {
      words.push(`“${valueOf("q")}”`);
    }
    asked.textContent = words.length > 0 ? `${language.now() === "en" ? ": " : "："}${words.join(" · ")}` : "";
  };

  // Whether the list shows less than all; the address may hold what asks for nothing.
  const isAnything = () => [kinds, ...choices.map((choice) => choice.name), "q"].some(valueOf);

  form.addEventListener("submit", (event) => event.preventDefault());

  return {
    form, field, valueOf, idOf, keep, restore, say, isAnything,
    words: () => valueOf("q").toLowerCase().split(/\s+/).filter(Boolean),
    has: (text, words) => words.every((word) => text.includes(word)),
  };
})();
