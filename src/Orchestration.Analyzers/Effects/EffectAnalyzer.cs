using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// Finds every effect of the catalogue in one walk over the operations of a compilation. It is one analyzer for many
/// rules on purpose: a rule is a row of data, and a hundred rows cost what one does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EffectAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rules.OfEffects.AddRange(Rules.OfShapes);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var compilation = context.Compilation;
        if (compilation.GetTypesByMetadataName("Orchestration.OpaqueRef").IsEmpty)
            return;

        var role = OrchestrationRoles.FromOptions(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var walk = new EffectWalk(EffectTable.Resolve(compilation, role), SupportedDiagnostics);
        context.RegisterOperationAction(walk.OnInvocation, OperationKind.Invocation);
        context.RegisterOperationAction(walk.OnObjectCreation, OperationKind.ObjectCreation);
        context.RegisterOperationAction(
            walk.OnMemberReference,
            OperationKind.PropertyReference, OperationKind.MethodReference, OperationKind.FieldReference, OperationKind.EventReference);
        context.RegisterSymbolAction(walk.OnNamedType, SymbolKind.NamedType);

        var writeAttributes = compilation.GetTypesByMetadataName("Orchestration.WriteAttribute");
        if (!writeAttributes.IsEmpty)
            context.RegisterSyntaxNodeAction(node => WriteOperationCheck.Run(node, writeAttributes), SyntaxKind.Attribute);
    }
}
