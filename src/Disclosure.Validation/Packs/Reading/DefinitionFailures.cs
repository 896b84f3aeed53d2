using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;
using FluentValidation.Results;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>Finds the place in the file for what the validators of definitions found.</summary>
internal static class DefinitionFailures
{
    public static Problem ToProblem(ValidationFailure failure, Fields fields, TextPlace otherwise) =>
        Locate(failure.PropertyName, (Problem)failure.CustomState, fields, otherwise);

    public static Problem Locate(string key, Problem problem, Fields fields, TextPlace otherwise) =>
        (fields.Has(key) ? fields.PlaceOf(key) : otherwise).Locate(problem);
}
