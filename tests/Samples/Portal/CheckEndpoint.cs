using Disclosure.Validation.Documents;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Validation.Portal;

/// <summary>
/// <c>POST /check?name=report.docx&amp;format=html</c>, the document or canonical JSON as the body: the findings in the
/// format asked for, JSON by default; or problem details (RFC 9457) that say in the language asked for what is wrong.
/// </summary>
internal static class CheckEndpoint
{
    public static async Task<IResult> HandleAsync(
        HttpRequest request,
        IReportReader reader,
        ReportValidator validator,
        IEnumerable<OutputFormat> formats,
        string? name,
        CancellationToken cancellation,
        string format = "json")
    {
        if (formats.FirstOrDefault(known => known.Name == format) is not { } output)
        {
            return UnknownFormat(format, formats, LanguageOf(request));
        }

        try
        {
            var report = await reader.ReadAsync(request.Body, name, cancellation);
            return Findings(validator.Validate(report), output, LanguageOf(request));
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

    // The server does not let its stream be blocked on.
    private static PushStreamHttpResult Findings(ReportResult result, OutputFormat output, Language language) => TypedResults.Stream(
        body => output.WriteAsync(new CheckResult([result], []), body, output.Options with { Language = language }), output.ContentType);

    private static ProblemHttpResult UnknownFormat(string format, IEnumerable<OutputFormat> formats, Language language)
    {
        var known = formats.Select(known => known.Name);
        return TypedResults.Problem(
            statusCode: StatusCodes.Status400BadRequest,
            type: "urn:disclosure:unknown-format",
            title: language == Language.En ? $"There is no format '{format}'" : $"没有格式“{format}”",
            detail: language == Language.En ? $"Known: {string.Join(", ", known)}" : $"已知：{string.Join("、", known)}");
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
