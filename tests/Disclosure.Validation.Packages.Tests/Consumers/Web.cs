using Disclosure.Validation;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Text;
using FluentValidation;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new Limit(3));
builder.Services.AddDisclosureValidation(builder.Configuration.GetSection("Disclosure")).AddDocuments().AddReporting().AddRule<AtMost>();

var app = builder.Build();

// Kestrel's stream: it throws where it is blocked on.
app.MapPost("/report/{name}", async (string name, HttpContext http, IReportReader reader, ReportValidator validator, IEnumerable<OutputFormat> formats) =>
{
    var format = formats.Single(one => one.Name == name);
    var result = await validator.ValidateAsync(await reader.ReadAsync(http.Request.Body));
    http.Response.ContentType = format.ContentType;
    await format.WriteAsync(new CheckResult([result], []), http.Response.Body, cancellationToken: http.RequestAborted);
});
app.MapPost("/result", async (HttpRequest request, IReportReader reader, ReportValidator validator) =>
    Results.Ok(await validator.ValidateAsync(await reader.ReadAsync(request.Body))));
app.MapPost("/failures", async (HttpRequest request, IReportReader reader, IValidator<DisclosureReport> validator) =>
    (await validator.ValidateAsync(await reader.ReadAsync(request.Body))).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}"));
app.Run();

internal sealed record Limit(int Most);

internal sealed class AtMost(Limit limit) : IAsyncReportRule
{
    public string Id => "OWN-MOST";

    public LocalizedText Title => new("不多于上限", "At most the limit");

    public async ValueTask<ReportRuleResult> CheckAsync(ReportRuleContext context)
    {
        await Task.Delay(1, context.CancellationToken);
        return context.Number("requests.new.total") > limit.Most
            ? ReportRuleResult.Violated(new ReportRuleFinding(new("过多", "too many")) { Cells = [context.Cell("requests.new.total")] })
            : ReportRuleResult.Holds;
    }
}
