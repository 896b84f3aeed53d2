using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting.Pages;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Shell;

/// <summary>Tells the user on the error stream what is wrong and what the tool does.</summary>
internal sealed class Messages(TextWriter error, Language language)
{
    public Language Language => language;

    /// <summary>Whether messages about nothing wrong are left out.</summary>
    public bool Quiet { get; init; }

    /// <summary>A line that gives way to messages; null where there is none.</summary>
    public ProgressLine? Progress { get; init; }

    /// <summary>The width of the terminal that shows them; null where there is none, so that no line is broken.</summary>
    public int? Width { get; init; }

    /// <summary>Each problem with its place and what to do.</summary>
    public void Report(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Write(ShellWording.Error, problem.Describe(language));
        }
    }

    /// <summary>Something to know about a run in which nothing is wrong.</summary>
    public void Note(LocalizedText text)
    {
        if (!Quiet)
        {
            Write(ShellWording.Note, text.In(language));
        }
    }

    /// <summary>A fault of the tool, in one line.</summary>
    public void InternalError(Exception fault) =>
        Write(ShellWording.InternalError, $"{fault.GetType().Name}: {VisibleText.Of(fault.Message)}");

    /// <summary>That the run was stopped, and what became of it.</summary>
    public void Interrupted(LocalizedText text)
    {
        lock (error)
        {
            Progress?.Hide();
            error.WriteLine(text.In(language));
        }
    }

    // A problem may quote a document: its line breaks (before a caret) stay, nothing else that moves a cursor does.
    private void Write(LocalizedText lead, string text)
    {
        var lines = (lead.In(language) + text).Split('\n').Select(VisibleText.Of).ToList();
        lock (error)
        {
            Progress?.Hide();
            if (Width is { } width)
            {
                var page = new Page(error, width, coloured: false);
                lines.ForEach(line => page.Print(0, line));
            }
            else
            {
                error.WriteLine(string.Join(Environment.NewLine, lines));
            }
        }
    }
}
