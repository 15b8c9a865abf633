using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>What all tests of the effect rules ask: the same findings, in the words of one rule.</summary>
internal static class EffectVerify
{
    public static DiagnosticResult Found(string id, string clause, int location, string api, string does) =>
        Verify<EffectAnalyzer>.Diagnostic(id).WithLocation(location).WithArguments(api, does, clause);

    public static Task Finds(string source, params DiagnosticResult[] expected) =>
        Verify<EffectAnalyzer>.Analyzer(source, expected);

    public static Task FindsInHost(string source, params DiagnosticResult[] expected) =>
        Verify<EffectAnalyzer>.Analyzer(source, "Host", expected);

    public static Task IsSilent(string source) => Verify<EffectAnalyzer>.Analyzer(source);

    /// <summary>Silent, and nothing in it is unclassified either.</summary>
    public static Task IsSilentEntirely(string source)
    {
        var test = Verify<EffectAnalyzer>.Create(source, role: null);
        test.HidesUnclassified = false;
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>Silent about one rule; what it does instead is another rule's.</summary>
    public static Task IsSilentOf(string id, string source)
    {
        var test = Verify<EffectAnalyzer>.Create(source, role: null);
        test.Only = id;
        return test.RunAsync(CancellationToken.None);
    }

    public static Task IsSilentInHost(string source) => Verify<EffectAnalyzer>.Analyzer(source, "Host");

    /// <summary>The statements of a method, so that a test shows only what it is about.</summary>
    public static string Body(string statements) => $$"""
        using System;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;

        static class Program
        {
            static async Task Run(string path)
            {
                await Task.CompletedTask;
                {{statements}}
            }
        }
        """;
}
