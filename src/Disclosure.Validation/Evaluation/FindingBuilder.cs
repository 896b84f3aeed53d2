using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Cells;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Suspects;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Evaluation;

/// <summary>Makes findings of what an evaluation came upon, in the order of the form.</summary>
internal sealed class FindingBuilder(CompiledPack pack, EvaluationRecord record, RelatedReports? related = null)
{
    private readonly Form _form = pack.Form;
    private readonly EvaluationContext _context = record.Context;
    private readonly FindingCells _cells = new(pack.Form, record.Context);
    private readonly NarrativeFindings _texts = new(pack.Form, record.Context);
    private readonly Dictionary<object, string> _fingerprints = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<IReadOnlyDictionary<int, decimal>> _missing =
        new(() => MissingValues.Find(pack, record.Context));

    private List<Finding> _built = [];

    public IReadOnlyList<Finding> Build()
    {
        var order = pack.Pack.Rules.Select((rule, index) => (rule.Id, index))
            .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        _built =
        [
            .. record.Violated.Select(Violated)
                .Concat(record.Texts.Select(Text))
                .Concat(record.Fractions.SelectMany(Fractions))
                .Concat(record.OpenCells.SelectMany(OpenCells))
                .Concat(record.Faults.Select(Fault))
                .Concat(RollUpGap.FindAll(_form, record, _cells).Select(RollUp))
                .OrderBy(finding => TableIndex(finding.Where))
                .ThenBy(finding => order[finding.Rule])
                .ThenBy(finding => RowIndex(finding.Where))
                .ThenBy(finding => ColumnIndex(finding.Where))
                .ThenBy(finding => SectionIndex(finding.Where)),
        ];
        return _built;
    }

    /// <summary>The fingerprint of the finding built for an instance of a rule, or for a cell that should be whole.</summary>
    public string FingerprintOf(object instanceOrCell) => _fingerprints[instanceOrCell];

    /// <summary>Where among the findings built the one of that fingerprint stands.</summary>
    public int OrderOf(string fingerprint) => _built.FindIndex(finding => finding.Fingerprint == fingerprint);

    public IReadOnlyList<SkippedRule> BuildSkipped() =>
    [
        .. record.Skipped.Select(entry => new SkippedRule(
            entry.Key.Rule.Definition.Id,
            entry.Value,
            Words.InBoth(words => Reason(entry.Key.Missing, words)))),
        .. record.SkippedStatements.Select(skipped => new SkippedRule(
            skipped.Statement.Definition.Id,
            skipped.Statement.Count,
            Words.InBoth(words => Reason(skipped.Missing, words)))),
        .. record.Lacking.Select(entry => new SkippedRule(entry.Key.Rule.Id, entry.Value, entry.Key.Lacking)),
    ];

    private string Reason(ReportStep? missing, Words words) => missing switch
    {
        ReportStep.Previous =>
            related?.WhyNoPrevious?.In(words.Language) ?? CellNames.Format(words.NoPrevious, YearBefore(words)),
        ReportStep.Subordinates => related?.WhyNoSubordinates?.In(words.Language) ?? words.NoSubordinates,
        _ => words.FormLacksCell,
    };

    private string YearBefore(Words words) => _context.Current.Report.Year is { } year
        ? CellNames.Format(words.YearName, year - 1)
        : words.LastYear;

    private Finding Violated(RecordedInstance recorded)
    {
        var (rule, instance, result) = recorded;
        var message = rule.Definition.Message is { } template
            ? Words.InBoth(words => Fill(template, instance.Binding, result, words))
            : Words.InBoth(words => Describe(rule.Definition, instance, result, words));
        var cells = instance is LinearRow row ? _cells.Of(row, result) : _cells.Of(instance);
        var finding = Make(rule.Definition, Outcome.Violated, instance.Binding.Place, cells, message);
        _fingerprints[instance] = finding.Fingerprint;
        return WithSides(finding, result);
    }

    private static Finding WithSides(Finding finding, InstanceResult result)
    {
        var (left, right, difference) = (result.Left?.Shown(), result.Right?.Shown(), result.Difference?.Shown());
        return finding with
        {
            Left = left?.Number,
            Right = right?.Number,
            Difference = difference?.Number,
            IsExact = (left?.IsExact ?? true) && (right?.IsExact ?? true) && (difference?.IsExact ?? true),
        };
    }

    private Finding Text(NarrativeJudgement judgement)
    {
        var found = _texts.Of(judgement);
        var result = new InstanceResult(Outcome.Violated, found.Left, found.Right);
        var message = judgement.Rule.Definition.Message is { } template
            ? Words.InBoth(words => Fill(template, judgement.Check.Binding, result, words))
            : found.Message;
        return WithSides(
            Make(judgement.Rule.Definition, Outcome.Violated, found.Where, found.Cells, message, found.Passages), result);
    }

    private string Describe(RuleDefinition rule, RuleInstance instance, InstanceResult result, Words words)
    {
        var names = new CellNames(_form, words);
        if (instance is LinearRow row && result is { Left: { } left, Right: { } right })
        {
            return new RowWording(row, _cells.Parts(row, result), names, words, Subordinates).Say(left, right) +
                RollUpWording.StillMissing(row, _context.MissingSubordinates, words);
        }

        var text = names.Place(instance.Binding) + words.Colon + CellNames.Format(words.NotAsTitled, rule.Title.In(words.Language));
        return result is { Left: { } l, Right: { } r }
            ? text + words.Semicolon + CellNames.Format(words.LeftAndRight, Words.Reckoned(l), Words.Reckoned(r))
            : text;
    }

