namespace Disclosure.Validation.Documents.Recognition.Labels;

/// <summary>A part of a form that a printed label may stand for.</summary>
/// <param name="Target">The part.</param>
/// <param name="Confidence">1 for a known spelling, less for one that only comes near.</param>
/// <param name="SameNumber">Whether the numbering in front is the same too.</param>
/// <param name="IsNumbered">Whether the known spelling has a numbering in front.</param>
/// <param name="Spelling">The known spelling that matched.</param>
internal readonly record struct LabelMatch<T>(T Target, decimal Confidence, bool SameNumber, bool IsNumbered, string Spelling)
{
    public bool IsExact => Confidence == 1m;
}
