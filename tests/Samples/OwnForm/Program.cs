using Disclosure.Validation;
using Disclosure.Validation.Documents;
using Disclosure.Validation.Packs;

// A report that no built-in form describes, the yearly return of a library: form and rules are read from a folder, documents by them.
var pack = RulePackReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "library"));
var validator = new ReportValidator(new ReportValidatorOptions { BuiltIn = [], Packs = { pack } });
var reader = new DocumentReader(validator.Forms);

const string Return = """
    <h1>某市图书馆2024年度年报</h1>
    <h2>一、数据</h2>
    <table>
      <tr><th>馆藏</th><th>年初</th><th>新购</th><th>注销</th><th>年末</th></tr>
      <tr><td>图书</td><td>41200</td><td>1800</td><td>950</td><td>42500</td></tr>
      <tr><td>影片</td><td>3100</td><td>120</td><td>40</td><td>3180</td></tr>
    </table>
    <h2>二、说明</h2>
    <p>注销的影片均为录像带。</p>
    """;

var report = await reader.ReadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Return)), "return.html");
foreach (var finding in validator.Validate(report).Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Rule} {finding.Where.Row}: {finding.Message.En}");
}
