using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation;

/// <summary>Makes findings of what an evaluation came upon, in the order of the form.</summary>
/// <param name="pack">The pack.</param>
/// <param name="record">What the evaluation came upon.</param>
/// <param name="missing">What several rules together give for cells without a number; asked for where there are such cells.</param>
internal sealed class FindingBuilder(CompiledPack pack, EvaluationRecord record, Func<IReadOnlyDictionary<int, decimal>> missing)
{
    private readonly Form _form = pack.Form;

    public FindingSet Build()
    {
        var make = new FindingMaker(record, missing);
        var made = record.Judgements.SelectMany(judgement => judgement.Findings(make), (judgement, finding) => (judgement, finding))
            .ToList();
        var together = record.Judgements.GroupBy(judgement => judgement.Rule)
            .SelectMany(judgements => judgements.Key.FindingsOf([.. judgements], make));
        return new FindingSet(
            Ordered([.. made.Select(pair => pair.finding), .. together]),
            made.ToLookup(pair => pair.judgement, pair => pair.finding.Fingerprint));
    }

    private List<Finding> Ordered(List<Finding> findings)
    {
        if (findings.Count < 2)
        {
            return findings;
        }

        var order = pack.Pack.Rules.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        return
        [
            .. findings.OrderBy(finding => TableIndex(finding.Where))
                .ThenBy(finding => order[finding.Rule])
                .ThenBy(finding => RowIndex(finding.Where))
                .ThenBy(finding => ColumnIndex(finding.Where))
                .ThenBy(finding => SectionIndex(finding.Where)),
        ];
    }

    private int TableIndex(Place place) => Table(place)?.Index ?? -1;

    private int RowIndex(Place place) => place.Row is { } row ? Table(place)?.FindRow(row)?.Index ?? -1 : -1;

    private int ColumnIndex(Place place) => place.Column is { } column ? Table(place)?.FindColumn(column)?.Index ?? -1 : -1;

    private int SectionIndex(Place place) =>
        _form.Sections.TakeWhile(section => section.Id != place.Section).Count();

    private FormTable? Table(Place place) => place.Table is { } table ? _form.FindTable(table) : null;
}
