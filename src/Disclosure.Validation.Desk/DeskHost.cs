using System.Text;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Components;
using Disclosure.Validation.Desk.Decisions;
using Disclosure.Validation.Desk.Hand;
using Disclosure.Validation.Desk.Intake;
using Disclosure.Validation.Desk.Outputs;
using Disclosure.Validation.Desk.Registers;
using Disclosure.Validation.Desk.Rulebooks;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.Web;
using Disclosure.Validation.Desk.WorkLists;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;

namespace Disclosure.Validation.Desk;

/// <summary>Puts the desk together.</summary>
internal static class DeskHost
{
    /// <summary>The application, with its store brought up to date; not started.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="also">What a program that is not the desk itself has to set; null for nothing.</param>
    /// <exception cref="Problems.DisclosureInputException">The configuration can't be used.</exception>
    public static async Task<WebApplication> CreateAsync(string[] args, Action<IServiceCollection>? also = null)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(DeskHost).Assembly.GetName().Name });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);

        // The keys that it warns of are not those that are used.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        var options = builder.Configuration.GetSection("Desk").Get<DeskOptions>() ?? new DeskOptions();
        builder.WebHost.UseUrls(OpenAddress.Of(options, builder.Configuration["urls"]));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = options.MostBytesOfFile);
        AddDesk(builder.Services, options);
        AddPages(builder.Services);
        builder.Services.AddSignIn(options);
        also?.Invoke(builder.Services);

        var app = builder.Build();
        await app.Services.GetRequiredService<DeskStore>().MigrateAsync(CancellationToken.None);
        if (options.Proxy)
        {
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost });
        }

        app.UseAuthentication();
        app.UseMiddleware<Gate>();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapSignIn(options);
        app.MapPageParts();
        app.MapSubmissions();
        app.MapReports();
        app.MapRegister();
        app.MapLists();
        app.MapOutputs();
        app.MapHand();
        app.MapRules();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    private static void AddDesk(IServiceCollection services, DeskOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddDisclosureValidation().AddIsolatedDocuments(
            reading => reading.Limits.MaxBytes = options.MostBytesOfFile,
            isolation => isolation.Processes = options.Readers);
        services.AddSingleton<DeskStore>();
        services.AddSingleton<CurrentRegister>();
        services.AddSingleton<RuleShelf>();
        services.AddSingleton<PackDesk>();
        services.AddSingleton<ReportShelf>();
        services.AddSingleton<CheckQueue>();
        services.AddSingleton<ReadingSignal>();
        services.AddSingleton<Acceptance>();
        services.AddSingleton<SubmissionReader>();
        services.AddSingleton<RegisterImport>();
        services.AddSingleton<VersionChoice>();
        services.AddSingleton<DecisionDesk>();
        services.AddSingleton<BaselineExchange>();
        services.AddSingleton<WorkList>();
        services.AddSingleton<SavedFilters>();
        services.AddSingleton<Attendance>();
        services.AddSingleton<RegionSummaries>();
        services.AddSingleton<VersionComparison>();
        services.AddSingleton<DeskResults>();
        services.AddSingleton<ReportDifferences>();
        services.AddSingleton<LetterBox>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<DraftCheck>();
        services.AddSingleton<DraftFiles>();
        services.AddSingleton<SignedName>();
        services.AddSingleton<EntryToken>();
        services.AddSingleton<ReadingQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ReadingQueue>());
        services.AddHostedService<Checker>();
    }

    private static void AddPages(IServiceCollection services)
    {
        // Keys that end with the process: a cookie opens the desk that gave it, and no later one.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options => options.HeaderName = "X-Desk");

        // Chinese letters stand in pages as they are: five bytes less each.
        services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        services.AddRazorComponents().AddInteractiveServerComponents();
    }
}
