using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Validation.Text;

/// <summary>A list that is equal to another of equal items, for records that hold lists.</summary>
internal sealed class EquatableList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    public static EquatableList<T> Empty { get; } = new([]);

    public int Count => items.Count;

    public T this[int index] => items[index];

    public bool Equals(EquatableList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode() => items.Aggregate(0, (hash, item) => HashCode.Combine(hash, item));

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes lists of equal worth of those that callers give.</summary>
internal static class EquatableList
{
    /// <summary>The list, such that it is equal to another of equal items; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Of<T>(IReadOnlyList<T>? items) =>
        items is null or EquatableList<T> ? items : new EquatableList<T>(items);
}
