namespace Disclosure.Validation.Desk.Domain;

/// <summary>What is put on record.</summary>
internal enum AuditAction
{
    SignedIn,
    NameConfirmed,
    Brought,
    Decided,
    RegisterReplaced,
    DeadlineSet,
    VersionChosen,
    BaselineImported,
    BaselineExported,
    Exported,
    BackedUp,
    Retried,
    Cancelled,
    RegisterEdited,
    DraftBegun,
    DraftDiscarded,
    ScanAttached,
    Typed,
    SignInFailed,
    SignedOut,
    AccountMade,
    AccountChanged,
    PasswordSet,
    PackBrought,
    PackRefused,
    PacksChosen,
    PackRemoved,
}

/// <summary>Who did what when. It is only ever added to.</summary>
internal sealed class AuditEntry
{
    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required AuditAction Action { get; init; }

    public required string Detail { get; init; }
}

/// <summary>What the desk remembers of a user: the name that stands under decisions.</summary>
internal sealed class ConfirmedName
{
    /// <summary>Who the system says it is.</summary>
    public required string Account { get; init; }

    public required string Name { get; set; }
}
