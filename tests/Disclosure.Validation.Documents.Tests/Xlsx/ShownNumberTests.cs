using Disclosure.Validation.Documents.Xlsx;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Xlsx;

public sealed class ShownNumberTests
{
    [Theory]
    [InlineData("18.871", "0.0000", "18.8710")]
    [InlineData("5", null, "5")]
    [InlineData("0.30000000000000004", null, "0.3")]
    [InlineData("24252.311082", null, "24252.311082")]
    [InlineData("1E3", null, "1000")]
    [InlineData("1234.5", "#,##0.00_ ", "1234.50")]
    [InlineData("-3", "0_);[Red]\\(0\\)", "-3")]
    [InlineData("0.125", "0.0%", "12.5%")]
    [InlineData("2.5", "0", "3")]
    [InlineData("0", "0;-0;;@", "0")]
    [InlineData("12", "General", "12")]
    [InlineData("12", "G/通用格式\"件\"", "12件")]
    [InlineData("12", "@", "12")]
    [InlineData("1234.567", "#,##0.##", "1234.57")]
    [InlineData("1234.5", "#,###.0?", "1234.5")]
    [InlineData("1234", "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ ", "1234.00")]
    [InlineData("44197", "yyyy/m/d", "44197 [yyyy/m/d]")]
    [InlineData("45352", "m\"月\"d\"日\"", "45352 [m\"月\"d\"日\"]")]
    [InlineData("12000", "#,##0,", "12000 [#,##0,]")]
    [InlineData("0.5", "# ?/?", "0.5 [# ?/?]")]
    [InlineData("5", ";;;", "5 [;;;]")]
    [InlineData("x", "0", "x")]
    [InlineData("1E400", "0", "1E400")]
    public void Numbers_are_read_as_shown(string stored, string? format, string shown) =>
        Assert.Equal(shown, new ShownNumber(format).Of(stored).Text);
}
