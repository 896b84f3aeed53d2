using Disclosure.Validation;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Text;

// dotnet run -- report.json: checks one report in its canonical form. Exit codes as those of the tool: 0 sound, 1 findings, 2 no report.
if (args is not [var file])
{
    Console.Error.WriteLine("Usage: ConsoleSample REPORT.json");
    return 2;
}

var validator = new ReportValidator();
try
{
    using var stream = File.OpenRead(file);
    var result = validator.Validate(ReportJson.Read(stream, file, validator.Forms));
    foreach (var finding in result.Findings)
    {
        Console.WriteLine($"{finding.Severity} {finding.Rule}: {finding.Message.En}");
    }

    Console.WriteLine($"{result.Report.Issuer} {result.Report.Year}: {result.Verdict}");
    return result.Findings.Count == 0 ? 0 : 1;
}
catch (DisclosureInputException e)
{
    // A problem says where it is, what was found, what was expected, and what to do.
    Console.Error.WriteLine(string.Join('\n', e.Problems.Select(problem => problem.Describe(Language.En))));
    return 2;
}
