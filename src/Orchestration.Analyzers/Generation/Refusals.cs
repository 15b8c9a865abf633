using System.Globalization;
using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Analyzers.Emission;
using Orchestration.Model.Collections;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Generation;

/// <summary>Something that must not compile even where no analyzer runs.</summary>
/// <param name="Path">The file that it is declared in.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">The rule and what is wrong.</param>
internal sealed record Refusal(string Path, int Line, string Message);

/// <summary>
/// The must-have that a build without analyzers would lose: a write outside of the allowlist. It is said as
/// <c>#error</c> in generated source, with the line of the declaration: unlike a diagnostic of the generator it hides
/// nothing that an analyzer finds, and nothing suppresses it.
/// </summary>
internal static class Refusals
{
    public const string WriteAttribute = "Orchestration.WriteAttribute";

    /// <summary>The refusal of a state's write; null where its operation is allowed, or the compiler's own error.</summary>
    public static Refusal? Write(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        foreach (var attribute in context.Attributes)
        {
            if (attribute.Text(0) is { } operation && !WriteAllowlist.Allows(operation) && attribute.ApplicationSyntaxReference is { } reference)
            {
                var line = reference.SyntaxTree.GetLineSpan(reference.Span, cancellationToken).StartLinePosition.Line + 1;
                return new Refusal(reference.SyntaxTree.FilePath, line, $"ORCH4001: the operation '{Printable(operation)}' is not on the allowlist (ADR 4, CP-17)");
            }
        }

        return null;
    }

    /// <summary>The source that refuses; empty where nothing is refused.</summary>
    public static string Emit(EquatableArray<Refusal> refusals)
    {
        var source = new SourceWriter();
        foreach (var refusal in refusals)
        {
            source.Line($"#line {refusal.Line.ToString(CultureInfo.InvariantCulture)} \"{refusal.Path}\"");
            source.Line("#error " + refusal.Message);
        }

        return source.ToString();
    }

    // A message is one line of source.
    private static string Printable(string text) => new(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' or '\u0085' ? '?' : character).ToArray());
}
