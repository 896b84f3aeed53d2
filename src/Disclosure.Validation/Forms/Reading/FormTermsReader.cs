using System.Globalization;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads what a form says of its documents as a whole: years, languages, units, signs, files of data.</summary>
internal static class FormTermsReader
{
    private static readonly FormTerms Otherwise = new();

    public static FormTerms Read(Fields form)
    {
        var years = form.Mapping("years", CommonShapes.Years);
        var languages = LanguagesOf(form);
        var units = form.Mapping("units", FormShape.Units);
        return new FormTerms
        {
            Years = new YearRange(years?.Year("from"), years?.Year("to")),
            Languages = languages.Count > 0 ? languages : Otherwise.Languages,
            AmountUnit = units?.Text("amount") ?? Otherwise.AmountUnit,
            AmountMarks = units?.Texts("marks") ?? [],
            Numbers = form.Mapping("numbers", FormShape.Numbers) is { } numbers ? ReadNumbers(numbers) : null,
            Titles = ReadTitles(form),
            WholeNames = form.Mapping("components", FormShape.Components)?.Texts("whole") ?? [],
            YearEnd = form.Mapping("year", FormShape.Year) is { } year ? ReadEnd(year) : Otherwise.YearEnd,
            Signs = [.. form.Items("signs").Select(node => ReadSign(new Fields(node, form.Problems, FormShape.Sign)))],
            Levels = LevelNamesReader.Read(form, languages.Count > 0 ? languages : Otherwise.Languages),
            Csv = form.Mapping("csv", FormShape.Csv) is { } csv ? ReadCsv(csv) : null,
            Source = form.Mapping("xml", FormShape.Source) is { } source ? ReadSource(source) : null,
        };
    }

    /// <summary>Where the figures of a table stand in a file of data; null where the form does not say.</summary>
    public static TableSource? ReadTable(Fields table)
    {
        if (table.Mapping("xml", FormShape.TableSource) is not { } source)
        {
            return null;
        }

        var missing = source.Choice<MissingFigure>("missing") ?? MissingFigure.Absent;
        return DataPaths.Required(source, "data") is { } data ? new TableSource(source.RequiredText("section"), data, missing) : null;
    }

    private static List<string> LanguagesOf(Fields form)
    {
        var languages = new List<string>();
        foreach (var language in form.Scalars("languages"))
        {
            if (!MappingShape.IsLanguage(language.Text))
            {
                form.Problems.Add(FormProblems.NotLanguage(language.At, language.Text));
            }
            else if (!languages.Contains(language.Text))
            {
                languages.Add(language.Text);
            }
        }

        return languages;
    }

    // The two must differ, or 1.234 is two numbers.
    private static NumberMarks? ReadNumbers(Fields numbers)
    {
        var (point, group) = (numbers.Text("decimal") ?? ".", numbers.Text("group") ?? (numbers.Text("decimal") is "," ? "." : ","));
        if (point is "." or "," && group is "." or "," or "'" or " " or "" && point != group)
        {
            return new NumberMarks(point[0], group.Length > 0 ? group[0] : null);
        }

        numbers.Problems.Add(FormProblems.NotMarks(numbers.At));
        return null;
    }

    private static List<string> ReadTitles(Fields form)
    {
        var titles = new List<string>();
        foreach (var title in form.Scalars("titles"))
        {
            if (title.Text.AsSpan().Count("{issuer}") > 1 || title.Text.AsSpan().Count("{year}") > 1
                || !title.Text.Replace("{issuer}", "", StringComparison.Ordinal).Replace("{year}", "", StringComparison.Ordinal).Any(char.IsLetter))
            {
                form.Problems.Add(FormProblems.NotTitle(title.At, title.Text));
            }

            titles.Add(title.Text);
        }

        return titles;
    }

    private static YearEnd ReadEnd(Fields year)
    {
        var text = year.RequiredText("ends");
        if (DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new YearEnd(day.Month, day.Day);
        }

        year.Problems.Add(FormProblems.NotMonthDay(year.PlaceOf("ends"), text));
        return Otherwise.YearEnd;
    }

    private static FormSign ReadSign(Fields sign) => new(
        sign.Texts("texts"),
        sign.Choices<ValueKind>("kinds"),
        sign.Choice<SignMeaning>("means") ?? SignMeaning.Unknown);

    private static FormCsv ReadCsv(Fields csv) => new()
    {
        Issuer = csv.RequiredText("issuer"),
        Component = csv.Text("component"),
        Year = csv.Text("year"),
        Ignored = csv.Texts("ignored"),
    };

    private static FormSource ReadSource(Fields source) => new()
    {
        Root = source.RequiredText("root"),
        Issuer = DataPaths.Read(source, "issuer"),
        Component = DataPaths.Read(source, "component"),
        Name = DataPaths.Read(source, "name"),
        Title = DataPaths.Read(source, "title"),
        Year = DataPaths.Read(source, "year"),
        Published = DataPaths.Read(source, "published"),
        Id = DataPaths.Read(source, "id"),
        Data = DataPaths.Read(source, "data"),
        Owner = DataPaths.Read(source, "owner"),
        Footnote = DataPaths.Read(source, "footnote"),
        Ignored = source.Texts("ignored"),
    };
}
