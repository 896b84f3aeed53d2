using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Commands;

/// <summary>The words of the tool, in both languages.</summary>
internal static class SqlWording
{
    public static readonly LocalizedText Tool = new(
        "把年度报告和规则写成关系表，由数据库核对", "Writes disclosure annual reports and rules as relations, and has a database judge them");

    public static readonly LocalizedText Error = new("错误：", "error: ");
    public static readonly LocalizedText Fault = new("程序内部错误：", "internal error: ");
    public static readonly LocalizedText Interrupted = new("已中断", "interrupted");

    public static readonly LocalizedText Export = new("读取报告，写成关系表：Parquet 文件，或 PostgreSQL 数据库", "Reads reports and writes them as relations: Parquet files, or a PostgreSQL database");
    public static readonly LocalizedText Check = new("由数据库按全部线性规则核对已导出的报告", "Has the database judge exported reports by all linear rules");

    public static readonly LocalizedText Paths = new(
        "报告：文件、文件夹、zip 文件、每行一份规范格式报告的文件（.jsonl）；- 表示标准输入的这样的行",
        "reports: files, folders, zip files, files of canonical reports one a line (.jsonl); - for such lines of standard input");

    public static readonly LocalizedText Output = new("写入的文件夹（写完整才生效）", "the folder to write (whole or not at all)");
    public static readonly LocalizedText To = new("写入的数据库：Host=…;Database=…;Username=…", "the database to write to: Host=…;Database=…;Username=…");
    public static readonly LocalizedText Issuers = new("发布机关清单（issuers.yaml）：汇总报告与各下级单位报告核对", "a register of issuers (issuers.yaml), by which reports are rolled up");
    public static readonly LocalizedText Rules = new("另用的规则包，文件或文件夹，可重复", "a further rule pack, file or folder; may repeat");
    public static readonly LocalizedText Bare = new("不核对报告，findings、claims、notes 为空", "does not check the reports: findings, claims and notes stay empty");
    public static readonly LocalizedText Lang = new("消息的语言", "the language of messages");
    public static readonly LocalizedText Folder = new("disclosure-sql export 写出的文件夹", "a folder that disclosure-sql export wrote");
    public static readonly LocalizedText On = new("数据库（export --to）：不写 JSON，结果写入其中的表 judged", "the database (export --to): results go into its table judged, in place of JSON");
    public static readonly LocalizedText Memory = new("数据库最多用的内存，例如 4GB", "the most memory for the database, such as 4GB");
    public static readonly LocalizedText Threads = new("数据库用的线程数", "how many threads the database uses");
    public static readonly LocalizedText Spill = new("内存放不下时用的文件夹", "the folder for what does not fit in memory");
    public static readonly LocalizedText OneTarget = new("--output 与 --to 给出且只给出一个", "give --output or --to, and one of them only");
    public static readonly LocalizedText OneSource = new("文件夹与 --on 给出且只给出一个", "give a folder or --on, and one of them only");

    public static readonly LocalizedText Ask = new("回答跨报告的问题", "Answers a question across reports");
    public static readonly LocalizedText Question = new("问题：", "the question: ");
    public static readonly LocalizedText Format = new("写法，默认 table", "how the answer is written; default table");

    public static LocalizedText NoQuestion(string name, IEnumerable<string> names)
    {
        var list = string.Join(' ', names);
        return new($"没有问题 {name}；有：{list}", $"no question {name}; there are: {list}");
    }

    public static LocalizedText PassedOver(string file, LocalizedText why) => new($"未读取 {file}：{why.Zh}", $"not read: {file}: {why.En}");

    public static LocalizedText Exported(int reports) => new(
        string.Create(CultureInfo.InvariantCulture, $"已写出 {reports} 份报告"), string.Create(CultureInfo.InvariantCulture, $"{reports} reports written"));

    public static LocalizedText Violations(long count) => new(
        string.Create(CultureInfo.InvariantCulture, $"不符 {count} 处，已写入表 judged"), string.Create(CultureInfo.InvariantCulture, $"{count} violations, in the table judged"));

    public static LocalizedText LeftToLibrary(string pack, IEnumerable<string> rules) => new(
        $"规则包 {pack} 中由 disclosure check 核对、此处未核对的规则：{string.Join("、", rules)}",
        $"rules of {pack} that are left to disclosure check: {string.Join(", ", rules)}");
}
