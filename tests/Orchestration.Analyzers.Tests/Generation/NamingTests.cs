using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Tests.Generation;

/// <summary>Names that a program may use and that generated files and code must cope with.</summary>
public sealed class NamingTests
{
    [Fact]
    public void Acceptance_program_and_what_is_generated_compile_without_a_word() => Compiles(Programs.Acceptance);

    [Fact]
    public void Keywords_are_names_like_any_other() => Compiles("""
        using Orchestration;
        namespace @namespace.@record.when;

        public enum @enum { @true, @false, @null, and, not }

        [Trigger("key.words", 1)]
        public readonly partial record struct @event(OpaqueRef @ref, @enum @class, [Within(0, 9)] byte @switch, bool? @default, [OneOf("a", "b")] string value);

        [View("key.view", "1.0.0")]
        public readonly partial record struct @params(bool @in, [Within(1, 3)] int @out);

        [Policy<@event>("key.policy", "1.0.0")]
        public enum @struct
        {
            [Deny, When("class", Is = @enum.@null)] @return,
            [Allow, When("class", In = [@enum.and, @enum.not]), When("switch", AtLeast = 4), When("value", Is = "a")] @if,
            [Escalate, When("default", Unknown = true)] var,
        }

        [Policy<@params>("key.second", "1.0.0")]
        public enum @delegate { [Allow, When("in", Is = true)] @else }

        [Workflow("key.flow", "1.0.0"), StartsOn<@event>]
        public enum @class
        {
            [Evaluate<@struct>("1.0.0"), On(Signal.Allow, @while), On(Signal.Escalate, @goto), On(Signal.Deny, @break)] @do,
            [Read<@params>("1.0.0"), On(Signal.Available, @for), On(Signal.Unavailable, @goto)] @while,
            [Evaluate<@delegate>("1.0.0"), On(Signal.Allow, await), On(Signal.Escalate, @goto), On(Signal.Deny, @break)] @for,
            [Pause("key.review@v1"), On(Signal.Approved, await), On(Signal.Rejected, @break)] @goto,
            [Write(CommOperation.CreateNotification, Template = "key.template", To = "ref", Key = "ref", ApprovedBy = [@for, @goto])]
            [On(Signal.Succeeded, @continue), On(Signal.Failed, @break), On(Signal.InDoubt, @break)] await,
            [Terminate(Outcome.Completed)] @continue,
            [Terminate(Outcome.Declined)] @break,
        }
        """.Replace("namespace @namespace.@record.when;", "namespace @namespace.@record.when;\nusing static @class;", StringComparison.Ordinal));

    [Fact]
    public void Names_that_differ_in_case_alone_get_files_of_their_own()
    {
        var run = Compiles("""
            using Orchestration;
            [Trigger("case.lower", 1)] public readonly partial record struct opened(bool Flag);
            [Trigger("case.upper", 1)] public readonly partial record struct Opened(bool Flag);
            [Policy<opened>("case.lower", "1.0.0")] public enum decides { [Allow, When("Flag", Is = true)] Yes }
            [Policy<Opened>("case.upper", "1.0.0")] public enum Decides { [Allow, When("Flag", Is = true)] Yes }
            [Trigger("case.other", 1)] public readonly partial record struct Other(bool Flag);
            """);
        Assert.Equal(
            ["Decides-0.Table.g.cs", "Opened-0.Facets.g.cs", "OrchestrationManifest.g.cs", "OrchestrationStamp.g.cs", "Other.Facets.g.cs", "decides-.Table.g.cs", "opened-.Facets.g.cs"],
            run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Letters_of_any_script_are_names() => Compiles("""
        using Orchestration;
        namespace Überweisung.Ñandú;
        [Trigger("script.any", 1)] public readonly partial record struct Приём(bool 旗, [Within(0, 3)] byte Größe);
        [Policy<Приём>("script.any", "1.0.0")] public enum Entscheidung { [Allow, When("旗", Is = true)] はい }
        """);

    [Theory]
    [InlineData("[Trigger(\"two.parts\", 1)] public readonly partial record struct Two(bool Flag); [Trigger(\"two.parts\", 1)] public readonly partial record struct Two;")]
    [InlineData("[Trigger(\"two.kinds\", 1), View(\"two.kinds\", \"1.0.0\")] public readonly partial record struct Two(bool Flag);")]
    [InlineData("[Policy<Kept>(\"two.bases\", \"1.0.0\")] public enum Two { [Allow, When(\"Flag\", Is = true)] A } [Policy<Kept>(\"two.bases\", \"1.0.0\")] public enum Two { [Allow, When(\"Flag\", Is = true)] A }")]
    [InlineData("[Trigger(\"same.name\", 1)] public readonly partial record struct Two(bool Flag); [Policy<Kept>(\"same.name\", \"1.0.0\")] public enum Two { [Allow] A }")]
    [InlineData("[Policy<Kept>(\"two.kinds\", \"1.0.0\"), Workflow(\"two.kinds\", \"1.0.0\"), StartsOn<Kept>] public enum Two { [Allow, Terminate(Outcome.Completed)] A }")]
    public void A_type_declared_twice_ends_nothing(string declarations)
    {
        // What is broken is the compiler's to say; the rest is still there.
        var run = new Run(Programs.Compile("using Orchestration;\n[Trigger(\"is.kept\", 1)] public readonly partial record struct Kept(bool Flag);\n" + declarations));
        Assert.Contains("Kept.Facets.g.cs", run.Files.Keys);
        Assert.Contains("OrchestrationManifest.g.cs", run.Files.Keys);
    }

    private static Run Compiles(string program)
    {
        var run = new Run(Programs.Compile(program));
        var diagnostics = string.Join('\n', run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.True(diagnostics.Length == 0, diagnostics);
        return run;
    }
}
