using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Lists;

/// <summary>Writes what a list is searched and filtered with: one of its kinds, choices, words, and how many that leaves. The script applies it.</summary>
internal sealed class ListForm(Markup html)
{
    /// <param name="heading">The id of the list's heading.</param>
    public Markup.Scope In(string heading) =>
        html.In("form", ("id", "tools"), ("class", "tools"), ("role", "search"), ("autocomplete", "off"), ("aria-labelledby", heading));

    /// <summary>Of which kinds one is shown, the first of them as long as nobody asks for another.</summary>
    public void WriteKinds(string name, params IEnumerable<(string Id, LocalizedText Text, string Class, int Count)> kinds)
    {
        using var set = html.In("fieldset");
        html.Put("legend", ListWords.Show, ("class", "vh"));
        foreach (var (id, text, @class, count) in kinds)
        {
            using var label = html.In("label", ("class", $"filter {@class}"));
            html.Put("input", ("type", "radio"), ("name", name), ("value", id), ("checked", id.Length == 0 ? "" : null));
            html.Put("span", text);
            html.Text(" ");
            html.Put("b", Digits.Of(count));
        }
    }

    /// <summary>A choice; what has nothing to choose from is left out.</summary>
    public void WriteChoice(string name, LocalizedText label, IEnumerable<(string Value, string? Id, LocalizedText Text)> entries)
    {
        var options = entries.ToList();
        if (options.Count < 2)
        {
            return;
        }

        using var frame = html.In("label");
        html.Put("span", label);
        using var choice = html.In("select", ("name", name));
        html.Put("option", ListWords.All, ("value", ""));
        foreach (var (value, id, text) in options)
        {
            html.Put("option", text, ("value", value), ("data-id", id));
        }
    }

    /// <param name="tick">The name of a further box to tick, and what it says; null for none.</param>
    public void WriteSearch((string Name, LocalizedText Text)? tick = null)
    {
        using var line = html.In("p", ("class", "search"));
        html.Put("label", ListWords.Search, ("for", "search"));
        html.Put("input", ("type", "search"), ("id", "search"), ("name", "q"), ("spellcheck", "false"));
        if (tick is { } box)
        {
            using var label = html.In("label");
            html.Put("input", ("type", "checkbox"), ("name", box.Name), ("value", "1"));
            html.Put("span", box.Text);
        }

        html.Put("button", ListWords.Clear, ("type", "reset"));
    }

    /// <summary>How many are shown.</summary>
    public void WriteStatus(LocalizedText shown)
    {
        using var status = html.In("p", ("role", "status"), ("class", "status"));
        html.Put("span", shown, ("id", "shown"));
        html.Put("span", ("id", "asked"));
    }
}
