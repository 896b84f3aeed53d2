using Disclosure.Validation;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Portal;
using Disclosure.Validation.Reporting;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

// A service that a portal can start from: POST a report to /check, get its findings as JSON, or as the evidence report with ?format=html.
// Anybody may send anything: documents are read in processes apart, which are this program once more.
if (DocumentWorker.TryRun(args))
{
    return;
}

var builder = WebApplication.CreateBuilder(args);
var uploads = builder.Configuration.GetSection("Uploads").Get<UploadLimits>() ?? new UploadLimits();
builder.Services.Configure<ReportValidatorOptions>(builder.Configuration.GetSection("Disclosure"));
builder.Services.Configure<IsolationOptions>(builder.Configuration.GetSection("Isolation"));
builder.Services.AddDisclosureValidation()
    .AddIsolatedDocuments(options =>
    {
        options.Limits.MaxBytes = uploads.MostBytes;
        options.Limits.Timeout = TimeSpan.FromSeconds(20);
    })
    .AddReporting();
builder.Services.AddSingleton(new UploadsInFlight(uploads));
builder.Services.AddProblemDetails();
builder.Services.AddHealthChecks().AddCheck<Readiness>("ready");

// Whoever is being served when the service is told to stop gets an answer.
builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = uploads.MostBytes);

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapPost("/check", CheckEndpoint.HandleAsync).AddEndpointFilter(app.Services.GetRequiredService<UploadsInFlight>());
app.MapGet("/packs", (ReportValidator validator) => validator.Packs.ToDictionary(pack => pack.Id, pack => pack.Version));
app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
app.MapHealthChecks("/health/ready");
await app.RunAsync();
