using System.Xml.Linq;
using Disclosure.Validation.Forms.Sources;

namespace Disclosure.Validation.Documents.Xml;

/// <summary>Follows paths through elements, by their names without namespaces.</summary>
internal static class DataPaths
{
    /// <summary>The text at the end of the path, the first there is; null where the path leads nowhere.</summary>
    public static string? TextAt(this XElement from, DataPath path)
    {
        foreach (var way in path.Ways)
        {
            if (Follow(from, way).FirstOrDefault() is { } element)
            {
                return way[^1].IsAttribute ? Attribute(element, way[^1].Name) : element.Value;
            }
        }

        return null;
    }

    /// <summary>The elements that the path leads to.</summary>
    public static IEnumerable<XElement> ElementsAt(this XElement from, DataPath path) => path.Ways.SelectMany(way => Follow(from, way));

    /// <summary>The elements that the path reads: the first that each of its ways leads to, and what tells it from others.</summary>
    public static IEnumerable<XElement> Read(this XElement from, DataPath path)
    {
        foreach (var way in path.Ways)
        {
            for (var element = Follow(from, way).FirstOrDefault(); element is not null && element != from; element = element.Parent)
            {
                yield return element;
                foreach (var part in element.Elements().Where(part => way.Any(step => step.Child == part.Name.LocalName)))
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<XElement> Follow(XElement from, IReadOnlyList<DataStep> way)
    {
        IEnumerable<XElement> found = [from];
        foreach (var step in way)
        {
            found = step.IsAttribute
                ? found.Where(element => Attribute(element, step.Name) is not null)
                : found.SelectMany(element => Children(element, step));
        }

        return found;
    }

    private static IEnumerable<XElement> Children(XElement parent, DataStep step)
    {
        var children = parent.Elements().Where(child => child.Name.LocalName == step.Name);
        return step.Position is { } position ? children.Skip(position - 1).Take(1)
            : step.Child is null ? children
            : children.Where(child => child.Elements().Any(part => part.Name.LocalName == step.Child && part.Value.Trim() == step.Value));
    }

    private static string? Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.LocalName == name)?.Value;
}
