using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical.Yaml;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Authoring.Testing;

/// <summary>Reads a test of a rule: the cells, the text and the head of the report, other reports, and <c>expect</c>.</summary>
internal static class RuleTestReader
{
    public static RuleTest Read(YamlNode node, List<Problem> problems)
    {
        var fields = new Fields(node, problems, RuleTestShape.Test);
        var test = new RuleTest(ReadCells(fields.Node("given"), problems) ?? new Dictionary<string, Cell>(), Outcome.Holds)
        {
            Previous = ReadCells(fields.Node("previous"), problems),
            Version = ReadCells(fields.Node("version"), problems),
            Subordinates = fields.Has("subordinates")
                ? [.. fields.Items("subordinates").Select(item => ReadCells(item, problems)!)]
                : null,
            Text = ReadText(fields),
            Headings = ReadTexts(fields, "headings") ?? new OrderedDictionary<string, string>(),
            PreviousText = ReadTexts(fields, "previous_text"),
            Head = new ReportHead
            {
                Issuer = fields.Text("issuer"),
                Level = fields.Choice<IssuerLevel>("level"),
                Title = fields.Text("title"),
                Period = ReadPeriod(fields),
                Preamble = fields.Year("preamble") is { } preamble ? new ReportPreamble(preamble) : null,
                Published = fields.Date("published"),
                Year = fields.Year("year"),
            },
            Source = node.At.ToRuleSource(),
        };
        return ReadExpected(fields, test);
    }

    private static ReportPeriod? ReadPeriod(Fields fields) =>
        fields.Mapping("period", RuleTestShape.Period) is { } period
            ? new ReportPeriod(period.RequiredDate("from"), period.RequiredDate("to"))
            : null;

    private static OrderedDictionary<string, string>? ReadTexts(Fields fields, string key)
    {
        if (fields.Mapping(key, known: null) is not { } texts)
        {
            return null;
        }

        var read = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, _) in texts.Entries)
        {
            read[name.Text] = texts.Text(name.Text) ?? "";
        }

        return read;
    }

    private static RuleTest ReadExpected(Fields fields, RuleTest test)
    {
        if (fields.Node("expect") is not { } node)
        {
            fields.Problems.Add(RuleTestMistakes.ExpectMissing(fields.At));
            return test;
        }

        if (node is YamlScalar { Text: RuleTestShape.Silent })
        {
            return test with { Expected = Outcome.Undecided, IsSilent = true };
        }

        if (node is YamlScalar)
        {
            return test with { Expected = fields.Choice<Outcome>("expect") ?? Outcome.Holds };
        }

        if (node is YamlMapping { Entries: [var (key, value)] })
        {
            switch (key.Text, value)
            {
                case ("violated", YamlScalar difference):
                    return test with
                    {
                        Expected = Outcome.Violated,
                        Difference = CellReader.Number(difference, fields.Problems),
                    };
                case ("undecided", YamlMapping implied):
                    return test with { Expected = Outcome.Undecided, Implied = ReadNumbers(implied, fields.Problems) };
                case ("claims", YamlMapping claims):
                    return test with { Claims = ReadNumbers(claims, fields.Problems) };
            }
        }

        fields.Problems.Add(RuleTestMistakes.ExpectShape(node.At));
        return test;
    }

    // A text without a section is that of the first one that the rule searches.
    private static OrderedDictionary<string, string>? ReadText(Fields fields) =>
        fields.Node("text") is null or YamlMapping ? ReadTexts(fields, "text")
        : fields.Text("text") is { } text ? new() { [RuleTest.MainSection] = text }
        : null;

    private static Dictionary<string, Cell>? ReadCells(YamlNode? node, List<Problem> problems) =>
        node is null
            ? null
            : new Fields(node, problems, known: null).Entries.ToDictionary(
                entry => entry.Key.Text, entry => CellReader.Read(entry.Value, problems), StringComparer.Ordinal);

    private static Dictionary<string, decimal> ReadNumbers(YamlMapping mapping, List<Problem> problems)
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Entries)
        {
            if (value is YamlScalar scalar)
            {
                numbers[key.Text] = CellReader.Number(scalar, problems);
            }
            else
            {
                problems.Add(RuleTestMistakes.ExpectShape(value.At));
            }
        }

        return numbers;
    }
}
