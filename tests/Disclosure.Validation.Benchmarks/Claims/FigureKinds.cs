namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>The kinds of figures by which results are told.</summary>
internal static class FigureKinds
{
    public static string Of(HashSet<string> cells, string value)
    {
        var cell = cells.First();
        var isZero = value == "0" ? ", none" : "";
        return cell.StartsWith("requests.", StringComparison.Ordinal) && !cell.EndsWith(".total", StringComparison.Ordinal) ? "by applicant"
            : cell.StartsWith("requests.new", StringComparison.Ordinal) ? "received" + isZero
            : cell.StartsWith("requests.handled.total", StringComparison.Ordinal) ? "handled"
            : cell.StartsWith("requests.handled", StringComparison.Ordinal) ? "results"
            : cell.StartsWith("requests.carried", StringComparison.Ordinal) ? cell.Split('.')[1].Replace('_', ' ')
            : cell.StartsWith("disputes.", StringComparison.Ordinal) ? !cell.EndsWith(".total", StringComparison.Ordinal) ? "results of disputes" : (cell.Contains("review.", StringComparison.Ordinal) && !cell.Contains("after", StringComparison.Ordinal) ? "reviews" : "lawsuits") + isZero
            : cell.Split('.')[0];
    }
}
