namespace Disclosure.Validation.Forms;

/// <summary>A printed heading over several rows or columns, such as <c>（三）不予公开</c> or <c>法人或其他组织</c>.</summary>
/// <param name="Id">The id of the group; the ids of its rows begin with it and a dot. Column groups have ids of their own.</param>
/// <param name="Label">How the group is called.</param>
/// <param name="Parent">The group around this one, if any.</param>
public sealed record FormGroup(string Id, FormLabel Label, FormGroup? Parent)
{
    /// <summary>The group and the groups around it, innermost first.</summary>
    public IEnumerable<FormGroup> SelfAndAncestors
    {
        get
        {
            for (var group = this; group is not null; group = group.Parent)
            {
                yield return group;
            }
        }
    }
}
