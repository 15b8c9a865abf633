using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Effects;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>A row that names nothing is a rule that never fires, so every name is held against the real library.</summary>
public sealed class EffectCatalogueTests
{
    /// <summary>What the base library does not declare: a row outside these must resolve, so that a typo cannot hide.</summary>
    private static readonly string[] s_elsewhere =
    [
        "Dapper.", "DynamicExpresso.", "FastExpressionCompiler.", "IronPython.", "Jint.", "KeraLua.", "Microsoft.AspNetCore.",
        "Microsoft.CSharp.CSharpCodeProvider", "Microsoft.ClearScript.", "Microsoft.CodeAnalysis.", "Microsoft.Data.SqlClient.",
        "Microsoft.EntityFrameworkCore.", "Microsoft.Extensions.", "Microsoft.Scripting.", "Microsoft.UI.",
        "Microsoft.VisualBasic.VBCodeProvider", "MoonSharp.", "NCalc.", "NLua.", "NRules.", "NodaTime.", "Npgsql.", "RulesEngine.",
        "System.CodeDom.Compiler.CodeDomProvider", "System.Data.Entity.", "System.Data.SqlClient.", "System.Linq.Dynamic.Core.",
        "System.Management.Automation.", "System.Threading.Tasks.TimeProviderTaskExtensions", "System.Windows.Forms.",
        "System.Windows.Threading.", "Windows.UI.",
    ];

    /// <summary>Declared by the .NET Framework only, where it is as forbidden.</summary>
    private static readonly string[] s_frameworkOnly = ["M:System.Linq.Expressions.LambdaExpression.CompileToMethod"];

    private static readonly CSharpCompilation s_library = CSharpCompilation.Create("library", references: Net100.References.All);

    public static TheoryData<string> BaseLibraryRows() =>
        new(EffectCatalogue.All.Where(IsInBaseLibrary).Select(effect => effect.Id));

    [Theory]
    [MemberData(nameof(BaseLibraryRows))]
    public void A_row_of_the_base_library_names_something_that_exists(string id)
    {
        var effect = EffectCatalogue.All.Single(row => row.Id == id);
        var types = s_library.GetTypesByMetadataName(effect.TypeName);
        Assert.NotEmpty(types);
        if (effect.IsType)
            return;
        Assert.Contains(
            types.SelectMany(type => type.GetMembers(effect.MemberName)),
            member => effect.IsOverload ? member.GetDocumentationCommentId() == id : member.GetDocumentationCommentId()![0] == id[0]);
    }

    [Fact]
    public void Nothing_is_listed_as_living_elsewhere_that_the_base_library_has() =>
        Assert.DoesNotContain(
            EffectCatalogue.All,
            effect => !IsInBaseLibrary(effect) && s_library.GetTypesByMetadataName(effect.TypeName).Any(type =>
                effect.IsType || !type.GetMembers(effect.MemberName).IsEmpty));

    [Fact]
    public void No_id_has_two_rows() =>
        Assert.Empty(EffectCatalogue.All.GroupBy(effect => effect.Id).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Fact]
    public void Every_row_breaks_a_rule_that_the_analyzer_reports() =>
        Assert.Subset(
            new EffectAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).ToHashSet(),
            EffectCatalogue.All.Select(effect => effect.Rule.Id).ToHashSet());

    [Fact]
    public void A_compilation_that_does_not_know_orchestration_is_left_alone()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { object A() => System.DateTime.UtcNow; }");
        var diagnostics = Violations.Analyze(s_library.AddSyntaxTrees(tree).WithOptions(Violations.Library));
        Assert.Empty(diagnostics);
    }

    private static bool IsInBaseLibrary(Effect effect) =>
        !s_frameworkOnly.Contains(effect.Id) && !s_elsewhere.Any(name => effect.TypeName.StartsWith(name, StringComparison.Ordinal));
}
