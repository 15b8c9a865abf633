using System.Collections.Immutable;

namespace Clinic.Api;

public sealed record Page<T>(ImmutableArray<T> Items, int Total, string? Next)
{
    public static Page<T> Of(IEnumerable<T> source, int start, int size)
    {
        var all = source.ToList();
        var items = all.Skip(start).Take(size).ToImmutableArray();
        return new(items, all.Count, start + size < all.Count ? $"?start={start + size}" : null);
    }

    public Page<TOther> Select<TOther>(Func<T, TOther> selector) => new([.. Items.Select(selector)], Total, Next);
}

public static class Pages
{
    private static readonly Dictionary<string, Comparison<Row>> s_orders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = static (one, other) => string.CompareOrdinal(one.Name, other.Name),
        ["age"] = static (one, other) => one.Age.CompareTo(other.Age),
    };

    public static List<Row> Sort(List<Row> rows, string order)
    {
        if (s_orders.TryGetValue(order, out var comparison))
            rows.Sort(comparison);
        return rows;
    }
}

public readonly record struct Row(string Name, int Age);
