using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Analyzers.Tests;

/// <summary>What a package of suppressors would bring: it suppresses every finding of a rule that it is asked about.</summary>
#pragma warning disable RS1001, RS1036, RS1041, RS2008 // It is no analyzer of this project.
internal sealed class Suppressor(string id) : DiagnosticSuppressor
{
    private readonly SuppressionDescriptor _suppression = new("TESTS" + id, id, "none");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [_suppression];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var finding in context.ReportedDiagnostics)
            context.ReportSuppression(Suppression.Create(_suppression, finding));
    }
}

/// <summary>A warning like any other.</summary>
internal sealed class Plain : DiagnosticAnalyzer
{
    public const string Id = "PLAIN001";

    private static readonly DiagnosticDescriptor s_rule = new(Id, "plain", "plain", "plain", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(symbol => symbol.ReportDiagnostic(Diagnostic.Create(s_rule, symbol.Symbol.Locations[0])), SymbolKind.NamedType);
    }
}
#pragma warning restore RS1001, RS1036, RS1041, RS2008
