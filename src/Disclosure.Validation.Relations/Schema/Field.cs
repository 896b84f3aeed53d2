namespace Disclosure.Validation.Relations.Schema;

/// <summary>A value of a row, without an object of its own.</summary>
/// <param name="Number">The number; null for a text or for nothing.</param>
/// <param name="Text">The text; null for a number or for nothing.</param>
public readonly record struct Field(decimal? Number, string? Text)
{
    /// <summary>Nothing.</summary>
    public static Field Null => default;

    /// <summary>A whole number.</summary>
    public static implicit operator Field(long? number) => new(number, null);

    /// <summary>A number.</summary>
    public static implicit operator Field(decimal? number) => new(number, null);

    /// <summary>A text.</summary>
    public static implicit operator Field(string? text) => new(null, text);

    /// <summary>A whole number.</summary>
    public static implicit operator Field(int number) => new(number, null);

    /// <summary>Yes or no, as 1 or 0: not every engine has truth values in files.</summary>
    public static implicit operator Field(bool isSo) => new(isSo ? 1 : 0, null);

    /// <summary>A whole number.</summary>
    public static Field FromInt64(long? number) => number;

    /// <summary>A number.</summary>
    public static Field FromDecimal(decimal? number) => number;

    /// <summary>A text.</summary>
    public static Field FromString(string? text) => text;

    /// <summary>A whole number.</summary>
    public static Field FromInt32(int number) => number;

    /// <summary>Yes or no.</summary>
    public static Field FromBoolean(bool isSo) => isSo;
}
