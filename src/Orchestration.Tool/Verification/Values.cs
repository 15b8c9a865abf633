using System.Collections.Immutable;

namespace Orchestration.Tool.Verification;

/// <summary>A value on the stack of the interpreter.</summary>
internal abstract record Value;

/// <summary>A number, bool or enum constant that is known.</summary>
/// <param name="Number">Sign-extended to 64 bits.</param>
/// <param name="IsLong">Whether it has 64 bits on the stack rather than 32.</param>
internal sealed record Known(long Number, bool IsLong = false) : Value;

/// <summary>A piece of a facet's range in which a symbolic value is the facet plus a constant.</summary>
/// <param name="Low">The least value of the facet.</param>
/// <param name="High">The greatest value of the facet.</param>
/// <param name="Shift">What is added.</param>
internal readonly record struct Piece(Int128 Low, Int128 High, Int128 Shift);

/// <summary>A number that depends on a facet: the facet plus a constant, piece by piece, since machine numbers wrap.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Pieces">The pieces, ascending, over the facet's whole type.</param>
/// <param name="IsLong">Whether it has 64 bits on the stack rather than 32.</param>
internal sealed record Symbol(string Facet, ImmutableArray<Piece> Pieces, bool IsLong) : Value
{
    /// <summary>The same value with every piece cut at the ends of a window and moved back into it by multiples of its width.</summary>
    public Symbol Wrap(Int128 low, Int128 high, bool isLong)
    {
        var (width, pieces) = (high - low + 1, ImmutableArray.CreateBuilder<Piece>());
        foreach (var piece in Pieces)
        {
            for (var from = piece.Low; from <= piece.High;)
            {
                var turns = Floor(from + piece.Shift - low, width);
                var to = Int128.Min(piece.High, low + ((turns + 1) * width) - 1 - piece.Shift);
                pieces.Add(new Piece(from, to, piece.Shift - (turns * width)));
                from = to + 1;
            }
        }

        return new Symbol(Facet, pieces.ToImmutable(), isLong);
    }

    /// <summary>The value plus a constant, before it is wrapped.</summary>
    public Symbol Plus(Int128 constant) => this with { Pieces = [.. Pieces.Select(piece => piece with { Shift = piece.Shift + constant })] };

    private static Int128 Floor(Int128 value, Int128 divisor) => value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

/// <summary>A string that is known, or null.</summary>
/// <param name="Text">The string.</param>
internal sealed record Text(string? Content) : Value;

/// <summary>A version that is known.</summary>
/// <param name="Content">Its text; the default version where it is 0.0.0.</param>
internal sealed record VersionValue(string Content) : Value;

/// <summary>A facet that may be Unknown, not looked at yet.</summary>
/// <param name="Facet">The facet.</param>
internal sealed record OptionalFacet(string Facet) : Value;

/// <summary>A nullable value that the code made itself.</summary>
/// <param name="Content">The value; null for none.</param>
internal sealed record Optional(Value? Content) : Value;

/// <summary>A verdict.</summary>
/// <param name="Decision">The decision's constant.</param>
/// <param name="Rule">The rule's constant; null for the default deny.</param>
internal sealed record VerdictValue(long Decision, long? Rule) : Value;

/// <summary>The case that is decided.</summary>
internal sealed record CaseValue : Value;

/// <summary>Static data of the assembly.</summary>
/// <param name="Offset">Its relative virtual address.</param>
internal sealed record DataHandle(int Offset) : Value;

/// <summary>A read-only span over static data.</summary>
/// <param name="Elements">The elements.</param>
internal sealed record SpanValue(ImmutableArray<long> Elements) : Value;

/// <summary>An array; shared by all who hold it.</summary>
/// <param name="Elements">The elements; null for the default of their type.</param>
internal sealed record ArrayValue(Value?[] Elements) : Value;

/// <summary>Somewhere that a value is kept.</summary>
/// <param name="Get">Reads it.</param>
/// <param name="Set">Writes it.</param>
internal sealed record Address(Func<Value?> Get, Action<Value?> Set) : Value;
