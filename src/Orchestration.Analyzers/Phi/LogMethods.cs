using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;

namespace Orchestration.Analyzers.Phi;

/// <summary>Methods whose bodies a generator or a runtime writes, and which write what they get to a log.</summary>
internal static class LogMethods
{
    /// <summary>Whether a method carries <c>[LoggerMessage]</c>, or is an event of an <c>EventSource</c>.</summary>
    public static bool IsGenerated(IMethodSymbol method)
    {
        foreach (var attribute in method.OriginalDefinition.GetAttributes())
        {
            switch (attribute.AttributeClass)
            {
                case { Name: "LoggerMessageAttribute" or "LogPropertiesAttribute" } type when type.ContainingNamespace.IsNamed("Logging", "Extensions", "Microsoft"):
                case { Name: "EventAttribute" } source when source.ContainingNamespace.IsNamed("Tracing", "Diagnostics", "System"):
                    return true;
            }
        }

        return false;
    }
}
