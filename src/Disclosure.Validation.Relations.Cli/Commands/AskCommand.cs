using System.CommandLine;
using System.Text;
using Disclosure.Validation.Relations.Cli.Answers;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Relations.Postgres;
using Disclosure.Validation.Relations.Questions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Relations.Cli.Commands;

/// <summary><c>ask NAME DIR</c>: answers a question across reports.</summary>
internal static class AskCommand
{
    public static Command Create(Surroundings surroundings, Language language)
    {
        var name = new Argument<string>("NAME") { Description = SqlWording.Question.In(language) + string.Join(' ', Question.All.Select(question => question.Name)) };
        var folder = new Argument<string?>("DIR") { Description = SqlWording.Folder.In(language), Arity = ArgumentArity.ZeroOrOne };
        var on = Usage.Named("--on", "CONNECTION", SqlWording.On, language);
        var format = new Option<string>("--format") { Description = SqlWording.Format.In(language), HelpName = "table|csv|html", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "html");
        var engine = new Usage.Engine(language);
        var command = new Command("ask", SqlWording.Ask.In(language)) { name, folder, on, format, engine.Memory, engine.Threads, engine.Spill };
        command.SetAction(async (parsed, stop) =>
        {
            var asked = parsed.GetRequiredValue(name);
            var question = Question.All.FirstOrDefault(question => question.Name == asked)
                ?? throw Usage.Wrong(SqlWording.NoQuestion(asked, Question.All.Select(question => question.Name)));
            if ((parsed.GetValue(folder) is null) == (parsed.GetValue(on) is null))
            {
                throw Usage.Wrong(SqlWording.OneSource);
            }

            using var relations = parsed.GetValue(on) is { } server
                ? PostgresRelations.Open(server)
                : (IRelations)ParquetRelations.Open(surroundings.FullPath(parsed.GetValue(folder)!), engine.Of(parsed, surroundings));
            var answer = question.Ask(relations, language, stop);
            var text = parsed.GetRequiredValue(format) switch
            {
                "csv" => AnswerText.Csv(answer),
                "html" => AnswerText.Html(answer, language),
                _ => AnswerText.Table(answer),
            };
            await surroundings.Output.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
            await surroundings.Output.FlushAsync(stop);
            return ExitCodes.Clean;
        });
        return command;
    }
}
