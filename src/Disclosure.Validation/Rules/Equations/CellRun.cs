namespace Disclosure.Validation.Rules.Equations;

/// <summary>Neighbouring cells of the form's vector, such as the parts of a table row.</summary>
internal readonly record struct CellRun(int Start, int Length)
{
    public long Sum(ReadOnlySpan<long> whole)
    {
        var sum = 0L;
        foreach (var number in whole.Slice(Start, Length))
        {
            sum += number;
        }

        return sum;
    }
}
