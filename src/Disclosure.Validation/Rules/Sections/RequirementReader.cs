using System.Globalization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>Reads a <c>require</c>: a name such as <c>present</c>, or a name with its terms, <c>{length: {most: 1000}}</c>.</summary>
internal static class RequirementReader
{
    public static (SectionRequirement? Requirement, RequirementTerms? Terms) Read(Fields rule)
    {
        if (RequireKey.WordIn(rule) is not { } word || rule.Choice<SectionRequirement>(word) is not { } requirement)
        {
            return default;
        }

        if (RequireKey.TermsIn(rule) is { } terms)
        {
            return (requirement, ReadTerms(requirement, terms, word));
        }

        if (RequirementProblems.ShapeOf(requirement) is { } shape)
        {
            rule.Problems.Add(RequirementProblems.WithoutTerms(word.At, shape));
        }

        return (requirement, null);
    }

    private static RequirementTerms? ReadTerms(SectionRequirement requirement, Fields fields, YamlScalar key)
    {
        switch (requirement)
        {
            case SectionRequirement.Length:
                return ReadLength(fields, key);
            case SectionRequirement.Mentions:
                return fields.Node(key.Text) is YamlMapping ? ReadLongText(fields, key) : ReadPhrases(fields, key);
            case SectionRequirement.Without:
                return NotEmpty(
                    [.. fields.Texts(key.Text).Select(text => new PhraseGroup(new([text])))], fields, key);
            case SectionRequirement.Wide:
                return ReadMarks(fields, key);
            case SectionRequirement.Unbroken:
                return ReadEdges(fields, key);
            case SectionRequirement.Fresh:
                return ReadFresh(fields, key);
            case SectionRequirement.Year:
                return fields.Choice<YearPlace>(key.Text) is { } place ? new YearTerms(place) : null;
            case SectionRequirement.Stated:
                return fields.Choice<StatedPart>(key.Text) is { } part ? new StatedTerms(part) : null;
            case SectionRequirement.Published:
                return ReadDays(fields, key);
            default:
                fields.Problems.Add(RequireKey.NoTerms(key));
                return null;
        }
    }

    private static LengthTerms? ReadLength(Fields fields, YamlScalar key)
    {
        var limits = fields.Mapping(key.Text, RequirementShape.Limits)!;
        var (least, most) = (limits.Position("least"), limits.Position("most"));
        var margin = limits.Text("margin") is { } written ? Part(written) : 0;
        if ((least ?? most) is null || least > most || margin is null || (margin > 0 && most is null))
        {
            fields.Problems.Add(RequirementProblems.WithoutTerms(limits.At, RequirementProblems.ShapeOf(SectionRequirement.Length)!));
            return null;
        }

        return new LengthTerms(least, most, margin.Value);
    }

    private static PhraseTerms? ReadLongText(Fields fields, YamlScalar key)
    {
        var terms = fields.Mapping(key.Text, RequirementShape.LongText)!;
        var from = terms.Position("from");
        if (from is null || terms.Entries.FirstOrDefault(entry => entry.Key.Text == "all") is not (YamlScalar all, _))
        {
            fields.Problems.Add(RequirementProblems.WithoutTerms(terms.At, RequirementProblems.ShapeOf(SectionRequirement.Mentions)!));
            return null;
        }

        return ReadPhrases(terms, all) is { } phrases
            ? phrases with { From = from.Value, Counted = TextsOf(terms, "counted") }
            : null;
    }

    private static EdgeTerms? ReadEdges(Fields fields, YamlScalar key)
    {
        var edges = fields.Mapping(key.Text, RequirementShape.Edges)!;
        if (edges.Entries.Count == 0)
        {
            fields.Problems.Add(RequirementProblems.NoPhrases(edges.At, key.Text));
            return null;
        }

        return new EdgeTerms(TextsOf(edges, "first"), TextsOf(edges, "last"));
    }

