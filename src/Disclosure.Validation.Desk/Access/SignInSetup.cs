using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Disclosure.Validation.Desk.Access;

/// <summary>How people sign in: by the word that the desk prints, with an account, or by a provider.</summary>
internal static class SignInSetup
{
    /// <summary>Letters that a password has at least; what it is made of is up to who remembers it.</summary>
    public const int FewestLetters = 10;

    private const int MostFailures = 5;
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    public static void AddSignIn(this IServiceCollection services, DeskOptions options)
    {
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<SignedIn>();
        services.AddAuthorization(Policies.Set);
        var schemes = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(SetCookie);
        if (options.OpenId is { } provider)
        {
            schemes.AddOpenIdConnect(OpenIdSetup.Scheme, openId => OpenIdSetup.Set(openId, provider));
        }

        services.AddScoped(provider => provider.GetRequiredService<DeskStore>().Open());
        services.AddScoped<AccountBook>();
        services.AddIdentityCore<Account>(SetAccounts).AddEntityFrameworkStores<DeskContext>().AddDefaultTokenProviders();
    }

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "desk";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        cookie.Events.OnValidatePrincipal = async context =>
        {
            if (!await context.HttpContext.RequestServices.GetRequiredService<SignedIn>().IsStillAsync(context.Principal, context.HttpContext.RequestAborted))
            {
                context.RejectPrincipal();
            }
        };
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void SetAccounts(IdentityOptions accounts)
    {
        // Names are of any letters.
        accounts.User.AllowedUserNameCharacters = "";
        accounts.Password.RequiredLength = FewestLetters;
        accounts.Password.RequireDigit = false;
        accounts.Password.RequireLowercase = false;
        accounts.Password.RequireUppercase = false;
        accounts.Password.RequireNonAlphanumeric = false;
        accounts.Lockout.MaxFailedAccessAttempts = MostFailures;
        accounts.Lockout.DefaultLockoutTimeSpan = Locked;
        accounts.Lockout.AllowedForNewUsers = true;
    }
}
