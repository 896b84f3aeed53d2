using System.Text;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary><c>--culture</c>: figures as the language of the documents writes them.</summary>
public sealed class CultureTests : IDisposable
{
    private const string Rows = "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t{0}\n行政规范性文件\t1\t0\t5\n";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("1.200", "es", "\"in_force\": 1200")]
    [InlineData("1.200", "es-ES", "\"in_force\": 1200")]
    [InlineData("1,200", "es-MX", "\"in_force\": 1200")]
    [InlineData("1,200", "zh", "\"in_force\": 1200")]
    [InlineData("1’200", "de-CH", "\"in_force\": 1200")]
    [InlineData("1.200", "zh", "\"text\": \"1.200\"")]
    [InlineData("1,200", "es", "\"text\": \"1,200\"")]
    public async Task A_figure_is_read_as_the_culture_writes_it_or_stays_text(string printed, string culture, string expected)
    {
        _tool.Write("a.txt", Encoding.UTF8.GetBytes(Rows.Replace("{0}", printed, StringComparison.Ordinal)));

        var ran = await _tool.Run("read", "a.txt", "--culture", culture);

        Assert.Contains(expected, ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_culture_that_is_not_known_is_refused()
    {
        _tool.Write("a.json", Reports.Sound());

        var ran = await _tool.Run("check", "a.json", "--culture", "klingon");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("klingon", ran.Error, StringComparison.Ordinal);
    }
}
