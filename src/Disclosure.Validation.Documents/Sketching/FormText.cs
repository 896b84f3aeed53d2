using System.Text;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Sketching;

/// <summary>Writes a sketch as <c>form.yaml</c>, with a word on each thing that a person has to look at.</summary>
internal static class FormText
{
    public static string Write(SketchedForm form)
    {
        var text = new StringBuilder();
        WriteHead(form, text);
        text.Append("sections:\n");
        foreach (var section in form.Sections)
        {
            text.Append($"  - {{id: {section.Id}, {Label(section.Label, form)}}}\n");
        }

        text.Append("tables:\n");
        foreach (var table in form.Tables)
        {
            WriteTable(table, form, text);
        }

        return text.ToString();
    }

    private static void WriteHead(SketchedForm form, StringBuilder text)
    {
        text.Append($"""
            # A sketch, made of the tables of one document: read it through once. What each key means: guide/forms.md.
            form: {form.Id}
            # What the form is called.
            {Block(0, form.Title, form).TrimEnd()}
            # The law or notice that sets it.
            notice: to be stated
            languages: [{form.Language}]
            # The titles of its documents: {"{year}"} and {"{issuer}"} stand for what differs, * for any words. Put {"{issuer}"} in the place of the body's name,
            # else nobody knows whose report it is; a title may be printed in several lines.
            titles: [{Quoted(form.TitleTemplate)}]
            # The last day of its year, where that is not 31 December.
            # year: {"{ends: 06-30}"}
            # How its documents write numbers.
            numbers: {"{"}decimal: {Mark(form.Numbers.Point)}, group: {Mark(form.Numbers.Group)}{"}"}

            """);
        var hasAmounts = form.Tables.Any(table => table.Columns.Any(column => column.Kind == ValueKind.Amount));
        text.Append(form.Currency.Length > 0 ? $"units: {{amount: {Quoted(form.Currency)}, marks: [{Quoted(form.Currency)}]}}\n"
            : hasAmounts ? "# Decimals were seen: the currency of amounts, and what may stand beside them.\nunits: {amount: unit, marks: []}\n"
            : "# The currency of amounts, and what may stand beside them.\n# units: {amount: EUR, marks: ['€']}\n");
        var signs = form.Tables.SelectMany(table => table.Signs).Distinct(StringComparer.Ordinal).ToLookup(sign => sign[0] is '<' or '>' or '\u2264' or '\u2265');
        text.Append("# Texts in place of numbers. none: counts as zero in a sum; unknown: there is a number, which is not said.\n");
        text.Append(signs.Count == 0 ? "# signs:\n#   - {texts: [n/a], means: none}\n" : "signs:\n");
        foreach (var texts in signs.OrderBy(texts => texts.Key))
        {
            // Less than one is some number, and no zero.
            text.Append($"  - {{texts: [{string.Join(", ", texts.Select(Quoted))}], means: {(texts.Key ? "unknown" : "none")}}}\n");
        }
    }

    private static void WriteTable(SketchedTable table, SketchedForm form, StringBuilder text)
    {
        text.Append($"  - id: {table.Id}\n{Block(4, table.Title!, form)}    section: {table.Section}\n");
        text.Append("    # kind: count, change (with a sign), amount, percent, duration (days), staff\n    columns:\n");
        WriteLines(table.Columns, "columns", form, text, column => $", kind: {column.Kind.ToString().ToLowerInvariant()}");
        text.Append("    # One line for each component of the issuer instead: rows: {each: component}\n    rows:\n");
        WriteLines(table.Rows, "rows", form, text, row => row.Parts.Count > 0 ? ", total: true" : "");
    }

    private static void WriteLines(
        IReadOnlyList<SketchedLine> lines, string key, SketchedForm form, StringBuilder text, Func<SketchedLine, string> more)
    {
        var ids = new SketchedIds("group");
        var seen = new HashSet<(string?, string)>();
        for (var i = 0; i < lines.Count;)
        {
            var group = lines[i].Group;
            var members = lines.Skip(i).TakeWhile(line => line.Group == group).ToList();
            if (group is not null)
            {
                text.Append($"      - group: {ids.Of(group)}\n{Block(8, group, form)}{(key == "rows" ? "        prefix: false\n" : "")}        {key}:\n");
            }

            foreach (var line in members)
            {
                var twice = seen.Add((group, line.Label)) ? "" : "  # this label stands here more than once: only the order tells them apart";
                text.Append($"{(group is null ? "      " : "          ")}- {{id: {line.Id}, {Label(line.Label, form)}{more(line)}}}{twice}\n");
            }

            i += members.Count;
        }
    }

    private static string Label(string label, SketchedForm form) => string.Join(", ", Keys(form).Select(key => $"{key}: {Quoted(label)}"));

    private static string Block(int indent, string label, SketchedForm form) =>
        string.Concat(Keys(form).Select(key => $"{new string(' ', indent)}{key}: {Quoted(label)}\n"));

    // A form in Chinese alone is called in English, too, as messages are in both.
    private static string[] Keys(SketchedForm form) => form.Language == "zh" ? ["zh", "en"] : [form.Language];

    private static string Mark(char? mark) => mark is '\'' ? "\"'\"" : $"'{mark}'";

    private static string Quoted(string text) =>
        $"'{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("'", "''", StringComparison.Ordinal)}'";
}
