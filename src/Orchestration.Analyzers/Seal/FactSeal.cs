using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>Holds what is exempted, declassified, listed and labelled against the lock, and reports it where it is said.</summary>
internal static class FactSeal
{
    /// <summary>The exemptions of a file.</summary>
    public static void OnTree(SyntaxTreeAnalysisContext context, SealSession session)
    {
        foreach (var (syntax, fact) in session.Exempted)
        {
            if (syntax?.SyntaxTree == context.Tree && Examine(fact, session) is { } finding)
                context.ReportDiagnostic(Create(finding, Location.Create(syntax.SyntaxTree, syntax.Span)));
        }
    }

    /// <summary>The lines of a file that lists.</summary>
    public static void OnFile(AdditionalFileAnalysisContext context, SealSession session)
    {
        var file = context.AdditionalFile;
        if (!FactDiscovery.IsOne(file) || file.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var fact in SealFact.Of(FactDiscovery.Read(file, context.CancellationToken)))
        {
            // What several files say of one symbol is one fact.
            if (session.Facts.AsImmutableArray().FirstOrDefault(each => each.Key == fact.Key) is not { } whole || Examine(whole, session) is not { } finding)
                continue;
            var line = FactDiscovery.LineOf(text, fact);
            context.ReportDiagnostic(Create(finding, Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span))));
        }
    }

    /// <summary>Without a lock there is one finding: at the first declaration, or where nothing is declared at the first fact.</summary>
    private static SealFinding? Examine(SealFact fact, SealSession session) => session.Index switch
    {
        null => session.Declared.First is null && fact == session.Facts[0] ? SealCheck.Examine(fact, null) : null,
        // A lock that cannot be read at all has one finding, in the lock.
        { File.Role: null } => null,
        var index => SealCheck.Examine(fact, index),
    };

    private static Diagnostic Create(SealFinding finding, Location place) => Diagnostic.Create(Rules.FactNotSealed, place, finding.Arguments.Select(argument => (object)argument).ToArray());
}
