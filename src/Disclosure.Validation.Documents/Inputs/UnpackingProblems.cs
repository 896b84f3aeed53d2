using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Inputs;

/// <summary>Why a zip file, or a file in one, can't be unpacked.</summary>
public static class UnpackingProblems
{
    /// <summary>That it is no zip file, or damaged.</summary>
    public static LocalizedText Unopened { get; } = new("压缩包打不开，可能已损坏", "the zip file can't be opened; it may be damaged");

    /// <summary>That there is more of it than of any document.</summary>
    public static LocalizedText TooLarge { get; } = new("解压后过大，未读取", "it is too large when unpacked");

    /// <summary>That it is damaged, or packed in a way that is not known.</summary>
    public static LocalizedText Damaged { get; } = new("无法解压", "it can't be unpacked");

    /// <summary>Whether what was thrown while a zipped file was opened or read says that it is damaged.</summary>
    public static bool IsDamage(Exception fault) => fault is InvalidDataException or IOException or NotSupportedException;
}
