using System.Collections;

namespace Clinic.Wards;

public sealed class Tree<T> : IEnumerable<T>
    where T : IComparable<T>
{
    private Node? _root;

    public int Count { get; private set; }

    public bool Add(T value)
    {
        ref var place = ref _root;
        while (place is not null)
        {
            var order = value.CompareTo(place.Value);
            if (order == 0)
                return false;
            place = ref order < 0 ? ref place.Left : ref place.Right;
        }

        place = new Node(value);
        Count++;
        return true;
    }

    public IEnumerator<T> GetEnumerator() => Walk(_root).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<T> Walk(Node? node)
    {
        if (node is null)
            yield break;
        foreach (var value in Walk(node.Left))
            yield return value;
        yield return node.Value;
        foreach (var value in Walk(node.Right))
            yield return value;
    }

    private sealed class Node(T value)
    {
        public readonly T Value = value;
        public Node? Left;
        public Node? Right;
    }
}
