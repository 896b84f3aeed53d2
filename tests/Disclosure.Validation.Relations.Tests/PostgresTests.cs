using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Exporting;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Postgres;
using Disclosure.Validation.Relations.Questions;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>The same text on a PostgreSQL server.</summary>
public sealed class PostgresTests(PostgresServer server)
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void The_server_judges_as_the_embedded_database_does(int seed)
    {
        Export(seed);

        using var onServer = PostgresRelations.Open(server.Connection);
        using var exported = Exported.Of(GeneratedReports.Of(seed), BuiltInPacks.All);
        using var embedded = ParquetRelations.Open(exported.Folder, new DuckDbOptions());

        var said = DifferentialTests.OfQuery(onServer);
        Assert.NotEmpty(said);
        Assert.Equal(DifferentialTests.OfQuery(embedded), said);
        Assert.Equal(said.Exists(line => line.Contains(" Violated ", StringComparison.Ordinal)), FindingsTable.Write(onServer) > 0);
    }

    [Fact]
    public void An_export_takes_the_place_of_an_earlier_one_whole_or_not_at_all()
    {
        Export(11);
        var reports = GeneratedReports.Of(12);
        var series = GeneratedReports.SeriesOf(reports);

        using (var sink = PostgresSink.Create(server.Connection))
        {
            Assert.Throws<TimeoutException>(() => RelationExport.Write(
                BuiltInPacks.All, series, reports.Count, index => index == 5 ? throw new TimeoutException() : reports[index], sink, cancellationToken: TestContext.Current.CancellationToken));
        }

        using var relations = PostgresRelations.Open(server.Connection);
        using var exported = Exported.Of(GeneratedReports.Of(11), BuiltInPacks.All);
        using var embedded = ParquetRelations.Open(exported.Folder, new DuckDbOptions());
        Assert.Equal(DifferentialTests.OfQuery(embedded), DifferentialTests.OfQuery(relations));
    }

    [Fact]
    public void A_server_that_goes_away_in_the_middle_is_told_of_in_one_problem()
    {
        var reports = GeneratedReports.Of(12);
        var series = GeneratedReports.SeriesOf(reports);
        var isGone = false;
        using var sink = PostgresSink.Create(server.Connection);

        var thrown = Assert.Throws<DisclosureInputException>(() => RelationExport.Write(
            BuiltInPacks.All, series, reports.Count, Load, sink, cancellationToken: TestContext.Current.CancellationToken));
        server.Restart();

        Assert.Equal("relations.engine", Assert.Single(thrown.Problems).Code);

        Reports.DisclosureReport Load(int index)
        {
            if (index == 5 && !isGone)
            {
                isGone = true;
                server.Kill();
            }

            return reports[index];
        }
    }

    [Fact]
    public void A_server_that_goes_away_while_it_judges_is_told_of_each_time()
    {
        Export(11);
        using var relations = PostgresRelations.Open(server.Connection);
        var judge = new LinearJudge(relations, TestContext.Current.CancellationToken);
        var (form, year) = judge.Batches()[0];
        server.Kill();

        var told = new Action[] { () => judge.Judge(form, year), () => judge.Batches(), () => judge.Clear(), () => FindingsTable.Write(relations), () => Question.All[0].Ask(relations, Language.En), () => PostgresRelations.Open(server.Connection) }
            .Select(use => Record.Exception(use)).ToList();
        server.Restart();

        Assert.All(told, thrown => Assert.Equal("relations.engine", Assert.Single(Assert.IsType<DisclosureInputException>(thrown).Problems).Code));
    }

    [Theory]
    [InlineData("ALTER TABLE disclosure.versions RENAME version TO other", "relations.engine")]
    [InlineData("DELETE FROM disclosure.versions", "relations.version")]
    [InlineData("ALTER TABLE disclosure.versions ALTER version TYPE VARCHAR USING 'x''y'", "relations.version")]
    [InlineData("DROP TABLE disclosure.versions", "relations.missing")]
    [InlineData("DROP TABLE disclosure.shapes", "relations.missing")]
    public void Relations_that_no_export_wrote_are_refused(string change, string code)
    {
        Export(11);
        using (var relations = PostgresRelations.Open(server.Connection))
        {
            relations.Connection.Run(change);
        }

        Assert.Equal(code, Assert.Single(Assert.Throws<DisclosureInputException>(() => PostgresRelations.Open(server.Connection)).Problems).Code);
    }

    [Theory]
    [InlineData("Host=/nowhere/at/all;Username=x")]
    [InlineData("Horst=x")]
    public void A_server_that_is_not_there_is_told_of(string connection) =>
        Assert.Equal("relations.engine", Assert.Single(Assert.Throws<DisclosureInputException>(() => PostgresRelations.Open(connection)).Problems).Code);

    [Fact]
    public void Questions_have_the_same_answers_there()
    {
        Export(12);
        using var onServer = PostgresRelations.Open(server.Connection);
        using var exported = Exported.Of(GeneratedReports.Of(12), BuiltInPacks.All);
        using var embedded = ParquetRelations.Open(exported.Folder, new DuckDbOptions());

        Assert.All(Question.All, question => Assert.Equal(Said(question.Ask(embedded, Language.En)), Said(question.Ask(onServer, Language.En))));

        static string Said(Answer answer) => Cli.Answers.AnswerText.Csv(answer);
    }

    private void Export(int seed)
    {
        var reports = GeneratedReports.Of(seed);
        var series = GeneratedReports.SeriesOf(reports);
        using var sink = PostgresSink.Create(server.Connection);
        RelationExport.Write(BuiltInPacks.All, series, reports.Count, index => reports[index], sink, cancellationToken: TestContext.Current.CancellationToken);
    }
}
