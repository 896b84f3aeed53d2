using System.Text.RegularExpressions;
using Disclosure.Validation.Issuers;

namespace Disclosure.Validation.Reporting.Grouping;

/// <summary>
/// Under which district each report stands: by the register of issuers where there is one, else by the folders of the files, where years
/// are no districts. There are none where all reports would stand under one.
/// </summary>
internal sealed partial class Districts
{
    private static readonly char[] Separators = ['/', '\\'];
    private readonly IssuerRegister? _register;
    private readonly int _common;
    private readonly string?[] _of;

    public Districts(IssuerRegister? register, IReadOnlyList<(string? Issuer, string? File)> reports)
    {
        _register = register;
        _common = Common([.. reports.Select(report => report.File).OfType<string>().Select(file => Parts(file)[..^1])]);
        _of = [.. reports.Select(Find)];
        var names = _of.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        Names = names.Count > 1 ? names : [];
    }

    /// <summary>The districts in the order in which they come up.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The district of the report of that place in the list; null where it has none.</summary>
    public string? Of(int number) => Names.Count == 0 ? null : _of[number];

    /// <summary>The file without the folders that all files lie in.</summary>
    public string? Shown(string? file) => file is not null ? string.Join('/', Parts(file)[_common..]) : null;

    private string? Find((string? Issuer, string? File) report) => _register is { } register
        ? report.Issuer is { } name && register.Find(name) is [var issuer] ? register.DistrictOf(issuer).Name : null
        : report.File is { } file ? Parts(file)[_common..^1].FirstOrDefault(folder => !Year().IsMatch(folder)) : null;

    private static string[] Parts(string file) => file.Split(Separators);

    private static int Common(IReadOnlyList<string[]> folders)
    {
        if (folders.Count == 0)
        {
            return 0;
        }

        var count = folders.Min(parts => parts.Length);
        for (var i = 0; i < count; i++)
        {
            if (folders.Any(parts => parts[i] != folders[0][i]))
            {
                return i;
            }
        }

        return count;
    }

    [GeneratedRegex("^(19|20)[0-9]{2}年?(度)?$")]
    private static partial Regex Year();
}
