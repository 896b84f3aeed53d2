using Disclosure.Validation.Text;

namespace Disclosure.Validation.Yaml.Shapes;

/// <summary>The shapes that several kinds of files have in common.</summary>
internal static class CommonShapes
{
    public const int FirstYear = 1900;
    public const int LastYear = 2200;

    public static TextShape Text { get; } = new();

    public static FlagShape Flag { get; } = new();

    public static WholeShape Year { get; } = new(FirstYear, LastYear);

    public static NumberShape Number { get; } = new(NumberText.MaxMagnitude);

    public static ListShape Texts { get; } = new(Text);

    /// <summary>A date, such as <c>2022-01-28</c>.</summary>
    public static TextShape Date { get; } = new("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    /// <summary>A text in both languages.</summary>
    public static MappingShape Localized { get; } = LocalizedAs("text", Text);

    /// <summary>Years from and to, both included.</summary>
    public static MappingShape Years { get; } = new("years", () =>
    [
        new("from", Year, new("起始年度，含该年", "the first year")),
        new("to", Year, new("终止年度，含该年", "the last year")),
    ]);

    public static MappingShape LocalizedAs(string name, TextShape text) => new(name, () =>
    [
        new("zh", text, new("中文", "in Chinese"), IsRequired: true),
        new("en", text, new("英文", "in English"), IsRequired: true),
    ]);

    /// <summary>The members of an enumeration, in small letters.</summary>
    public static ChoiceShape Choice<T>()
        where T : struct, Enum => new([.. Enum.GetValues<T>().Select(NameOf)]);

    /// <summary>The word that a file has for a member.</summary>
    public static string NameOf<T>(T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();
}
