using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>
/// Makes reports in which every rule of a pack holds, in each way of printing the form: one of zeros, where the rules
/// allow it, and some of numbers that differ. The numbers are drawn for the cells that no equation gives.
/// </summary>
internal sealed class SampleReports(CompiledPack pack)
{
    // A name that tells of no kind of body.
    private const string IssuerOfSamples = "某单位";

    private const int MostTries = 500;

    // Rules to whose cells zeros are given may make others fail, which get zeros next.
    private const int MostZeroed = 4;

    // Enough for every cell to hold, in one of them, a number whose last digits differ.
    private const int Wanted = 4;

    private readonly int? _year = YearOf(pack.Pack);

    /// <exception cref="DisclosureInputException">No numbers were found that keep all rules.</exception>
    public IReadOnlyList<DisclosureReport> Make() =>
        [.. Printing.UnusedIn(pack.Form).SelectMany(unused => Zeros(unused).Concat(Numbers(unused)))];

    private IEnumerable<DisclosureReport> Zeros(CellSet unused)
    {
        var report = Fill(new decimal[pack.Form.Cells.Count], unused);
        return FiredRules.Of(pack, report).Count == 0 ? [report] : [];
    }

    private List<DisclosureReport> Numbers(CellSet unused)
    {
        var solutions = Solve(unused);
        var samples = new List<DisclosureReport>();
        var fired = new List<string>();
        for (var seed = 0; seed < MostTries && samples.Count < Wanted; seed++)
        {
            // Rules that no equation states, such as an order of figures, hold of zeros if of anything.
            HashSet<int> zeros = [];
            for (var tries = 0; tries < MostZeroed && Draw(new SampleNumbers(seed), solutions, unused, zeros) is { } numbers; tries++)
            {
                var report = Fill(numbers, unused);
                fired = FiredRules.Of(pack, report);
                if (fired.Count == 0)
                {
                    samples.Add(report);
                    break;
                }

                zeros.UnionWith(pack.Rules.Where(rule => fired.Contains(rule.Definition.Id)).SelectMany(rule => rule.Covered(pack.Form)));
            }
        }

        return samples.Count > 0 ? samples : throw new DisclosureInputException(NoSample(fired));
    }

    private IReadOnlyDictionary<int, Equation> Solve(CellSet unused)
    {
        var system = new EquationSystem();
        var definedFirst = pack.Checks
            .SelectMany(rule => rule.Instances.OfType<LinearRow>(), (rule, row) => (rule, row))
            .OrderBy(pair => pair.row.Defined is null);
        foreach (var (rule, row) in definedFirst)
        {
            if (Equation.Of(rule.Definition.Id, row, unused) is { } equation)
            {
                system.Add(equation, row.Defined);
            }
        }

        return system.Solutions;
    }

    // Null where an equation would need a fraction, or a number that no cell can hold.
    private decimal[]? Draw(SampleNumbers numbers, IReadOnlyDictionary<int, Equation> solutions, CellSet unused, HashSet<int> zeros)
    {
        var drawn = new decimal[pack.Form.Cells.Count];
        foreach (var cell in pack.Form.Cells.Where(cell => !solutions.ContainsKey(cell.Index) && !unused.Contains(cell.Index)))
        {
            var number = numbers.Next();
            drawn[cell.Index] = zeros.Contains(cell.Index) ? 0 : number;
        }

        foreach (var (cell, solution) in solutions)
        {
            var sum = solution.Constant;
            foreach (var (other, factor) in solution.Terms.Where(term => term.Key != cell))
            {
                sum += factor * Rational.Of(drawn[other]);
            }

            if ((-sum).ToWhole() is not { } number || !Cell.IsInRange(number))
            {
                return null;
            }

            drawn[cell] = number;
        }

        return drawn;
    }

    private DisclosureReport Fill(decimal[] numbers, CellSet unused)
    {
        var report = new ReportBuilder(pack.Form) { Issuer = IssuerOfSamples, Year = _year };
        foreach (var cell in pack.Form.Cells.Where(cell => !unused.Contains(cell.Index)))
        {
            report[cell] = Cell.Of(numbers[cell.Index]);
        }

        return report.Build();
    }

    // The year in which most of the rules are in force, the earliest of several.
    private static int? YearOf(RulePack pack)
    {
        var limits = pack.Rules.SelectMany(rule => new[] { rule.Valid.From, rule.Valid.To });
        return limits.Prepend(pack.Form.Years.From).Append(pack.Form.Years.To).Where(year => year is not null)
            .OrderBy(year => year)
            .MaxBy(year => pack.Rules.Count(rule => rule.Enabled && rule.Valid.Contains(year!.Value)));
    }

    private Problem NoSample(IReadOnlyList<string> fired) => new()
    {
        Code = "coverage.no-sample",
        File = pack.Pack.Rules[0].Source.File,
        Found = new(
            $"没有找到使规则包 {pack.Pack.Id} 各项都相符的报告；最后一次尝试不符：{string.Join('、', fired)}",
            $"no report was found that keeps every rule of {pack.Pack.Id}; the last one tried breaks {string.Join(", ", fired)}"),
        Hint = new("规则之间可能有矛盾：运行 disclosure rules lint", "rules may contradict each other: run disclosure rules lint"),
    };
}
