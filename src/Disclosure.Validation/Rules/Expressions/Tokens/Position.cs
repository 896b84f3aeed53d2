namespace Disclosure.Validation.Rules.Expressions.Tokens;

/// <summary>
/// A place in the text of an expression, as an offset from 0. All positions are equal, so that nodes compare by what
/// they mean.
/// </summary>
internal readonly struct Position(int offset) : IEquatable<Position>
{
    public int Offset { get; } = offset;

    public bool Equals(Position other) => true;

    public override bool Equals(object? obj) => obj is Position;

    public override int GetHashCode() => 0;
}
