"use strict";

// The page that the part stands on shows it in one language, which the part was written in.
const language = { turn: (root) => root };
