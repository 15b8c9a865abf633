using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>Names and literals as generated code writes them.</summary>
internal static class Code
{
    public const string Api = "global::Orchestration.";
    public const string Runtime = "global::Orchestration.Runtime.";

    /// <summary>
    /// Marks generated types. The version is that of the emitted form and not of the package: rebuilding with a newer
    /// package must not change a byte unless the code changed.
    /// </summary>
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"Orchestration.Analyzers\", \"1\")]";

    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public static string Qualified(string name) => string.Join(".", name.Split('.').Select(Identifier));

    public static string Type(TypeName type) => "global::" + Qualified(type.FullName);

    public static string Member(TypeName type, string member) => Type(type) + "." + Identifier(member);

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Number(long number) =>
        number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture);

    public static string Decision(Decision decision) => Api + "Decision." + decision;

    public static string Signal(Signal signal) => Api + "Signal." + signal;

    public static string Access(bool isPublic) => isPublic ? "public" : "internal";

    /// <summary>A name in camel case for a field or parameter, escaped where it is a keyword.</summary>
    public static string Camel(string name) => Identifier(char.ToLowerInvariant(name[0]) + name.Substring(1));

    /// <summary>A name as a documentation comment shows it.</summary>
    public static string See(TypeName type) => $"<see cref=\"{Type(type)}\"/>";
}
