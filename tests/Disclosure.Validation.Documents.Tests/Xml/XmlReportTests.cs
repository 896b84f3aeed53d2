using System.Text;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Xml;

/// <summary>Reports read from files of data, where their form says that their figures stand.</summary>
public sealed class XmlReportTests
{
    [Fact]
    public async Task The_whole_comes_first_with_the_reports_of_its_components()
    {
        var whole = await ReadAsync(new AnnualXml());

        Assert.Equal(("us-foia", "DOX", null, 2024, new DateOnly(2025, 3, 10)), (whole.Form.Id, whole.Issuer, whole.Parent, whole.Year, whole.Published));
        Assert.Equal("Department of Examples", whole.Title);
        Assert.Equal([("DOX/A & B", "DOX"), ("DOX/C", "DOX")], whole.Components.Select(component => (component.Issuer, component.Parent)));
        Assert.Equal([12m, 5m, 7m], whole.Separately().Select(report => report["requests.component.start"].Number!.Value));
        Assert.Equal("12", whole["requests.component.start"].Source!.Text);
        Assert.True(whole["requests.component.start"].Source!.Line > 1);
    }

    [Fact]
    public async Task What_a_list_of_codes_leaves_out_is_zero_and_a_total_that_is_not_there_is_not()
    {
        var component = (await ReadAsync(new AnnualXml())).Components[0];

        Assert.Equal(3, component["dispositions.component.no_records"].Number);
        Assert.Equal(0, component["dispositions.component.duplicate"].Number);
        Assert.Equal(CellState.Absent, component["dispositions.component.total"].State);
    }

    [Fact]
    public async Task Signs_mean_what_the_form_says()
    {
        var component = (await ReadAsync(new AnnualXml())).Components[0];

        Assert.Equal((CellState.Text, null), (component["appeal_times.component.lowest"].State, component["appeal_times.component.lowest"].Number));
        Assert.Equal(CellState.Text, component["appeal_times.component.median"].State);
        Assert.Equal(CellState.NotApplicable, component["backlog.component.appeals"].State);
        Assert.Equal((90m, 76m), (component["oldest_appeals.no_1.days"].Number, component["oldest_appeals.no_2.days"].Number));
        Assert.Equal(CellState.NotApplicable, component["oldest_appeals.no_3.days"].State);
        Assert.Empty(component.ReadingNotes);
    }

    [Fact]
    public async Task Text_in_place_of_a_number_is_kept_and_noted()
    {
        var whole = await ReadAsync(new AnnualXml { Start = "about a dozen" });

        Assert.Equal(CellState.Text, whole["requests.component.start"].State);
        Assert.Equal(("requests.component.start", "about a dozen"), Assert.Single(whole.ReadingNotes.Select(note => (note.Path, note.Text))));
    }

