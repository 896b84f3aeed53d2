using System.Globalization;
using Disclosure.Validation;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Portal;

// A service that a portal can start from: POST a report to /check, get its findings as JSON.
var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<ReportValidatorOptions>(builder.Configuration.GetSection("Disclosure"));
builder.Services.AddDisclosureValidation().AddDocuments(new DocumentReaderOptions
{
    Limits = new DocumentLimits { MaxBytes = MostBytes(builder.Configuration), Timeout = TimeSpan.FromSeconds(20) },
});
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
