using System.Text.Json;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Lists;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Comparisons;

/// <summary>
/// Writes two checks compared as a page in Chinese and English that loads nothing from anywhere: the findings, what became of each and why, searched and
/// filtered by that, by weight and by rule; what a filter leaves is kept in the address.
/// </summary>
public sealed class ComparedPage
{
    private static readonly PageKind Kind = new() { Assets = Asset.OfComparison, Title = ComparisonWords.Title, Footer = ComparisonWords.GoneIsNotMended };

    private readonly Markup _html;
    private readonly ResultWriterOptions _options;
    private readonly ComparedFindings _compared;
    private readonly List<(string Rule, int Count)> _rules;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, LocalizedText> _titles = [];

    private ComparedPage(ComparedFindings compared, Markup html, ResultWriterOptions options)
    {
        (_compared, _html, _options) = (compared, html, options);
        _rules = [.. compared.Lines.CountBy(line => line.Rule).OrderByDescending(rule => rule.Value).Select(rule => (rule.Key, rule.Value))];
        _numbers = _rules.Index().ToDictionary(rule => rule.Item.Rule, rule => rule.Index);
        foreach (var definition in options.PacksApplied.SelectMany(pack => pack.Rules).Where(definition => definition.Title is not null))
        {
            _titles[definition.Id] = definition.Title!;
        }
    }

    private IReadOnlyList<ComparedLine> Lines => _compared.Lines;

    private int Changes => Lines.Count(line => line.Change != FindingChange.Unchanged);

    /// <summary>Writes the page to a stream, which stays open.</summary>
    /// <param name="compared">What is shown.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The language shown first, and the packs that say what rules are called.</param>
    /// <exception cref="IOException">The stream can't be written.</exception>
    public static void Write(ComparedFindings compared, Stream stream, ResultWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new ResultWriterOptions();
        var html = new Markup(stream, options.Language);
        new ComparedPage(compared, html, options).Write();
        html.Complete();
    }

    private void Write()
    {
        var frame = new PageFrame(_html, _options, Kind);
        frame.Begin();
        frame.BeginMain();
        using (_html.In("section", ("class", "overview"), ("id", "overview"), ("aria-labelledby", "upshot")))
        {
            _html.Put("h2", _compared.Counts, ("id", "upshot"));
            _html.Put("p", ComparisonWords.Between(_compared.Old, _compared.New), ("class", "hint"));
            WriteFindings();
            WriteMissing();
        }

        frame.End();
    }

    private void WriteFindings()
    {
        if (Lines.Count == 0)
        {
            _html.Put("p", ComparisonWords.None);
            return;
        }

        using var section = _html.In("section", ("class", "reports"), ("aria-labelledby", "findings"));
        _html.Put("h3", ComparisonWords.Findings, ("id", "findings"));
        WriteTools();
        using var frame = _html.In("div", ("class", "frame"));
        using var table = _html.In("table", ("id", "list"), ("class", "compared"), ("aria-labelledby", "findings"));
        WriteHead();
        using var body = _html.In("tbody");
        foreach (var line in Lines)
        {
            _html.Line();
            Write(line);
        }
    }

    private void WriteTools()
    {
        var tools = new ListForm(_html);
        using var form = tools.In("findings");
        tools.WriteKinds("change",
        [
            ("", ComparisonWords.Changes, "", Changes),
            .. Enum.GetValues<FindingChange>().Select(change => (IdOf(change), ComparisonWords.Of(change), ClassOf(change), Lines.Count(line => line.Change == change))),
        ]);
        using (_html.In("div", ("class", "choices")))
        {
            tools.WriteChoice("severity", ListWords.Severity, Lines.Select(line => line.Severity).OfType<Findings.Severity>().Distinct().OrderDescending()
                .Select(severity => (Words.Class(severity), (string?)null, GapWords.Counted(Terms.Of(severity), Lines.Count(line => line.Severity == severity)))));
            tools.WriteChoice("rule", ListWords.Rule, _rules.Select((rule, number) => (Digits.Of(number), (string?)rule.Rule, GapWords.Counted(NameOf(rule.Rule), rule.Count))));
            tools.WriteChoice("reason", ComparisonWords.Reason, Lines.Select(line => line.Reason).OfType<(string Code, LocalizedText Name)>().CountBy(reason => reason.Code)
                .Select(reason => (reason.Key, (string?)null, GapWords.Counted(Lines.First(line => line.Reason?.Code == reason.Key).Reason!.Value.Name, reason.Value))));
        }

        tools.WriteSearch();
        tools.WriteStatus(ComparisonWords.Shown(Changes, Lines.Count));
    }

    private void WriteHead()
    {
        using (_html.In("colgroup"))
        {
            foreach (var (_, @class) in ComparisonWords.Heads)
            {
                _html.Put("col", ("class", @class));
            }
        }

        using var head = _html.In("thead");
        using var row = _html.In("tr");
        foreach (var (text, _) in ComparisonWords.Heads)
        {
            _html.Put("th", text, ("scope", "col"));
        }
    }

    private void Write(ComparedLine line)
    {
        var mark = line.Severity is { } known ? Words.Class(known) : null;
        using var row = _html.In(
            "tr",
            ("data-change", IdOf(line.Change)),
            ("data-severity", mark),
            ("data-rule", Digits.Of(_numbers[line.Rule])),
            ("data-reason", line.Reason?.Code));
        using (_html.In("td"))
        {
            _html.Put("span", ComparisonWords.Of(line.Change), ("class", $"badge {ClassOf(line.Change)}"));
        }

        using (_html.In("td"))
        {
            _html.Text(line.Severity is { } severity ? Terms.Of(severity) : new LocalizedText("—", "—"));
        }

        _html.Put("th", line.Report, ("scope", "row"));
        using (_html.In("td", ("class", "rules")))
        {
            WriteMessage(line, mark);
        }

        using var file = _html.In("td", ("class", "file"));
        _html.Quote(line.File ?? "—");
    }

    private void WriteMessage(ComparedLine line, string? mark)
    {
        _html.Put("p", line.Message, ("class", $"said {mark}"));
        if (line.Remark is { } remark)
        {
            _html.Put("p", remark, ("class", "hint"));
        }

        using var name = _html.In("p");
        RuleName.Write(_html, _titles.GetValueOrDefault(line.Rule), line.Rule);
    }

    private void WriteMissing()
    {
        if (_compared.Missing.Count == 0)
        {
            return;
        }

        using var section = _html.In("section", ("class", "failures"), ("aria-labelledby", "missing"));
        _html.Put("h3", GapWords.Counted(ComparisonWords.Missing, _compared.Missing.Count), ("id", "missing"));
        using var list = _html.In("ul");
        foreach (var (name, file) in _compared.Missing)
        {
            using var item = _html.In("li");
            _html.Put("span", name);
            if (file is not null && file != name.Zh)
            {
                _html.Text(" ");
                _html.Quote(file);
            }
        }
    }

    private LocalizedText NameOf(string rule) => _titles.GetValueOrDefault(rule) ?? new(rule, rule);

    private static string IdOf(FindingChange change) => JsonNamingPolicy.SnakeCaseLower.ConvertName(change.ToString());

    private static string ClassOf(FindingChange change) => change switch
    {
        FindingChange.New => "e",
        FindingChange.Changed => "w",
        FindingChange.Gone => "ok",
        FindingChange.Suppressed => "s",
        _ => "u",
    };
}
