namespace Disclosure.Validation.Forms;

/// <summary>The forms that a report may follow, by id.</summary>
public sealed class FormCatalog
{
    private readonly Dictionary<string, Form> _forms;

    /// <summary>A catalog of these forms; of two with one id the first counts.</summary>
    public FormCatalog(IEnumerable<Form> forms)
    {
        Forms = [.. forms.DistinctBy(form => form.Id)];
        _forms = Forms.ToDictionary(form => form.Id, StringComparer.Ordinal);
    }

    /// <summary>The forms.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>The form of that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names those there are.</exception>
    public Form this[string id] => Find(id) ?? throw new KeyNotFoundException(
        $"There is no form '{id}' in the packs loaded, only: {string.Join(", ", Forms.Select(form => form.Id))}.");

    /// <summary>The form of that id, or null.</summary>
    public Form? Find(string id) => _forms.GetValueOrDefault(id);
}
