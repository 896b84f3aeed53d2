using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Json;

namespace Disclosure.Validation.Reporting;

/// <summary>The formats that results can be written in.</summary>
public static class OutputFormats
{
    /// <summary>Text for people, broken at the width of a terminal.</summary>
    public static OutputFormat Console { get; } = new("console", ConsoleResultWriter.OnStream);

    /// <summary>JSON for programs, in both languages, all numbers with the digits that the report prints.</summary>
    public static OutputFormat Json { get; } = new("json", (stream, _) => new JsonResultWriter(stream));

    /// <summary>All formats, in the order in which help lists them.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } = [Console, Json];

    /// <summary>The format of that name; null where there is none.</summary>
    public static OutputFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
