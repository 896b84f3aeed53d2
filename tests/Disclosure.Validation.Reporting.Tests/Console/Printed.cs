using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Text;
using Spectre.Console;

namespace Disclosure.Validation.Reporting.Tests.Console;

/// <summary>What the console writer prints, as text.</summary>
internal static class Printed
{
    public static string Of(
        CheckResult result, Language language, int width = 80, bool findingsOnly = false, bool coloured = false)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = coloured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        var options = new ResultWriterOptions { Language = language, FindingsOnly = findingsOnly };
        new ConsoleResultWriter(console, options).WriteAll(result);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
