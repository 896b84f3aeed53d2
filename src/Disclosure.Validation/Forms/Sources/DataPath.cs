using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Forms.Sources;

/// <summary>
/// A path within a file of data: names of elements with <c>/</c> between them, each with a condition where wanted (the third one:
/// <c>OldItem[3]</c>; the one of that code: <c>Denial[Code=NoRecords]</c>), an attribute at the end (<c>@ref</c>), and other paths to try
/// behind <c>|</c>.
/// </summary>
public sealed partial record DataPath
{
    private DataPath(string text, IReadOnlyList<IReadOnlyList<DataStep>> ways) => (Text, Ways) = (text, ways);

    /// <summary>The path as written.</summary>
    public string Text { get; }

    /// <summary>The paths to try, one after the other.</summary>
    public IReadOnlyList<IReadOnlyList<DataStep>> Ways { get; }

    /// <summary>The path that is written so; null where it is none.</summary>
    public static DataPath? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ways = new List<IReadOnlyList<DataStep>>();
        foreach (var way in text.Split('|', StringSplitOptions.TrimEntries))
        {
            var match = Way().Match(way);
            if (!match.Success)
            {
                return null;
            }

            ways.Add([.. match.Groups["step"].Captures.Select(step => StepOf(step.Value))]);
        }

        return new DataPath(text, ways);
    }

    /// <inheritdoc />
    public bool Equals(DataPath? other) => other is not null && Text == other.Text;

    /// <inheritdoc />
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Text;

    private static DataStep StepOf(string text)
    {
        if (text[0] == '@')
        {
            return new DataStep(text[1..]) { IsAttribute = true };
        }

        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return new DataStep(text);
        }

        var (name, condition) = (text[..bracket], text[(bracket + 1)..^1]);
        return condition.Split('=', 2) is [var child, var value]
            ? new DataStep(name) { Child = child, Value = value }
            : new DataStep(name) { Position = int.Parse(condition, NumberStyles.None, CultureInfo.InvariantCulture) };
    }

    [GeneratedRegex(
        @"\A(?<step>[A-Za-z_][\w.-]*(?:\[(?:[1-9]\d{0,3}|[A-Za-z_][\w.-]*=[^\]\[|]+)\])?)(?:/(?<step>[A-Za-z_][\w.-]*(?:\[(?:[1-9]\d{0,3}|[A-Za-z_][\w.-]*=[^\]\[|]+)\])?))*(?:/(?<step>@[A-Za-z_][\w.-]*))?\z|\A(?<step>@[A-Za-z_][\w.-]*)\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Way();
}

/// <summary>One step of a path: to elements of that name, or to an attribute.</summary>
/// <param name="Name">The name, without a prefix.</param>
public sealed record DataStep(string Name)
{
    /// <summary>Whether it leads to an attribute.</summary>
    public bool IsAttribute { get; init; }

    /// <summary>Which of the elements, from 1; null for all.</summary>
    public int? Position { get; init; }

    /// <summary>The element in it that must hold <see cref="Value"/>; null where any will do.</summary>
    public string? Child { get; init; }

    /// <summary>What <see cref="Child"/> holds.</summary>
    public string? Value { get; init; }
}
