using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class GuidMadeTests
{
    private static DiagnosticResult NewGuid(int location, string api) =>
        EffectVerify.Found("ORCH2003", "ADR 3.1", location, api, "makes a new identifier on every run");

    [Fact]
    public Task New_identifiers_in_every_form() => EffectVerify.Finds("""
        using System;
        using static System.Guid;
        using Id = System.Guid;
        class C
        {
            Guid A() => {|#0:Guid.NewGuid|}();
            Guid B() => {|#1:NewGuid|}();
            Guid D() => {|#2:Id.CreateVersion7|}();
            Guid E(DateTimeOffset moment) => {|#3:Guid.CreateVersion7|}(moment);
            Func<Guid> F = {|#4:Guid.NewGuid|};
            string G => {|#5:Guid.NewGuid|}().ToString("N");
        }
        """,
        NewGuid(0, "Guid.NewGuid"), NewGuid(1, "Guid.NewGuid"), NewGuid(2, "Guid.CreateVersion7"),
        NewGuid(3, "Guid.CreateVersion7"), NewGuid(4, "Guid.NewGuid"), NewGuid(5, "Guid.NewGuid"));

    [Fact]
    public Task Identifiers_that_are_given_are_silent() => EffectVerify.IsSilent("""
        using System;
        class C
        {
            Guid A() => new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff");
            Guid B(string text) => Guid.Parse(text);
            Guid D() => Guid.Empty;
            string E() => nameof(Guid.NewGuid);
        }
        """);

    [Fact]
    public Task The_host_may_make_them() => EffectVerify.IsSilentInHost(EffectVerify.Body("_ = Guid.NewGuid();"));
}