    private static WideTerms? ReadMarks(Fields fields, YamlScalar key)
    {
        if (TextsOf(fields, key.Text) is { Count: > 0 } marks)
        {
            return new WideTerms(marks);
        }

        fields.Problems.Add(RequirementProblems.NoPhrases(key.At, key.Text));
        return null;
    }

    // Texts that may be left out, and none of which is empty.
    private static EquatableList<string> TextsOf(Fields fields, string key)
    {
        var texts = fields.Texts(key).ToList();
        if (texts.Exists(string.IsNullOrWhiteSpace))
        {
            fields.Problems.Add(RequirementProblems.NoPhrases(fields.Node(key)!.At, key));
        }

        return new(texts);
    }

    private static PhraseTerms? ReadPhrases(Fields fields, YamlScalar key)
    {
        var groups = new List<PhraseGroup>();
        foreach (var item in fields.Items(key.Text))
        {
            if (item is YamlSequence { Items.Count: > 0 } several && several.Items.All(one => one is YamlScalar { IsNull: false }))
            {
                groups.Add(new PhraseGroup(new([.. several.Items.Cast<YamlScalar>().Select(one => one.Text)])));
            }
            else if (item is YamlScalar { IsNull: false } one)
            {
                groups.Add(new PhraseGroup(new([one.Text])));
            }
            else
            {
                fields.Problems.Add(FieldProblems.NotText(item.At, key.Text));
            }
        }

        return NotEmpty(groups, fields, key);
    }

    private static PhraseTerms? NotEmpty(List<PhraseGroup> groups, Fields fields, YamlScalar key)
    {
        if (groups.Count == 0 || groups.Any(group => group.Phrases.Any(string.IsNullOrWhiteSpace)))
        {
            fields.Problems.Add(RequirementProblems.NoPhrases(key.At, key.Text));
            return null;
        }

        return new PhraseTerms(new(groups));
    }

    private static FreshTerms? ReadFresh(Fields fields, YamlScalar key)
    {
        var limits = fields.Mapping(key.Text, RequirementShape.Share)!;
        var most = Part(limits.RequiredText("most"));
        var run = limits.Position("run") ?? 0;
        if (most is null || run < RequirementShape.ShortestRun)
        {
            fields.Problems.Add(RequirementProblems.WithoutTerms(limits.At, RequirementProblems.ShapeOf(SectionRequirement.Fresh)!));
            return null;
        }

        return new FreshTerms(most.Value, run);
    }

    private static decimal? Part(string percent) =>
        percent.EndsWith('%')
            && decimal.TryParse(percent.AsSpan(0, percent.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 100
                ? number / 100
                : null;

    private static DueTerms? ReadDays(Fields fields, YamlScalar key)
    {
        var days = new List<DueDay>();
        DateOnly? all = null;
        var mapping = fields.Mapping(key.Text, RequirementShape.Days)!;
        foreach (var (level, value) in mapping.Entries)
        {
            if (value is not YamlScalar day || !IsDay(day.Text, out var date))
            {
                fields.Problems.Add(RequirementProblems.NotDay(value.At));
            }
            else if (level.Text == RequirementShape.AllLevels)
            {
                all = date;
            }
            else if (RequirementShape.Days.Names.Contains(level.Text) && fields.Choice<IssuerLevel>(level) is { } known)
            {
                days.Add(new DueDay(known, date.Month, date.Day));
            }
        }

        if (mapping.Entries.Count == 0)
        {
            fields.Problems.Add(RequirementProblems.NotDay(mapping.At));
        }

        if (all is { } rest)
        {
            days.AddRange(Enum.GetValues<IssuerLevel>().Except(days.Select(day => day.Level)).Select(level => new DueDay(level, rest.Month, rest.Day)));
        }

        return new DueTerms(new(days));
    }

    private static bool IsDay(string text, out DateOnly date) => DateOnly.TryParseExact(
        $"2001-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
