using Disclosure.Validation.Rules;

namespace Disclosure.Validation;

/// <summary>What a <see cref="ReportValidator"/> is made with.</summary>
public sealed class ReportValidatorOptions
{
    /// <summary>
    /// The rule packs, one a form; of two packs for one form the later counts. Default: the packs that the library
    /// carries, <c>cn-2019</c> and <c>cn-2021</c>.
    /// </summary>
    public IList<RulePack> Packs { get; } = [.. BuiltInPacks.All];
}
