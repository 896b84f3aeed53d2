using Disclosure.Validation.Rules.Expansion;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>What a rule finds for one of its operands: one reading for each report that the operand's step leads to.</summary>
internal ref struct OperandReadings(ref readonly EvaluationContext context, CellOperand operand)
{
    private readonly ref readonly EvaluationContext _context = ref context;
    private readonly CellOperand _operand = operand;
    private readonly int _count = context.CountOf(operand.Step);
    private int _next = 0;

    /// <summary>What was read; what is no number counts zero.</summary>
    public Reading Reading { get; private set; } = default;

    /// <summary>The number to reckon with.</summary>
    public decimal Number { get; private set; } = 0;

    /// <summary>The report that it was read in.</summary>
    public readonly ref readonly ReportView View => ref _context.View(_operand.Step, _next - 1);

    public readonly OperandReadings Current => this;

    public readonly OperandReadings GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next == _count)
        {
            return false;
        }

        Reading = _context.View(_operand.Step, _next++).Read(_operand, out var number);
        Number = number;
        return true;
    }
}
