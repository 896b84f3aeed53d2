using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Yaml;

/// <summary>Reads a test of a rule: <c>given</c>, <c>previous</c>, <c>subordinates</c>, <c>text</c>, <c>issuer</c>, <c>year</c>, <c>expect</c>.</summary>
internal static class RuleTestReader
{
    public static RuleTest Read(YamlNode node, List<Problem> problems)
    {
        var fields = new Fields(node, problems, RuleTestShape.Test);
        var test = new RuleTest(ReadCells(fields.Node("given"), problems) ?? new Dictionary<string, Cell>(), Outcome.Holds)
        {
            Previous = ReadCells(fields.Node("previous"), problems),
            Subordinates = fields.Has("subordinates")
                ? [.. fields.Items("subordinates").Select(item => ReadCells(item, problems)!)]
                : null,
            Text = ReadText(fields),
            Issuer = fields.Text("issuer"),
            Year = fields.Year("year"),
            Source = node.At.ToRuleSource(),
        };
        return ReadExpected(fields, test);
    }

    private static RuleTest ReadExpected(Fields fields, RuleTest test)
    {
        if (fields.Node("expect") is not { } node)
        {
            fields.Problems.Add(RuleTestProblems.ExpectMissing(fields.At));
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
            }
        }

        fields.Problems.Add(RuleTestProblems.ExpectShape(node.At));
        return test;
    }

    private static Dictionary<string, string>? ReadText(Fields fields)
    {
        if (fields.Node("text") is not YamlMapping mapping)
        {
            return fields.Text("text") is { } text ? new() { [RuleTest.FirstSection] = text } : null;
        }

        var sections = new Fields(mapping, fields.Problems, known: null);
        return sections.Entries.ToDictionary(entry => entry.Key.Text, entry => sections.Text(entry.Key.Text) ?? "");
    }

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
                problems.Add(RuleTestProblems.ExpectShape(value.At));
            }
        }

        return numbers;
    }
}
