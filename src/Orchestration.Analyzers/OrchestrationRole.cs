using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Analyzers;

/// <summary>What a governed assembly is: the MSBuild property <c>OrchestrationRole</c>.</summary>
internal enum OrchestrationRole
{
    /// <summary>Declares orchestrations and nothing else; the default, so that forgetting to choose governs most.</summary>
    Orchestration,

    /// <summary>Implements the ports and composes the program; may read and write where the ports exist for it.</summary>
    Host,
}

/// <summary>Reads the role that a build passes to its analyzers.</summary>
internal static class OrchestrationRoles
{
    private const string OptionName = "build_property.OrchestrationRole";

    /// <summary>The role of a compilation. Anything that is not exactly a known role is the strict one.</summary>
    /// <param name="options">The global options of the compilation.</param>
    public static OrchestrationRole FromOptions(AnalyzerConfigOptions options) =>
        options.TryGetValue(OptionName, out var value) && string.Equals(value.Trim(), "Host", StringComparison.OrdinalIgnoreCase)
            ? OrchestrationRole.Host
            : OrchestrationRole.Orchestration;
}
