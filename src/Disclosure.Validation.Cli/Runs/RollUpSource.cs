using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>From where it is known whose report sums up whose: a register, the folders, or nowhere.</summary>
internal sealed class RollUpSource
{
    private readonly bool _byFolders;
    private readonly Surroundings _surroundings;

    /// <param name="issuers">The file that names the issuers; null for none.</param>
    /// <param name="byFolders">Whether folders say it.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <exception cref="DisclosureInputException">Both are asked for, or the file is broken.</exception>
    public RollUpSource(string? issuers, bool byFolders, Surroundings surroundings)
    {
        if (issuers is not null && byFolders)
        {
            throw new DisclosureInputException(RunProblems.IssuersAndTree());
        }

        Register = issuers is null ? null : UserFile.Read(issuers, surroundings, IssuerRegister.ReadFile);
        _byFolders = byFolders;
        _surroundings = surroundings;
    }

    /// <summary>The register that was given; null for none.</summary>
    public IssuerRegister? Register { get; }

    /// <summary>The register to check these reports by; null where no report sums up others.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="note">Is told what the folders leave unclear.</param>
    /// <exception cref="DisclosureInputException">The folders put issuers above each other in a circle.</exception>
    public IssuerRegister? For(IReadOnlyList<PlacedReport> reports, Action<LocalizedText> note)
    {
        if (!_byFolders)
        {
            return Register;
        }

        var tree = new FolderTree(reports, _surroundings);
        var register = tree.ToRegister();
        foreach (var remark in tree.Remarks)
        {
            note(remark);
        }

        return register;
    }
}