    [Fact]
    public async Task Footnotes_stand_with_their_table()
    {
        var whole = await ReadAsync(new AnnualXml { Footnote = " Counted again. " });

        Assert.Equal([new TableFootnote("requests", "Counted again.")], whole.Footnotes);
        Assert.Equal(whole.Footnotes, whole.Components[1].Footnotes);
        Assert.Empty((await ReadAsync(new AnnualXml { Footnote = "N/A" })).Footnotes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ORG9")]
    public async Task A_line_of_nobody_counts_for_the_whole(string owner)
    {
        var whole = await ReadAsync(new AnnualXml { OwnerOfLast = owner });

        Assert.Equal(["DOX/A & B", "DOX/C", "DOX/?2024"], whole.Components.Select(component => component.Issuer));
        Assert.Equal(CellState.Absent, whole.Components[1]["requests.component.start"].State);
        Assert.Equal(7, whole.Components[2]["requests.component.start"].Number);
        Assert.Single(whole.Components[2].ReadingNotes);
        Assert.DoesNotContain(Reading.Validator.Validate(whole).Findings, finding => finding.Rule == "FOIA-COMPONENTS" && finding.Where.Column == "start");
    }

    [Fact]
    public async Task A_second_line_of_a_body_counts_for_the_whole()
    {
        var whole = await ReadAsync(new AnnualXml { OwnerOfLast = "ORG1" });

        Assert.Equal(5, whole.Components[0]["requests.component.start"].Number);
        Assert.Equal(7, whole.Components[^1]["requests.component.start"].Number);
    }

    [Fact]
    public async Task A_section_that_is_not_there_is_unread()
    {
        var whole = await ReadAsync(new AnnualXml());

        Assert.Contains("fee_waivers", whole.UnreadTables);
        Assert.DoesNotContain("requests", whole.UnreadTables);
    }

    [Fact]
    public async Task Bodies_may_stand_behind_their_data()
    {
        var whole = await ReadAsync(new AnnualXml { BodiesLast = true });

        Assert.Equal([12m, 5m, 7m], whole.Separately().Select(report => report["requests.component.start"].Number!.Value));
    }

    [Fact]
    public async Task A_long_line_that_many_bodies_share_is_read_once()
    {
        const int Bodies = 2_500;
        var denials = string.Concat(Enumerable.Repeat("<f:NonExemptionDenial/>", 100_000));
        var bodies = string.Concat(Enumerable.Range(3, Bodies).Select(i =>
            $"<n:OrganizationSubUnit s:id=\"ORG{i}\"><n:OrganizationAbbreviationText>X{i}</n:OrganizationAbbreviationText></n:OrganizationSubUnit>"));
        var owners = string.Concat(Enumerable.Range(3, Bodies).Select(i =>
            $"<f:A><f:ComponentDataReference s:ref=\"RD1\"/><n:OrganizationReference s:ref=\"ORG{i}\"/></f:A>"));
        var text = new AnnualXml().ToString().Replace("</n:Organization>", bodies + "</n:Organization>", StringComparison.Ordinal)
            .Replace("</f:RequestDisposition>", denials + "</f:RequestDisposition>", StringComparison.Ordinal)
            .Replace("</f:RequestDispositionSection>", owners + "</f:RequestDispositionSection>", StringComparison.Ordinal);

        var whole = await Reading.OfTextAsync(text);

        Assert.Equal(Bodies + 2, whole.Components.Count);
        Assert.All(whole.Components.Skip(2), component => Assert.Equal(3, component["dispositions.component.no_records"].Number));
    }

    [Fact]
    public async Task Nothing_outside_the_file_is_taken_in()
    {
        var text = new AnnualXml().ToString().Replace(
            "<x:FoiaAnnualReport", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x:FoiaAnnualReport", StringComparison.Ordinal);

        var failure = await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfTextAsync(text));
        Assert.NotEqual("document.fault", Assert.Single(failure.Problems).Code);
    }

    [Fact]
    public async Task A_file_that_breaks_off_or_nests_too_deep_is_refused()
    {
        var text = new AnnualXml().ToString();
        var deep = text.Replace("</x:FoiaAnnualReport>", string.Concat(Enumerable.Repeat("<a>", 300)), StringComparison.Ordinal);

        Assert.Equal("document.damaged", await CodeOf(text[..(text.Length / 2)]));
        Assert.Equal("document.damaged", await CodeOf(text.Replace("<f:BacklogSection>", "and then<f:BacklogSection>", StringComparison.Ordinal)));
        Assert.Equal("document.damaged", await CodeOf(text.Replace("2024", "20<![CDATA[24]]>", StringComparison.Ordinal)));
        Assert.Equal("document.too-deep", await CodeOf(deep));
        Assert.Equal("document.no-known-form", await CodeOf("<?xml version=\"1.0\"?><Other><a/></Other>"));
    }

    [Fact]
    public async Task More_elements_than_the_limit_are_refused()
    {
        var failure = await Assert.ThrowsAsync<DisclosureInputException>(() => Reading.OfAsync(
            System.Text.Encoding.UTF8.GetBytes(new AnnualXml().ToString()),
            "a.xml",
            new DocumentReaderOptions { Limits = new DocumentLimits { MaxElements = 20 } }));

        Assert.Equal("document.too-many-elements", Assert.Single(failure.Problems).Code);
    }

    [Fact]
    public async Task More_bodies_than_reports_can_be_made_of_are_refused()
    {
        var lines = string.Concat(Enumerable.Repeat("<f:ProcessingStatistics s:id=\"PS9\"/>", 20_000));
        var text = new AnnualXml().ToString().Replace("<f:ProcessedRequestSection>", "<f:ProcessedRequestSection>" + lines, StringComparison.Ordinal);

        Assert.Equal("document.too-many-elements", await CodeOf(text));
    }

    private static async Task<string> CodeOf(string text) => (await Reading.ProblemOfAsync(Encoding.UTF8.GetBytes(text), "report.txt")).Code;

    [Fact]
    public async Task Files_of_other_years_in_other_namespaces_with_fewer_parts_are_read_and_what_they_lack_is_open()
    {
        var text = new AnnualXml().ToString().Replace("urn:f", "http://older/extension/1.0", StringComparison.Ordinal)
            .Replace("s:id", "z:id", StringComparison.Ordinal).Replace("xmlns:s=\"urn:s\"", "xmlns:s=\"urn:s\" xmlns:z=\"urn:z\"", StringComparison.Ordinal)
            .Replace(">2024<", ">2009<", StringComparison.Ordinal);
        var whole = await Reading.OfTextAsync(text);

        Assert.Equal((2009, 12m, 5m), (whole.Year, whole["requests.component.start"].Number, whole.Components[0]["requests.component.start"].Number));
        Assert.Contains("pending", whole.UnreadTables);
        Assert.Contains("pending", whole.Components[0].UnreadTables);
        Assert.Empty(whole.ReadingNotes);
    }

    [Theory]
    [InlineData("<f:BacklogSection>", "<f:LitigationSection><f:Quantity>3</f:Quantity></f:LitigationSection><f:BacklogSection>", "LitigationSection")]
    [InlineData("<f:NonExemptionDenialReasonCode>NoRecords", "<f:NonExemptionDenialReasonCode>Glomar", "V.B.(1) Disposition of FOIA requests: all processed requests: NonExemptionDenial/NonExemptionDenialQuantity: 3")]
    [InlineData("<f:ProcessingStatisticsPendingAtStartQuantity>7</f:ProcessingStatisticsPendingAtStartQuantity>", "<f:ProcessingStatisticsPendingAtStartQuantity>7</f:ProcessingStatisticsPendingAtStartQuantity><f:PendingAtStartQuantity>8</f:PendingAtStartQuantity>", "V.A. Received, processed and pending FOIA requests: PendingAtStartQuantity: 8")]
    [InlineData("<f:ProcessingStatisticsPendingAtStartQuantity>7<", "<f:ProcessingStatisticsPendingAtStartQuantity>6</f:ProcessingStatisticsPendingAtStartQuantity><f:ProcessingStatisticsPendingAtStartQuantity>7<", "V.A. Received, processed and pending FOIA requests: ProcessingStatisticsPendingAtStartQuantity: 7")]
    public async Task What_a_file_has_that_the_form_has_not_is_noted(string part, string more, string noted)
    {
        var whole = await Reading.OfTextAsync(new AnnualXml().ToString().Replace(part, more, StringComparison.Ordinal));

        Assert.Contains(whole.ReadingNotes, note => note.Text == noted && note.Message.En.Contains("no such part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("NA")]
    [InlineData("n/a")]
    [InlineData("N.A.")]
    public async Task What_does_not_apply_is_written_in_many_ways(string sign)
    {
        var whole = await ReadAsync(new AnnualXml { Start = sign });

        Assert.Equal(CellState.NotApplicable, whole["requests.component.start"].State);
        Assert.Empty(whole.ReadingNotes);
    }

    private static Task<DisclosureReport> ReadAsync(AnnualXml xml) => Reading.OfTextAsync(xml.ToString());
}
