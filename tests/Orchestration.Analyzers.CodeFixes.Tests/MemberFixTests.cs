using Orchestration.Analyzers.Declarations;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class MemberFixTests
{
    [Fact]
    public Task Open_members_become_references() => Fix<DeclarationAnalyzer, OpenMemberFix>.Mends(
        """
        [Trigger("a.b", 1)] readonly partial record struct T(string [|Note|], double? [|Weight|], bool Free);
        [MetadataOnly] record Audit(System.Collections.Generic.List<string> [|Resources|]) { public string? [|Text|] { get; init; } private object [|_field|]; }
        """,
        """
        [Trigger("a.b", 1)] readonly partial record struct T(OpaqueRef Note, OpaqueRef? Weight, bool Free);
        [MetadataOnly] record Audit(OpaqueRef Resources) { public OpaqueRef? Text { get; init; } private OpaqueRef _field; }
        """);

    [Fact]
    public Task Phi_becomes_a_reference() => Fix<DeclarationAnalyzer, PhiMemberFix>.Mends(
        "[Phi] enum Status { Negative, Positive } [Trigger(\"a.b\", 1)] readonly partial record struct T(Status [|Result|], Status? [|Other|]);",
        "[Phi] enum Status { Negative, Positive } [Trigger(\"a.b\", 1)] readonly partial record struct T(OpaqueRef Result, OpaqueRef? Other);",
        null);

    [Fact]
    public Task A_labelled_member_is_left_to_its_author() => Fix<DeclarationAnalyzer, PhiMemberFix>.OffersNothing(
        "[Trigger(\"a.b\", 1)] readonly partial record struct T([Phi] bool [|Result|], bool Other);");
}
