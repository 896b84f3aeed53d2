using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Reporting.Writing;

/// <summary>Tells which options of the writers make no sense.</summary>
internal sealed class ResultWriterOptionsCheck : IValidateOptions<ResultWriterOptions>
{
    public ValidateOptionsResult Validate(string? name, ResultWriterOptions options)
    {
        var failures = new ValidateOptionsResultBuilder();
        if (options.Width < 1)
        {
            failures.AddError($"{options.Width} characters; expected: 1 or more", Option(nameof(options.Width)));
        }

        if (!Enum.IsDefined(options.Language))
        {
            failures.AddError($"no language {(int)options.Language}; expected: Zh, En", Option(nameof(options.Language)));
        }

        if (options.FailAt is { } severity && !Enum.IsDefined(severity))
        {
            failures.AddError($"no severity {(int)severity}; expected: Error, Warning, Info", Option(nameof(options.FailAt)));
        }

        return failures.Build();
    }

    private static string Option(string name) => $"{nameof(ResultWriterOptions)}.{name}";
}
