using Disclosure.Validation.Documents;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Validation.Portal;

/// <summary>
/// <c>POST /check?name=report.docx</c>, the document or canonical JSON as the body: the findings as JSON; or problem
/// details (RFC 9457) that say in the language asked for what is wrong with the document.
/// </summary>
internal static class CheckEndpoint
{
    public static async Task<IResult> HandleAsync(
        HttpRequest request, IReportReader reader, ReportValidator validator, string? name, CancellationToken cancellation)
    {
        try
        {
            using var document = new MemoryStream();
            await request.Body.CopyToAsync(document, cancellation);
            document.Position = 0;
            var report = await reader.ReadAsync(document, name, cancellation);
            return Findings(report, validator);
        }
        catch (DisclosureInputException e)
        {
            return Problem(e.Problems, LanguageOf(request));
        }
        catch (BadHttpRequestException e)
        {
            return TypedResults.Problem(e.Message, statusCode: e.StatusCode);
        }
    }

    private static FileContentHttpResult Findings(DisclosureReport report, ReportValidator validator)
    {
        using var json = new MemoryStream();
        OutputFormats.Json.Write(new CheckResult([validator.Validate(report)], []), json);
        return TypedResults.Bytes(json.ToArray(), "application/json; charset=utf-8");
    }

    private static ProblemHttpResult Problem(IReadOnlyList<Problem> problems, Language language) => TypedResults.Problem(
        detail: problems[0].Describe(language),
        title: language == Language.En ? "The document can't be checked" : "文件无法检查",
        statusCode: problems[0].Code == "document.too-large"
            ? StatusCodes.Status413PayloadTooLarge
            : StatusCodes.Status422UnprocessableEntity,
        type: $"urn:disclosure:{problems[0].Code}",
        extensions: new Dictionary<string, object?>
        {
            ["problems"] = problems.Select(problem => problem.Describe(language)).ToArray(),
        });

    private static Language LanguageOf(HttpRequest request) =>
        request.Headers[HeaderNames.AcceptLanguage].ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? Language.En
            : Language.Zh;
}
