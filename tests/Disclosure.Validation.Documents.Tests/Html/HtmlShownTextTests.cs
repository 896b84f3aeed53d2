using System.Text;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Html;

/// <summary>A figure is what the page shows, as far as the page tells; where it is open, the text stays, with a note.</summary>
public sealed class HtmlShownTextTests
{
    private const string Page = "<style>{0}</style><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可{1}</table>";

    [Theory]
    [InlineData("1<span style='font-size:0'>2</span>")]
    [InlineData("1<span style='font-size:1px'>2</span>")]
    [InlineData("1<span style='FONT-SIZE : .5pt'>2</span>")]
    [InlineData("1<span style='font-size:0.1em'>2</span>")]
    [InlineData("1<span style='font-size:5%'>2</span>")]
    [InlineData("1<span style='font:1px/1 serif'>2</span>")]
    [InlineData("1<span style='font-size:clamp(0px,1px,1px)'>2</span>")]
    [InlineData("1<span style='font-size:5px'>2</span>")]
    [InlineData("1<span style='font-size:.3em'>2</span>")]
    [InlineData("1<span style='font-size:30%'>2</span>")]
    [InlineData("1<span style='zoom:.01'>2</span>")]
    [InlineData("1<span style='zoom:10%'>2</span>")]
    [InlineData("1<span style='-webkit-text-security:disc'>2</span>")]
    [InlineData("1<span style='-webkit-text-fill-color:#fff'>2</span>")]
    [InlineData("1<span style='color:#00000000'>2</span>")]
    [InlineData("1<span style='color:var(--none,white)'>2</span>")]
    [InlineData("1<span style='--c:white;color:var(--c)'>2</span>")]
    [InlineData("<b style='--c:#fff'>1<span style='color:var(--none,var(--c))'>2</span></b>")]
    [InlineData("1<span style='font-size:calc(1px*1)'>2</span>")]
    [InlineData("1<span style='color:white'>2</span>")]
    [InlineData("1<span style='color:#FFF'>2</span>")]
    [InlineData("1<span style='color:#fefefe'>2</span>")]
    [InlineData("1<span style='color:rgb(255, 255, 255)'>2</span>")]
    [InlineData("1<span style='color:hsl(0,0%,100%)'>2</span>")]
    [InlineData("1<span style='color:transparent'>2</span>")]
    [InlineData("1<span style='color:rgba(0,0,0,0)'>2</span>")]
    [InlineData("1<span style='c\\6flor:white'>2</span>")]
    [InlineData("1<font color=white>2</font>")]
    [InlineData("1<font color='#ffffff'>2</font>")]
    [InlineData("1<span style='color:black;background:black'>2</span>")]
    [InlineData("1<span style='background:#000'>2</span>")]
    [InlineData("1<span style='opacity:0'>2</span>")]
    [InlineData("1<span style='opacity:.01'>2</span>")]
    [InlineData("1<span style='visibility:hidden'>2</span>")]
    [InlineData("1<span style='visibility:collapse'>2</span>")]
    [InlineData("1<span style='position:absolute;left:-9999px'>2</span>")]
    [InlineData("1<span style='text-indent:-9999px'>2</span>")]
    [InlineData("1<span style='clip:rect(0,0,0,0);position:absolute'>2</span>")]
    [InlineData("1<span style='clip-path:inset(50%)'>2</span>")]
    [InlineData("1<span style='display:inline-block;width:0;height:0;overflow:hidden'>2</span>")]
    [InlineData("1<span style='display:inline-block;transform:scale(0)'>2</span>")]
    [InlineData("1<span class='sr-only'>2</span>")]
    [InlineData("1<span class='a visually-hidden'>2</span>")]
    [InlineData("1<span aria-hidden=true>2</span>")]
    [InlineData("<span style='text-decoration:line-through'>1</span>2")]
    [InlineData("<span style='text-decoration:underline line-through red'>12</span>")]
    [InlineData("<del>12</del>")]
    [InlineData("<s>12</s>")]
    [InlineData("<strike><b>12</b></strike>")]
    [InlineData("<sup>12</sup>")]
    [InlineData("1<span style='vertical-align:super'>2</span>")]
    [InlineData("1<span style='vertical-align:8px'>2</span>")]
    [InlineData("1<span style='font-variant-position:super'>2</span>")]
    [InlineData("1<span style='position:relative;top:-4.0pt'>2</span>")]
    [InlineData("<ruby>1<rt>2</rt></ruby>")]
    [InlineData("<ruby>1<rp>(</rp><rt>2</rt><rp>)</rp></ruby>")]
    [InlineData("<bdo dir=rtl>12</bdo>")]
    [InlineData("<span style='float:right'>1</span>2")]
    [InlineData("<span style='display:inline-block;margin-right:1em'>1</span>2")]
    [InlineData("<span style='display:block'>1</span>2")]
    [InlineData("<div style='display:flex;flex-direction:row-reverse'><span>1</span><span>2</span></div>")]
    [InlineData("<div style='display:flex'><span style='order:2'>1</span><span style='order:1'>2</span></div>")]
    [InlineData("1<span style='position:relative;left:-9px'>2</span>")]
    [InlineData("<span style='display:inline-block;translate:50px'>1</span>2")]
    [InlineData("<span style='letter-spacing:-1em'>12</span>")]
    [InlineData("<span style='filter:opacity(0)'>12</span>")]
    [InlineData("<span style='mask:linear-gradient(transparent,transparent)'>12</span>")]
    [InlineData("<span style='content-visibility:hidden'>12</span>")]
    [InlineData("<ol start=5><li></ol>")]
    [InlineData("<ol><li>2</ol>")]
    [InlineData("1<img alt=2>")]
    [InlineData("1<svg><text>2</text></svg>")]
    [InlineData("1<object>2</object>")]
    [InlineData("<meter value=5>12</meter>")]
    [InlineData("<progress value=5>12</progress>")]
    [InlineData("<span style='unicode-bidi:bidi-override;direction:rtl'>12</span>")]
    [InlineData("<span style='font-family:Wingdings'>12</span>")]
    [InlineData("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>")]
    [InlineData("<math><msup><mn>5</mn><mn>2</mn></msup></math>")]
    [InlineData("<math><msqrt><mn>12</mn></msqrt></math>")]
    [InlineData("<img src=12.png>")]
    [InlineData("<svg><text>12</text></svg>")]
    [InlineData("<iframe src=12.html></iframe>")]
    public Task What_is_open_stays_text_and_is_noted(string cell) => AssertIsOpenAsync("", $"<td>{cell}</td>");

