using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// A handler of HTTP messages that passes one on a second time: a retry around every call of a client, which no call shows
/// (ADR 4). Asked of the control-flow graph, because two calls on two ways are one each. No edge of the graph leads into a
/// handler of exceptions: what is sent again there, or after it, is a failure that is caught and tried again.
/// </summary>
internal static class Resending
{
    /// <summary>The call that can come after another one, or after itself; null where there is none.</summary>
    /// <param name="method">The method.</param>
    /// <param name="body">Its body.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IInvocationOperation? Find(IMethodSymbol method, IOperation? body, CancellationToken cancellation)
    {
        if (!method.IsOverride || method.Name is not ("SendAsync" or "Send") || body is not IMethodBodyOperation whole || !IsHandler(method.ContainingType))
            return null;
        var graph = ControlFlowGraph.Create(whole, cancellation);
        var calls = graph.Blocks.Select(block => block.Operations.Append(block.BranchValue).SelectMany(Passed).OrderBy(static call => call.Syntax.SpanStart).ToArray()).ToArray();
        var again = new List<IInvocationOperation>();
        foreach (var block in graph.Blocks)
        {
            if (calls[block.Ordinal].Length == 0)
                continue;
            again.AddRange(calls[block.Ordinal].Skip(1));
            again.AddRange(After(block).SelectMany(later => calls[later.Ordinal].Take(1)));
        }

        return again.OrderBy(static call => call.Syntax.SpanStart).FirstOrDefault();
    }

    /// <summary>Where it is shown: at the loop that it is repeated by, or at itself.</summary>
    /// <param name="again">The call.</param>
    /// <param name="method">The method that it is in.</param>
    public static TextSpan Place(IInvocationOperation again, IMethodSymbol method) =>
        again.Syntax.Ancestors().TakeWhile(static around => around is not MemberDeclarationSyntax)
            .FirstOrDefault(static around => around is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax) is { } loop
            ? loop.GetFirstToken().Span
            : EffectPlace.Of(again.Syntax, method);

    private static bool IsHandler(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: "DelegatingHandler", ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "Net", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } })
                return true;
        }

        return false;
    }

    /// <summary>The blocks that can run after one, itself where it is repeated.</summary>
    private static HashSet<BasicBlock> After(BasicBlock start)
    {
        var (seen, open) = (new HashSet<BasicBlock>(), new Stack<BasicBlock>());
        open.Push(start);
        while (open.Count > 0)
        {
            var block = open.Pop();
            foreach (var branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                if (branch?.Destination is { } next && seen.Add(next))
                    open.Push(next);
            }
        }

        return seen;
    }

    private static IEnumerable<IInvocationOperation> Passed(IOperation? operation) => operation is null ? [] : operation.DescendantsAndSelf().OfType<IInvocationOperation>()
        .Where(static call => call is { IsVirtual: false, TargetMethod: { Name: "SendAsync" or "Send", IsStatic: false }, Instance: IInstanceReferenceOperation });
}
