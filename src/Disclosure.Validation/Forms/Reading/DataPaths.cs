using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads paths within files of data.</summary>
internal static class DataPaths
{
    /// <summary>The path under that key; null where there is none, and a problem where it is no path.</summary>
    public static DataPath? Read(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var path = DataPath.TryParse(scalar.Text);
        if (path is null)
        {
            fields.Problems.Add(FormProblems.NotPath(scalar.At, scalar.Text));
        }

        return path;
    }

    /// <summary>The path under that key, which must be there.</summary>
    public static DataPath? Required(Fields fields, string key)
    {
        if (!fields.Has(key))
        {
            fields.Problems.Add(FieldProblems.Missing(fields.At, key));
        }

        return Read(fields, key);
    }
}
