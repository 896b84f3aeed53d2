using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>Tells which options of isolation make no sense, and whether there is a worker.</summary>
internal sealed class IsolationOptionsCheck : IValidateOptions<IsolationOptions>
{
    public ValidateOptionsResult Validate(string? name, IsolationOptions options)
    {
        var failures = new ValidateOptionsResultBuilder();
        foreach (var (limit, value) in Limits(options).Where(limit => limit.Value < 1))
        {
            failures.AddError($"{value}; expected: above zero", $"{nameof(IsolationOptions)}.{limit}");
        }

        if (WorkerProgram.Fault(options) is { } fault)
        {
            failures.AddError(fault, $"{nameof(IsolationOptions)}.{nameof(options.Worker)}");
        }

        return failures.Build();
    }

    private static IEnumerable<(string Name, long Value)> Limits(IsolationOptions options) =>
    [
        (nameof(options.Processes), options.Processes),
        (nameof(options.DocumentsPerProcess), options.DocumentsPerProcess),
        (nameof(options.MaxMemory), options.MaxMemory),
        (nameof(options.MaxProcessorTime), options.MaxProcessorTime.Ticks),
    ];
}
