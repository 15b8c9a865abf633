using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Seal;

namespace Orchestration.Analyzers.CodeFixes.Tests;

/// <summary>Sealing in the editor: the lock is written among the additional files, and the analyzer is silent about it.</summary>
public sealed class SealFixTests
{
    private const string Program = """
        using Orchestration;
        [View("bed.request", "1.0.0")] public readonly partial record struct Bed([Within(0, 5)] byte Urgency);
        [Policy<Bed>("bed.urgency", "1.0.0")] public enum Rules { [Allow, When("Urgency", AtLeast = 4)] Urgent }
        """;

    [Fact]
    public async Task The_first_lock_and_the_next_version_are_sealed()
    {
        var project = Project(Program);
        project = await ApplyAsync(project, new LockMissingFix(), "ORCH9001", "Seal in orchestration.lock");
        Assert.Contains("policy bed.urgency@1.0.0\n", await LockAsync(project), StringComparison.Ordinal);
        Assert.Empty(await FindingsAsync(project));

        project = Edit(project, "\"bed.urgency\", \"1.0.0\"", "\"bed.urgency\", \"1.1.0\"", "AtLeast = 4", "AtLeast = 5");
        project = await ApplyAsync(project, new NotSealedFix(), "ORCH9004", "Seal in orchestration.lock");
        Assert.Contains("policy bed.urgency@1.0.0 retired\n", await LockAsync(project), StringComparison.Ordinal);
        Assert.Empty(await FindingsAsync(project));
    }

    [Fact]
    public async Task A_change_gets_the_version_that_it_deserves_before_it_is_sealed()
    {
        var project = await ApplyAsync(Project(Program), new LockMissingFix(), "ORCH9001", "Seal in orchestration.lock");
        project = Edit(project, "AtLeast = 4", "AtLeast = 5");
        project = await ApplyAsync(project, new SealedChangedFix(), "ORCH9003", "Write \"1.1.0\"");
        Assert.Equal("ORCH9004", Assert.Single(await FindingsAsync(project)).Id);
        project = Edit(project, "1.1.0", "1.0.1");
        project = await ApplyAsync(project, new VersionTooLowFix(), "ORCH9005", "Write \"1.1.0\"");
        Assert.Equal("ORCH9004", Assert.Single(await FindingsAsync(project)).Id);
    }

    [Fact]
    public async Task What_is_exempted_and_listed_is_sealed_from_where_it_is_said()
    {
        var project = await ApplyAsync(Project(Program), new LockMissingFix(), "ORCH9001", "Seal in orchestration.lock");
        project = Edit(project, "using Orchestration;", "using Orchestration;\n[assembly: GovernanceExemption(\"ORCH3001\", \"T:Bell\", \"ADR-0042\")]");
        project = await ApplyAsync(project, new FactNotSealedFix(), "ORCH9012", "Seal in orchestration.lock");
        Assert.Contains("exemption \"T:Bell\"@ORCH3001\n", await LockAsync(project), StringComparison.Ordinal);
        Assert.Empty(await FindingsAsync(project));

        project = project.AddAdditionalDocument("orchestration.effects", "T:NodaTime.LocalDate; a date without a clock\n", filePath: "/project/orchestration.effects").Project;
        var finding = Assert.Single(await FindingsAsync(project), finding => finding.Id == "ORCH9012");
        var actions = new List<CodeAction>();
        var listing = project.AdditionalDocuments.Single(document => document.Name == "orchestration.effects");
        await new FactNotSealedFix().RegisterCodeFixesAsync(new CodeFixContext(listing, finding, (action, _) => actions.Add(action), CancellationToken.None));
        var operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        Assert.Empty(await FindingsAsync(project));
    }

    [Fact]
    public async Task Nothing_is_offered_while_something_may_not_be_sealed()
    {
        var project = await ApplyAsync(Project(Program), new LockMissingFix(), "ORCH9001", "Seal in orchestration.lock");
        project = Edit(project, "AtLeast = 4", "AtLeast = 3", "\"bed.urgency\", \"1.0.0\"", "\"bed.urgency\", \"2.0.0\"", "[View", "[View(\"bed.other\", \"1.0.0\")] public readonly partial record struct Other(bool A);\n[View");
        Assert.Empty(await ActionsAsync(project, new NotSealedFix(), (await FindingsAsync(project)).First(finding => finding.Id == "ORCH9004")));
    }

    private static Project Project(string source)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("program", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences([.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)]);
        return project.AddDocument("Program.cs", source).Project;
    }

    private static Project Edit(Project project, params string[] changes)
    {
        var document = project.Documents.Single();
        var text = document.GetTextAsync().GetAwaiter().GetResult().ToString();
        for (var index = 0; index < changes.Length; index += 2)
        {
            Assert.Contains(changes[index], text, StringComparison.Ordinal);
            text = text.Replace(changes[index], changes[index + 1], StringComparison.Ordinal);
        }

        return document.WithText(SourceText.From(text)).Project;
    }

    private static async Task<string> LockAsync(Project project) => (await project.AdditionalDocuments.Single(document => document.Name == "orchestration.lock").GetTextAsync()).ToString();

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project) =>
        await (await project.GetCompilationAsync())!.WithAnalyzers([new SealAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Project project, CodeFixProvider fix, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(project.Documents.Single(), finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Project> ApplyAsync(Project project, CodeFixProvider fix, string id, string title)
    {
        var finding = Assert.Single(await FindingsAsync(project), finding => finding.Id == id);
        var action = Assert.Single(await ActionsAsync(project, fix, finding));
        Assert.Equal(title, action.Title);
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }
}
