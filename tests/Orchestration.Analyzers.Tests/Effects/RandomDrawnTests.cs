using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class RandomDrawnTests
{
    private static DiagnosticResult Random(int location, string api, string does = "draws random numbers") =>
        EffectVerify.Found("ORCH2002", "ADR 3.1", location, api, does);

    [Fact]
    public Task Constructions_and_shared_sources() => EffectVerify.Finds("""
        using System;
        using System.Security.Cryptography;
        class C
        {
            Random A() => new {|#0:Random|}(7);
            Random B() => {|#1:new|}();
            int D() => {|#2:Random.Shared|}.Next(3);
            int E() => {|#3:RandomNumberGenerator.GetInt32|}(3);
            byte[] F() => {|#4:RandomNumberGenerator.GetBytes|}(3);
            RandomNumberGenerator G() => {|#5:RandomNumberGenerator.Create|}();
            string H() => {|#6:System.IO.Path.GetRandomFileName|}();
        }
        """,
        Random(0, "new Random"), Random(1, "new Random"), Random(2, "Random.Shared"), Random(3, "RandomNumberGenerator.GetInt32"),
        Random(4, "RandomNumberGenerator.GetBytes"), Random(5, "RandomNumberGenerator.Create"),
        Random(6, "Path.GetRandomFileName", "makes up a random name"));

    [Fact]
    public Task A_source_that_is_handed_in_and_one_that_is_derived() => EffectVerify.Finds("""
        using System;
        class Dice : Random
        {
            public Dice() : base(6) { }
            public override int Next() => 4;
        }
        class C(Random given)
        {
            private readonly Random _given = given;
            int A() => given.{|#0:Next|}() + _given.{|#1:Next|}();
            int B() => new {|#2:Dice|}().Next();
            int D(Dice dice) => dice.{|#3:Next|}();
            Func<int> E(Random random) => random.{|#4:Next|};
            int F<T>(T random) where T : Random => random.{|#5:Next|}();
        }
        """,
        Random(0, "Random.Next"), Random(1, "Random.Next"), Random(2, "new Dice"), Random(3, "Dice.Next"),
        Random(4, "Random.Next"), Random(5, "Random.Next"));

    [Fact]
    public Task One_cause_one_finding() => EffectVerify.Finds("""
        using System;
        class C
        {
            private readonly Random _field = new {|#0:Random|}();
            private Random Property { get; } = {|#1:Random.Shared|};
            int A() => _field.Next() + this._field.Next() + Property.Next();
            int B() { var random = new {|#2:Random|}(); return random.Next() + random.Next(); }
            int? D() { Random? random = {|#3:new|}(1); return random?.Next(); }
        }
        """,
        Random(0, "new Random"), Random(1, "Random.Shared"), Random(2, "new Random"), Random(3, "new Random"));

    [Fact]
    public Task Shuffling() => EffectVerify.Finds("""
        using System.Linq;
        class C { int[] A(int[] items) => items.{|#0:Shuffle|}().ToArray(); }
        """,
        Random(0, "Enumerable.Shuffle", "puts things in a random order"));

    [Fact]
    public Task Names_and_namesakes_are_silent() => EffectVerify.IsSilent("""
        using System;
        class C
        {
            /// <inheritdoc cref="Random.Next()"/>
            string Name => nameof(Random) + nameof(Random.Shared);
            class Random2 { public int Next() => 4; }
            int A() => new Random2().Next();
        }
        """);

    [Fact]
    public Task The_host_may_draw() => EffectVerify.IsSilentInHost(EffectVerify.Body("_ = Random.Shared.Next();"));
}
