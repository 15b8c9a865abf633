using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <summary>
/// The one catalogue of rules: a descriptor for every id, one partial file per family. A descriptor is written
/// out as a literal so that release tracking sees it; everything that is the same for all of them is here.
/// </summary>
internal static partial class Rules
{
    /// <summary>Where the page of a rule is read; the same pages travel in the package under <c>docs/rules</c>.</summary>
    private const string HelpRoot = "https://orchestration-analyzers.example/rules/";

    /// <summary>
    /// <c>NotConfigurable</c> survives pragma, NoWarn, editorconfig and rulesets; <c>Compiler</c> survives
    /// <c>[SuppressMessage]</c> and suppressors. Only both together cannot be switched off quietly.
    /// </summary>
    /// <remarks>
    /// A property, because the order in which the fields of a partial class are initialised is the order of its files:
    /// a field here would still be null where a file that comes earlier reads it, and a rule without tags results.
    /// </remarks>
    private static string[] s_unsuppressible => [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler];

    /// <summary>The same, for what is only known when everything has been seen.</summary>
    private static string[] s_unsuppressibleAtEnd => [.. s_unsuppressible, WellKnownDiagnosticTags.CompilationEnd];

    /// <summary>The categories, one per family of <c>docs/rules</c>.</summary>
    private static class Category
    {
        public const string Policy = "Orchestration.Policy";
        public const string Determinism = "Orchestration.Determinism";
        public const string Autonomy = "Orchestration.Autonomy";
        public const string Writes = "Orchestration.Writes";
        public const string Phi = "Orchestration.Phi";
        public const string Caching = "Orchestration.Caching";
        public const string Boundary = "Orchestration.Boundary";
        public const string Authoring = "Orchestration.Authoring";
        public const string Seal = "Orchestration.Seal";
    }

    private static string HelpLink(string id) => HelpRoot + id;
}
