using System.Globalization;
using Disclosure.Validation;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Portal;
using Disclosure.Validation.Reporting;

// A service that a portal can start from: POST a report to /check, get its findings as JSON, or as the evidence report with ?format=html.
var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<ReportValidatorOptions>(builder.Configuration.GetSection("Disclosure"));
builder.Services.AddDisclosureValidation()
    .AddDocuments(options =>
    {
        options.Limits.MaxBytes = MostBytes(builder.Configuration);
        options.Limits.Timeout = TimeSpan.FromSeconds(20);
    })
    .AddReporting();
builder.Services.AddProblemDetails();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes(builder.Configuration));

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapPost("/check", CheckEndpoint.HandleAsync);
app.MapGet("/packs", (ReportValidator validator) => validator.Packs.ToDictionary(pack => pack.Id, pack => pack.Version));
await app.RunAsync();

static int MostBytes(IConfiguration configuration) =>
    int.Parse(configuration["MostBytes"] ?? "16777216", CultureInfo.InvariantCulture);