    [Theory]
    [InlineData("<td style='color:white'>12</td>")]
    [InlineData("<td style='font-size:1px'>12</td>")]
    [InlineData("<td style='text-decoration:line-through'>12</td>")]
    [InlineData("<td style='visibility:hidden'>12</td>")]
    [InlineData("<td bgcolor=black>12</td>")]
    [InlineData("<td><p style='opacity:0'>12</p></td>")]
    public Task A_cell_that_is_open_as_a_whole_stays_text(string cell) => AssertIsOpenAsync("", cell);

    [Theory]
    [InlineData(".x{font-size:0}", "1<span class=x>2</span>")]
    [InlineData("td .x{color:#fff}", "1<span class=x>2</span>")]
    [InlineData("td > span{opacity:0}", "1<span>2</span>")]
    [InlineData("#x,#y{visibility:hidden}", "1<span id=y>2</span>")]
    [InlineData("@media screen{span{position:absolute}}", "1<span>2</span>")]
    [InlineData("span{color:black!important}.x{color:white!important}", "1<span class=x style='color:black'>2</span>")]
    [InlineData(".x{text-decoration:line-through}", "<span class=x>12</span>")]
    [InlineData(":root{--c:#fff}.x{color:var(--c)}", "1<span class=x>2</span>")]
    [InlineData(":root{--c:#fff}.y{--c:#000}.x{color:var(--c)}", "1<span class=x>2</span>")]
    [InlineData(":root{--a:var(--b);--b:white}.x{color:var(--a)}", "1<span class=x>2</span>")]
    [InlineData(":root{--b:#000}td{background:var(--b);color:#000}", "12")]
    [InlineData(".x{--c:'1'}.x::before{content:var(--c)}", "<span class=x>2</span>")]
    [InlineData("span:not(.y){opacity:0}", "1<span>2</span>")]
    [InlineData("td>:nth-child(2){opacity:0}", "1<b></b><span>2</span>")]
    [InlineData(":is(.x,.y) i{opacity:0}", "1<span class=y><i>2</i></span>")]
    [InlineData("b+span{opacity:0}", "<b>1</b><span>2</span>")]
    [InlineData("table tbody tr td b i{opacity:0}", "1<b><i>2</i></b>")]
    [InlineData("td:has(b) i{opacity:0}", "1<b></b><i>2</i>")]
    [InlineData("p::first-letter{font-size:0}", "<p>12</p>")]
    [InlineData("span{font-size:4px}", "1<span>2</span>")]
    [InlineData(".x::before{content:'1'}", "<span class=x>2</span>")]
    [InlineData(".x:after{content:attr(data-x)}", "<span class=x></span>12")]
    [InlineData("[data-off]{opacity:0}", "1<span data-off>2</span>")]
    [InlineData("span[ DATA-x = '1' ]{opacity:0}", "1<span data-x=1>2</span>")]
    [InlineData("span[title^=n]{opacity:0}", "1<span title=no>2</span>")]
    [InlineData("span:not([data-on]){opacity:0}", "1<span>2</span>")]
    [InlineData("span:lang(en){opacity:0}", "1<span lang=en>2</span>")]
    [InlineData("td{.x{opacity:0}}", "1<span class=x>2</span>")]
    [InlineData("table{color:#000;td{color:red;& > .x{opacity:0}}}", "1<span class=x>2</span>")]
    [InlineData(".x{color:red;&.y{opacity:0}}", "1<span class='x y'>2</span>")]
    [InlineData("b,span{i,.x{opacity:0}}", "1<span><i>2</i></span>")]
    [InlineData(".x{@media screen{opacity:0}}", "1<span class=x>2</span>")]
    [InlineData("/* } */@media screen{td{/* { */.x{opacity:0}}}", "1<span class=x>2</span>")]
    [InlineData("td{&::after{content:'1'}}", "2")]
    [InlineData("@layer a{.x{opacity:0}}", "1<span class=x>2</span>")]
    [InlineData("@container (min-width:1px){.x{opacity:0}}", "1<span class=x>2</span>")]
    [InlineData("@scope (table){.x{opacity:0}}", "1<span class=x>2</span>")]
    [InlineData(".g{display:grid;grid-template-columns:1fr 1fr}.x{grid-column:2;grid-row:1}", "<div class=g><span class=x>1</span><span>2</span></div>")]
    [InlineData(".g{display:grid;grid-template-areas:'b a'}.x{grid-area:a}", "<div class=g><span class=x>1</span><span>2</span></div>")]
    [InlineData(".g{display:inline-grid}.x{order:1}", "<span class=g><span class=x>1</span><span>2</span></span>")]
    public Task What_style_sheets_say_counts(string sheet, string cell) => AssertIsOpenAsync(sheet, $"<td>{cell}</td>");

