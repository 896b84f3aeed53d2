using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Tests.Console;

/// <summary>What the console writer prints, as text.</summary>
internal static class Printed
{
    public static string Of(
        CheckResult result, Language language, int width = 80, bool findingsOnly = false, bool coloured = false, bool verbose = false, bool brief = false)
    {
        using var writer = new StringWriter();
        var options = new ResultWriterOptions { Language = language, FindingsOnly = findingsOnly, Verbose = verbose, Brief = brief };
        new ConsoleResultWriter(TextConsole.On(writer, width, coloured), options).WriteAll(result);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
