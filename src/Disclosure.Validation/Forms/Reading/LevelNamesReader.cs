using Disclosure.Validation.Forms.Levels;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads which names of issuers tell their kind.</summary>
internal static class LevelNamesReader
{
    private const string SharedFolder = "common-cn";
    private const string SharedFile = "form.yaml";

    // What forms in Chinese have in common, read when a name is first asked about.
    private static readonly Lazy<LevelNames?> Chinese = new(ReadShared);

    /// <summary>What the form states; else what forms in that language have in common.</summary>
    public static Lazy<LevelNames?> Read(Fields form, IReadOnlyList<string> languages) =>
        form.Mapping("levels", FormShape.Levels) is { } levels ? new(Read(levels))
        : languages.Contains("zh") ? Chinese
        : new((LevelNames?)null);

    private static LevelNames Read(Fields levels) => new(
        levels.Texts("governments"),
        [.. levels.Items("names").Select(node => ReadName(new Fields(node, levels.Problems, FormShape.LevelName)))]);

    private static LevelName ReadName(Fields name)
    {
        var read = new LevelName
        {
            Kinds = ReadKinds(name),
            Contains = Parts(name, "contains"),
            Begins = Parts(name, "begins"),
            Ends = Parts(name, "ends"),
            Places = Parts(name, "places"),
            Are = Parts(name, "are"),
            Under = Parts(name, "under"),
            In = Parts(name, "in"),
        };
        if (!read.SaysWhich)
        {
            name.Problems.Add(FieldProblems.Missing(name.At, "ends"));
        }

        return read;
    }

    private static List<string> Parts(Fields name, string key) => [.. name.Texts(key).Select(LevelNames.Compact).Where(part => part.Length > 0)];

    private static int ReadKinds(Fields name)
    {
        var kinds = 0;
        foreach (var kind in name.Scalars("level"))
        {
            var index = LevelNames.Kinds.ToList().IndexOf(kind.Text);
            if (index < 0)
            {
                name.Problems.Add(FieldProblems.NotOneOf(kind.At, kind.Text, LevelNames.Kinds));
            }
            else
            {
                kinds |= 1 << index;
            }
        }

        return kinds;
    }

    private static LevelNames? ReadShared()
    {
        var problems = new List<Problem>();
        var file = EmbeddedFiles.In(SharedFolder).Single(file => Path.GetFileName(file.Name) == SharedFile);
        var levels = new Fields(file.Load(), problems, FormShape.Shared).Mapping("levels", FormShape.Levels) is { } mapping ? Read(mapping) : null;
        return problems.Count == 0 ? levels : throw new DisclosureInputException(problems);
    }
}
