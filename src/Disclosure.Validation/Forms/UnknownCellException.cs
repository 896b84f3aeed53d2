using Disclosure.Validation.Text;

namespace Disclosure.Validation.Forms;

/// <summary>A cell was asked for by a path that the form does not have.</summary>
public sealed class UnknownCellException : ArgumentException
{
    /// <summary>Says which path was asked for, of which form, and which path comes nearest.</summary>
    public UnknownCellException(Form form, string path)
        : base(Describe(form, path))
    {
        Path = path;
    }

    /// <summary>The path asked for.</summary>
    public string Path { get; }

    private static string Describe(Form form, string path)
    {
        ArgumentNullException.ThrowIfNull(form);
        var nearest = NearestName.Find(path, form.Cells.Select(cell => cell.Path));
        return $"Form {form.Id} has no cell '{path}'." + (nearest is null ? "" : $" Did you mean '{nearest}'?");
    }
}
