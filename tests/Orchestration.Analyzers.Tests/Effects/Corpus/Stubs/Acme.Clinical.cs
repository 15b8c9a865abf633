using System.Collections;
using System.Runtime.CompilerServices;

// A library that no catalogue knows.
namespace Acme.Clinical;

public static class Scoring
{
    public static int News2(int value) => value;

    public static void Note(ref Notes notes) { }
}

public sealed class AuditedAttribute : Attribute;

public class Session : IDisposable
{
    public void Dispose() { }
}

public readonly struct Score(int value)
{
    public static implicit operator int(Score score) => 0;

    public static Score operator +(Score one, Score other) => one;

    public void Deconstruct(out int low, out int high) => (low, high) = (value, value);
}

[CollectionBuilder(typeof(Scores), nameof(Create))]
public sealed class Scores : IEnumerable<int>
{
    public int this[int index] => index;

    public static Scores Create(ReadOnlySpan<int> values) => new();

    public IEnumerator<int> GetEnumerator() => throw new NotImplementedException();

    public Scores Select(Func<int, int> selector) => this;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Pending
{
    public TaskAwaiter GetAwaiter() => default;
}

[InterpolatedStringHandler]
public readonly ref struct Notes(int literals, int holes)
{
    public void AppendFormatted(int value) { }
}
