using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>The upshot of the check of one report, in a word.</summary>
/// <param name="Id">What the script filters by.</param>
/// <param name="Class">How it is marked.</param>
/// <param name="Name">The word.</param>
/// <param name="Rank">Its place when sorted, the worst first.</param>
internal sealed record ReportStanding(string Id, string Class, LocalizedText Name, int Rank)
{
    public static readonly ReportStanding Wrong = new("wrong", "e", new("有错误", "errors"), 0);
    public static readonly ReportStanding Doubtful = new("doubtful", "w", new("待核对", "to be looked at"), 1);
    public static readonly ReportStanding Undecided = new("undecided", "u", new("未能判定", "not decided"), 2);
    public static readonly ReportStanding Clean = new("clean", "ok", new("未发现问题", "nothing found"), 3);

    public static readonly IReadOnlyList<ReportStanding> All = [Wrong, Doubtful, Undecided, Clean];

    public static ReportStanding Of(ReportResult result) => result switch
    {
        { MaxSeverity: Severity.Error } => Wrong,
        { Evaluated: false } => Undecided,
        { MaxSeverity: not null } => Doubtful,
        _ => Clean,
    };
}
