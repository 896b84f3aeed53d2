"use strict";

document.querySelectorAll(".report").forEach(cells.ready);
