using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Access;

/// <summary>What became of a try to sign in.</summary>
internal enum SignInOutcome
{
    In,
    Refused,
    Locked,
}

/// <summary>The accounts of those who sign in with a name and a password.</summary>
internal sealed class AccountBook(UserManager<Account> users, SignedIn door)
{
    public static LocalizedText Taken { get; } = new("姓名已被使用，或不能用作账户名", "the name is taken, or can't be one");

    public static LocalizedText Short { get; } = new($"密码至少 {SignInSetup.FewestLetters} 位", $"a password has at least {SignInSetup.FewestLetters} letters");

    public static LocalizedText NotThisWord { get; } = new("此地址已用过、已过期，或姓名不能使用", "this address was used, is too old, or the name can't be used");

    public static LocalizedText LastAuditor { get; } = new("没有改动：至少要保留一名审核员", "nothing was changed: there has to be an auditor");

    public Task<List<Account>> AllAsync(CancellationToken cancellation) => users.Users.AsNoTracking().OrderBy(account => account.UserName).ToListAsync(cancellation);

    public Task<bool> AnyAsync(CancellationToken cancellation) => users.Users.AnyAsync(cancellation);

    /// <summary>Looks a name and a password up. Whoever fails too often is locked out for a while, whatever the password.</summary>
    public async Task<(SignInOutcome Outcome, Account? Account)> TryAsync(string name, string password, CancellationToken cancellation)
    {
        var account = await users.FindByNameAsync(name);
        if (account is null)
        {
            // As long as it takes for a name that there is.
            users.PasswordHasher.HashPassword(new Account(), password);
            return await RefuseAsync(name, SignInOutcome.Refused, cancellation);
        }

        if (await users.IsLockedOutAsync(account))
        {
            return await RefuseAsync(name, SignInOutcome.Locked, cancellation);
        }

        if (!await users.CheckPasswordAsync(account, password))
        {
            await users.AccessFailedAsync(account);
            return await RefuseAsync(name, await users.IsLockedOutAsync(account) ? SignInOutcome.Locked : SignInOutcome.Refused, cancellation);
        }

        await users.ResetAccessFailedCountAsync(account);
        return (SignInOutcome.In, account);
    }

    /// <summary>Makes an account without a password, which is set by whoever has the word for it.</summary>
    /// <returns>The account, and the word; null where the name is taken.</returns>
    public async Task<(Account Account, string Word)?> InviteAsync(string name, DeskRole role, string by, CancellationToken cancellation)
    {
        var account = new Account { UserName = name, Role = role };
        if (name.Length is 0 or > SignedName.MostLetters || !(await users.CreateAsync(account)).Succeeded)
        {
            return null;
        }

        await door.RecordAsync(by, AuditAction.AccountMade, $"{name}: {role}", cancellation);
        return (account, await users.GeneratePasswordResetTokenAsync(account));
    }

    /// <summary>A new word by which the password of an account can be set once.</summary>
    public async Task<string?> WordAsync(string id, string by, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id) is not { } account)
        {
            return null;
        }

        await door.RecordAsync(by, AuditAction.AccountChanged, account.UserName!, cancellation);
        return await users.GeneratePasswordResetTokenAsync(account);
    }

    /// <summary>Sets a password by the word for it, which is used up by that.</summary>
    public async Task<Account?> SetPasswordAsync(string id, string word, string password, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id) is not { } account || !(await users.ResetPasswordAsync(account, word, password)).Succeeded)
        {
            return null;
        }

        await users.SetLockoutEndDateAsync(account, null);
        await door.RecordAsync(account.UserName!, AuditAction.PasswordSet, account.UserName!, cancellation);
        return account;
    }

    /// <summary>Gives an account another role, or none any more. The last auditor stays one.</summary>
    public async Task<bool> ChangeAsync(string id, DeskRole? role, string by, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id) is not { } account
            || (account.Role == DeskRole.Auditor && role != DeskRole.Auditor && await users.Users.CountAsync(each => each.Role == DeskRole.Auditor, cancellation) == 1))
        {
            return false;
        }

        if (role is { } other)
        {
            // What was signed in under the old role ends.
            account.Role = other;
            await users.UpdateSecurityStampAsync(account);
        }
        else
        {
            await users.DeleteAsync(account);
        }

        await door.RecordAsync(by, AuditAction.AccountChanged, $"{account.UserName}: {role?.ToString() ?? "-"}", cancellation);
        return true;
    }

    private async Task<(SignInOutcome Outcome, Account? Account)> RefuseAsync(string name, SignInOutcome outcome, CancellationToken cancellation)
    {
        await door.RecordAsync(name, AuditAction.SignInFailed, outcome.ToString(), cancellation);
        return (outcome, null);
    }
}
