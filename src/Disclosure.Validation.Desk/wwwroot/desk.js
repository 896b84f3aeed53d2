"use strict";

// Brings files that are dropped or chosen, a few at a time; what the answer names is in the store.
{
  const drop = document.getElementById("drop");
  const most = 20;
  const mostBytes = 30 << 20;

  const entriesIn = (folder) => new Promise((resolve, reject) => {
    const reader = folder.createReader();
    const all = [];
    const next = () => reader.readEntries((some) => {
      if (some.length === 0) {
        resolve(all);
        return;
      }
      all.push(...some);
      next();
    }, reject);
    next();
  });

  const filesIn = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => { entry.file(resolve, reject); });
      return [{ file, name: entry.fullPath.replace(/^\//, "") }];
    }
    const files = [];
    for (const each of await entriesIn(entry)) {
      files.push(...await filesIn(each));
    }
    return files;
  };

  // Few enough to be taken in at once, and not too much.
  const batches = (files) => {
    const all = [];
    let batch = [];
    let bytes = 0;
    for (const each of files) {
      if (batch.length === most || (batch.length > 0 && bytes + each.file.size > mostBytes)) {
        all.push(batch);
        batch = [];
        bytes = 0;
      }
      batch.push(each);
      bytes += each.file.size;
    }
    return batch.length > 0 ? [...all, batch] : all;
  };

  const complain = (text) => {
    const line = document.createElement("li");
    line.textContent = text;
    document.getElementById("drop-problems").append(line);
  };

  const send = async (batch) => {
    const form = new FormData();
    batch.forEach(({ file, name }) => form.append("file", file, name));
    const answer = await fetch("/do/submissions", { method: "POST", body: form, headers: { "X-Desk": drop.dataset.token } });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    return answer.json();
  };

  const bring = async (files) => {
    const status = document.getElementById("drop-status");
    document.getElementById("drop-problems").replaceChildren();
    let sent = 0;
    let kept = 0;
    for (const batch of batches(files)) {
      status.textContent = `${drop.dataset.sending} ${sent}/${files.length}`;
      try {
        const answers = await send(batch);
        answers.filter((each) => each.problem).forEach((each) => complain(each.problem));
        kept += answers.reduce((sum, each) => sum + each.submissions.length, 0);
      } catch (fault) {
        batch.forEach(({ name }) => complain(`${drop.dataset.failed}: ${name} (${fault.message})`));
      }
      sent += batch.length;
    }
    status.textContent = `${drop.dataset.sent} ${kept}`;
  };

  if (drop) {
    drop.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", async (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
      const files = [];
      for (const entry of entries) {
        files.push(...await filesIn(entry));
      }
      await bring(files);
    });
    for (const id of ["files", "folder"]) {
      const input = document.getElementById(id);
      input.addEventListener("change", async () => {
        await bring([...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name })));
        input.value = "";
      });
    }
  }
}

// Marks the cells that another report has otherwise, and says what it has.
document.querySelectorAll("[data-differs]").forEach(({ dataset }) => {
  document.querySelectorAll(`.evidence-part [data-cell="${dataset.differs}"]`).forEach((cell) => {
    cell.classList.add("differs");
    cell.title = dataset.before;
  });
});

// Prints the page.
document.querySelector("[data-do=print]")?.addEventListener("click", () => print());

// Ticks all findings at once, and shows the document where a cell of the report is printed.
{
  const all = document.getElementById("tick-all");
  all?.addEventListener("change", () => {
    document.querySelectorAll("input[form=decide][type=checkbox]").forEach((box) => { box.checked = all.checked; });
  });

  // Page, line, table, row and column, as the evidence has them: what a cell does not say is said by its row.
  const placeOf = (cell) => {
    const row = (cell.closest("tr").dataset.at ?? "///").split("/");
    const at = (cell.dataset.at ?? "").split("/");
    return at.length > 2 ? at : [row[0], at.length > 1 ? at[0] : row[1], row[2], row[3], at.at(-1)];
  };

  const original = document.getElementById("original");
  const frame = original?.querySelector("iframe");
  const address = frame?.getAttribute("src");

  const show = ([page, , table, row]) => {
    if (frame && page && original.dataset.kind === "Pdf") {
      // The viewer looks at the page only when it is loaded.
      frame.src = `${address}?page=${page}#page=${page}`;
    } else if (table && row) {
      const id = `t${table}r${row}`;
      if (frame) {
        frame.src = `${address}#${id}`;
        return;
      }
      original.querySelectorAll(".shown").forEach((each) => each.classList.remove("shown"));
      const line = document.getElementById(id);
      line?.classList.add("shown");
      line?.scrollIntoView({ block: "nearest" });
    }
  };

  if (original) {
    document.addEventListener("focusin", (event) => {
      const cell = event.target.closest(".evidence-part [data-cell]");
      if (cell) {
        show(placeOf(cell));
      }
    });
  }
}