    private string Fill(LocalizedText template, Binding binding, InstanceResult result, Words words)
    {
        var report = _context.Current.Report;
        var names = new CellNames(_form, words);
        return MessageTemplate.Fill(template.In(words.Language), name => name switch
        {
            "issuer" => report.Issuer ?? "",
            "year" => report.Year is { } year ? CellNames.Format(words.YearName, year) : "",
            "table" => binding.Table is { } table ? names.Brief(table.Label) : "",
            "row" => binding.Row is { } row ? names.Brief(row.Label) : "",
            "column" => binding.Column is { } column ? names.Brief(column.Label) : "",
            "left" => Reckoned(result.Left),
            "right" => Reckoned(result.Right),
            "difference" => Reckoned(result.Difference),
            _ => throw new InvalidOperationException($"Unknown placeholder '{name}' passed the pack's validation."),
        });
    }

    private static string Reckoned(Rational? number) => number is { } known ? Words.Reckoned(known) : "";

    private int Subordinates => _context.CountOf(ReportStep.Subordinates);

    private IEnumerable<Finding> Fractions(CellRequirement requirement)
    {
        foreach (var cell in _form.Cells.Where(cell =>
            requirement.Cells.Contains(cell.Index) && _context.Current.Figures.Fractions.Contains(cell.Index)))
        {
            var binding = new Binding(cell.Table, cell.Row, cell.Column);
            var number = _context.Current.Cells[cell.Index].Number ?? 0;
            var message = Words.InBoth(words => new CellNames(_form, words).Place(binding) + words.Colon +
                CellNames.Format(words.ShouldBeWhole, Words.Number(number)));
            var finding = Make(requirement.Definition, Outcome.Violated, binding.Place, [_cells.Of(cell)], message);
            _fingerprints[cell] = finding.Fingerprint;
            yield return finding;
        }
    }

    private IEnumerable<Finding> OpenCells(CellRequirement requirement)
    {
        foreach (var run in OpenCellRun.FindAll(_form, _context.Current, requirement.Cells))
        {
            var indices = run.Cells.Select(cell => cell.Index).ToHashSet();
            var rules = record.Undecided
                .Where(undecided => undecided.Instance.Operands.Any(operand =>
                    operand.Step == ReportStep.Self && indices.Contains(operand.Index)))
                .Select(undecided => undecided.Rule.Definition.Id)
                .Distinct()
                .ToList();
            var cells = run.Cells.Select(WithMissing).ToList();
            var message = Words.InBoth(words =>
                new OpenCellWording(run, new CellNames(_form, words), words).Say(cells, rules));
            yield return Make(requirement.Definition, Outcome.Undecided, PlaceOf(run), cells, message) with
            {
                LeavesOpen = rules,
            };
        }
    }

    private Finding Fault(RecordedFault recorded)
    {
        var (statement, target, fault) = recorded;
        var message = statement.Definition.Message is { } template
            ? Words.InBoth(words => Fill(template, default, default, words))
            : fault.Message;
        var where = new Place(null, null, null) { Section = target?.Id };
        return Make(statement.Definition, Outcome.Violated, where, [], message, reported: fault.Reported) with
        {
            Passages = fault.Passages,
        };
    }

    // What a rule alone does not give, several rules together may.
    private FindingCell WithMissing(FormCell cell)
    {
        var found = _cells.Of(cell);
        return found.Implied is null && _missing.Value.TryGetValue(cell.Index, out var value)
            ? found with { Implied = value }
            : found;
    }

    // What is missing is a gap in what was given, not a fault of the report.
    private Finding RollUp(RollUpGap gap) =>
        Make(gap.Rule with { Severity = Severity.Info }, Outcome.Undecided, gap.Where, gap.Cells, gap.Message) with
        {
            LeavesOpen = [gap.Rule.Id],
            Fingerprint = Fingerprint.Of(
                gap.Rule.Id, _context.Current.Report.Issuer, _context.Current.Report.Year, gap.Where, [.. gap.Cells, .. gap.Evidence]),
        };

    private Finding Make(
        RuleDefinition rule,
        Outcome outcome,
        Place where,
        IReadOnlyList<FindingCell> cells,
        LocalizedText message,
        IReadOnlyList<FindingPassage>? passages = null,
        string? reported = null)
    {
        var report = _context.Current.Report;
        return new Finding
        {
            Rule = rule.Id,
            Severity = rule.Severity,
            Outcome = outcome,
            Standing = rule.Standing,
            Where = where,
            Cells = cells,
            Passages = passages ?? [],
            Message = message,
            Basis = rule.Basis,
            Fingerprint = Fingerprint.Of(rule.Id, report.Issuer, report.Year, where, cells, passages, reported),
        };
    }

    private static Place PlaceOf(OpenCellRun run)
    {
        var rows = run.Cells.Select(cell => cell.Row).Distinct().ToList();
        var columns = run.Cells.Select(cell => cell.Column).Distinct().ToList();
        return new Place(
            run.Table.Id,
            rows is [var row] ? row.Id : null,
            columns is [var column] ? column.Id : null);
    }

    private int TableIndex(Place place) => Table(place)?.Index ?? -1;

    private int RowIndex(Place place) => place.Row is { } row ? Table(place)?.FindRow(row)?.Index ?? -1 : -1;

    private int ColumnIndex(Place place) => place.Column is { } column ? Table(place)?.FindColumn(column)?.Index ?? -1 : -1;

    private int SectionIndex(Place place) =>
        _form.Sections.TakeWhile(section => section.Id != place.Section).Count();

    private FormTable? Table(Place place) => place.Table is { } table ? _form.FindTable(table) : null;
}
