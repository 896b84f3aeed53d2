using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.History;

/// <summary>The words for what became of findings since the checks before, in both languages.</summary>
public static class HistoryWords
{
    /// <summary>The word for a state.</summary>
    public static LocalizedText Of(FindingState state) => state switch
    {
        FindingState.New => new("新出现", "new"),
        FindingState.Known => new("仍有", "still there"),
        FindingState.Reopened => new("重新出现", "back again"),
        FindingState.Gone => new("不再出现", "gone"),
        _ => new("未能复核", "not judged again"),
    };

    /// <summary>How many findings are in what state.</summary>
    public static LocalizedText Of(HistoryRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var counts = Enum.GetValues<FindingState>()
            .Select(state => (Word: Of(state), Count: run.CountOf(state).ToString(CultureInfo.InvariantCulture))).ToList();
        return new(
            string.Join('，', counts.Select(count => $"{count.Word.Zh} {count.Count}")),
            string.Join(", ", counts.Select(count => $"{count.Count} {count.Word.En}")));
    }
}
