using Disclosure.Validation.Reporting.Console;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>Says where something is printed: <c>第 4 页第 2 个表第 3 行第 4 列</c>.</summary>
internal static class Places
{
    /// <summary>Page, line, table, row and column as far as they are known; null where none is.</summary>
    public static LocalizedText? Of(CellSource? source) =>
        PrintedPlaces.Of(source, Language.Zh) is { } zh && PrintedPlaces.Of(source, Language.En) is { } en
            ? new(zh, en)
            : null;
}
