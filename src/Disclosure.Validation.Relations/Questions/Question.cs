using System.Globalization;
using System.Numerics;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Questions;

/// <summary>A question across reports, asked of relations by a query that stands beside this file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Asks">What it asks.</param>
/// <param name="NeedsJudgements">Whether reports have to be judged before.</param>
public sealed record Question(string Name, LocalizedText Asks, bool NeedsJudgements)
{
    /// <summary>All questions.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        new("worst", new("哪些机关的问题最多", "whose reports have most violations"), true),
        new("rules", new("哪些规则最常不符", "which rules are broken most often"), true),
        new("unchanged", new("哪些机关的数字从不变化", "whose figures never change"), false),
        new("outliers", new("同级机关中新收申请数异常的", "who stands out among bodies of one level by requests received: beyond three interquartile ranges"), false),
        new("missing", new("哪些机关没有提交下一年的报告", "who submitted no report for the year after"), false),
    ];

    /// <summary>The answer.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="language">The language of what is answered in words.</param>
    /// <param name="cancellationToken">Stops the database.</param>
    /// <exception cref="Problems.DisclosureInputException">The database failed.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public Answer Ask(IRelations relations, Language language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(relations);
        if (NeedsJudgements)
        {
            FindingsTable.Write(relations, cancellationToken);
        }

        relations.Narrow(null);
        var text = Statements.Read(Name)[0].Replace("{title}", language == Language.Zh ? "title_zh" : "title_en", StringComparison.Ordinal);
        List<string> columns = [];
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var row in relations.Connection.Ask(text, reader => columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], cancellationToken))
        {
            rows.Add([.. Enumerable.Range(0, columns.Count).Select(column => row.IsDBNull(column) ? null : Plain(row.GetValue(column)))]);
        }

        return new Answer(this, columns, rows);
    }

    // Some engines count in numbers of their own.
    private static object Plain(object value) => value switch
    {
        string text => text,
        BigInteger large => (decimal)large,
        _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };
}

/// <summary>What a question comes to.</summary>
/// <param name="Question">The question.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows: texts, decimals, or null.</param>
public sealed record Answer(Question Question, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
