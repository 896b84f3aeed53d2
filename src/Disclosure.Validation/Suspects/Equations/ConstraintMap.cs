using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>
/// The constraints on the cells of the reports at hand, made as they are asked for. A row with an absent cell, or with
/// text for a number, constrains nothing; a blank part counts zero; a blank total is free, with its implied value.
/// </summary>
internal sealed class ConstraintMap(Form form, RowIndex index, Neighbourhood reports)
{
    private readonly Dictionary<(int Row, int Home), Constraint?> _made = [];
    private readonly Dictionary<CellRef, List<Constraint>> _byCell = [];
    private readonly Dictionary<CellRef, Constraint> _fractions = [];

    /// <summary>The kind of figure that belongs in a cell.</summary>
    public ValueKind KindOf(CellRef cell) => form.Cells[cell.Index].Kind;

    /// <summary>What a cell counts in sums, as it is.</summary>
    public Rational NumberIn(CellRef cell)
    {
        reports.View(cell.Report).Read(new CellOperand(cell.Index, ReportStep.Self, false), out var number);
        return Rational.Of(number);
    }

    /// <summary>The constraints that a cell is in.</summary>
    public List<Constraint> Of(CellRef cell)
    {
        if (!_byCell.TryGetValue(cell, out var found))
        {
            found = [];
            foreach (var (row, home) in RowsOf(cell))
            {
                if (Get(row, home) is { } constraint)
                {
                    found.Add(constraint);
                }
            }

            if (_fractions.TryGetValue(cell, out var fraction))
            {
                found.Add(fraction);
            }

            _byCell.Add(cell, found);
        }

        return found;
    }

    /// <summary>The constraint of a row in the report that is checked; null where it is none.</summary>
    public Constraint? Of(RuleInstance instance) =>
        index.Find(instance) is { } row ? Get(row, Neighbourhood.Self) : null;

    /// <summary>That a cell which holds a fraction should be whole.</summary>
    public Constraint OfFraction(CellRef cell)
    {
        if (!_fractions.TryGetValue(cell, out var constraint))
        {
            constraint = new Constraint
            {
                Row = null,
                Home = cell.Report,
                Sum = new ConstraintTerms([new Term(cell, Rational.One)]),
                Implied = [],
                Residual = Rational.Zero,
                IsViolated = true,
            };
            _fractions.Add(cell, constraint);
            _byCell.Remove(cell);
        }

        return constraint;
    }

    private IEnumerable<(IndexedRow Row, int Home)> RowsOf(CellRef cell)
    {
        var own = index.With(ReportStep.Self, cell.Index)
            .Where(row => cell.Report == Neighbourhood.Self || row.IsOfOneReport)
            .Select(row => (row, cell.Report));
        return cell.Report == Neighbourhood.Self
            ? own
            : own.Concat(index.With(Neighbourhood.StepTo(cell.Report), cell.Index).Select(row => (row, Neighbourhood.Self)));
    }

    private Constraint? Get(IndexedRow row, int home)
    {
        if (!_made.TryGetValue((row.Number, home), out var constraint))
        {
            constraint = Make(row, home);
            _made.Add((row.Number, home), constraint);
        }

        return constraint;
    }

    private Constraint? Make(IndexedRow indexed, int home)
    {
        var row = indexed.Row;
        if (!row.ArisesIn(reports.View(home).Figures.Unused) || !reports.IsAvailable(indexed.Rule, home) || Read(indexed, home) is not { } sum)
        {
            return null;
        }

        var isViolated = !sum.IsOpen && !row.IsSatisfiedBy(sum.Total);
        return new Constraint
        {
            Row = indexed,
            Home = home,
            Sum = sum.Terms,
            Implied = sum.Implied,
            Residual = sum.Total,
            IsViolated = isViolated,
        };
    }

    private Reckoned? Read(IndexedRow indexed, int home)
    {
        var row = indexed.Row;
        var isWhole = indexed.IsOfOneReport || reports.At(ReportStep.Previous, home).Count > 0;
        var sum = new Sum(home, row.Defined) { Total = row.Constant, Known = isWhole ? indexed.TermsAt(home) : null };
        foreach (var term in row.Terms)
        {
            var (first, count) = reports.At(term.Operand.Step, home);
            for (var report = first; report < first + count; report++)
            {
                var reading = reports.View(report).Read(term.Operand, out var number);
                if (reading == Reading.Unknown)
                {
                    return null;
                }

                sum.Add(new CellRef(report, term.Operand.Index), term.Signed, reading, number);
            }
        }

        // A total left blank that nothing implies leaves its rule undecided; in a row left empty it counts as zero.
        return sum.IsEmpty || sum is { IsDefinedBlank: true, AnyPrinted: true } ? null : new(sum.Terms, sum.Implied, sum.Total, sum.IsOpen);
    }

    private readonly record struct Reckoned(ConstraintTerms Terms, CellRef[] Implied, Rational Total, bool IsOpen);

    private ref struct Sum(int home, int? defined)
    {
        private List<Term>? _terms;
        private List<CellRef>? _implied;
        private int _count;

        /// <summary>The terms where all of them count; null where that is not known beforehand.</summary>
        public ConstraintTerms? Known { get; init; }

        public readonly ConstraintTerms Terms => _terms is null && Known is { } known ? known : new([.. _terms ?? []]);

        public readonly CellRef[] Implied => _implied is null ? [] : [.. _implied];

        public readonly bool IsEmpty => _count == 0;

        public Rational Total { get; set; }

        public bool AnyPrinted { get; private set; }

        public bool IsDefinedBlank { get; private set; }

        /// <summary>Whether the cell that the rule defines is blank, so that the rule itself is undecided.</summary>
        public bool IsOpen { get; private set; }

        public void Add(CellRef cell, Rational factor, Reading reading, decimal number)
        {
            if (reading == Reading.Unused || Known is null)
            {
                // From here on the terms are kept one by one: those before are the first that are known.
                _terms ??= Known is { } known ? [.. known.Terms.Take(_count)] : [];
            }

            if (reading == Reading.Unused)
            {
                return;
            }

            _count++;
            _terms?.Add(new Term(cell, factor));
            if (reading == Reading.Implied)
            {
                (_implied ??= []).Add(cell);
            }

            AnyPrinted |= reading is Reading.Printed or Reading.Implied;
            if (cell.Report == home && cell.Index == defined)
            {
                IsDefinedBlank = reading == Reading.Blank;
                IsOpen = reading is Reading.Blank or Reading.Implied;
            }

            if (number != 0)
            {
                Total += factor * Rational.Of(number);
            }
        }
    }
}
