namespace Orchestration.Analyzers.Phi;

/// <summary>Which methods that are known by their bodies call which, read when somebody asks.</summary>
internal sealed class CallGraph(SourceScan scan, Bodies bodies)
{
    /// <summary>
    /// The strongly connected components that a method reaches, callees first (Tarjan 1972, with a stack of its own so that
    /// no chain of calls is too long). The members of one are in the order of the text.
    /// </summary>
    /// <param name="start">The method.</param>
    /// <param name="isDone">Whether a method needs no component any more.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<IReadOnlyList<BodyKey>> Components(BodyKey start, Func<BodyKey, bool> isDone, CancellationToken cancellation)
    {
        var components = new List<IReadOnlyList<BodyKey>>();
        var index = new Dictionary<BodyKey, int>();
        var lowest = new Dictionary<BodyKey, int>();
        var (open, path) = (new Stack<BodyKey>(), new Stack<(BodyKey Method, int Next)>());
        var isOpen = new HashSet<BodyKey>();
        Enter(start);
        while (path.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (method, next) = path.Pop();
            var callees = scan.Facts(method, cancellation).Calls;
            if (next < callees.Length)
            {
                path.Push((method, next + 1));
                if (!index.ContainsKey(callees[next]) && !isDone(callees[next]))
                    Enter(callees[next]);
                else if (isOpen.Contains(callees[next]))
                    lowest[method] = Math.Min(lowest[method], index[callees[next]]);
                continue;
            }

            if (path.Count > 0)
                lowest[path.Peek().Method] = Math.Min(lowest[path.Peek().Method], lowest[method]);
            if (lowest[method] == index[method])
                components.Add(Close(method));
        }

        return components;

        void Enter(BodyKey method)
        {
            index[method] = lowest[method] = index.Count;
            open.Push(method);
            isOpen.Add(method);
            path.Push((method, 0));
        }

        IReadOnlyList<BodyKey> Close(BodyKey root)
        {
            var members = new List<BodyKey>();
            do
            {
                members.Add(open.Pop());
                isOpen.Remove(members[members.Count - 1]);
            }
            while (members[members.Count - 1] != root);
            return [.. members.OrderBy(member => bodies.FileOf(member).Path, StringComparer.Ordinal).ThenBy(member => member.File).ThenBy(member => member.Unit)];
        }
    }
}
