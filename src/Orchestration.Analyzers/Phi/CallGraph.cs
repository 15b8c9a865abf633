using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Phi;

/// <summary>Which methods that are known by their bodies call which, read when somebody asks.</summary>
internal sealed class CallGraph(PhiModel model, Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _callees = new(SymbolEqualityComparer.Default);

    /// <summary>The methods that the body of a method names and that are inferred too.</summary>
    public ImmutableArray<IMethodSymbol> Callees(IMethodSymbol method, CancellationToken cancellation) =>
        _callees.TryGetValue(method, out var known) ? known : _callees.GetOrAdd(method, Read(Roots(method, cancellation)));

    /// <summary>The method that an operation names, when it is inferred; null for most.</summary>
    public IMethodSymbol? Called(IOperation operation)
    {
        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMethodReferenceOperation reference => reference.Method,
            IConversionOperation conversion => conversion.OperatorMethod,
            IBinaryOperation binary => binary.OperatorMethod,
            _ => null,
        };
        if (method is null || !method.IsInSource())
            return null;
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        return model.IsInferred(definition) ? definition : null;
    }

    /// <summary>The operations of a method's body, from wherever it is declared.</summary>
    public ImmutableArray<IOperation> Roots(IMethodSymbol method, CancellationToken cancellation)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(reference.SyntaxTree) || reference.GetSyntax(cancellation) is not BaseMethodDeclarationSyntax syntax || syntax is { Body: null, ExpressionBody: null })
                continue;
            // The models of a compilation under analysis are shared and kept: a body is bound once, whoever asks first.
#pragma warning disable RS1030
            if (compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(syntax, cancellation) is { } operation)
                return ImmutableArray.Create(operation);
#pragma warning restore RS1030
        }

        return ImmutableArray<IOperation>.Empty;
    }

    /// <summary>
    /// The strongly connected components that a method reaches, callees first (Tarjan 1972, with a stack of its own so that
    /// no chain of calls is too long). The members of one are in the order of the text.
    /// </summary>
    /// <param name="start">The method.</param>
    /// <param name="isDone">Whether a method needs no component any more.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<IReadOnlyList<IMethodSymbol>> Components(IMethodSymbol start, Func<ISymbol, bool> isDone, CancellationToken cancellation)
    {
        var components = new List<IReadOnlyList<IMethodSymbol>>();
        var index = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        var lowest = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        var (open, path) = (new Stack<IMethodSymbol>(), new Stack<(IMethodSymbol Method, int Next)>());
        var isOpen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        Enter(start);
        while (path.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (method, next) = path.Pop();
            var callees = Callees(method, cancellation);
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

        void Enter(IMethodSymbol method)
        {
            index[method] = lowest[method] = index.Count;
            open.Push(method);
            isOpen.Add(method);
            path.Push((method, 0));
        }

        IReadOnlyList<IMethodSymbol> Close(IMethodSymbol root)
        {
            var members = new List<IMethodSymbol>();
            do
            {
                members.Add(open.Pop());
                isOpen.Remove(members[members.Count - 1]);
            }
            while (!SymbolEqualityComparer.Default.Equals(members[members.Count - 1], root));
            return [.. members.OrderBy(member => member.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(member => member.Locations[0].SourceSpan.Start)];
        }
    }

    private ImmutableArray<IMethodSymbol> Read(ImmutableArray<IOperation> roots)
    {
        var callees = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var open = new Stack<IOperation>(roots);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            if (Called(operation) is { } callee && !callees.Contains(callee, SymbolEqualityComparer.Default))
                callees.Add(callee);
            foreach (var child in operation.ChildOperations)
                open.Push(child);
        }

        return callees.ToImmutable();
    }
}
