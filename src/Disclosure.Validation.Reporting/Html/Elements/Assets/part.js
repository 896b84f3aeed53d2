"use strict";

// The page that the part stands on shows it in one language, which the part was written in.
const unpack = (element) => {
  const packed = Uint8Array.from(atob(element.textContent), (char) => char.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
};

const language = { turn: (root) => root };
