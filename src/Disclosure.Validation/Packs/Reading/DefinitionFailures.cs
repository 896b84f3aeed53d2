using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;
using FluentValidation.Results;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>Finds the place in the file for what the validators of definitions found.</summary>
internal static class DefinitionFailures
{
    public static Problem ToProblem(ValidationFailure failure, Fields fields, TextPlace otherwise)
    {
        var at = fields.Has(failure.PropertyName) ? fields.PlaceOf(failure.PropertyName) : otherwise;
        return at.Locate((Problem)failure.CustomState);
    }
}
