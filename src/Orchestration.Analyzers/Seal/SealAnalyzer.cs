using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Analyzers.Seal;

/// <summary>
/// Holds declarations against the lock, the lock against itself, references against their stamps, and looks for attempts
/// to switch rules off. One analyzer, because they share the lock and the index of what is declared.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SealAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.LockMissing, Rules.LockMalformed, Rules.SealedChanged, Rules.NotSealed, Rules.VersionTooLow, Rules.WidenedSilently,
        Rules.PinnedVersionRemoved, Rules.DraftNotAllowed, Rules.LockStale, Rules.UnstampedReference, Rules.SwitchedOff, Rules.FactNotSealed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName("Orchestration.OpaqueRef").IsEmpty)
            return;
        var session = new SealSession(context.Compilation, context.Options);
        if (session.Mode != SealMode.Proposed)
        {
            context.RegisterSymbolAction(symbol => DeclarationSeal.Examine(symbol, session), SymbolKind.NamedType);
            context.RegisterAdditionalFileAction(file => LockCheck.Examine(file, session));
            context.RegisterAdditionalFileAction(file => FactSeal.OnFile(file, session));
            context.RegisterSyntaxTreeAction(tree => FactSeal.OnTree(tree, session));
        }

        context.RegisterSemanticModelAction(file => SwitchOffs.OnFile(file, session));
        context.RegisterCompilationEndAction(SwitchOffs.OnOptions);
        context.RegisterCompilationEndAction(end => StampCheck.Examine(end, session.Mode));
    }
}
