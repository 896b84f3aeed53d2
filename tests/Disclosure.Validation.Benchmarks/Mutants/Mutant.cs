namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>One change of the code that a test should notice.</summary>
/// <param name="Id">Its number in one build.</param>
/// <param name="File">The file, below the repository.</param>
/// <param name="Member">The member that holds it.</param>
/// <param name="Was">The text as it is.</param>
/// <param name="Now">The text it is changed to.</param>
/// <param name="Line">Where it stands, from 1.</param>
internal sealed record Mutant(int Id, string File, string Member, string Was, string Now, int Line)
{
    /// <summary>What names a mutant in every build in which its line is the same: what moves above it changes nothing.</summary>
    public string Key => $"{File} {Member}: {Was} -> {Now}";

    public override string ToString() => $"{File}:{Line} {Member}: {Was} -> {Now}";
}
