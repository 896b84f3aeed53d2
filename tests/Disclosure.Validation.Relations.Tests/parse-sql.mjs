// Parses SQL on standard input as a dialect has it, by dt-sql-parser, and prints what is wrong. Usage: node parse.mjs FOLDER DIALECT
import { register } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// The package names folders and leaves endings out, as bundlers take it.
register(`data:text/javascript,export const resolve = async (name, context, next) => {
  for (const ending of ["", ".js", "/index.js"]) {
    try { return await next(name + ending, context); } catch (fault) { if (ending === "/index.js") throw fault; }
  }
};`);

const [folder, dialect] = process.argv.slice(2);
const parsers = await import(pathToFileURL(`${folder}/node_modules/dt-sql-parser/dist/index.js`));
for (const fault of new parsers[dialect]().validate(readFileSync(0, "utf8"))) {
  console.log(`${fault.startLine}:${fault.startColumn} ${fault.message}`);
}
