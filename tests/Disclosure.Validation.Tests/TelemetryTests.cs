using System.Diagnostics;
using System.Diagnostics.Metrics;
using Xunit;

namespace Disclosure.Validation.Tests;

/// <summary>What a listener hears of a check.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public void A_check_is_an_activity_and_is_measured_by_form_and_severity()
    {
        var heard = new List<string>();
        var self = Environment.CurrentManagedThreadId;
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == DisclosureTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Hear(activity.OperationName, "", activity.TagObjects),
        };
        ActivitySource.AddActivityListener(activities);
        using var measurements = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == DisclosureTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            Hear(instrument.Name, $" {value}", tags.ToArray()));
        measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            Hear(instrument.Name, value > 0 ? " > 0" : " 0", tags.ToArray()));
        measurements.Start();

        new ReportValidator().Validate(TestReports.Zero().Set("disputes.review.total", 3).Build());

        Assert.Equal(
            [
                "disclosure.reports 1 disclosure.form=cn-2021",
                "disclosure.validate.duration > 0 disclosure.form=cn-2021",
                "disclosure.findings 1 disclosure.form=cn-2021 disclosure.severity=error",
                "disclosure.validate disclosure.form=cn-2021",
            ],
            heard);

        // Other tests run beside this one; what they do happens on other threads.
        void Hear(string name, string value, IEnumerable<KeyValuePair<string, object?>> tags)
        {
            if (Environment.CurrentManagedThreadId == self)
            {
                heard.Add($"{name}{value} {string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"))}");
            }
        }
    }
}
