namespace Disclosure.Validation.Benchmarks.Mutants;

/// <summary>What became of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Outcome">Whether it was killed, survived, or was reached by no test.</param>
/// <param name="Test">The class and name of the test that killed it, parted by a tab; null where that took a process of its own.</param>
internal sealed record MutantVerdict(Mutant Mutant, MutantOutcome Outcome, string? Test);

internal enum MutantOutcome
{
    Killed,
    Survived,
    Unreached,
}
