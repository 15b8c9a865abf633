using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// Finds every effect that the catalogue names and every shape of code that has one, in one walk over each body. It is one
/// analyzer for many rules on purpose: a rule is a row of data, and a thousand rows cost what one does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EffectAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => EffectDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // Nothing is registered where nothing is governed: any operation action makes the compiler bind everything.
        var compilation = context.Compilation;
        if (compilation.GetTypesByMetadataName("Orchestration.OpaqueRef").IsEmpty)
            return;

        var role = OrchestrationRoles.FromOptions(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var listing = EffectsFile.Read(context.Options.AdditionalFiles, context.CancellationToken);
        var findings = new EffectFindings(compilation, new Governance(compilation, role, listing));
        context.RegisterSemanticModelAction(findings.OnFile);
        context.RegisterCompilationEndAction(findings.OnEnd);
    }
}
