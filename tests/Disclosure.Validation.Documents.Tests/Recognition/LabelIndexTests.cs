using Disclosure.Validation.Documents.Recognition.Labels;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

public sealed class LabelIndexTests
{
    private static readonly FormLabels Labels = FormLabels.Of(TestReports.Cn2019);

    [Fact]
    public void A_label_that_lost_characters_is_found_with_less_confidence()
    {
        var match = Assert.Single(Labels.Rows.Find(LabelText.Of("2.其他法律行政法规禁公开")));

        Assert.Equal("handled.refused.forbidden_by_law", match.Target.Row.Id);
        Assert.InRange(match.Confidence, 0.5m, 0.99m);
    }

    [Theory]
    [InlineData("行政检查")]
    [InlineData("行政确认")]
    [InlineData("规定")]
    [InlineData("（六）")]
    public void A_label_of_no_row_is_not_found(string printed) =>
        Assert.Empty(Labels.Rows.Find(LabelText.Of(printed)));

    [Fact]
    public void A_variant_counts_as_exact()
    {
        var match = Assert.Single(Labels.Rows.Find(LabelText.Of("行政法复议")));

        Assert.Equal("review", match.Target.Row.Id);
        Assert.True(match.IsExact);
    }

    [Fact]
    public void A_longer_label_is_found_by_its_beginning()
    {
        var match = Assert.Single(Labels.Rows.Find(LabelText.Of("（一）予以公开，含主动公开后告知获取途径的")));

        Assert.Equal("handled.granted", match.Target.Row.Id);
        Assert.False(match.IsExact);
    }
}
