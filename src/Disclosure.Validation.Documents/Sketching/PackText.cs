using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Sketching;

/// <summary>Writes the rules that the document itself shows: what is the sum of what.</summary>
internal static class PackText
{
    private static readonly LocalizedText NotNegative = new("各数都不小于 0", "No figure is below zero");
    private static readonly LocalizedText Total = new("合计等于各项之和", "The total is the sum of its parts");

    public static string Write(SketchedForm form)
    {
        var text = new StringBuilder($"""
            # What must hold. The rules below hold in the sample; whether they must is for you to say: standing is stated (the law says so),
            # implied (it follows) or advisory (worth a look). disclosure rules language prints all that a rule may say.
            pack: {form.Id}
            version: 1.0.0
            form: {form.Id}
            rules:

            """);
        foreach (var table in form.Tables)
        {
            Write(table, table.Columns, "row", text);
            Write(table, table.Rows, "column", text);
        }

        if (form.Tables.All(table => table.Columns.All(column => column.Kind != ValueKind.Change)))
        {
            text.Append($$"""
                  {{RuleId(form.Id)}}-NOT-NEGATIVE:
                    title: {zh: {{NotNegative.Zh}}, en: {{NotNegative.En}}}
                    each: cell of *
                    check: value >= 0
                    standing: implied
                    tests:
                      - {given: {value: 0}, expect: holds}
                      - given: {value: -1}
                        expect: {violated: -1}

                """);
        }

        return text.Append("  # One more to begin with: what is carried over from last year.\n  # CARRIED-OVER:\n  #   each: column of a_table\n  #   check: pending_at_start = pending_at_end @ previous\n  #   standing: implied\n").ToString();
    }

    private static void Write(SketchedTable table, IReadOnlyList<SketchedLine> lines, string each, StringBuilder text)
    {
        if (lines is not [.., { Parts: { Count: > 0 } parts, Id: var total }])
        {
            return;
        }

        var given = string.Join(", ", parts.Select(part => $"{part}: 1"));
        text.Append($$"""
              {{RuleId(table.Id)}}-{{(each == "row" ? "ROW" : "COLUMN")}}-TOTAL:
                title: {zh: {{Total.Zh}}, en: {{Total.En}}}
                each: {{each}} of {{table.Id}}
                check: {{total}} = {{string.Join(" + ", parts)}}
                standing: implied
                tests:
                  - {given: { {{given}}, {{total}}: {{parts.Count}} }, expect: holds}
                  - given: { {{given}}, {{total}}: {{parts.Count + 1}} }
                    expect: {violated: 1}

            """);
    }

    private static string RuleId(string id) => id.ToUpperInvariant().Replace('_', '-');
}
