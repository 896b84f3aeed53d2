using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Issuers;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Registers;

/// <summary>The register of issuers as the library knows it, with what the desk tells issuers apart by.</summary>
internal sealed class RegisterBook
{
    private RegisterBook(IssuerRegister? register) => Register = register;

    /// <summary>Null where none was brought.</summary>
    public IssuerRegister? Register { get; }

    /// <summary>Reads it from the store.</summary>
    public static async Task<RegisterBook> ReadAsync(DeskContext db, CancellationToken cancellation)
    {
        var issuers = await db.Issuers.AsNoTracking().OrderBy(issuer => issuer.Id).ToListAsync(cancellation);
        return Of(issuers.Count == 0 ? null : new IssuerRegister(issuers.Select(issuer => new Issuer(issuer.Name)
        {
            Aliases = issuer.Aliases.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Level = issuer.Level,
            Parent = issuer.Parent,
        })));
    }

    public static RegisterBook Of(IssuerRegister? register) => new(register);

    /// <summary>What tells the issuer apart; empty for none.</summary>
    public string KeyOf(string? name) => name is null ? "" : IssuerName.Canonical(Find(name)?.Name ?? name);

    /// <summary>The issuer of that name; null where there is none, or where there are several.</summary>
    public Issuer? Find(string? name) => name is not null && Register?.Find(name) is [var issuer] ? issuer : null;

    /// <summary>The district that the issuer stands in; null where the register has no such issuer.</summary>
    public string? DistrictOf(string? name) => Find(name) is { } issuer ? Register!.DistrictOf(issuer).Name : null;

    /// <summary>The key of whose report sums up that of the issuer: by the register, else as the report has it; null where neither says.</summary>
    public string? ParentKeyOf(string? name, string? parent) => (Find(name) is { } issuer ? Register!.ParentOf(issuer)?.Name : null) is { } registered ? KeyOf(registered)
        : parent is null ? null : KeyOf(parent);
}
