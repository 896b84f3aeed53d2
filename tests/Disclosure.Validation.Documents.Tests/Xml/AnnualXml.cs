namespace Disclosure.Validation.Documents.Tests.Xml;

/// <summary>A small annual report in XML, of a department with two components.</summary>
internal sealed class AnnualXml
{
    public string Start { get; init; } = "12";

    public string Footnote { get; init; } = "";

    public string OwnerOfLast { get; init; } = "ORG2";

    public bool BodiesLast { get; init; }

    public override string ToString()
    {
        const string Bodies = """
            <n:Organization s:id="ORG0"><n:OrganizationAbbreviationText>DOX</n:OrganizationAbbreviationText><n:OrganizationName>Department of Examples</n:OrganizationName>
            <n:OrganizationSubUnit s:id="ORG1"><n:OrganizationAbbreviationText>A &amp; B</n:OrganizationAbbreviationText><n:OrganizationName>A and B</n:OrganizationName></n:OrganizationSubUnit>
            <n:OrganizationSubUnit s:id="ORG2"><n:OrganizationAbbreviationText>C </n:OrganizationAbbreviationText><n:OrganizationName>C</n:OrganizationName></n:OrganizationSubUnit>
            </n:Organization>
            """;
        return $"""
            <?xml version="1.0"?>
            <x:FoiaAnnualReport xmlns:x="urn:x" xmlns:f="urn:f" xmlns:n="urn:n" xmlns:s="urn:s">
            <n:DocumentCreationDate><n:Date>2025-03-10</n:Date></n:DocumentCreationDate>
            {(BodiesLast ? "" : Bodies)}
            <f:DocumentFiscalYearDate>2024</f:DocumentFiscalYearDate>
            <f:ProcessedRequestSection>
            {Statistics("PS1", "5")}{Statistics("PS2", "7")}{Statistics("PS0", Start)}
            {Owner("PS1", "ORG1")}{Owner("PS2", OwnerOfLast)}{Owner("PS0", "ORG0")}
            <f:FootnoteText>{Footnote}</f:FootnoteText>
            </f:ProcessedRequestSection>
            <f:RequestDispositionSection>
            <f:RequestDisposition s:id="RD1"><f:NonExemptionDenial><f:NonExemptionDenialReasonCode>NoRecords</f:NonExemptionDenialReasonCode>
            <f:NonExemptionDenialQuantity>3</f:NonExemptionDenialQuantity></f:NonExemptionDenial></f:RequestDisposition>
            {Owner("RD1", "ORG1")}
            </f:RequestDispositionSection>
            <f:AppealResponseTimeSection>
            <f:ResponseTime s:id="ART1"><f:ResponseTimeMedianDaysValue>N/A</f:ResponseTimeMedianDaysValue><f:ResponseTimeLowestDaysCode>LT1</f:ResponseTimeLowestDaysCode></f:ResponseTime>
            {Owner("ART1", "ORG1")}
            </f:AppealResponseTimeSection>
            <f:OldestPendingAppealSection>
            <f:OldestPendingItems s:id="OPA1">{Item("90")}{Item("76")}</f:OldestPendingItems>
            {Owner("OPA1", "ORG1")}
            </f:OldestPendingAppealSection>
            <f:BacklogSection>
            <f:Backlog s:id="BK1"><f:BackloggedRequestQuantity>1</f:BackloggedRequestQuantity><f:BackloggedAppealQuantity>N/A</f:BackloggedAppealQuantity></f:Backlog>
            {Owner("BK1", "ORG1")}
            </f:BacklogSection>
            {(BodiesLast ? Bodies : "")}
            </x:FoiaAnnualReport>
            """;
    }

    private static string Statistics(string id, string start) =>
        $"<f:ProcessingStatistics s:id=\"{id}\"><f:ProcessingStatisticsPendingAtStartQuantity>{start}</f:ProcessingStatisticsPendingAtStartQuantity></f:ProcessingStatistics>";

    private static string Item(string days) => $"<f:OldItem><f:OldItemPendingDaysQuantity>{days}</f:OldItemPendingDaysQuantity></f:OldItem>";

    private static string Owner(string data, string body) =>
        $"<f:Association><f:ComponentDataReference s:ref=\"{data}\"/><n:OrganizationReference s:ref=\"{body}\"/></f:Association>";
}