    [Theory]
    [InlineData("", "<td>12<span hidden>3</span></td>")]
    [InlineData("", "<td>12<span popover>3</span></td>")]
    [InlineData("", "<td>12<img alt=图 src=x.png></td>")]
    [InlineData("", "<td>12<script>3</script></td>")]
    [InlineData("a:hover,td:hover{color:#fff}", "<td><a href=x>12</a></td>")]
    [InlineData(":root{--c:#333}@media (prefers-color-scheme:dark){:root{--c:#fff}}td{color:var(--c)}", "<td>12</td>")]
    [InlineData("td{color:var(--none)}", "<td>12</td>")]
    [InlineData("body{background:#000}td{color:#fff}", "<td>12</td>")]
    [InlineData("td{font-size:6px}", "<td>1<b style='font-size:6px'>2</b></td>")]
    [InlineData("", "<td>1<script>3</script>2</td>")]
    [InlineData(".x{display:none}", "<td>12<span class=x>3</span></td>")]
    [InlineData(".x{display:none}", "<td class=x>3</td><td>12</td>")]
    [InlineData("td{.x{display:none}}", "<td>12<span class=x>3</span></td>")]
    [InlineData("td{@media print{.x{display:none}}}", "<td>1<span class=x>2</span></td>")]
    [InlineData("[data-off]{display:none}", "<td>12<span data-off>3</span></td>")]
    [InlineData("[data-v-1] .x{display:none}", "<td>1<span class=x>2</span></td>")]
    [InlineData(".x{display:none}.x.y{display:inline}", "<td>1<span class='x y'>2</span></td>")]
    [InlineData(".y{display:inline!important}.x{display:none}", "<td>1<span class='x y'>2</span></td>")]
    [InlineData("@media print{.x{display:none}}", "<td>1<span class=x>2</span></td>")]
    [InlineData("@media (max-width:600px){td:before{content:'x'}}", "<td>12</td>")]
    [InlineData(".icon:before{content:'\ue600'}", "<td><i class=icon></i>12</td>")]
    [InlineData("tr{background:#036;color:white}", "<td>12</td>")]
    [InlineData("", "<td bgcolor='#003366'><font color=white>12</font></td>")]
    [InlineData("", "<td style='background:url(x.png);color:white'>12</td>")]
    [InlineData("", "<td style='color:#333;font-size:9.0pt;font-family:宋体;mso-hide:none'><b>12</b></td>")]
    [InlineData("", "<td style='font-size:0'><span style='font-size:14px'>12</span></td>")]
    [InlineData("", "<td style='visibility:hidden'><span style='visibility:visible'>12</span></td>")]
    [InlineData("", "<td style='vertical-align:middle;width:1px'><a href=x>1</a>2</td>")]
    [InlineData("", "<td><math><mrow><mn>12</mn></mrow></math></td>")]
    [InlineData("", "<td><textarea>12</textarea></td>")]
    [InlineData("", "<td><select><option>3<option selected>12</select></td>")]
    [InlineData("", "<td><input type=checkbox value=3><input type=tel value=12></td>")]
    public async Task What_the_page_shows_without_doubt_is_the_figure(string sheet, string cells)
    {
        var report = await ReadAsync(sheet, cells);

        Assert.Equal(Cell.Of(12), report["permits.licensing.decisions"] with { Source = null });
        Assert.Empty(report.ReadingNotes);
    }

    [Fact]
    public async Task Where_a_page_puts_a_table_says_nothing_of_its_figures()
    {
        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(
            "<body style='opacity:0'><div style='position:absolute;overflow:hidden;height:0;color:#fff;background:navy'>"
            + "<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>12</table></div>"));

        Assert.Equal(12, report["permits.licensing.decisions"].Number);
        Assert.Empty(report.ReadingNotes);
    }

    private static async Task AssertIsOpenAsync(string sheet, string cells)
    {
        var report = await ReadAsync(sheet, cells);

        var cell = report["permits.licensing.decisions"];
        Assert.Equal((CellState.Text, null), (cell.State, cell.Number));
        Assert.NotEmpty(report.ReadingNotes);
    }

    private static Task<DisclosureReport> ReadAsync(string sheet, string cells) =>
        Reading.OfAsync(Encoding.UTF8.GetBytes(Page.Replace("{0}", sheet, StringComparison.Ordinal).Replace("{1}", cells, StringComparison.Ordinal)));
}
