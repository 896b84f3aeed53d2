namespace Disclosure.Validation.Benchmarks.Foia;

/// <summary>What the script counted, and where the pack asks it.</summary>
internal static class ScriptRules
{
    // What the script calls a rule, the rules that are that here, and of whose reports: o the whole, c components.
    public static (string Name, string Rules, char Of)[] Compared { get; } =
    [
        ("V.A balance start+received=processed+end", "FOIA-REQUESTS-BALANCE", '*'),
        ("VI.A balance start+received=processed+end", "FOIA-APPEALS-BALANCE", '*'),
        ("XII.B balance start+received=processed+end", "FOIA-CONSULTATIONS-BALANCE", '*'),
        ("V.B.1 total=sum", "FOIA-DISPOSITIONS-TOTAL", '*'),
        ("V.A processed = V.B.1 total", "FOIA-PROCESSED-DISPOSED", '*'),
        ("V.B.1 other = V.B.2 total", "FOIA-OTHER-REASONS", '*'),
        ("V.B.1 full denials <= sum of exemptions V.B.3", "FOIA-DENIALS-EXEMPTED", '*'),
        ("V.A processed >= VII.C totals", "FOIA-INCREMENTS-PROCESSED", '*'),
        ("VII.C total=sum of increments", "FOIA-INCREMENTS-TOTAL", '*'),
        ("VI.B total=sum", "FOIA-APPEALS-TOTAL", '*'),
        ("VI.A processed = VI.B total", "FOIA-APPEALS-DISPOSED", '*'),
        ("IX staff total=sum", "FOIA-STAFF-TOTAL", '*'),
        ("IX cost total=sum", "FOIA-COSTS-TOTAL", '*'),
        ("X percent = fees/processing costs", "FOIA-FEES-PERCENT", '*'),
        ("XII.D.1 current = ProcessedRequest", "FOIA-COMPARED-RECEIVED FOIA-COMPARED-PROCESSED", '*'),
        ("XII.E.1 current = ProcessedAppeal", "FOIA-COMPARED-APPEALS-RECEIVED FOIA-COMPARED-APPEALS-PROCESSED", '*'),
        ("XII.D.2 current = XII.A", "FOIA-COMPARED-BACKLOG", '*'),
        ("XII.E.2 current = XII.A", "FOIA-COMPARED-APPEALS-BACKLOG", '*'),
        ("VII.D sum <= V.A pending at end", "FOIA-PENDING-PERFECTED", '*'),
        ("XII.A backlog requests <= VII.D sum", "FOIA-BACKLOG-REQUESTS", '*'),
        ("XII.A backlog appeals <= VI.A pending at end", "FOIA-BACKLOG-APPEALS", '*'),
        ("VIII.A within ten days <= granted+denied", "FOIA-EXPEDITED-TEN-DAYS", '*'),
        ("ten oldest: days descending", "FOIA-OLDEST-APPEALS FOIA-OLDEST-REQUESTS FOIA-OLDEST-CONSULTATIONS", '*'),
        ("response time low<=median,average<=high", "FOIA-TIMES-ORDER FOIA-GRANTED-TIMES-ORDER FOIA-APPEAL-TIMES-ORDER", '*'),
        ("V.A start = previous end (overall)", "FOIA-REQUESTS-CARRIED", 'o'),
        ("VI.A start = previous end (overall)", "FOIA-APPEALS-CARRIED", 'o'),
        ("XII.B start = previous end (overall)", "FOIA-CONSULTATIONS-CARRIED", 'o'),
        ("XII.D.1 last year = previous report", "FOIA-LAST-RECEIVED FOIA-LAST-PROCESSED", '*'),
        ("XII.E.1 last year = previous report", "FOIA-LAST-APPEALS-RECEIVED FOIA-LAST-APPEALS-PROCESSED", '*'),
        ("XII.D.2 last year = previous report", "FOIA-LAST-BACKLOG", '*'),
        ("XII.E.2 last year = previous report", "FOIA-LAST-APPEALS-BACKLOG", '*'),
        ("V.A start = previous end (component)", "FOIA-REQUESTS-CARRIED", 'c'),
        ("VI.A start = previous end (component)", "FOIA-APPEALS-CARRIED", 'c'),
        ("XII.B start = previous end (component)", "FOIA-CONSULTATIONS-CARRIED", 'c'),
    ];

    // The rule of the pack over single cells of it, as the script took them.
    public static (string Name, string Table, string Column)[] Sums { get; } =
    [
        ("ProcessedRequestSection/ProcessingStatisticsPendingAtStartQuantity", "requests", "start"),
        ("ProcessedAppealSection/ProcessingStatisticsPendingAtStartQuantity", "appeals", "start"),
        ("ProcessedRequestSection/ProcessingStatisticsReceivedQuantity", "requests", "received"),
        ("ProcessedAppealSection/ProcessingStatisticsReceivedQuantity", "appeals", "received"),
        ("ProcessedRequestSection/ProcessingStatisticsProcessedQuantity", "requests", "processed"),
        ("ProcessedAppealSection/ProcessingStatisticsProcessedQuantity", "appeals", "processed"),
        ("ProcessedRequestSection/ProcessingStatisticsPendingAtEndQuantity", "requests", "end"),
        ("ProcessedAppealSection/ProcessingStatisticsPendingAtEndQuantity", "appeals", "end"),
        ("RequestDispositionSection/RequestDispositionTotalQuantity", "dispositions", "total"),
        ("PersonnelAndCostSection/TotalCostAmount", "personnel_costs", "total"),
        ("PersonnelAndCostSection/TotalFullTimeStaffQuantity", "personnel_costs", "staff"),
        ("BacklogSection/BackloggedRequestQuantity", "backlog", "requests"),
        ("PendingPerfectedRequestsSection/PendingRequestQuantity", "pending", "number"),
        ("SimpleResponseTimeIncrementsSection/TimeIncrementTotalQuantity", "simple_increments", "total"),
        ("ComplexResponseTimeIncrementsSection/TimeIncrementTotalQuantity", "complex_increments", "total"),
        ("ExpeditedResponseTimeIncrementsSection/TimeIncrementTotalQuantity", "expedited_increments", "total"),
    ];
}
