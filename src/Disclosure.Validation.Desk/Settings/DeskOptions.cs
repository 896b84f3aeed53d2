namespace Disclosure.Validation.Desk.Settings;

/// <summary>What the desk can be told by configuration, in the section <c>Desk</c>.</summary>
internal sealed record DeskOptions
{
    /// <summary>Where the store lies. Default: <c>Disclosure.Validation.Desk</c> in the user's data folder.</summary>
    public string? Folder { get; init; }

    /// <summary>How to reach PostgreSQL; null for SQLite in the folder.</summary>
    public string? Postgres { get; init; }

    /// <summary>The address to listen at. It has to be of this machine. Default: port 5287, or any free one where that is taken.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the browser is opened at the start. Default: yes.</summary>
    public bool Browser { get; init; } = true;

    /// <summary>Whether people sign in with accounts that the desk keeps. Default: no.</summary>
    public bool Accounts { get; init; }

    /// <summary>The provider by which people sign in; null for none.</summary>
    public OpenIdOptions? OpenId { get; init; }

    /// <summary>Whether people sign in, so that others than this machine's user may come.</summary>
    public bool HasSignIn => Accounts || OpenId is not null;

    /// <summary>Whether a proxy on this machine stands before the desk, and encrypts for it. Default: no.</summary>
    public bool Proxy { get; init; }

    /// <summary>The names by which the desk is called, where people sign in; empty for any.</summary>
    public string[] Hosts { get; init; } = [];

    /// <summary>The name that stands under decisions; null for that of the system's user, which is confirmed once.</summary>
    public string? Name { get; init; }

    /// <summary>The bytes that one file, or all that a zip file holds, may have. Default: 64 MB and 512 MB.</summary>
    public long MostBytesOfFile { get; init; } = 64L << 20;

    /// <inheritdoc cref="MostBytesOfFile" />
    public long MostBytesOfZip { get; init; } = 512L << 20;

    /// <summary>How many files one zip file may hold. Default: 10,000.</summary>
    public int MostFilesOfZip { get; init; } = 10_000;

    /// <summary>How many documents are read at one time. Default: as many as there are processors.</summary>
    public int Readers { get; init; } = Environment.ProcessorCount;

    /// <summary>The folder of the store.</summary>
    public string FolderOfStore => Folder ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "Disclosure.Validation.Desk");
}
