using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The summaries of methods that are known by their bodies, made when somebody asks and kept. Methods that call each other
/// in a circle are solved together: the one that was asked for first is walked until nothing changes, and only then is
/// what was found on the way believed (Tarjan 1972, with the call stack for the stack).
/// </summary>
internal sealed class Summaries(PhiModel model, Compilation compilation)
{
    private const int MaxRounds = 12;

    private readonly ConcurrentDictionary<ISymbol, Summary> _done = new(SymbolEqualityComparer.Default);

    /// <summary>The summary of a method as its callers see it.</summary>
    /// <param name="method">The definition of a method that is inferred.</param>
    /// <param name="stack">What is being made on this thread.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public Summary Of(IMethodSymbol method, SummaryStack stack, CancellationToken cancellation)
    {
        if (_done.TryGetValue(method, out var done) || stack.Known(method, out done))
            return done;
        if (stack.IsFull)
            return Summary.Empty with { IsTooLarge = true };
        return Solve(method, Roots(method, cancellation), stack, cancellation);
    }

    /// <summary>The summary of a body at hand, for its findings.</summary>
    public Summary Of(ISymbol owner, ImmutableArray<IOperation> roots, CancellationToken cancellation)
    {
        if (owner is not IMethodSymbol method || !model.IsInferred(method))
            return Body.Walk(model, owner, roots, new SummaryStack(), cancellation);
        return _done.TryGetValue(method, out var done) ? done : Solve(method, roots, new SummaryStack(), cancellation);
    }

    private Summary Solve(IMethodSymbol method, ImmutableArray<IOperation> roots, SummaryStack stack, CancellationToken cancellation)
    {
        var entry = stack.Push(method);
        for (var round = 0; ; round++)
        {
            stack.Restart(entry);
            var summary = Body.Walk(model, method, roots, stack, cancellation);
            var isStable = !entry.WasAsked || summary.TellsSame(entry.Current) || round >= MaxRounds;
            entry.Current = summary;
            if (isStable)
                break;
        }

        if (stack.Pop(entry))
        {
            foreach (var solved in stack.TakeProvisional(entry))
                _done.TryAdd(solved.Key, solved.Value);
            return _done.GetOrAdd(method, entry.Current);
        }

        stack.Provide(method, entry.Current);
        return entry.Current;
    }

    /// <summary>The operations of a method's body, from wherever it is declared.</summary>
    public ImmutableArray<IOperation> Roots(IMethodSymbol method, CancellationToken cancellation)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(reference.SyntaxTree) || reference.GetSyntax(cancellation) is not { } syntax || !HasBody(syntax))
                continue;
            // The models of a compilation under analysis are shared and kept: a body is bound once, whoever asks first.
#pragma warning disable RS1030
            if (compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(syntax, cancellation) is { } operation)
                return ImmutableArray.Create(operation);
#pragma warning restore RS1030
        }

        return ImmutableArray<IOperation>.Empty;
    }

    private static bool HasBody(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        _ => false,
    };
}
