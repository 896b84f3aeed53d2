using System.Security.Claims;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Access;

/// <summary>The name that stands under what is done here: of whoever is signed in; else that of the system's user, confirmed once.</summary>
internal sealed class SignedName(DeskStore store, DeskOptions options, IHttpContextAccessor request, TimeProvider clock)
{
    public const int MostLetters = 60;

    private string? _confirmed = options.Name;

    /// <summary>Who the system says it is.</summary>
    public static string Account => Environment.UserName;

    /// <summary>Whose own lists are meant: whoever is signed in, else the system's user.</summary>
    public string Owner => options.HasSignIn && request.HttpContext?.User is { } user
        ? user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.Identity?.Name ?? "" : Account;

    /// <summary>The name that stands under what is being done; where none was confirmed, the account's.</summary>
    public async ValueTask<string> NameAsync(CancellationToken cancellation) => await FindAsync(cancellation) ?? Account;

    /// <summary>The name; null where it was not confirmed yet.</summary>
    public async ValueTask<string?> FindAsync(CancellationToken cancellation)
    {
        if (options.HasSignIn)
        {
            return request.HttpContext?.User.Identity?.Name;
        }

        if (_confirmed is null)
        {
            await using var db = store.Open();
            _confirmed = (await db.Names.AsNoTracking().FirstOrDefaultAsync(name => name.Account == Account, cancellation))?.Name;
        }

        return _confirmed;
    }

    /// <summary>Remembers the name.</summary>
    public async Task<bool> ConfirmAsync(string? name, CancellationToken cancellation)
    {
        var shown = string.Concat((name ?? "").Where(letter => !char.IsControl(letter))).Trim();
        if (shown.Length is 0 or > MostLetters)
        {
            return false;
        }

        await using var db = store.Open();
        if (await db.Names.FirstOrDefaultAsync(each => each.Account == Account, cancellation) is { } known)
        {
            known.Name = shown;
        }
        else
        {
            db.Names.Add(new ConfirmedName { Account = Account, Name = shown });
        }

        db.Record(clock, shown, AuditAction.NameConfirmed, Account);
        await db.SaveChangesAsync(cancellation);
        _confirmed = shown;
        return true;
    }
}
