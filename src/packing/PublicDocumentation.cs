using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Writes the documentation that the compiler made without that of members which a package's user can't reach.</summary>
public sealed class PublicDocumentation : Task
{
    [Required]
    public string Assembly { get; set; }

    [Required]
    public ITaskItem[] References { get; set; }

    [Required]
    public string Documentation { get; set; }

    [Required]
    public string Output { get; set; }

    public override bool Execute()
    {
        using var context = Open(References.Select(reference => reference.ItemSpec).Append(Assembly));
        var load = context.GetType().GetMethod("LoadFromAssemblyPath");
        var names = new HashSet<string>(((Assembly)load.Invoke(context, new object[] { Assembly })).GetExportedTypes().SelectMany(Names));
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        var hidden = document.Descendants("member").Where(member => !names.Contains(Known((string)member.Attribute("name")))).ToList();
        foreach (var member in hidden)
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Output));
        document.Save(Output, SaveOptions.DisableFormatting);
        return true;
    }

    // MSBuild brings the type, but no reference to compile against.
    private static IDisposable Open(IEnumerable<string> paths)
    {
        const string library = "System.Reflection.MetadataLoadContext";
        var resolver = Activator.CreateInstance(Type.GetType("System.Reflection.PathAssemblyResolver, " + library, true), paths.ToList());
        return (IDisposable)Activator.CreateInstance(Type.GetType("System.Reflection.MetadataLoadContext, " + library, true), resolver, null);
    }

    private static IEnumerable<string> Names(Type type)
    {
        const BindingFlags declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var name = type.FullName.Replace('+', '.');
        return type.GetMembers(declared).Where(IsVisible)
            .Select(member => name + "." + member.Name.Replace('.', '#') + Parameters(member))
            .Prepend(name);
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(true).Any(IsVisible),
        EventInfo raised => IsVisible(raised.AddMethod),
        _ => false,
    };

    private static string Parameters(MemberInfo member)
    {
        var count = member switch
        {
            MethodBase method => method.GetParameters().Length,
            PropertyInfo property => property.GetIndexParameters().Length,
            _ => 0,
        };
        return count == 0 ? "" : "/" + count;
    }

    /// <summary><c>M:Reports.Cell.Of``1(System.String,System.Int32)</c> is known as <c>Reports.Cell.Of/2</c>.</summary>
    private static string Known(string id)
    {
        var open = id.IndexOf('(');
        var name = (open < 0 ? id : id.Substring(0, open)).Substring("M:".Length);
        var generic = name.IndexOf("``", StringComparison.Ordinal);
        name = generic < 0 ? name : name.Substring(0, generic);
        if (open < 0)
        {
            return name;
        }

        int depth = 0, count = 1;
        foreach (var character in id.Skip(open + 1))
        {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            count += character == ',' && depth == 0 ? 1 : 0;
        }

        return name + "/" + count;
    }
}
