using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>What can be wrong with the outputs that a command line asks for.</summary>
internal static class OutputProblems
{
    private static string Names => string.Join('|', OutputFormats.All.Select(format => format.Name));

    public static Problem UnknownFormat(string name)
    {
        var problem = UsageProblems.UnknownValue("--format", name, Names);
        return NameHint.Nearest(name, OutputFormats.All.Select(format => format.Name)) is { } hint
            ? problem with { Hint = hint }
            : problem;
    }

    public static Problem FormatWithoutFile(string given) => UsageProblems.Usage(
        new($"--format {given} 的等号后面没有文件名", $"--format {given} names no file after the sign"));

    public static Problem NeedsFile(string name) => UsageProblems.Usage(
        new($"格式 {name} 只能写入文件", $"format {name} is for files only"),
        new($"--format {name}=FILE", $"--format {name}=FILE"));

    public static Problem OutputOfWhich(IReadOnlyList<PlannedOutput> named)
    {
        var count = named.Count(each => each.Path is null);
        return UsageProblems.Usage(
            count == 0
                ? new("给出了 --output，但每种格式都已有自己的文件", "--output is given, but every format has its own file")
                : new(
                    $"给出了 --output，但有 {count} 种格式没有自己的文件",
                    $"--output is given, but {count} formats have no file of their own"),
            new("--format NAME=FILE", "--format NAME=FILE"));
    }

    /// <param name="names">The formats and options whose outputs are one.</param>
    /// <param name="file">The file; null for standard output.</param>
    public static Problem SharedPlace(IReadOnlyList<string> names, string? file)
    {
        var (zh, en) = (string.Join('、', names), string.Join(", ", names));
        var problem = UsageProblems.Usage(
            file is null
                ? new($"{zh} 都要写到标准输出", $"{en} would all go to standard output")
                : new($"{zh} 都要写入这个文件", $"{en} would all go to this file"),
            new("--format NAME=FILE，各用一个文件", "--format NAME=FILE, a file for each"));
        return problem with { File = file };
    }

    public static Problem SharedPlace(WrittenFile one, WrittenFile other)
    {
        var folder = one.IsFolder ? one : other;
        return folder.IsFolder && one.Name != other.Name
            ? FolderHolds(folder.Name, one.IsFolder ? other.Name : one.Name)
            : SharedPlace([one.What, other.What], one.Name);
    }

    /// <summary>An output that would take the place of a file that is read, under that name or another.</summary>
    public static Problem IsInput(WrittenFile output, string input) =>
        output.IsFolder ? FolderHolds(output.Name, input)
        : output.Name == input ? IsInput(input)
        : IsInput(output.Name) with
        {
            Found = new(
                $"这就是要读取的 {input}，输出会覆盖它", $"this is {input}, which is read: the output would overwrite it"),
        };

    public static Problem IsFolder(string file) => new()
    {
        Code = "output.folder",
        File = file,
        Found = new("输出指向一个文件夹", "the output is a folder"),
        Expected = new("文件名", "the name of a file"),
    };

    private static Problem IsInput(string path) => new()
    {
        Code = "output.is-input",
        File = path,
        Found = new("输出会覆盖这个输入文件", "the output would overwrite this input"),
        Hint = new("请为结果另取文件名", "choose another name for the output"),
    };

    private static Problem FolderHolds(string folder, string file) => new()
    {
        Code = "output.folder-holds-input",
        File = folder,
        Found = new(
            $"各份报告要写入这里，而 {file} 也在这里，会被替换", $"the reports are to be written here in place of what is here, and {file} is"),
        Hint = new("请给 --format html= 换一个文件名", "give --format html= another file name"),
    };

    public static Problem NothingToSplit(string option) => UsageProblems.Usage(
        new($"{option} 只用于写入文件的 HTML", $"{option} is for HTML written to a file"),
        new($"--format html=FILE {option}", $"--format html=FILE {option}"));

    public static Problem SplitAndSingle() => UsageProblems.Usage(
        new("--split 和 --single 不能同时使用", "--split and --single contradict each other"));

    public static Problem FolderInUse(string folder) => new()
    {
        Code = "output.folder-in-use",
        File = folder,
        Found = new("各份报告要写入这里，但这里已有其他内容", "the reports are to be written here, but something else is here"),
        Expected = new("不存在的文件夹，或以前生成的同类文件夹", "no folder, or one that was written so before"),
        Hint = new("请给 --format html= 换一个文件名", "give --format html= another file name"),
    };
}
